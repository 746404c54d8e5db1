package org.sourceline.ui.desk.said;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.DateWords;
import org.sourceline.ui.kit.Words;

/// What the layers below the screen say in English, said in the language of the screen: titles of steps, problems, what
/// the chart leaves out, dates.
public final class Said {

    private static final Words WORDS = Words.of(Said.class);
    private static final String DATES = "date.";

    /// Those that say most of a sentence first.
    private static final List<Template> TEMPLATES = WORDS.keys()
            .map(key -> Template.of(key, WORDS.english(key)))
            .sorted(Comparator.comparing(template -> -template.letters()))
            .toList();

    private Said() {}

    /// A sentence in the language of the screen; as it is where it has no words for it.
    public static String of(String english) {
        return isEnglish() ? english : known(english).orElse(english);
    }

    /// A sentence in the language of the screen; empty where it is none that is known.
    static Optional<String> known(String english) {
        return TEMPLATES.stream()
                .filter(template -> !template.key().startsWith(DATES))
                .flatMap(template -> template.filled(english).map(filled -> WORDS.say(template.key(), filled)).stream())
                .findFirst();
    }

    /// What is wrong with a date that was typed; empty when nothing is.
    public static String dateProblem(String typed) {
        try {
            FuzzyDate.parse(typed);
            return "";
        } catch (IllegalArgumentException unreadable) {
            return of(String.valueOf(unreadable.getMessage()));
        }
    }

    /// A date in words; empty where nothing is known.
    public static String when(FuzzyDate date) {
        String words = DateWords.of(date, WORDS.language());
        return isEnglish() ? words : dated(words);
    }

    /// A date as one reads it, short.
    public static String brief(FuzzyDate date) {
        return DateWords.brief(date, WORDS.language());
    }

    /// A language as people call it, by its tag; empty where there is none.
    public static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(WORDS.language());
    }

    private static String dated(String words) {
        return TEMPLATES.stream()
                .filter(template -> template.key().startsWith(DATES))
                .flatMap(template -> template.filled(words).map(filled -> dated(template.key(), filled)).stream())
                .findFirst()
                .orElse(words);
    }

    private static String dated(String key, Object[] filled) {
        Object[] said = new Object[filled.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = dated(String.valueOf(filled[i]));
        }
        return WORDS.say(key, said);
    }

    private static boolean isEnglish() {
        return WORDS.language().getLanguage().equals("en");
    }
}
