package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.claim.AlterClaims;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.tag.JudgeMany;
import org.sourceline.edit.tag.RetypeEntities;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Judgement;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Source;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.SharedCase;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class BulkEditsTest {

    private static final String TEXT = "Alpha, Bravo and Charlie met Delta.";

    private static List<String> entities(Scene scene) throws Exception {
        List<String> ids = new ArrayList<>();
        for (String name : List.of("Alpha", "Bravo", "Charlie", "Delta")) {
            int at = TEXT.indexOf(name);
            ids.add(scene.tag("a-1", at, at + name.length(), "Person", name).id());
        }
        return ids;
    }

    @Test
    void manyEntitiesGetAnotherTypeInOneStep() throws Exception {
        Scene scene = new Scene(TEXT);
        List<String> ids = entities(scene);
        scene.apply(new RetypeEntities(ids.subList(0, 1), "Place"));
        ChangeSet done = scene.apply(new RetypeEntities(ids, "Place"));
        assertThat(done.title()).isEqualTo("Change the type of 3 entities to Place");
        assertThat(scene.all(Entity.class)).extracting(Entity::type).containsOnly("Place");
        scene.changesNothing(new RetypeEntities(ids, "Place"));
        assertThat(scene.refused(new RetypeEntities(ids, "Nothing"))).contains("Nothing");
        scene.undo();
        assertThat(scene.all(Entity.class)).extracting(Entity::type).contains("Person");
    }

    @Test
    void manyEntitiesAreJudgedTheSameOrEachDifferentInOneStep() throws Exception {
        Scene scene = new Scene(TEXT);
        List<String> ids = entities(scene);
        ChangeSet same = scene.apply(new JudgeMany(ids.subList(0, 3), Verdict.SAME, ""));
        assertThat(same.title()).isEqualTo("Judge 3 entities the same");
        assertThat(scene.index().identity().cluster(ids.get(2))).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
        scene.undo();
        assertThat(scene.all(Judgement.class)).isEmpty();
        scene.apply(new JudgeMany(ids, Verdict.DIFFERENT, ""));
        assertThat(scene.all(Judgement.class)).hasSize(6);
        List<String> tooMany = IntStream.range(0, 99).mapToObj(i -> "e-" + i).toList();
        assertThat(scene.refused(new JudgeMany(tooMany, Verdict.DIFFERENT, ""))).contains("99");
    }

    @Test
    void manyClaimsAreRetractedOrGradedInOneStep() throws Exception {
        Scene scene = new Scene(TEXT);
        List<String> ids = entities(scene);
        for (String object : ids.subList(1, 4)) {
            scene.apply(new RecordClaim(ids.getFirst(), "MET_WITH", object, FuzzyDate.UNKNOWN, List.of()));
        }
        List<String> claims = scene.all(Claim.class).stream().map(Claim::id).toList();
        assertThat(scene.apply(AlterClaims.status(claims, Claim.Status.RETRACTED))
                        .title())
                .isEqualTo("Retract 3 claims");
        assertThat(scene.all(Claim.class)).extracting(Claim::status).containsOnly(Claim.Status.RETRACTED);
        scene.undo();
        assertThat(scene.all(Claim.class)).extracting(Claim::status).doesNotContain(Claim.Status.RETRACTED);
        assertThat(scene.apply(AlterClaims.credibility(claims, 2)).title()).isEqualTo("Grade 3 claims 2");
        scene.changesNothing(AlterClaims.credibility(claims, 2));
        assertThat(scene.apply(AlterClaims.credibility(claims.subList(0, 1), 3)).title())
                .startsWith("Grade 3: ");
    }

    @Test
    void manySourcesAreGradedInOneStep() throws Exception {
        Scene scene = new Scene("One.", "Two.");
        List<String> sources = scene.all(Source.class).stream().map(Source::id).toList();
        Source.Grade grade = new Source.Grade(Source.Reliability.B, "2026-01-05", "Corrects itself");
        scene.apply(new GradeSources(sources, grade));
        assertThat(scene.all(Source.class)).extracting(Source::reliability).containsOnly(Source.Reliability.B);
        scene.undo();
        assertThat(scene.all(Source.class)).extracting(Source::reliability).containsOnly(Source.Reliability.F);
    }
}
