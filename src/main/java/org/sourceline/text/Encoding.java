package org.sourceline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes as characters, in whichever encoding they are; never a guess that shows in the text as wrong letters.
public final class Encoding {

    private static final int DECLARATION_WITHIN = 4096;
    private static final int ESCAPE = 0x1b;
    private static final int DETECT_WITHIN = 65_536;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta[^>]{0,200}?|\\?xml[^>]{0,100}?)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\u00a1-\u00bf\u00d7\u00f7]*[\u0080-\uffff&&[\\p{L}\u00a1-\u00bf\u00d7\u00f7]][\\p{L}\\p{M}\u00a1-\u00bf\u00d7\u00f7]*");
    private static final Pattern ODD_WORD = Pattern.compile(
            "[\\p{L}][\u00a1-\u00a9\u00ab-\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7]+[\\p{L}].*|.*\\p{Ll}[\\p{Lu}&&[\u0080-\uffff]].*|[\u00c0-\u00ff]{4,}|.*[\\p{IsLatin}][\\p{IsArabic}\\p{IsCyrillic}\\p{IsGreek}].*|.*[\\p{IsArabic}\\p{IsCyrillic}\\p{IsGreek}][\\p{IsLatin}].*");
    private static final Set<String> ARABIC_WORDS =
            Set.of(("في من على إلى الى أن ان عن مع هذا هذه قال بعد التي الذي كان لا ما و أو كما بين قد"
                            + " از به که در اين را با براي آن بر تا هم يا شد بود خود وي است گفت کرد مي هاي يک ايران ها")
                    .split(" "));

    private Encoding() {}

    /// The characters of the bytes; empty where no encoding fits beyond doubt.
    ///
    /// @param page whether it is a web page, which may declare its encoding, and whose few damaged characters show as
    ///     U+FFFD, as in a browser
    public static Optional<String> decode(byte[] bytes, boolean page) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return strict(bytes, marked.get());
        }
        if (controls(bytes) * 20 > bytes.length) {
            return wide(bytes);
        }
        if (controls(bytes, ESCAPE) > 0) {
            Optional<String> escaped = declared(bytes, page);
            if (escaped.isPresent()) {
                return escaped;
            }
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8;
        }
        if (damaged(bytes) < .02) {
            return page ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        }
        return declared(bytes, page).or(() -> detected(bytes));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        boolean four = bytes.length > 3 && bytes[2] == 0 && bytes[3] == 0;
        return switch (first) {
            case 0xefbb ->
                bytes.length > 2 && (bytes[2] & 0xff) == 0xbf ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            case 0xfffe -> Optional.of(four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0 ->
                bytes.length > 3 && (bytes[2] & 0xff) == 0xfe && (bytes[3] & 0xff) == 0xff
                        ? Optional.of(Charset.forName("UTF-32BE"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /// Number of control bytes that no text in a one-byte encoding has.
    private static long controls(byte[] bytes) {
        long controls = 0;
        for (byte unit : bytes) {
            controls += unit >= 0 && unit < 0x20 && (unit < 0x09 || unit > 0x0d) ? 1 : 0;
        }
        return controls;
    }

    private static long controls(byte[] bytes, int which) {
        long controls = 0;
        for (byte unit : bytes) {
            controls += unit == which ? 1 : 0;
        }
        return controls;
    }

    /// UTF-16 without a mark, if it reads as letters and spaces in either order.
    private static Optional<String> wide(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        Optional<String> little = strict(bytes, StandardCharsets.UTF_16LE).filter(Encoding::reads);
        return little.isPresent()
                ? little
                : strict(bytes, StandardCharsets.UTF_16BE).filter(Encoding::reads);
    }

    private static boolean reads(String text) {
        long usual = text.chars()
                .filter(unit -> (unit >= 0x20 && unit < 0x0700) || (unit >= 0x2010 && unit <= 0x203a))
                .count();
        long spaces = text.chars()
                .filter(unit -> unit == '\n' || unit == '\r' || unit == '\t')
                .count();
        long letters = text.chars().filter(Character::isLetter).count();
        return (usual + spaces) * 20 > text.length() * 19L && letters * 2 > text.length();
    }

    /// Share of the multi-byte sequences that are not UTF-8; 1 where there are none that are.
    private static double damaged(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(unit -> unit == '\ufffd').count();
        long good =
                lenient.chars().filter(unit -> unit > 0x7f && unit != '\ufffd').count();
        return good == 0 ? 1 : (double) bad / (good + bad);
    }

    private static Optional<String> declared(byte[] bytes, boolean page) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        if (!page || !declaration.find()) {
            return Optional.empty();
        }
        try {
            return strict(bytes, Charset.forName(asOnTheWeb(declaration.group(1))))
                    .filter(Encoding::isPlausible);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// The encoding browsers take a declared one for, after WHATWG's Encoding Standard.
    private static String asOnTheWeb(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
            default -> name;
        };
    }

    private static Optional<String> detected(byte[] bytes) {
        Optional<String> arabic = strict(bytes, Charset.forName("windows-1256")).filter(Encoding::isArabic);
        if (arabic.isPresent()) {
            return arabic;
        }
        Optional<String> western =
                strict(bytes, Charset.forName("windows-1252")).filter(Encoding::isPlausible);
        if (western.isPresent()) {
            return western;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > DETECT_WITHIN ? Arrays.copyOf(bytes, DETECT_WITHIN) : bytes);
        CharsetMatch best = detector.detect();
        if (best == null || best.getConfidence() < 50 || !Charset.isSupported(best.getName())) {
            return Optional.empty();
        }
        return strict(bytes, Charset.forName(best.getName())).filter(Encoding::isPlausible);
    }

    /// Whether Windows-1256 reads as Arabic or Persian: most letters beyond ASCII are Arabic and stand in words of
    /// their own, and common words or the article are among them.
    private static boolean isArabic(String text) {
        int words = 0;
        int arabic = 0;
        int known = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            words++;
            boolean all = found.codePoints()
                    .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC
                            || Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED);
            arabic += all && found.length() > 1 ? 1 : 0;
            known += all && (ARABIC_WORDS.contains(found) || (found.startsWith("ال") && found.length() > 3)) ? 1 : 0;
        }
        return arabic > 0 && arabic * 10 >= words * 7 && known * 12 >= words && known > 0;
    }

    /// Whether the words read as words: no control characters, no symbols or capitals inside, no mixed scripts.
    private static boolean isPlausible(String text) {
        if (text.chars().anyMatch(unit -> (unit >= 0x80 && unit < 0xa0) || unit == '\ufffd')) {
            return false;
        }
        int words = 0;
        int odd = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            odd += ODD_WORD.matcher(word.group()).matches() ? 1 : 0;
        }
        return odd * 10 <= words;
    }
}
