package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidByTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two security officials in Erbil, speaking on condition of anonymity, said they believed it. | Two security officials in Erbil
            The rockets came from Sinjar, according to a local police chief. | a local police chief
            In Baghdad, a spokesman for the group later denied it. | a spokesman for the group
            “We fired them,” said Abu Ali in a letter. | Abu Ali
            وأفاد مسؤولان أمنيان بأن الصواريخ أُطلقت من شاحنة. | مسؤولان أمنيان
            He said that it was over. | ''
            The town was said to be quiet. | ''
            Rockets struck the airport. | ''
            """)
    void theSpeakerIsReadInTheSentencesOwnWords(String sentence, String speaker) {
        assertThat(SaidBy.speaker(sentence).orElse("")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource({"The lorry reportedly came from Sinjar., reportedly", "The lorry came from Sinjar., ''"})
    void wordsThatTakeNoSideAreTold(String sentence, String hedge) {
        assertThat(SaidBy.hedge(sentence).orElse("")).isEqualTo(hedge);
    }
}
