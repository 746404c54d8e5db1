package org.sourceline.suggest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gen. Salloum's 3rd lot… | Gen . Salloum ' s 3 rd lot …
            He met José in Łódź.    | He met José in Łódź .
            رأى كِتابًا هنا         | رأى كِتابًا هنا
            او می‌رود               | او می‌رود
            A 😀 and 𝒜li            | A 😀 and 𝒜li
            """)
    void wordsOfEveryScriptStayWholeAndStandWhereTheySayTheyDo(String text, String expected) {
        List<Tokens> sentences = Tokens.all("\n" + text);
        assertThat(sentences).singleElement().satisfies(tokens -> {
            assertThat(String.join(" ", tokens.words())).isEqualTo(expected);
            for (int i = 0; i < tokens.words().length; i++) {
                assertThat(("\n" + text).substring(tokens.starts()[i], tokens.ends()[i]))
                        .isEqualTo(tokens.words()[i]);
            }
        });
    }
}
