package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void everyKindOfLineEndBecomesOneLineFeed() {
        assertThat(Normal.once("a\r\nb\rc\n\r\nd\r")).isEqualTo("a\nb\nc\n\nd\n");
    }

    @Test
    void aLeadingByteOrderMarkAndNulCharactersGo() {
        assertThat(Normal.once("\ufeffa\u0000b\ufeffc")).isEqualTo("ab\ufeffc");
    }

    @Test
    void lettersAndTheirMarksAreComposed() {
        assertThat(Normal.once("Cafe\u0301 \u0627\u0653")).isEqualTo("Café \u0622");
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        assertThat(Normal.once("a\ud800b\udc00 \ud83d\ude00")).isEqualTo("a\ufffdb\ufffd \ud83d\ude00");
    }

    @Test
    void spacesAndEmptyLinesStay() {
        assertThat(Normal.once("  a \n\n\n b\t\u00a0\n")).isEqualTo("  a \n\n\n b\t\u00a0\n");
    }

    @Test
    void doingItTwiceChangesNothingMore() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                raw.append("\u0000\ufeff\r\na\u0301e\u0654ي\ud800\udc00 ".charAt(random.nextInt(12)));
            }
            String once = Normal.once(raw.toString());
            assertThat(Normal.once(once)).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        }
    }
}
