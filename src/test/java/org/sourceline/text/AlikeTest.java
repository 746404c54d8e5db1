package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void wordsAreFoundInEverySpellingThatDiffersInMarksOnly() {
        String text = "Kataib Hezbollah, KATA'IB HEZBOLLAH and Katāʾib Hezbollah’s men; not Kataibs Hezbollah.";
        assertThat(found(text, "Kata’ib Hezbollah"))
                .containsExactly("Kataib Hezbollah", "KATA'IB HEZBOLLAH", "Katāʾib Hezbollah");
    }

    @Test
    void hyphensAndBlanksAreAlikeButOtherSignsAndLinesPart() {
        String text = "Saraya Awliya al Dam, saraya-awliya al-dam, Saraya. Awliya al-Dam, Saraya\nAwliya al-Dam";
        assertThat(found(text, "Saraya Awliya al-Dam")).containsExactly("Saraya Awliya al Dam", "saraya-awliya al-dam");
    }

    @Test
    void arabicFormsOfOneLetterAreAlike() {
        assertThat(found("في أربيل وفي اربيل وفي ﺃربيل", "أربيل")).hasSize(3);
        assertThat(found("موسي، موسى", "موسى")).hasSize(2);
    }

    @Test
    void aStretchThatBeginsAgainInsideAnotherIsFound() {
        assertThat(found("al Asad al Asad Base", "al-Asad Base")).containsExactly("al Asad Base");
        assertThat(found("nothing", "’")).isEmpty();
    }

    private static List<String> found(String text, String words) {
        return Alike.to(words).find(text).stream()
                .map(ends -> text.substring(ends[0], ends[1]))
                .toList();
    }
}
