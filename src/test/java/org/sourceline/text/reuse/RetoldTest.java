package org.sourceline.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RetoldTest {

    private static final String TEXT = "The harbour was shut on Friday. "
            + "Engineers from the coast guard have trained the men of the brigade since the spring, two officials said. "
            + "Nobody would say who paid for it.";

    private static String told(String words, String text) {
        return Retold.of(words, text, new Span(0, text.length()))
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
    }

    @Test
    void theVeryWordsAreTheStretch() {
        assertThat(told("trained the men of the brigade", TEXT)).isEqualTo("trained the men of the brigade");
    }

    @Test
    void whatAPhraseSaysInOtherWordsIsNoMoreOfTheSentenceThanItCovers() {
        assertThat(told("has trained the men of that brigade", TEXT)).isEqualTo("trained the men of the brigade");
    }

    @Test
    void aSentenceInOtherWordsIsTheWholeSentence() {
        assertThat(told(
                        "Engineers of the coast guard trained the men of the brigade since spring, officials said.",
                        TEXT))
                .isEqualTo("Engineers from the coast guard have trained the men of the brigade since the spring,"
                        + " two officials said.");
    }

    @Test
    void twoSentencesAreAStretchFromTheFirstToTheLast() {
        assertThat(told(
                        "On Friday the harbour was shut. Engineers of the coast guard trained the men of the brigade"
                                + " since spring, officials said.",
                        TEXT))
                .startsWith("The harbour was shut")
                .endsWith("officials said.");
    }

    @Test
    void whatIsNotToldOrStandsElsewhereIsNotFound() {
        assertThat(told("The ferry carried forty sacks of mail to the island.", TEXT))
                .isEmpty();
        assertThat(Retold.of("trained the men of the brigade", TEXT, new Span(0, 31)))
                .isEmpty();
    }

    @Test
    void arabicIsFoundInOtherWords() {
        String text =
                "أغلق الميناء يوم الجمعة. قال مسؤولان إن المهندسين دربوا رجال اللواء منذ الربيع. لم يقل أحد من دفع.";
        assertThat(told("إن المهندسين دربوا رجال هذا اللواء", text)).isEqualTo("إن المهندسين دربوا رجال اللواء");
    }
}
