package org.sourceline.ui.desk.said;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.FuzzyDate.End.Kind;
import org.sourceline.text.DateWords;
import org.sourceline.ui.kit.Words;

/// What the layers below the screen say in English, said in the language of the screen: titles of steps, problems, what
/// the chart leaves out; and dates in its words.
public final class Said {

    private static final Words WORDS = Words.of(Said.class);

    /// Those that say most of a sentence first.
    private static final List<Template> TEMPLATES = WORDS.keys()
            .filter(key -> !key.startsWith("date."))
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
        FuzzyDate.End from = date.from();
        FuzzyDate.End to = date.to();
        if (to == null) {
            return date.isUnknown() ? "" : point(from);
        }
        boolean begins = from.kind() == Kind.DATE;
        boolean ends = to.kind() == Kind.DATE;
        if (begins && ends) {
            return WORDS.say("date.from-to", point(from), point(to));
        } else if (begins) {
            return WORDS.say(to.kind() == Kind.OPEN ? "date.from-on" : "date.from", point(from));
        }
        return ends
                ? WORDS.say(from.kind() == Kind.OPEN ? "date.until" : "date.until-since", point(to))
                : WORDS.say("date.never");
    }

    private static String point(FuzzyDate.End end) {
        FuzzyDate.End plain = new FuzzyDate.End(end.kind(), end.year(), end.month(), end.day(), "");
        String day = DateWords.of(new FuzzyDate(plain, null), WORDS.language());
        return switch (end.mark()) {
            case "~" -> WORDS.say("date.about", day);
            case "?" -> WORDS.say("date.perhaps", day);
            case "%" -> WORDS.say("date.perhaps-about", day);
            default -> day;
        };
    }

    /// A date as one reads it, short.
    public static String brief(FuzzyDate date) {
        return DateWords.brief(date, WORDS.language());
    }

    /// A language as people call it, by its tag; empty where there is none.
    public static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(WORDS.language());
    }

    private static boolean isEnglish() {
        return WORDS.language().getLanguage().equals("en");
    }
}
