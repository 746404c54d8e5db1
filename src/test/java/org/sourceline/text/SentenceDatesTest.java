package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was founded on 5 May 2019 and split in June 2020. | 2019-05-05 2020-06
            It was founded in 2019. | 2019
            It fired 2021 rockets. | ''
            في 15 فبراير 2021 | 2021-02-15
            """)
    void datesInRunningWordsAreRead(String sentence, String dates) {
        assertThat(String.join(
                        " ",
                        WrittenDate.within(sentence).stream()
                                .map(written -> written.date().toString())
                                .toList()))
                .isEqualTo(dates);
    }
}
