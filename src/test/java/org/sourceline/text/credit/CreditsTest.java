package org.sourceline.text.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIDRA (Reuters) - A ferry sank. | WHOLE | Reuters",
                "SIDRA, 25 May (CNA) — A ferry sank. | WHOLE | CNA",
                "Source: Anadolu Agency | WHOLE | Anadolu Agency",
                "15 Apr 2021; MEMO: A ferry sank. | WHOLE | Middle East Monitor",
                "A ferry sank, reported Reuters in an exclusive report. | LEAD | Reuters",
                "A ferry sank, The Associated Press has reported. | LEAD | Associated Press",
                "Divers told AFP that a ferry sank. | LEAD | Agence France-Presse",
                "A ferry sank, according to a report this week by Crescent News Agency. | LEAD | Crescent News Agency",
                "A ferry sank. Read the complete article at: Asharq Al-Awsat | POINTER | Asharq Al-Awsat",
                "This story was originally published by Harbour Gazette. | POINTER | Harbour Gazette",
                "غرقت عبارة - المصدر: رويترز | NONE | NONE"
            })
    void aCreditIsFoundInTheFormsThatNewsroomsUse(String text, String kind, String name) {
        List<Credit> credits = Credits.in(text, 0, text.length(), Publishers.with(List.of()));
        if (kind.equals("NONE")) {
            assertThat(credits).isEmpty();
        } else {
            assertThat(credits.getFirst().kind()).hasToString(kind);
            assertThat(credits.getFirst().name()).isEqualTo(name);
            assertThat(text.substring(
                            credits.getFirst().start(), credits.getFirst().end()))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor reported a loss.",
        "Officials told their families.",
        "Divers at the quay. REUTERS/Karim Saleh",
        "The Fair Observers met in town."
    })
    void whatIsNoPublisherIsNotCredited(String text) {
        assertThat(Credits.in(text, 0, text.length(), Publishers.with(List.of())))
                .isEmpty();
    }

    @Test
    void whatIsSaidFarBelowSpeaksForItsSentenceOnly() {
        String text = "A ferry sank. ".repeat(60) + "Nobody paid, Harbour Gazette reported.";
        assertThat(Credits.in(text, 0, text.length(), Publishers.with(List.of())))
                .singleElement()
                .matches(credit -> credit.kind() == Credit.Kind.SENTENCE);
    }

    @Test
    void anAgencyAndItsInitialsAreOnePublisher() {
        assertThat(Publishers.same("CNA", "Crescent News Agency")).isTrue();
        assertThat(Publishers.same("AP", "The Associated Press")).isTrue();
        assertThat(Publishers.same("Reuters", "Rudaw")).isFalse();
        assertThat(Publishers.isSite("www.washingtonpost.com", "The Washington Post"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gulfmirror.example | https://harbourgazette.example/a | harbourgazette.example",
                "one.co.uk | https://www.two.co.uk/a | two.co.uk",
                "Gulf Mirror | https://www.reuters.com/world/a | Reuters",
                "Gulf Mirror | https://unheardof.example/a | NONE",
                "news.xyz.com | https://m.xyz.com/a | NONE",
                "news.rtv.ir | https://m.rtv.ir/a | NONE",
                "bbc.co.uk | https://www.bbc.com/a | NONE",
                "edition.cnn.com | https://www.cnn.com/a | NONE"
            })
    void anAddressIsElsewhereUnlessItMayBeTheSitesOwn(String site, String address, String publisher) {
        assertThat(Publishers.with(List.of()).elsewhere(site, address).orElse("NONE"))
                .isEqualTo(publisher);
    }
}
