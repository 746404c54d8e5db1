package org.sourceline.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.FuzzyDate.End;

/// Dates in words, as a page has them: "about May 2021", "from June 2020 to December 2020", "from 2020 on".
public final class DateWords {

    private DateWords() {}

    /// The date in words; empty where nothing is known.
    public static String of(FuzzyDate date) {
        return of(date, Locale.ENGLISH);
    }

    /// The date in words, its months as that language calls them; empty where nothing is known.
    public static String of(FuzzyDate date, Locale language) {
        if (date.isUnknown()) {
            return "";
        }
        @Nullable End to = date.to();
        return to == null ? point(date.from(), language) : interval(date.from(), to, language);
    }

    /// A date as one reads it: `16 Feb 2021`, `Feb 2021`, `2021`; as it is written where it is no single date.
    public static String brief(FuzzyDate date, Locale language) {
        if (date.to() != null || date.from().kind() != FuzzyDate.End.Kind.DATE) {
            return date.toString();
        }
        FuzzyDate.End end = date.from();
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        boolean german = language.getLanguage().equals("de");
        String pattern = end.day() == 0 ? "MMM uuuu" : german ? "d. MMM uuuu" : "d MMM uuuu";
        String day = end.month() == 0
                ? Integer.toString(end.year())
                : first.format(DateTimeFormatter.ofPattern(pattern, language));
        return end.mark().isEmpty() ? day : day + " " + end.mark();
    }

    private static String interval(End from, End to, Locale language) {
        boolean begins = from.kind() == End.Kind.DATE;
        boolean ends = to.kind() == End.Kind.DATE;
        if (begins && ends) {
            return "from " + point(from, language) + " to " + point(to, language);
        }
        if (begins) {
            return "from " + point(from, language) + (to.kind() == End.Kind.OPEN ? " on" : ", until when is unknown");
        }
        if (ends) {
            return "until " + point(to, language) + (from.kind() == End.Kind.OPEN ? "" : ", since when is unknown");
        }
        return "at no time known";
    }

    private static String point(End end, Locale language) {
        StringBuilder words = new StringBuilder(
                switch (end.mark()) {
                    case "~" -> "about ";
                    case "?" -> "perhaps ";
                    case "%" -> "perhaps about ";
                    default -> "";
                });
        if (end.day() > 0) {
            words.append(end.day()).append(language.getLanguage().equals("de") ? ". " : " ");
        }
        if (end.month() > 0) {
            words.append(Month.of(end.month()).getDisplayName(TextStyle.FULL, language))
                    .append(' ');
        }
        return words.append(end.year()).toString();
    }
}
