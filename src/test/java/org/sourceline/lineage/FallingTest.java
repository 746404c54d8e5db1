package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

class FallingTest {

    private final CaseIndex index = index();

    /// Claims e-1 – e-2 in two articles, one of which re-runs the report o-1, and e-2 – e-3 in that one alone.
    private static CaseIndex index() {
        CaseIndex index = new CaseIndex();
        List<Change> made = new ArrayList<>();
        List.of("a-1", "a-2").forEach(id -> made.add(Change.made(Things.article(id, Things.TEXT, "s-" + id))));
        List.of("e-1", "e-2", "e-3").forEach(id -> made.add(Change.made(Things.group(id, id))));
        made.add(Change.made(Things.claim("c-1", "e-1", "e-2")));
        made.add(Change.made(Things.claim("c-2", "e-2", "e-3")));
        made.add(Change.made(citation("q-1", "c-1", "a-1")));
        made.add(Change.made(citation("q-2", "c-1", "a-2")));
        made.add(Change.made(citation("q-3", "c-2", "a-1")));
        made.add(Change.made(new Derivation(
                "d-1",
                "a-1",
                "",
                "o-1",
                Derivation.Relation.VERBATIM,
                Derivation.Extent.WHOLE,
                Derivation.Status.PROPOSED,
                1,
                List.of(),
                List.of(),
                "")));
        index.apply(made);
        return index;
    }

    private static Citation citation(String id, String claim, String article) {
        Citation citation = Things.citation(id, claim, article);
        return new Citation(id, claim, citation.passage(), Citation.Stance.SUPPORTS, citation.attribution());
    }

    @Test
    void withAnArticleFallsWhatItAloneCarries() {
        Falling falling = Falling.ofArticle(index, "a-1");
        assertThat(falling.claims()).extracting(Claim::id).containsExactly("c-2");
        assertThat(falling.weakened()).extracting(Claim::id).containsExactly("c-1");
        assertThat(falling.parted()).containsExactly("e-3");
        assertThat(falling.broken()).extracting(Claim::id).containsExactly("c-2");
    }

    @Test
    void withAReportOrASourceFallsWhatTheirArticlesCarry() {
        assertThat(Falling.ofOrigin(index, "o-1")).isEqualTo(Falling.ofArticle(index, "a-1"));
        assertThat(Falling.ofSource(index, "s-a-1")).isEqualTo(Falling.ofArticle(index, "a-1"));
    }

    @Test
    void whatAnotherArticleCarriesStands() {
        Falling falling = Falling.ofArticle(index, "a-2");
        assertThat(falling.claims()).isEmpty();
        assertThat(falling.parted()).isEmpty();
    }
}
