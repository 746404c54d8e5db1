package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        May 23, 2021                                | 2021-05-23
        23 May 2021                                 | 2021-05-23
        2021-05-23                                  | 2021-05-23
        [May 21, 2021]                              | 2021-05-21
        Published: Feb. 16, 2021 at 5:10 AM EST     | 2021-02-16
        Thursday 24 December 2020 - 05:13           | 2020-12-24
        15 April 2021 22:00 IST                     | 2021-04-15
        25/12/2021                                  | 2021-12-25
        12/25/2021                                  | 2021-12-25
        Publié le 3 août 2020 à 14h05               | 2020-08-03
        Samstag, 7. März 2020                       | 2020-03-07
        نشر في 14 نوفمبر 2022                       | 2022-11-14
        ٢٣ أيار ٢٠٢١                                | 2021-05-23
        """)
    void aLineThatIsADateIsRead(String line, String date) {
        assertThat(WrittenDate.line(line)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/07/2021",
                "Updated: May 23, 2021",
                "The strike of May 23, 2021 killed two",
                "30 February 2021",
                "May 23, 2021 or May 24, 2021",
                "May 2021 was quiet",
                "2021",
                "Flight 2021-05"
            })
    void whatIsNoPlainDateIsNotGuessed(String line) {
        assertThat(WrittenDate.line(line).isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-05-23T23:30:00-05:00        | 2021-05-23
        2021-05-23T00:10:00Z             | 2021-05-23
        2021-05                          | 2021-05
        2020-06/2020-12                  | 2020-06/2020-12
        Tue, 19 Nov 2019 05:44:06 GMT    | 2019-11-19
        20191119                         | 2019-11-19
        2019/11/19 10:20                 | 2019-11-19
        08/07/2021                       | ''
        soon                             | ''
        99999999999999999999             | ''
        """)
    void aFieldIsReadForItsLocalDate(String value, String date) {
        assertThat(WrittenDate.parse(value)).hasToString(date);
    }
}
