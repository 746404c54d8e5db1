package org.sourceline.text.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of day and month stands first in dates in bare numbers, such as `03/04/2020`, and what tells so.
///
/// @param monthFirst whether it is the month; else it is the day
/// @param ground what tells so
/// @param shown what shows it: a date as it is written, a language's tag, a country's code; empty where nothing does
/// @param agreeing how many dates show it
/// @param telling how many show either order
public record DayOrder(boolean monthFirst, Ground ground, String shown, int agreeing, int telling) {

    /// What tells the order.
    public enum Ground {
        /// The other way round the date would lie after the day of publishing.
        PAST,
        /// Dates in the same text that can be read in one order only.
        TEXT,
        /// Such dates in other articles of the outlet.
        OUTLET,
        /// The language, with its region, that the page says it is written in.
        LANGUAGE,
        /// The country that the site's address ends in.
        COUNTRY,
        /// Nothing: the day first, as in most of the world.
        NOTHING
    }

    /// The day first, for want of anything that tells.
    public static final DayOrder UNTOLD = new DayOrder(false, Ground.NOTHING, "", 0, 0);

    /// A date in bare numbers with its year last: first number, mark, second number, year.
    static final String NUMBERS = "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)";

    private static final Pattern FORM = Pattern.compile(NUMBERS);

    /// Whether a text has a date in bare numbers that can be read in both orders.
    ///
    /// @param text with Western digits or others
    public static boolean isAsked(String text) {
        return FORM.matcher(DatesInText.plain(text)).results().anyMatch(at -> {
            int first = Integer.parseInt(at.group(1));
            int second = Integer.parseInt(at.group(3));
            return first != second && Math.max(first, second) <= 12 && Math.min(first, second) > 0;
        });
    }

    /// What the language of a page tells, by the Unicode consortium's locale data; nothing where that has the year
    /// first, or where the tag is `en` alone, which is written in both orders.
    ///
    /// @param tag BCP 47, such as `en-US`, or empty
    public static Optional<DayOrder> ofLanguage(String tag) {
        ULocale page = ULocale.forLanguageTag(tag);
        boolean says = !page.equals(ULocale.ENGLISH)
                && Arrays.asList(ULocale.getAvailableLocales()).contains(page);
        return says ? monthFirst(page).map(month -> of(month, Ground.LANGUAGE, tag)) : Optional.empty();
    }

    /// What the country of a site tells: the order of its commonest language, unless another of its languages has the
    /// other.
    ///
    /// @param host such as `news.example.lb`, or empty
    public static Optional<DayOrder> ofHost(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String country = ending.equals("UK") ? "GB" : ending;
        List<ULocale> written = Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> !country.isEmpty() && locale.getCountry().equals(country))
                .toList();
        Optional<Boolean> common = written.isEmpty()
                ? Optional.empty()
                : monthFirst(ULocale.addLikelySubtags(new ULocale("und", country)));
        boolean both = written.stream()
                        .flatMap(locale -> monthFirst(locale).stream())
                        .distinct()
                        .count()
                > 1;
        return both ? Optional.empty() : common.map(month -> of(month, Ground.COUNTRY, country));
    }

    private static DayOrder of(boolean monthFirst, Ground ground, String shown) {
        return new DayOrder(monthFirst, ground, shown, 0, 0);
    }

    /// The same order or the other, since this date would lie ahead otherwise.
    static DayOrder past(boolean monthFirst) {
        return of(monthFirst, Ground.PAST, "");
    }

    private static Optional<Boolean> monthFirst(ULocale locale) {
        String form = DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat simple
                ? simple.toPattern()
                : "";
        int month = form.indexOf('M');
        int day = form.indexOf('d');
        return form.indexOf('y') > Math.max(month, day) ? Optional.of(month < day) : Optional.empty();
    }

    /// How many dates of texts can be read in one order only, with the first of each.
    public record Told(int dayFirst, int monthFirst, String firstDay, String firstMonth) {

        /// None.
        public static final Told NONE = new Told(0, 0, "", "");

        /// Those of a text.
        public static Told in(String text) {
            return FORM.matcher(DatesInText.plain(text))
                    .results()
                    .map(at -> told(
                            text.substring(at.start(), at.end()),
                            Integer.parseInt(at.group(1)),
                            Integer.parseInt(at.group(3)),
                            Integer.parseInt(at.group(4))))
                    .reduce(NONE, Told::and);
        }

        private static Told told(String words, int first, int second, int year) {
            boolean day = isDay(first, second, year);
            boolean month = isDay(second, first, year);
            return day == month ? NONE : day ? new Told(1, 0, words, "") : new Told(0, 1, "", words);
        }

        private static boolean isDay(int day, int month, int year) {
            return day > 0
                    && month > 0
                    && month <= 12
                    && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        }

        /// These and those of what comes after.
        public Told and(Told more) {
            return new Told(
                    dayFirst + more.dayFirst,
                    monthFirst + more.monthFirst,
                    firstDay.isEmpty() ? more.firstDay : firstDay,
                    firstMonth.isEmpty() ? more.firstMonth : firstMonth);
        }

        /// The order that more than twice as many show as show the other.
        public Optional<DayOrder> order(Ground ground) {
            int all = dayFirst + monthFirst;
            if (monthFirst > 2 * dayFirst) {
                return Optional.of(new DayOrder(true, ground, firstMonth, monthFirst, all));
            }
            return dayFirst > 2 * monthFirst
                    ? Optional.of(new DayOrder(false, ground, firstDay, dayFirst, all))
                    : Optional.empty();
        }
    }
}
