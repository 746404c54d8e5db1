package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sourceline.edit.AddArticles;
import org.sourceline.edit.Editor;
import org.sourceline.edit.GradeSource;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.edit.tag.Judge;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.Progress;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Judgement;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class CaseCheckTest {

    private SharedCase shared;

    @BeforeEach
    void makeASoundCase() throws Problem {
        shared = SharedCase.Kept.EMBEDDED.fresh();
        Editor editor = new Editor(shared.store(), OntologyFile.defaultOne(), Ids.seeded(1), "tester");
        shared.store().keepTexts(Map.of(Hash.of(Things.TEXT), Things.TEXT));
        shared.store().keepOriginals(List.of(Things.TEXT.getBytes(StandardCharsets.UTF_8)));
        editor.apply(new AddArticles(List.of(Things.article("a-1", Things.TEXT, "")), "test"));
        editor.apply(new TagPassages(List.of(
                Tag.called("a-1", 0, 8, "ArmedGroup", "Red Band"),
                Tag.called("a-1", 13, 22, "ArmedGroup", "Blue Band"),
                Tag.called("a-1", 30, 38, "Place", "The Old Town"))));
        List<Entity> entities = shared.store().read(view -> view.all(Entity.class));
        String one = entities.get(0).id();
        String other = entities.get(1).id();
        editor.apply(new RecordClaim(
                one, "ALLIED_WITH", other, FuzzyDate.UNKNOWN, List.of(CitationDraft.supporting("a-1", 0, 26))));
        editor.apply(new Judge(one, other, Judgement.Verdict.UNSURE, "why"));
        editor.apply(new PlaceEntity(PlaceEntity.CHART, one, new Picture.Spot(one, 1, 2)));
        Source source = shared.store().read(view -> view.all(Source.class)).getFirst();
        editor.apply(new GradeSource(source.id(), new Source.Grade(Source.Reliability.B, "2021-01-01", "known")));
        editor.apply(AlterEntity.note(one, "undone"));
        editor.undo();
    }

    private static CaseCheck.Result found(Map<String, CaseCheck.Result> results, String check) {
        return Objects.requireNonNull(results.get(check), () -> check + " is none of " + results.keySet());
    }

    private Map<String, CaseCheck.Result> check() throws Problem {
        return new CaseCheck(shared.store(), Progress.NONE)
                .run().stream().collect(Collectors.toMap(CaseCheck.Result::check, result -> result));
    }

    private List<String> failing() throws Problem {
        return check().values().stream()
                .filter(result -> !result.ok())
                .map(CaseCheck.Result::check)
                .sorted()
                .toList();
    }

    @Test
    void aSoundCasePasses() throws Problem {
        Map<String, CaseCheck.Result> results = check();
        assertThat(results.values()).allMatch(CaseCheck.Result::ok);
        assertThat(results.values()).extracting(CaseCheck.Result::detail).containsOnly("all sound");
        assertThat(found(results, "quotes").count()).isEqualTo(4);
        assertThat(found(results, "texts").count()).isEqualTo(1);
        assertThat(found(results, "links").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "damage.csv", delimiter = '|')
    void damageBehindItsBackIsFound(String damage, String check, String words) throws Problem {
        shared.cypher(damage);
        CaseCheck.Result result = found(check(), check);
        assertThat(result.ok()).as("%s", check()).isFalse();
        assertThat(result.detail()).contains(words).doesNotContain("Exception");
    }

    @Test
    void anOriginalThatIsAlteredOrGoneIsFound() throws Exception {
        Path original = shared.originals().resolve(Hash.of(Things.TEXT));
        byte[] bytes = Files.readAllBytes(original);
        try {
            Files.writeString(original, Things.TEXT + "!");
            assertThat(failing()).containsExactly("originals");
            assertThat(found(check(), "originals").detail()).contains("Bands meet", "missing or altered");
            Files.delete(original);
            assertThat(failing()).containsExactly("originals");
        } finally {
            Files.write(original, bytes);
        }
        assertThat(failing()).isEmpty();
    }

    @Test
    void ofManyFaultsSomeAreNamedAndAllAreCounted() throws Problem, IOException {
        shared.cypher("UNWIND range(1, 12) AS i"
                + " CREATE (:Entity {id: 'e-x' + i, type: 'Place', name: 'X', aliases: [], notes: ''})");
        assertThat(found(check(), "journal").detail()).contains("and 7 more");
        try (Stream<Path> originals = Files.list(shared.originals())) {
            assertThat(originals).isNotEmpty();
        }
    }
}
