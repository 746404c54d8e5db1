package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.model.FuzzyDate;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "2021-05-02|2 May 2021",
                "2021-05|May 2021",
                "2021|2021",
                "2021-05~|about May 2021",
                "2021-05-21?|perhaps 21 May 2021",
                "2020%|perhaps about 2020",
                "2020-06/2020-12~|from June 2020 to about December 2020",
                "2020/..|from 2020 on",
                "../2021|until 2021",
                "2020/|from 2020, until when is unknown",
                "/2021|until 2021, since when is unknown",
                "../..|at no time known"
            })
    void datesAreSaidInWords(String edtf, String words) {
        assertThat(DateWords.of(FuzzyDate.parse(edtf))).isEqualTo(words);
    }
}
