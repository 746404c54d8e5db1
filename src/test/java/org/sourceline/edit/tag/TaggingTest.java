package org.sourceline.edit.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.Scene;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.SharedCase;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class TaggingTest {

    private static final String ONE = "The Quds Force of Iran. QF men and the Quds\n Force met; QF denied it.";
    private static final String TWO = "QF, QFX and the Quds Force. Old QF_1 (QF) QF";
    private final Scene scene;

    TaggingTest() throws Problem {
        scene = new Scene(ONE, TWO);
    }

    private static Tag force(int start, int end) {
        return Tag.called("a-1", start, end, "ArmedGroup", "Quds Force");
    }

    @Test
    void aNewSpellingBecomesAnAliasThatSaysWhoUsesIt() throws Problem {
        ChangeSet entry = scene.apply(new TagPassages(List.of(
                force(4, 14),
                force(24, 26),
                force(39, 50),
                force(56, 58),
                Tag.called("a-2", 0, 2, "ArmedGroup", "Quds Force"))));
        assertThat(entry.title()).isEqualTo("Tag 5 mentions of Quds Force");
        Entity force = scene.only(Entity.class);
        assertThat(force.aliases()).containsExactly("QF");
        assertThat(scene.index().namesInUse(force.id()))
                .isEqualTo(Map.of("Quds Force", Set.of("a-1"), "QF", Set.of("a-1", "a-2")));
    }

    @Test
    void whatIsTaggedSoAlreadyStaysAsItIs() throws Problem {
        scene.apply(new TagPassages(List.of(force(4, 14), force(4, 14))));
        assertThat(scene.all(Mention.class)).hasSize(1);
        scene.changesNothing(TagPassages.one(force(4, 14)));
        scene.apply(TagPassages.one(Tag.called("a-1", 4, 14, "Organization", "Quds Force")));
        assertThat(scene.all(Entity.class)).hasSize(2);
    }

    @Test
    void anAliasFindsItsEntity() throws Problem {
        Entity force = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        scene.apply(AlterEntity.alias(force.id(), "QF"));
        scene.apply(TagPassages.one(Tag.called("a-2", 0, 2, "ArmedGroup", " QF ")));
        assertThat(scene.only(Entity.class).id()).isEqualTo(force.id());
    }

    @Test
    void theLastTagTakesAnEntityThatNothingElseSpeaksOfWithIt() throws Problem {
        scene.apply(new TagPassages(List.of(force(4, 14), force(24, 26))));
        List<String> ids = scene.all(Mention.class).stream().map(Mention::id).toList();
        scene.apply(new Untag(List.of(ids.getFirst())));
        assertThat(scene.all(Entity.class)).hasSize(1);
        scene.apply(new Untag(List.of(ids.getLast(), ids.getLast())));
        assertThat(scene.all(Entity.class)).isEmpty();
        scene.undo();
        scene.undo();
        assertThat(scene.only(Entity.class).aliases()).containsExactly("QF");
        assertThat(scene.all(Mention.class)).hasSize(2);
    }

    @Test
    void anEntityThatSomethingSpeaksOfStaysWithoutItsTags() throws Problem {
        Entity force = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        Entity iran = scene.tag("a-1", 18, 22, "Place", "Iran");
        scene.apply(AlterEntity.note(iran.id(), "a note"));
        scene.apply(new Untag(scene.all(Mention.class).stream().map(Mention::id).toList()));
        assertThat(scene.only(Entity.class).id()).isEqualTo(iran.id());
        scene.undo();
        scene.apply(new RecordClaim(
                force.id(), "BASED_AT", iran.id(), FuzzyDate.UNKNOWN, List.of(CitationDraft.supporting("a-1", 0, 23))));
        scene.apply(new Untag(scene.all(Mention.class).stream().map(Mention::id).toList()));
        assertThat(scene.all(Entity.class)).hasSize(2);
    }

    @Test
    void untaggingTakesNoAliasFromAnEntityThatStays() throws Problem {
        Entity force = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        scene.apply(AlterEntity.alias(force.id(), "QF"));
        scene.apply(TagPassages.one(Tag.known("a-1", 24, 26, force.id())));
        scene.apply(new Untag(List.of(at("a-1", 24))));
        assertThat(scene.only(Entity.class).aliases()).containsExactly("QF");
        assertThat(scene.index().namesInUse(force.id())).containsEntry("QF", Set.of());
    }

    @Test
    void anAliasOfSeveralIsRefusedUnlessTheyAreJudgedTheSame() throws Problem {
        Entity one = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        Entity other = scene.tag("a-2", 4, 7, "ArmedGroup", "Quartz Foxes");
        scene.apply(AlterEntity.alias(one.id(), "The QF"));
        scene.apply(AlterEntity.alias(other.id(), "The QF"));
        Tag ambiguous = Tag.called("a-1", 24, 26, "ArmedGroup", "The QF");
        assertThat(scene.refused(TagPassages.one(ambiguous)))
                .contains("Several entities are called \"The QF\"", one.id(), "Quds Force", other.id(), "Quartz Foxes");
        scene.apply(new Judge(other.id(), one.id(), Verdict.SAME, "one seal"));
        scene.apply(TagPassages.one(ambiguous));
        assertThat(scene.index().mentionsIn("a-1").getLast().entity()).isEqualTo(other.id());
    }

    private String at(String article, int start) throws Problem {
        return scene.all(Mention.class).stream()
                .filter(mention -> mention.passage().article().equals(article))
                .filter(mention -> mention.passage().start() == start)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void otherOccurrencesAreWholeWordsThatAreNotTaggedYet() throws Problem {
        scene.tag("a-1", 56, 58, "ArmedGroup", "QF");
        Passage first = Passage.of("a-1", ONE, 24, 26);
        List<Passage> found = scene.store().read(view -> Occurrences.of(view, first));
        assertThat(found).extracting(Passage::article).containsOnly("a-2");
        assertThat(found).extracting(Passage::start).containsExactly(0, 38, 42);
        scene.tag("a-2", 37, 44, "ArmedGroup", "Wider");
        assertThat(scene.store().read(view -> List.copyOf(Occurrences.of(view, first))).stream()
                        .map(Passage::start))
                .containsExactly(0);
    }

    @Test
    void whatCannotBeTaggedIsRefusedInWords() {
        assertThat(scene.refused(TagPassages.one(Tag.called("a-9", 0, 3, "Place", "X"))))
                .contains("There is no article");
        assertThat(scene.refused(TagPassages.one(Tag.called("a-1", 0, 3, "Ghost", "X"))))
                .contains("no entity type Ghost");
        assertThat(scene.refused(TagPassages.one(Tag.called("a-1", 0, 3, "Place", " "))))
                .contains("needs a name");
        assertThat(scene.refused(TagPassages.one(force(60, 600)))).contains("not a stretch");
        assertThat(scene.refused(TagPassages.one(Tag.known("a-1", 0, 3, "e-none"))))
                .contains("There is no entity");
        assertThat(scene.refused(new Untag(List.of("m-none")))).contains("There is no mention");
    }

    @Test
    void anEntityIsRenamedRetypedAndNoted() throws Problem {
        Entity force = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        scene.apply(AlterEntity.rename(force.id(), " Jerusalem Force "));
        assertThat(scene.only(Entity.class).name()).isEqualTo("Jerusalem Force");
        assertThat(scene.only(Entity.class).aliases()).containsExactly("Quds Force");
        scene.changesNothing(AlterEntity.rename(force.id(), "Jerusalem Force"));
        scene.apply(AlterEntity.retype(force.id(), "GovernmentBody"));
        assertThat(scene.only(Entity.class).type()).isEqualTo("GovernmentBody");
        assertThat(scene.refused(AlterEntity.retype(force.id(), "Ghost"))).contains("no entity type");
        scene.apply(AlterEntity.unalias(force.id(), "Quds Force"));
        assertThat(scene.only(Entity.class).aliases()).isEmpty();
        scene.changesNothing(AlterEntity.alias(force.id(), "Jerusalem Force"));
        assertThat(scene.apply(AlterEntity.rename(force.id(), "100 %s")).title())
                .contains("100 %s");
    }

    @Test
    void whatIsJudgedTheSameReadsAsOneUntilItIsParted() throws Problem {
        Entity force = scene.tag("a-1", 4, 14, "ArmedGroup", "Quds Force");
        Entity qf = scene.tag("a-1", 24, 26, "ArmedGroup", "QF");
        scene.apply(new Judge(force.id(), qf.id(), Verdict.SAME, "one seal"));
        assertThat(scene.index().identity().cluster(qf.id())).containsExactlyInAnyOrder(force.id(), qf.id());
        assertThat(scene.index().speaker(qf.id())).contains(force);
        assertThat(scene.index().mentionsOf(qf.id())).hasSize(2);
        assertThat(scene.index().namesInUse(force.id())).containsOnlyKeys("Quds Force", "QF");
        scene.apply(new Judge(qf.id(), force.id(), Verdict.SAME, "the other way round"));
        assertThat(scene.index().speaker(force.id())).contains(qf);
        scene.apply(new Judge(qf.id(), force.id(), Verdict.DIFFERENT, "two seals"));
        assertThat(scene.index().identity().same(qf.id(), force.id())).isFalse();
        assertThat(scene.index().mentionsOf(qf.id())).hasSize(1);
        assertThat(scene.all(Entity.class)).containsExactlyInAnyOrder(force, qf);
        scene.changesNothing(new Judge(qf.id(), force.id(), Verdict.DIFFERENT, "two seals"));
        assertThat(scene.refused(new Judge(qf.id(), qf.id(), Verdict.SAME, ""))).contains("against itself");
    }
}
