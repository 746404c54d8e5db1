package org.sourceline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.model.FuzzyDate;

/// A calendar date as pages and papers write it, read without guessing: `08/07/2021` stays unread.
public final class WrittenDate {

    /// A day and a year.
    private static final int FEWEST_DIGITS = 5;

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<![\\p{L}])("
            + String.join(
                    "|",
                    MONTHS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .map(Pattern::quote)
                            .toList())
            + ")(?![\\p{L}])\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+" + YEAR);
    private static final Pattern DAY_FIRST =
            pattern("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+|of\\s+|d['’]\\s*)?" + MONTH
                    + "[\\s,،-]+(?:de\\s+)?" + YEAR);
    private static final Pattern YEAR_FIRST = pattern("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = pattern("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR);
    private static final Pattern MONTH_OF_YEAR = pattern(MONTH + "\\s*,?\\s+(?:of\\s+|de\\s+)?" + YEAR);
    private static final Pattern IN_YEAR =
            pattern("(?<!\\p{L})(?:in|since|during|early|late|mid|by|عام|سنة|في|en|im|seit)[\\s-]+" + YEAR);
    private static final Pattern COMPACT = pattern("^" + "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{4}|\\d{6})?$");
    private static final Pattern AROUND = pattern("(?<!\\p{L})(published|posted|first"
            + " published|date\\s*:|created|on|at|the|publié|le|à|veröffentlicht|am|um|uhr|erschienen|publicado|el|a"
            + " las|نشر|في|بتاريخ|تاريخ( النشر)?|الساعة|تاریخ|انتشار|منتشر شده|در|ساعت"
            + "|mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(rs(day)?)?|fri(day)?|sat(urday)?|sun(day)?"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
            + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
            + "|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|شنبه|یکشنبه|دوشنبه|سه[\u200c"
            + " ]?شنبه|چهارشنبه|پنجشنبه|پنج[\u200c"
            + " ]شنبه|جمعه|am|pm|a\\.m|p\\.m|utc|gmt|z|[ecmp][sd]?t|ist|bst|cest|cet|eest|ast|local time|h)(?!\\p{L})");
    private static final Pattern CHANGED =
            pattern("(?<!\\p{L})(updated?|modified|edited|mis à jour|modifié|aktualisiert|geändert|actualizado|آخر"
                    + " تحديث|تحديث|به[\u200c ]?روز)(?!\\p{L})");

    private WrittenDate() {}

    /// The date that a field or attribute gives: ISO 8601 with or without a time (whose local date is kept), EDTF, RFC
    /// 1123 or a date in words; unknown where it gives none that can be read for certain.
    public static FuzzyDate parse(String value) {
        String written = digits(value.strip());
        try {
            return FuzzyDate.parse(written);
        } catch (IllegalArgumentException notBare) {
            Matcher compact = COMPACT.matcher(written);
            Set<LocalDate> days = compact.matches() ? Set.of() : days(written);
            if (compact.matches()) {
                return day(number(compact, 1), number(compact, 2), number(compact, 3));
            }
            return days.size() == 1 ? FuzzyDate.of(days.iterator().next()) : FuzzyDate.UNKNOWN;
        }
    }

    /// The date that a line says and nothing else, such as `Published: May 23, 2021 at 5 pm`; unknown where the line
    /// says
    /// more, says when something was changed, or can be read two ways.
    public static FuzzyDate line(String line) {
        String written = digits(line.strip());
        if (written.length() > 120
                || written.length() < 8
                || written.chars().filter(Character::isDigit).count() < FEWEST_DIGITS
                || CHANGED.matcher(written).find()) {
            return FuzzyDate.UNKNOWN;
        }
        Set<LocalDate> days = days(written);
        if (days.size() != 1) {
            return FuzzyDate.UNKNOWN;
        }
        String rest = written;
        for (Pattern form : new Pattern[] {MONTH_FIRST, DAY_FIRST, YEAR_FIRST, NUMBERS, AROUND}) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        boolean nothingElse = rest.chars().noneMatch(Character::isLetter);
        return nothingElse ? FuzzyDate.of(days.iterator().next()) : FuzzyDate.UNKNOWN;
    }

    private static Set<LocalDate> days(String written) {
        Set<LocalDate> days = new LinkedHashSet<>();
        MONTH_FIRST
                .matcher(written)
                .results()
                .forEach(at -> add(days, number(at, 3), month(at.group(1)), number(at, 2)));
        DAY_FIRST.matcher(written).results().forEach(at -> add(days, number(at, 3), month(at.group(2)), number(at, 1)));
        YEAR_FIRST.matcher(written).results().forEach(at -> add(days, number(at, 1), number(at, 3), number(at, 4)));
        NUMBERS.matcher(written).results().forEach(at -> addNumbers(days, number(at, 4), number(at, 1), number(at, 3)));
        return days;
    }

    /// Only where one of the two cannot be a month, or both are the same, is it plain which is the day.
    private static void addNumbers(Set<LocalDate> days, int year, int first, int second) {
        if (first > 12 || first == second) {
            add(days, year, second, first);
        } else if (second > 12) {
            add(days, year, first, second);
        }
    }

    private static void add(Set<LocalDate> days, int year, int month, int day) {
        day(year, month, day).earliest().ifPresent(days::add);
    }

    private static FuzzyDate day(int year, int month, int day) {
        try {
            return FuzzyDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return FuzzyDate.UNKNOWN;
        }
    }

    private static int number(MatchResult at, int group) {
        return Integer.parseInt(at.group(group));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The dates written in running words, in order: days, months with their year, and years after "in" and the like.
    public static List<Written> within(String words) {
        String written = digits(words);
        List<Written> found = new ArrayList<>();
        for (Pattern form : new Pattern[] {MONTH_FIRST, DAY_FIRST, YEAR_FIRST, NUMBERS}) {
            form.matcher(written)
                    .results()
                    .forEach(at -> days(at.group()).stream()
                            .findFirst()
                            .ifPresent(day -> keep(found, new Written(at.start(), at.end(), FuzzyDate.of(day)))));
        }
        MONTH_OF_YEAR
                .matcher(written)
                .results()
                .forEach(at -> keep(
                        found,
                        new Written(
                                at.start(),
                                at.end(),
                                FuzzyDate.parse("%04d-%02d".formatted(number(at, 2), month(at.group(1)))))));
        IN_YEAR.matcher(written)
                .results()
                .forEach(at -> keep(found, new Written(at.start(1), at.end(1), FuzzyDate.parse(at.group(1)))));
        found.sort(Comparator.comparingInt(Written::start));
        return found;
    }

    private static void keep(List<Written> found, Written date) {
        if (found.stream().noneMatch(other -> date.start() < other.end() && other.start() < date.end())) {
            found.add(date);
        }
    }

    /// A date as it stands in running words.
    ///
    /// @param start UTF-16 offset of its first code unit
    /// @param end offset past its last
    public record Written(int start, int end, FuzzyDate date) {}

    /// Arabic and Persian digits as ASCII ones, and spaces that do not break as ones that do; offsets stay.
    public static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(unit -> {
            int digit = Character.isDigit(unit) ? Character.digit(unit, 10) : -1;
            ascii.append(digit < 0 ? (char) unit : (char) ('0' + digit));
        });
        return ascii.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = {
            "january jan janvier janv januar jänner enero ene gennaio janeiro يناير كانون_الثاني ژانویه января",
            "february feb février févr februar febrero febbraio fevereiro فبراير شباط فوریه февраля",
            "march mar mars märz marzo março مارس آذار марта",
            "april apr avril avr abril abr aprile أبريل ابريل إبريل نيسان آوریل апреля",
            "may mai mayo maggio maio مايو أيار ايار مه می мая",
            "june jun juin juni junio giugno junho يونيو حزيران ژوئن июня",
            "july jul juillet juil juli julio luglio julho يوليو تموز ژوئیه جولای июля",
            "august aug août agosto ago أغسطس اغسطس آب اوت августа",
            "september sep sept septembre septiembre settembre setembro سبتمبر أيلول ايلول سپتامبر сентября",
            "october oct octobre oktober okt octubre ottobre outubro أكتوبر اكتوبر تشرين_الأول اکتبر октября",
            "november nov novembre noviembre novembro نوفمبر تشرين_الثاني نوامبر ноября",
            "december dec décembre déc dezember dez diciembre dic dicembre dezembro ديسمبر كانون_الأول دسامبر декабря"
        };
        for (int month = 1; month <= names.length; month++) {
            for (String name : names[month - 1].split(" ")) {
                months.put(name.replace('_', ' '), month);
            }
        }
        return months;
    }
}
