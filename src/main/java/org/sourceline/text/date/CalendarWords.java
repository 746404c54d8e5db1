package org.sourceline.text.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/// The words a calendar has: months, weekdays, seasons and small numbers.
final class CalendarWords {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of(
            "monday|الاثنين|الإثنين",
            "tuesday|الثلاثاء",
            "wednesday|الأربعاء|الاربعاء",
            "thursday|الخميس",
            "friday|الجمعة",
            "saturday|السبت",
            "sunday|الأحد|الاحد");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("a couple of", 2),
            Map.entry("a few", 3),
            Map.entry("few", 3),
            Map.entry("several", 4),
            Map.entry("some", 4));

    static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)(?!\\p{L})";
    static final String DAY_OF_MONTH = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)";
    static final String YEAR = "((?:19|20)\\d\\d)(?![\\d\\p{L}])";
    static final String WEEKDAY = "(" + String.join("|", DAYS) + ")(?!\\p{L})";
    static final String SEASON = "(spring|summer|autumn|fall|winter)(?!\\p{L})";
    static final String NUMBER =
            "(a couple of|a few|few|several|some|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    static final String UNIT = "(day|week|month|year|decade)s?(?!\\p{L})";

    private CalendarWords() {}

    /// The month of a name, 1 to 12.
    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static DayOfWeek weekday(String name) {
        for (int i = 0; i < DAYS.size(); i++) {
            if (List.of(DAYS.get(i).split("\\|")).contains(name.toLowerCase(Locale.ROOT))) {
                return DayOfWeek.of(i + 1);
            }
        }
        throw new IllegalArgumentException(name);
    }

    /// The first month of a season, in the north.
    static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
    }

    static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return NUMBERS.containsKey(small) ? NUMBERS.getOrDefault(small, 1) : Integer.parseInt(small);
    }

    /// Whether a number is only a rough one.
    static boolean rough(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals("several") || small.endsWith("few") || small.equals("some") || small.startsWith("a c");
    }

    static String word(MatchResult at, int group) {
        String found = at.group(group);
        return found == null ? "" : found.toLowerCase(Locale.ROOT);
    }
}
