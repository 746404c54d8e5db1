package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void wordsAreFoundWithoutTheirMarksAndInAnyCase() {
        assertThat(found("Katāʾib and KATA'IB 🚚 kataib", "kata’ib")).containsExactly("Katāʾib", "KATA'IB", "kataib");
        assertThat(found("al-Dam, al Dam", "al dam")).containsExactly("al-Dam", "al Dam");
    }

    @Test
    void arabicIsFoundInEveryFormOfItsLetters() {
        assertThat(found("تبنّت جماعة في اربيل وأربيل", "تبنت")).containsExactly("تبنّت");
        assertThat(found("في اربيل وأربيل", "أربيل")).containsExactly("اربيل", "أربيل");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(found("any text", " ")).isEmpty();
        assertThat(found("", "any")).isEmpty();
    }

    private static List<String> found(String text, String words) {
        return Folded.of(text).find(words).stream()
                .map(ends -> text.substring(ends[0], ends[1]))
                .toList();
    }
}
