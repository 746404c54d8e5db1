package org.sourceline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

class SpeakerListingTest {

    private static final Judgement SAME = Things.same("j-1", "e-1", "e-2");

    private final CaseIndex index = new CaseIndex();
    private final SpeakerListing listing = new SpeakerListing(index, OntologyFile.defaultOne());

    private static Citation said(String id, String claim, String by) {
        return Things.citation(id, claim, "a-1")
                .saying(Citation.Stance.SUPPORTS, new Attribution(Attribution.Kind.NAMED, "he", by));
    }

    SpeakerListingTest() {
        Entity graded = Things.group("e-4", "Graded").graded(new Grade(Reliability.D, "2020-01-01", "once wrong"));
        index.apply(Stream.of(
                        Things.article("a-1", Things.TEXT, ""),
                        Things.group("e-1", "Red Band"),
                        Things.group("e-2", "Rote Bande").graded(new Grade(Reliability.B, "2021-01-01", "was there")),
                        Things.group("e-3", "Silent"),
                        graded,
                        Things.claim("c-1", "e-1", "e-3"),
                        Things.claim("c-2", "e-3", "e-1"),
                        said("q-1", "c-1", "e-1"),
                        said("q-2", "c-1", "e-2"),
                        said("q-3", "c-2", "e-2"),
                        Things.citation("q-4", "c-2", "a-1"),
                        SAME)
                .map(Change::made)
                .toList());
    }

    private Object cell(String row, String column) {
        List<String> columns = listing.columns().stream().map(Column::id).toList();
        return listing.row(row).orElseThrow().cell(columns.indexOf(column));
    }

    @Test
    void whoIsQuotedOrGradedHasARowAndThoseWhoReadAsOneHaveOne() {
        assertThat(listing.ids()).containsExactly("e-1", "e-4");
        assertThat(cell("e-1", "passages")).isEqualTo(3);
        assertThat(cell("e-1", "claims")).isEqualTo(2);
        assertThat(cell("e-1", "since")).isEqualTo("2021-01-01");
        assertThat(cell("e-1", "reason")).isEqualTo("was there");
        assertThat(cell("e-4", "passages")).isEqualTo(0);
        assertThat(listing.row("e-2")).isEmpty();
        assertThat(listing.row("e-3")).isEmpty();
    }

    @Test
    void aRowFollowsWhatIsSaidByOneAndWhoReadsAsOne() {
        assertThat(listing.about(said("q-5", "c-2", "e-3"))).containsOnly("e-3");
        assertThat(listing.about(Things.citation("q-5", "c-2", "a-1"))).isEmpty();
        List<Change> parted = List.of(Change.removed(SAME));
        index.apply(parted);
        assertThat(listing.touched(parted)).contains("e-1", "e-2");
        assertThat(cell("e-1", "passages")).isEqualTo(1);
        assertThat(cell("e-2", "passages")).isEqualTo(2);
    }
}
