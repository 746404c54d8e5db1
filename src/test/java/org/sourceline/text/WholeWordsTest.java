package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @Test
    void wordsAreFoundWhereTheyStandWhole() {
        assertThat(WholeWords.find("Iran, Iranian; IranX (Iran) Iran", "Iran")).containsExactly(0, 22, 28);
        assertThat(WholeWords.find("IRGC-backed IRGC's IRGC_2 3IRGC", "IRGC")).containsExactly(0, 12);
        assertThat(WholeWords.find("nothing here", "Iran")).isEmpty();
        assertThat(WholeWords.find("anything", "")).isEmpty();
        assertThat(WholeWords.find("", "Iran")).isEmpty();
    }

    @Test
    void wordsMayBeginAndEndWithWhatIsNoLetter() {
        assertThat(WholeWords.find("the (Front) and (Front)ier", "(Front)")).containsExactly(4, 16);
        assertThat(WholeWords.find("a@b@c", "@")).containsExactly(1, 3);
    }

    @Test
    void arabicWordsAreFoundWhole() {
        String text = "كتائب حزب الله، وحزب الله وحزبُ";
        assertThat(WholeWords.find(text, "حزب الله")).containsExactly(6);
        assertThat(WholeWords.find("حزبٌ حزب", "حزب")).containsExactly(5);
    }

    @Test
    void lettersBeyondTheBasicPlaneJoinToo() {
        assertThat(WholeWords.find("𝔘x x 🦊x", "x")).containsExactly(4, 8);
    }

    @Test
    void overlappingOccurrencesAreAllFound() {
        assertThat(WholeWords.find("a a a", "a a")).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0, 4", "5, 5, 5, 5", "2, 7, 0, 10", "4, 5, 5, 5", "3, 5, 0, 4", "0, 22, 0, 22", "16, 19, 11, 22"
    })
    void aStretchSnapsOutwardToWholeWords(int start, int end, int from, int to) {
        assertThat(WholeWords.snap("Quds Force backed them", start, end)).containsExactly(from, to);
    }
}
