package org.sourceline.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Aligned;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Passage;

class LineageTest {

    @Test
    void anArticleThatDerivesFromNothingIsItsOwnOrigin() {
        assertThat(Lineage.NONE.origin("a-1")).isEqualTo("a-1");
        assertThat(Lineage.NONE.origin("a-1", 5, 9)).isEqualTo("a-1");
    }

    @Test
    void copiesOfCopiesHaveTheReportAtTheirHeadAsOrigin() {
        Lineage lineage =
                Lineage.of(List.of(whole("d-1", "a-1", "o-1"), whole("d-2", "a-2", "a-1"), whole("d-3", "a-3", "a-2")));
        assertThat(List.of("a-1", "a-2", "a-3"))
                .allMatch(each -> lineage.origin(each).equals("o-1"));
        assertThat(lineage.isCircular("a-3")).isFalse();
    }

    @Test
    void whatAnArticleAddsIsItsOwn() {
        Lineage lineage = Lineage.of(List.of(
                derivation("d-1", "a-1", "a-0", Extent.MAIN, Status.PROPOSED, new Aligned(10, 50, "a-0", 0, 40))));
        assertThat(lineage.origin("a-1")).isEqualTo("a-0");
        assertThat(lineage.origin("a-1", 20, 30)).isEqualTo("a-0");
        assertThat(lineage.origin("a-1", 60, 70)).isEqualTo("a-1");
    }

    @Test
    void aCopyOfWhatAnArticleAddsHasThatArticleAsOrigin() {
        Lineage lineage = Lineage.of(List.of(
                derivation("d-1", "a-1", "a-0", Extent.MAIN, Status.PROPOSED, new Aligned(10, 50, "a-0", 0, 40)),
                derivation("d-2", "a-2", "a-1", Extent.WHOLE, Status.PROPOSED, new Aligned(0, 100, "a-1", 60, 160))));
        assertThat(lineage.origin("a-2", 5, 20)).isEqualTo("a-1");
    }

    @Test
    void aPassageTakenOverBelongsToAnotherReport() {
        Lineage lineage = Lineage.of(List.of(
                derivation("d-1", "a-1", "a-0", Extent.PASSAGES, Status.CONFIRMED, new Aligned(10, 50, "a-0", 0, 40))));
        assertThat(lineage.origin("a-1")).isEqualTo("a-1");
        assertThat(lineage.origin("a-1", 20, 30)).isEqualTo("a-0");
        assertThat(lineage.origin("a-1", 60, 70)).isEqualTo("a-1");
    }

    @Test
    void whatIsRejectedCountsForNothing() {
        Lineage lineage = Lineage.of(List.of(
                derivation("d-1", "a-1", "a-0", Extent.WHOLE, Status.REJECTED, new Aligned(10, 50, "a-0", 0, 40))));
        assertThat(lineage.origin("a-1")).isEqualTo("a-1");
        assertThat(lineage.of("a-1")).isEmpty();
    }

    @Test
    void reportsThatLeanOnEachOtherAreCircular() {
        Lineage lineage = Lineage.of(List.of(
                whole("d-1", "a-1", "a-2"),
                derivation("d-2", "a-2", "a-3", Extent.PASSAGES, Status.PROPOSED, new Aligned(0, 9, "", 0, 0)),
                whole("d-3", "a-3", "a-1")));
        assertThat(List.of("a-1", "a-2", "a-3")).allMatch(lineage::isCircular);
        assertThat(lineage.origin("a-2", 0, 9)).isNotEmpty();
    }

    @Test
    void reportsWithOneSpeakerOrTheSameWordsAreOneOrigin() {
        Attribution mayor = new Attribution(Attribution.Kind.NAMED, "the mayor", "e-9");
        String said = "both valves had been opened by hand before the ferry left the quay";
        Citation one = citation("a-1", "The mayor said that it sank.", mayor);
        Citation other = citation("a-2", "It went down, the mayor said.", mayor);
        Citation third = citation("a-3", "Somebody said “" + said + "”", Attribution.NONE);
        Citation fourth = citation("a-4", "It was told that \"" + said + "\"", Attribution.NONE);
        Backing backing = Backing.of(List.of(one, other, third, fourth), id -> id, Passage::article, Lineage.NONE);
        assertThat(backing).hasToString("4 articles · 4 reports · 2 origins");
        assertThat(backing.isShortOf(1)).isFalse();
        assertThat(Backing.of(List.of(one), id -> id, Passage::article, Lineage.NONE)
                        .isShortOf(1))
                .isTrue();
    }

    private static Citation citation(String article, String words, Attribution speaker) {
        return new Citation(
                "q-" + article,
                "c-1",
                Passage.of(article, words, 0, words.length()),
                Citation.Stance.SUPPORTS,
                speaker);
    }

    private static Derivation whole(String id, String article, String from) {
        return derivation(id, article, from, Extent.WHOLE, Status.PROPOSED);
    }

    private static Derivation derivation(
            String id, String article, String from, Extent extent, Status status, Aligned... passages) {
        boolean stub = from.startsWith("o-");
        return new Derivation(
                id,
                article,
                stub ? "" : from,
                stub ? from : "",
                Relation.VERBATIM,
                extent,
                status,
                1,
                List.of(passages),
                List.of(),
                "");
    }
}
