package org.sourceline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final String TEXT = "Fox 🦊 meets 🐻 in Old Town";

    @Test
    void itHoldsTheWordsAndALittleAroundThem() {
        Passage passage = Passage.of("a-1", TEXT, 7, 12);
        assertThat(passage.exact()).isEqualTo("meets");
        assertThat(passage.prefix()).isEqualTo("Fox 🦊 ");
        assertThat(passage.suffix()).isEqualTo(" 🐻 in Old Town");
        assertThat(passage.standsIn(TEXT)).isTrue();
        assertThat(passage.standsIn("x" + TEXT)).isFalse();
        assertThat(passage.standsIn("Fox")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 7", "4, 5", "0, 5", "13, 14", "14, 20"})
    void itNeverCutsACharacterInTwo(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passage.of("a-1", TEXT, start, end))
                .withMessageContaining("cut a character");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 2", "0, 28", "40, 41", "0, 2147483647", "-2147483648, 5"})
    void offsetsThatAreNoStretchOfTheTextAreRefused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passage.of("a-1", TEXT, start, end))
                .withMessageContaining("not a stretch");
    }

    @Test
    void theWordsMustBeAsLongAsTheStretch() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("a-1", 0, 3, "four", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("a-1", 3, 3, "", "", ""));
    }

    @Test
    void itsSurroundingsNeverBeginOrEndInTheMiddleOfACharacter() {
        long seed = 7;
        Random random = new Random(seed);
        String text = "🦊a🐻bc𝔘é\u0627".repeat(20);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = random.nextInt(start + 1, text.length());
            if (cuts(text, start) || cuts(text, end)) {
                continue;
            }
            Passage passage = Passage.of("a-1", text, start, end);
            String whole = passage.prefix() + passage.exact() + passage.suffix();
            assertThat(text).as("seed %d", seed).contains(whole);
            assertThat(Character.isLowSurrogate(whole.charAt(0)))
                    .as("seed %d", seed)
                    .isFalse();
            assertThat(Character.isHighSurrogate(whole.charAt(whole.length() - 1)))
                    .as("seed %d", seed)
                    .isFalse();
            assertThat(passage.prefix().length()).isBetween(Math.min(start, 31), Passage.CONTEXT);
            assertThat(passage.suffix().length()).isBetween(Math.min(text.length() - end, 31), Passage.CONTEXT);
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Test
    void passagesOverlapWhenTheyShareACharacterOfOneArticle() {
        Passage meets = Passage.of("a-1", TEXT, 7, 12);
        assertThat(meets.overlaps(Passage.of("a-1", TEXT, 11, 13))).isTrue();
        assertThat(meets.overlaps(Passage.of("a-1", TEXT, 0, 26))).isTrue();
        assertThat(meets.overlaps(Passage.of("a-1", TEXT, 12, 13))).isFalse();
        assertThat(meets.overlaps(Passage.of("a-1", TEXT, 0, 7))).isFalse();
        assertThat(meets.overlaps(Passage.of("a-2", TEXT, 7, 12))).isFalse();
    }

    @Test
    void itsSpellingHasItsWordsWithSingleBlanks() {
        assertThat(Passage.of("a-1", "Quds \n\t Force ", 0, 14).spelling()).isEqualTo("Quds Force");
    }
}
