package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

    private static final String ARABIC = "قال مسؤول في المدينة إن القافلة وصلت إلى الجسر عند الفجر، ولم يصب أحد.";
    private static final String PERSIAN = "يک مقام محلي گفت که کاروان در سپيده دم به پل رسيد و کسي آسيب نديد.";
    private static final String FRENCH =
            "Le préfet a déclaré que le convoi était arrivé à l’aube près du fleuve; ça n’a blessé personne.";
    private static final String GERMAN =
            "Der Bürgermeister erklärte, die Kolonne habe früh die Brücke überquert; größere Schäden gab es nicht.";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("windows-1256", ARABIC),
                arguments("windows-1256", "وصل الوفد إلى بغداد"),
                arguments("windows-1256", "من المصدر"),
                arguments("windows-1256", PERSIAN),
                arguments("windows-1256", "Report 12 (AFP)\n\n" + ARABIC + "\nhttps://example.org/a"),
                arguments("windows-1252", FRENCH),
                arguments("windows-1252", GERMAN),
                arguments("windows-1252", "Déjà vu"),
                arguments("windows-1252", "Größe"),
                arguments("windows-1252", "It’s a “quiet” road – they said"),
                arguments("windows-1252", "El Niño llegó mañana, ¿no?"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void oneByteEncodingsAreTold(String charset, String text) {
        assertThat(Encoding.decode(text.getBytes(Charset.forName(charset)), false))
                .contains(text);
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        for (String text : List.of(ARABIC, FRENCH, "Short", "وصل الوفد")) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(Encoding.decode(text.getBytes(charset), false)).contains(text);
                assertThat(Encoding.decode(("\ufeff" + text).getBytes(charset), false))
                        .contains("\ufeff" + text);
            }
        }
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(Encoding.decode(bytes(ARABIC, "UTF-8"), false)).contains(ARABIC);
        assertThat(Encoding.decode(bytes("\ufeff" + GERMAN, "UTF-8"), false)).contains("\ufeff" + GERMAN);
    }

    @Test
    void aPageIsReadAsItDeclares() {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
                + " charset=%s\"></head><body>%s</body></html>";
        String russian = page.formatted("windows-1251", "Колонна вышла из города на рассвете");
        String japanese = page.formatted("Shift_JIS", "車列は夜明けに橋に着いた");
        String arabic = page.formatted("iso-8859-6", "وصل الوفد");
        assertThat(Encoding.decode(bytes(russian, "windows-1251"), true)).contains(russian);
        assertThat(Encoding.decode(bytes(japanese, "windows-31j"), true)).contains(japanese);
        assertThat(Encoding.decode(bytes(arabic, "iso-8859-6"), true)).contains(arabic);
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><body>Déjà vu à l’aube</body></html>";
        assertThat(Encoding.decode(bytes(xml, "windows-1252"), true)).contains(xml);
    }

    @Test
    void aPageThatIsUtf8StaysSoWhateverItDeclares() {
        String page = "<meta charset=windows-1252><p>" + ARABIC;
        assertThat(Encoding.decode(bytes(page, "UTF-8"), true)).contains(page);
    }

    @Test
    void aDamagedLetterInAPageShowsAsInABrowserAndFailsElsewhere() {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.writeBytes(bytes(ARABIC + ARABIC, "UTF-8"));
        damaged.write(0xd8);
        assertThat(Encoding.decode(damaged.toByteArray(), true)).contains(ARABIC + ARABIC + "\ufffd");
        assertThat(Encoding.decode(damaged.toByteArray(), false)).isEmpty();
    }

    @Test
    void whatCannotBeToldIsNotGuessed() {
        assertThat(Encoding.decode(bytes("Колонна вышла", "KOI8-R"), false).orElse(""))
                .isIn("", "Колонна вышла");
        assertThat(Encoding.decode(new byte[] {(byte) 0x81, (byte) 0x8d, (byte) 0x8f, (byte) 0x90, 'a'}, false))
                .isEmpty();
        assertThat(Encoding.decode(bytes("Zażółć gęślą jaźń", "windows-1250"), false)
                        .orElse(""))
                .isIn("", "Zażółć gęślą jaźń");
    }

    @Test
    void otherAlphabetsNeverComeOutAsArabicOrFrench() {
        String russian = "Колонна вышла из города на рассвете, и ее видели на дороге к северу от моста.";
        for (String charset : List.of("windows-1251", "KOI8-R", "ISO-8859-5")) {
            assertThat(Encoding.decode(bytes(russian, charset), false).orElse(""))
                    .isIn("", russian);
        }
        String greek = "Η φάλαγγα έφυγε από την πόλη την αυγή και την είδαν στον δρόμο.";
        assertThat(Encoding.decode(bytes(greek, "windows-1253"), false).orElse(""))
                .isIn("", greek);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
