package org.sourceline.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @Test
    void everyWordKnowsWhereItStands() {
        String text = "“Kata’ib” Hezbollah,\nof Baghdād — 2021";
        Tokens tokens = Tokens.of(text, List.of(), KnownNames.NONE);
        assertThat(words(text, tokens)).containsExactly("Kata’ib", "Hezbollah", "of", "Baghdād", "2021");
        assertThat(tokens.isQuoted(0)).isTrue();
        assertThat(tokens.isQuoted(1)).isFalse();
        assertThat(tokens.isCapital(1)).isTrue();
        assertThat(tokens.isCapital(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Iran’s,IRAN'S", "Baghdād,baghdad", "Muḥandis,muhandis", "ﬁghter,fighter", "كِتاب,كتاب"})
    void spellingsThatLookAlikeAreTheSame(String one, String other) {
        assertThat(Tokens.of(one, List.of(), KnownNames.NONE).hash(0))
                .isEqualTo(Tokens.of(other, List.of(), KnownNames.NONE).hash(0));
    }

    @Test
    void whatIsSetApartGivesNoWordsAndPartsItsSides() {
        String text = "one two CAPTION three four";
        Tokens tokens = Tokens.of(text, List.of(new Span(8, 15)), KnownNames.NONE);
        assertThat(words(text, tokens)).containsExactly("one", "two", "three", "four");
        assertThat(Grams.of(tokens, 2)).hasSize(2);
    }

    @Test
    void aNameInAnySpellingIsOneWord() {
        KnownNames names = KnownNames.of(Map.of("e-1", List.of("Esmail Ghaani", "Ismail Qaani", "Qaani")));
        String one = "men of Esmail Ghaani came to town";
        String other = "men of Qaani came to town";
        Tokens first = Tokens.of(one, List.of(), names);
        assertThat(words(one, first)).containsExactly("men", "of", "Esmail Ghaani", "came", "to", "town");
        assertThat(Grams.of(first)).isEqualTo(Grams.of(Tokens.of(other, List.of(), names)));
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        String text = "He said: “We left.\n\nThe group stayed, “for now”, he said. \"Odd mark";
        assertThat(Quotations.in(text).stream().map(span -> text.substring(span.start(), span.end())))
                .containsExactly("“We left.", "“for now”");
    }

    private static List<String> words(String text, Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> text.substring(tokens.start(i), tokens.end(i)))
                .toList();
    }
}
