package org.sourceline.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The language a text is written in, told by its script, its telling letters and its commonest words.
public final class Language {

    private static final int SAMPLE = 2_000;
    /// Common words, each with the languages it is common in.
    private static final Map<String, Set<String>> COMMON = Stream.of(
                    "en the of and to in is that for was on with as at by from have has he it his are be this were which said not an but its they after who had been their will",
                    "de der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über sei wurde",
                    "fr le la les de des et en un une du dans que est pour qui sur au par plus pas ce il a ont été avec sont aux cette se son ses mais ou à d l leur dont ces",
                    "es el la los las de y en que un una del por con para se al es lo su como más fue ha pero sus este entre sobre también años desde está",
                    "it il lo la i gli le di e che un una del della in per con non si al dei nel da sono è ha ma anche come alla più delle stato dal",
                    "pt o a os as de e que do da em um uma para com não por no na dos se mais foi ao como das pelo pela também são ele à seu",
                    "nl de het een van en in is dat op te voor met zijn niet aan er door ook naar bij als om uit wordt heeft maar nog over deze",
                    "tr ve bir bu için ile da de olarak olan daha çok en gibi sonra kadar ne ise olduğunu dedi ancak göre tarafından",
                    "id yang dan di itu dengan untuk dari dalam pada ini tidak oleh akan adalah ke telah juga tersebut bahwa mereka",
                    "ar في من على إلى أن عن التي الذي مع هذا هذه كان ما لا قال أو بعد بين كما قد ذلك كل حيث التى الى ان خلال منذ قبل كانت",
                    "fa از به که در این است را با برای آن بر تا هم یا شده بود می شد خود وی گفت کرد اند ها کرده های اين مى هایی او یک نیز باید",
                    "ru и в не на что с по как из у за от для это его к до но был все так же она они о при",
                    "uk і в не на що з по як із у за від для це його до але був та й вони про при")
            .map(line -> line.split(" "))
            .flatMap(words -> Stream.of(words).skip(1).distinct().map(word -> Map.entry(word, words[0])))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur", "ckb", "ps");

    private Language() {}

    /// The language as a BCP 47 tag, such as `fa`; empty where the text is too short or too mixed to tell.
    public static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        Map<Character.UnicodeScript, Integer> scripts = scripts(sample);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 2 > letters && letters >= 8)
                .findFirst()
                .map(script -> inScript(script.getKey(), sample, scripts))
                .orElseGet(() -> scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "");
    }

    /// How many letters stand in each script.
    private static Map<Character.UnicodeScript, Integer> scripts(String sample) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
            int point = sample.codePointAt(i);
            if (point < 128) {
                latin += Character.isLetter(point) ? 1 : 0;
            } else if (Character.isLetter(point)) {
                scripts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            scripts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        }
        return scripts;
    }

    /// Whether a language is written in the Arabic script.
    ///
    /// @param tag a BCP 47 tag; only its language counts
    public static boolean isArabicScript(String tag) {
        return ARABIC_SCRIPT.contains(primary(tag));
    }

    /// The language alone of a tag as pages write it: `en` of `en_US`; empty where it is none.
    public static String primary(String tag) {
        String language = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return language.matches("[a-z]{2,3}") ? language : "";
    }

    /// Language and region of a tag as pages write it: `en-US` of `en_US`; empty where it is none.
    public static String withRegion(String tag) {
        String[] parts = tag.strip().split("[,; ]", 2)[0].split("[-_]", -1);
        String language = primary(parts[0]);
        return Stream.of(parts)
                .skip(1)
                .filter(part -> !language.isEmpty() && part.matches("[A-Za-z]{2}"))
                .findFirst()
                .map(region -> language + "-" + region.toUpperCase(Locale.ROOT))
                .orElse(language);
    }

    /// The region alone of a tag as pages write it: `US` of `en_US`; empty where it has none.
    public static String region(String tag) {
        return Locale.forLanguageTag(withRegion(tag)).getCountry();
    }

    private static String inScript(
            Character.UnicodeScript script, String sample, Map<Character.UnicodeScript, Integer> scripts) {
        return switch (script) {
            case ARABIC -> arabicScript(sample);
            case CYRILLIC -> count(sample, "іїєґ") > 0 ? "uk" : best(sample, Set.of("ru"));
            case LATIN -> best(sample, Set.of("en", "de", "fr", "es", "it", "pt", "nl", "tr", "id"));
            case HAN -> scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case HEBREW -> "he";
            case GREEK -> "el";
            default -> "";
        };
    }

    private static String arabicScript(String sample) {
        int urdu = count(sample, "ٹڈڑےں");
        int kurdish = count(sample, "ڕڵێۆە");
        int pashto = count(sample, "ټډړښځڅې");
        int persian = count(sample, "پچژگ") + count(sample, "یک");
        int arabic = count(sample, "ةيكىأإؤ");
        if (Math.max(urdu, Math.max(kurdish, pashto)) * 20 > sample.length()) {
            return urdu >= kurdish && urdu >= pashto ? "ur" : kurdish >= pashto ? "ckb" : "ps";
        }
        Map<String, Integer> hits = hits(sample, Set.of("ar", "fa"));
        int forPersian = persian + 3 * hits.getOrDefault("fa", 0) + 2 * count(sample, "پچژگ");
        int forArabic = arabic + 3 * hits.getOrDefault("ar", 0);
        if (Math.abs(forPersian - forArabic) < 2) {
            return "";
        }
        return forPersian > forArabic ? "fa" : "ar";
    }

    private static String best(String sample, Set<String> languages) {
        Map<String, Integer> hits = hits(sample, languages);
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                second = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        int words = Words.count(sample);
        boolean clear = most >= 3 && most * 4 >= second * 5 && most * 12 >= words;
        return clear ? best : "";
    }

    private static Map<String, Integer> hits(String sample, Set<String> languages) {
        Map<String, Integer> hits = new HashMap<>();
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i == sample.length() || !isOfWord(sample.charAt(i))) {
                for (String language : COMMON.getOrDefault(sample.substring(start, i), Set.of())) {
                    if (languages.contains(language)) {
                        hits.merge(language, 1, Integer::sum);
                    }
                }
                start = i + 1;
            }
        }
        return hits;
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetter(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || "'’".indexOf(unit) >= 0;
    }

    private static int count(String sample, String letters) {
        return (int) sample.chars().filter(unit -> letters.indexOf(unit) >= 0).count();
    }
}
