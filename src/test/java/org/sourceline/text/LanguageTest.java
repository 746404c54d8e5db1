package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The column left the town at dawn and was seen on the road to the north, a guard said.
        de | Die Kolonne verließ die Stadt am Morgen und wurde auf der Straße nach Norden gesehen, sagte ein Wächter.
        fr | La colonne a quitté la ville à l'aube et a été vue sur la route du nord, a dit un garde.
        es | La columna salió de la ciudad al amanecer y fue vista en la carretera del norte, dijo un guardia.
        it | La colonna ha lasciato la città all'alba ed è stata vista sulla strada per il nord, ha detto una guardia.
        nl | De colonne verliet de stad bij dageraad en is op de weg naar het noorden gezien, zei een wacht.
        ar | غادر الرتل المدينة عند الفجر وشوهد على الطريق إلى الشمال
        ar | وصل الوفد إلى المدينة
        fa | ستون نظامی سپیده‌دم شهر را ترک کرد و در جاده شمال دیده شد
        fa | گزارش تازه از مرز
        ru | Колонна вышла из города на рассвете, и ее видели на дороге на север
        uk | Колона вийшла з міста на світанку, її бачили на дорозі
        """)
    void theLanguageOfASentenceIsTold(String language, String sentence) {
        assertThat(Language.of(sentence)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"Baghdad", "Hashd al-Shaabi", "12345", "''", "Kataib Hezbollah members"})
    void aFewNamesAreTooShortToTell(String text) {
        assertThat(Language.of(text)).isEmpty();
    }

    @Test
    void aTagIsReducedToItsLanguage() {
        assertThat(Language.primary("en_US")).isEqualTo("en");
        assertThat(Language.primary("FA-ir")).isEqualTo("fa");
        assertThat(Language.primary("a language")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en_US, en-US, US",
        "fa-ir, fa-IR, IR",
        "zh-Hans-CN, zh-CN, CN",
        "en, en, ''",
        "'en, fr', en, ''",
        "es-419, es, ''",
        "a language, '', ''",
        "en-, en, ''",
        "-US, '', ''",
        "-, '', ''",
        "__, '', ''",
        "',', '', ''",
        "'', '', ''"
    })
    void aTagKeepsItsRegion(String tag, String withRegion, String region) {
        assertThat(Language.withRegion(tag)).isEqualTo(withRegion);
        assertThat(Language.region(tag)).isEqualTo(region);
    }
}
