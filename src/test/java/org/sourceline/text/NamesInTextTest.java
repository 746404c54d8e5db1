package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A salvo struck Erbil International Airport late | International | Erbil International Airport
        The officer Qais al-Khazali warned              | Khazali       | Qais al-Khazali
        The Islamic Revolutionary Guard Corps said      | Guard         | Islamic Revolutionary Guard Corps
        the Popular Mobilization of Iraq met            | Iraq          | Popular Mobilization of Iraq
        Lebanon's Hezbollah trained them                | Hezb          | Hezbollah
        Lebanon's Hezbollah trained them                | Leb           | Lebanon
        said Osama bin Laden of Kabul                   | bin           | Osama bin Laden of Kabul
        met Abu Mahdi al-Muhandis there                 | Mahdi         | Abu Mahdi al-Muhandis
        two from Asa’ib Ahl al-Haq, Basra               | Ahl           | Asa’ib Ahl al-Haq
        some eight kilometres                           | eight         | eight
        تطلق على نفسها سرايا أولياء الدم                   | سرايا          | سرايا
        """)
    void aPointInANameFindsTheWholeOfIt(String text, String at, String name) {
        int[] run = NameRun.at(text, text.indexOf(at) + 1);
        assertThat(text.substring(run[0], run[1])).isEqualTo(name);
    }

    @Test
    void aPassageGrowsToItsSentences() {
        String text = "Heading\nGen. Q. Soleimani met them. A group said it did it. They left.";
        assertThat(sentence(text, "Soleimani", "Soleimani")).isEqualTo("Gen. Q. Soleimani met them.");
        assertThat(sentence(text, "met", "group")).isEqualTo("Gen. Q. Soleimani met them. A group said it did it.");
        assertThat(sentence(text, "left", "left")).isEqualTo("They left.");
        assertThat(sentence(text, "Head", "Heading")).isEqualTo("Heading");
        String arabic = "قال المسؤول إن الجماعة نفذت الهجوم. ثم غادرت؟ نعم.";
        assertThat(sentence(arabic, "غادرت", "غادرت")).isEqualTo("ثم غادرت؟");
    }

    @Test
    void spellingsThatDifferInMarksMeet() {
        assertThat(Spelling.key("Kata’ib Hezbollah")).isEqualTo(Spelling.key("Kataib  Hezbollah"));
        assertThat(Spelling.key("al-Ḥaqq")).isEqualTo(Spelling.key("Al Haqq"));
        assertThat(Spelling.key("أحمد")).isEqualTo(Spelling.key("احمد"));
        assertThat(Spelling.key("🚀")).isEmpty();
    }

    private static String sentence(String text, String first, String last) {
        int[] found = Sentences.around(text, text.indexOf(first), text.indexOf(last) + last.length());
        return text.substring(found[0], found[1]);
    }
}
