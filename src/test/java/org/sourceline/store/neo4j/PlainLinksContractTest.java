package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;

class PlainLinksContractTest extends CaseStoreContract {

    private static final Claim CLAIM = Things.claim("c-1", "e-1", "e-2");
    private static final Citation CITED = Things.citation("q-1", "c-1", "a-1");

    PlainLinksContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
        twoGroups();
    }

    /// The plain relationships, each as `from TYPE to claim`.
    private List<String> plain() throws Problem {
        return shared
                .cypher("MATCH (s:Entity)-[r]->(o:Entity)"
                        + " RETURN s.id + ' ' + type(r) + ' ' + o.id + ' ' + r.claim AS says ORDER BY says")
                .stream()
                .map(row -> String.valueOf(row.get("says")))
                .toList();
    }

    @Test
    void aClaimIsALinkOnceItIsCited() throws Problem {
        make(CLAIM);
        assertThat(plain()).isEmpty();
        make(CITED);
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        make(Things.citation("q-2", "c-1", "a-1"));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        store.undo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        store.undo("Mona");
        assertThat(plain()).isEmpty();
        store.redo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
    }

    @Test
    void aClaimMadeWithItsCitationIsALinkAtOnce() throws Problem {
        make(CLAIM, CITED);
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        store.undo("Mona");
        assertThat(plain()).isEmpty();
        store.redo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        write(Change.removed(CITED), Change.removed(CLAIM));
        assertThat(plain()).isEmpty();
    }

    @Test
    void aProposalIsNoLinkUntilItIsAsserted() throws Problem {
        Claim proposed = CLAIM.with(Claim.Status.PROPOSED);
        make(proposed, CITED);
        assertThat(plain()).isEmpty();
        write(Change.altered(proposed, CLAIM));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
    }

    @Test
    void aRetractedClaimIsNoLinkAndComesBackWithUndo() throws Problem {
        make(CLAIM, CITED);
        write(Change.altered(CLAIM, CLAIM.with(Claim.Status.RETRACTED)));
        assertThat(plain()).isEmpty();
        store.undo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
    }

    @Test
    void theLastCitationTakesTheLinkWithIt() throws Problem {
        Citation second = Things.citation("q-2", "c-1", "a-1");
        make(CLAIM, CITED, second);
        write(Change.removed(CITED));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        write(Change.removed(second));
        assertThat(plain()).isEmpty();
        store.undo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
    }

    @Test
    void aLinkFollowsItsClaim() throws Problem {
        make(CLAIM, CITED);
        Claim rival = new Claim("c-1", "e-3", "RIVAL_OF", "e-1", FuzzyDate.UNKNOWN, "", Claim.Status.ASSERTED, 1, "");
        write(Change.altered(CLAIM, rival));
        assertThat(plain()).containsExactly("e-3 RIVAL_OF e-1 c-1");
        store.undo("Mona");
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
    }

    @Test
    void aCitationThatMovesMovesTheLink() throws Problem {
        make(CLAIM, Things.claim("c-2", "e-2", "e-3"), CITED);
        Citation moved = new Citation("q-1", "c-2", CITED.passage(), CITED.stance(), CITED.attribution());
        write(Change.altered(CITED, moved));
        assertThat(plain()).containsExactly("e-2 ALLIED_WITH e-3 c-2");
    }

    @Test
    void twoClaimsOfOnePredicateAreTwoLinks() throws Problem {
        make(CLAIM, CITED, Things.claim("c-2", "e-1", "e-2"), Things.citation("q-2", "c-2", "a-1"));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1", "e-1 ALLIED_WITH e-2 c-2");
        write(Change.altered(CLAIM, CLAIM.with(Claim.Status.RETRACTED)));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-2");
    }

    @Test
    void aNewClaimAndANewCitationOfAnOldOneAreDrawnInOneStep() throws Problem {
        make(CLAIM);
        make(CITED, Things.claim("c-2", "e-2", "e-3"), Things.citation("q-2", "c-2", "a-1"));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1", "e-2 ALLIED_WITH e-3 c-2");
        make(
                Things.citation("q-3", "c-1", "a-1"),
                Things.claim("c-3", "e-1", "e-3"),
                Things.citation("q-4", "c-3", "a-1"));
        assertThat(plain())
                .containsExactly("e-1 ALLIED_WITH e-2 c-1", "e-1 ALLIED_WITH e-3 c-3", "e-2 ALLIED_WITH e-3 c-2");
    }

    @Test
    void retypingAnEndLeavesTheLink() throws Problem {
        make(CLAIM, CITED);
        Entity before = Things.group("e-1", "Red Band");
        write(Change.altered(before, before.retyped("Organization")));
        assertThat(plain()).containsExactly("e-1 ALLIED_WITH e-2 c-1");
        assertThat(shared.value("MATCH (:Organization)-[r:ALLIED_WITH]->(:ArmedGroup) RETURN count(r)"))
                .isEqualTo(1L);
    }

    @Test
    void anEntityWithClaimsIsNotRemovedFromUnderThem() throws Problem {
        make(CLAIM, CITED);
        Problem refusal = refused(() -> write(Change.removed(Things.group("e-1", "Red Band"))));
        assertThat(refusal.whatHappened()).contains("without what it refers to");
    }
}
