package org.sourceline.edit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.Scene;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Claim.Status;
import org.sourceline.model.FuzzyDate;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class ClaimingTest {

    private static final FuzzyDate MAY = FuzzyDate.parse("2021-05");
    private final Scene scene;
    private final String red;
    private final String blue;

    ClaimingTest() throws Problem {
        scene = new Scene(Things.TEXT);
        red = scene.tag("a-1", 0, 8, "ArmedGroup", "Red Band").id();
        blue = scene.tag("a-1", 13, 22, "ArmedGroup", "Blue Band").id();
    }

    private RecordClaim allied(FuzzyDate when, int... starts) {
        return new RecordClaim(
                red,
                "ALLIED_WITH",
                blue,
                when,
                Arrays.stream(starts)
                        .mapToObj(start -> CitationDraft.supporting("a-1", start, start + 10))
                        .toList());
    }

    @Test
    void aClaimIsRecordedWithItsPassages() throws Problem {
        ChangeSet entry = scene.apply(allied(MAY, 0));
        assertThat(entry.title()).isEqualTo("Claim: Red Band allied with Blue Band");
        Claim claim = scene.only(Claim.class);
        assertThat(claim.status()).isEqualTo(Status.ASSERTED);
        assertThat(claim.credibility()).isEqualTo(6);
        assertThat(scene.only(Citation.class).passage().exact()).isEqualTo(Things.TEXT.substring(0, 10));
    }

    @Test
    void theSameClaimForTheSameTimeIsJoined() throws Problem {
        scene.apply(allied(MAY, 0));
        assertThat(scene.apply(allied(MAY, 0, 5)).title()).startsWith("Cite for: ");
        assertThat(scene.all(Citation.class)).hasSize(2);
        scene.only(Claim.class);
        scene.changesNothing(allied(MAY, 0, 5));
        scene.apply(allied(FuzzyDate.UNKNOWN, 0));
        assertThat(scene.all(Claim.class)).hasSize(2);
    }

    @Test
    void aRetractedClaimIsNotJoined() throws Problem {
        scene.apply(allied(MAY, 0));
        scene.apply(AlterClaim.status(scene.only(Claim.class).id(), Status.RETRACTED));
        scene.apply(allied(MAY, 0));
        assertThat(scene.all(Claim.class))
                .extracting(Claim::status)
                .containsExactlyInAnyOrder(Status.RETRACTED, Status.ASSERTED);
    }

    @Test
    void manyClaimsAreOneStepAndThoseThatSayTheSameOneClaim() throws Problem {
        RecordClaim other = new RecordClaim(blue, "RIVAL_OF", red, MAY, List.of());
        ChangeSet entry =
                scene.apply(new RecordClaims(List.of(allied(MAY, 0), other, allied(MAY, 0, 5), allied(MAY, 9))));
        assertThat(entry.title()).isEqualTo("Record 4 claims");
        assertThat(scene.all(Claim.class)).hasSize(2);
        assertThat(scene.all(Citation.class)).hasSize(3);
        scene.undo();
        assertThat(scene.all(Claim.class)).isEmpty();
        scene.changesNothing(new RecordClaims(List.of()));
    }

    @Test
    void aClaimIsDatedGradedRetractedAndAssertedAgain() throws Problem {
        scene.apply(allied(MAY, 0));
        String id = scene.only(Claim.class).id();
        scene.apply(AlterClaim.date(id, FuzzyDate.parse("2020/..")));
        scene.apply(AlterClaim.credibility(id, 2));
        assertThat(scene.apply(AlterClaim.status(id, Status.RETRACTED)).title()).startsWith("Retract: Red Band");
        Claim claim = scene.only(Claim.class);
        assertThat(claim.when()).hasToString("2020/..");
        assertThat(claim.credibility()).isEqualTo(2);
        assertThat(claim.status()).isEqualTo(Status.RETRACTED);
        scene.changesNothing(AlterClaim.status(id, Status.RETRACTED));
        assertThat(scene.apply(AlterClaim.status(id, Status.ASSERTED)).title()).startsWith("Assert: ");
        assertThat(scene.refused(AlterClaim.credibility("c-none", 3))).contains("There is no claim");
    }

    @Test
    void passagesAreAddedAlteredAndTakenAway() throws Problem {
        scene.apply(allied(MAY));
        String id = scene.only(Claim.class).id();
        Attribution mayor = new Attribution(Attribution.Kind.NAMED, "the town's mayor", red);
        scene.apply(new Cite(id, List.of(new CitationDraft("a-1", 0, 26, Stance.DENIES, mayor))));
        scene.changesNothing(new Cite(id, List.of(new CitationDraft("a-1", 0, 26, Stance.DENIES, Attribution.NONE))));
        Citation citation = scene.only(Citation.class);
        assertThat(citation.attribution()).isEqualTo(mayor);
        scene.apply(new AlterCitation(citation.id(), Stance.SUPPORTS, Attribution.described("an official")));
        assertThat(scene.only(Citation.class).stance()).isEqualTo(Stance.SUPPORTS);
        scene.changesNothing(new AlterCitation(citation.id(), Stance.SUPPORTS, Attribution.described("an official")));
        scene.apply(new Uncite(citation.id()));
        assertThat(scene.all(Citation.class)).isEmpty();
        assertThat(scene.only(Claim.class).id()).isEqualTo(id);
        assertThat(scene.refused(new Uncite(citation.id()))).contains("There is no citation");
    }

    @Test
    void aCitationIsGradedApartFromItsClaim() throws Problem {
        scene.apply(allied(MAY, 0));
        Citation before = scene.only(Citation.class);
        assertThat(before.credibility()).isEqualTo(6);
        assertThat(scene.apply(new GradeCitation(before.id(), 3)).title())
                .isEqualTo("Grade a citation 3 for: Red Band allied with Blue Band");
        scene.changesNothing(new GradeCitation(before.id(), 3));
        scene.apply(AlterClaim.credibility(before.claim(), 2));
        scene.apply(new AlterCitation(before.id(), Stance.DENIES, Attribution.described("an official")));
        scene.apply(new ReviseClaim(before.id(), red, "RIVAL_OF", blue, MAY, Stance.SUPPORTS, Attribution.NONE));
        assertThat(scene.only(Citation.class)).isEqualTo(before.withCredibility(3));
        assertThat(scene.only(Claim.class).credibility()).isEqualTo(2);
        for (int steps = 0; steps < 4; steps++) {
            scene.undo();
        }
        assertThat(scene.only(Citation.class)).isEqualTo(before);
        assertThat(scene.refused(new GradeCitation("q-none", 3))).contains("There is no citation");
    }

    @Test
    void whatCannotBeClaimedIsRefusedInWords() throws Problem {
        assertThat(scene.refused(new RecordClaim(red, "NO_SUCH", blue, MAY, List.of())))
                .contains("no predicate NO_SUCH");
        assertThat(scene.refused(new RecordClaim(red, "ALLIED_WITH", red, MAY, List.of())))
                .contains("both ends are Red Band");
        assertThat(scene.refused(new RecordClaim(red, "ALLIED_WITH", "e-none", MAY, List.of())))
                .contains("There is no entity");
        assertThat(scene.refused(allied(MAY, 500))).contains("not a stretch");
        assertThat(scene.all(Claim.class)).isEmpty();
    }
}
