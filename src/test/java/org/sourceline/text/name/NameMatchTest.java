package org.sourceline.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    private static final NameWeights EVEN = new NameWeights();

    @Test
    void spellingsOfOneNameMeetAndOthersOfItsTypeDoNot() throws IOException {
        Spellings spellings = Spellings.read();
        List<Spellings.Pair> missed = spellings.same().stream()
                .filter(pair -> !spellings.proposes(pair))
                .toList();
        List<Spellings.Pair> wrong =
                spellings.different().stream().filter(spellings::proposes).toList();
        assertThat(spellings.same()).hasSizeGreaterThanOrEqualTo(214);
        int found = spellings.same().size() - missed.size();
        assertThat((double) found / spellings.same().size())
                .as("recall; missed %s", missed)
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / (found + wrong.size()))
                .as("precision; wrong %s", wrong)
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void namesOfManyTonguesAreToldFromTheirNamesakes() throws IOException {
        Spellings names = Spellings.namesakes();
        List<Spellings.Pair> missed =
                names.same().stream().filter(pair -> !names.proposes(pair)).toList();
        List<Spellings.Pair> wrong =
                names.different().stream().filter(names::proposes).toList();
        double found = names.same().size() - missed.size();
        double f1 = 2 * found / (2 * found + missed.size() + wrong.size());
        String figures = "F1 %.3f: %d of %d same found, %d of %d different taken for the same; missed %s; wrong %s"
                .formatted(
                        f1,
                        (int) found,
                        names.same().size(),
                        wrong.size(),
                        names.different().size(),
                        missed,
                        wrong);
        System.getLogger("figures").log(System.Logger.Level.INFO, figures);
        assertThat(names.same().size() + names.different().size()).isGreaterThanOrEqualTo(214);
        assertThat(f1).as(figures).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void theStricterRuleForRunningTextStillBridgesMostSpellings() throws IOException {
        Spellings spellings = Spellings.read();
        List<Spellings.Pair> missed = spellings.same().stream()
                .filter(pair -> !NameMatch.inText(pair.first(), pair.second(), spellings.match(pair)))
                .toList();
        assertThat(1 - (double) missed.size() / spellings.same().size())
                .as("missed %s", missed)
                .isGreaterThanOrEqualTo(0.93);
    }

    @ParameterizedTest
    @CsvSource({"Daily, Diyala", "Build, Balad", "Come, Qaim", "Inside, Ain al-Asad", "Karim, Kirkuk", "Salad, Saladin"
    })
    void wordsThatOnlyLookLikeANameAreNotTakenForIt(String word, String name) {
        NameForm one = NameForm.of(word);
        NameForm other = NameForm.of(name);
        assertThat(NameMatch.inText(one, other, NameMatch.of(one, other, EVEN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "قاسم سليماني, Qassem Soleimani, true",
        "قاسم سلیمانی, Ghasem Soleymani, true",
        "كتائب حزب الله, Kataib Hezbollah, true",
        "عصائب أهل الحق, Asaib Ahl al-Haq, true",
        "الحشد الشعبي, Hashd al-Shaabi, true",
        "علي خامنئي, Ali Khamenei, true",
        "هادي العامري, Hadi al-Amiri, true",
        "مقتدى الصدر, Moqtada al-Sadr, true",
        "تهران, Tehran, true",
        "أربيل, Erbil, true",
        "بغداد, Basra, false",
        "قاسم سليماني, Qais al-Khazali, false"
    })
    void arabicAndPersianScriptMeetsLatin(String written, String latin, boolean same) {
        NameMatch match = NameMatch.of(NameForm.of(written), NameForm.of(latin), EVEN);
        assertThat(match.score() >= NameMatch.PROPOSE).as("%s", match).isEqualTo(same);
    }

    @Test
    void peopleOfOneGivenNameAreNotTheSame() {
        assertThat(NameMatch.ofPeople(NameForm.of("Ismail Qaani"), NameForm.of("Ismail Haniyeh"), EVEN)
                        .score())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "IRGC, Islamic Revolutionary Guard Corps, true",
        "PMF, Popular Mobilization Forces, true",
        "AAH, Asaib Ahl al-Haq, true",
        "UAE, United Arab Emirates, true",
        "USA, United Arab Emirates, false"
    })
    void acronymsAreTheFirstLettersOfANamesWords(String acronym, String name, boolean stands) {
        assertThat(Acronym.is(acronym)).isTrue();
        assertThat(Acronym.stands(acronym, name)).isEqualTo(stands);
    }
}
