package org.sourceline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date that says how precisely it is known: a day, a month, a year, an interval, or nothing at all.
///
/// It reads and writes a subset of EDTF (Extended Date/Time Format, ISO 8601-2): `2021-05-21`, `2021-04`, `2020`,
/// intervals `2020-06/2020-12`, open ends `../2021` and `2020/..`, unknown ends `2020/` and `/2021`, and a mark after a
/// date: `~` approximate, `?` uncertain, `%` both. The empty string is a wholly unknown date.
///
/// @param from first or only date
/// @param to last date of an interval; null where this is a single date
public record FuzzyDate(End from, @Nullable End to) {

    /// Nothing is known of when.
    public static final FuzzyDate UNKNOWN = new FuzzyDate(End.UNKNOWN, null);

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?([~?%])?");

    public FuzzyDate {
        if (to != null && from.kind() == End.Kind.UNKNOWN && to.kind() == End.Kind.UNKNOWN) {
            to = null;
        }
        if (to == null && from.kind() == End.Kind.OPEN) {
            throw new IllegalArgumentException("A single date cannot be open");
        }
        if (to != null && from.kind() == End.Kind.DATE && to.kind() == End.Kind.DATE) {
            if (to.last().isBefore(from.first())) {
                throw new IllegalArgumentException("The interval " + from + "/" + to + " ends before it begins");
            }
        }
    }

    /// The single day.
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(new End(End.Kind.DATE, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), ""), null);
    }

    /// Reads a date as it is written in EDTF.
    ///
    /// @throws IllegalArgumentException saying what in it cannot be read
    public static FuzzyDate parse(String written) {
        String edtf = written.strip();
        if (edtf.isEmpty() || edtf.equals("/")) {
            return UNKNOWN;
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return new FuzzyDate(end(edtf, written), null);
        }
        return new FuzzyDate(end(edtf.substring(0, slash), written), end(edtf.substring(slash + 1), written));
    }

    private static End end(String part, String whole) {
        if (part.isEmpty()) {
            return End.UNKNOWN;
        }
        if (part.equals("..")) {
            return End.OPEN;
        }
        Matcher point = POINT.matcher(part);
        if (!point.matches()) {
            throw new IllegalArgumentException(
                    "\"" + whole + "\" is not a date such as 2021-05-21, 2021-05, 2021, 2020/2021 or ../2021");
        }
        int month = point.group(2) == null ? 0 : Integer.parseInt(point.group(2));
        int day = point.group(3) == null ? 0 : Integer.parseInt(point.group(3));
        String mark = point.group(4) == null ? "" : point.group(4);
        try {
            End end = new End(End.Kind.DATE, Integer.parseInt(point.group(1)), month, day, mark);
            end.first();
            return end;
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("\"" + whole + "\" is not in the calendar", impossible);
        }
    }

    /// Whether nothing at all is known.
    public boolean isUnknown() {
        return from.kind() == End.Kind.UNKNOWN && (to == null || to.kind() == End.Kind.UNKNOWN);
    }

    /// The first day it may mean; empty where its beginning is open or unknown.
    public Optional<LocalDate> earliest() {
        return from.kind() == End.Kind.DATE ? Optional.of(from.first()) : Optional.empty();
    }

    /// The last day it may mean; empty where its end is open or unknown.
    public Optional<LocalDate> latest() {
        End last = to == null ? from : to;
        return last.kind() == End.Kind.DATE ? Optional.of(last.last()) : Optional.empty();
    }

    /// As EDTF, which [#parse] reads back to an equal date.
    @Override
    public String toString() {
        return to == null ? from.toString() : from + "/" + to;
    }

    /// One end of an interval, or a single date.
    ///
    /// @param month 1–12, or 0 where only the year is known
    /// @param day 1–31, or 0 where only the month is known
    /// @param mark `~` approximate, `?` uncertain, `%` both, or empty
    public record End(Kind kind, int year, int month, int day, String mark) {

        /// An end that is not known.
        public static final End UNKNOWN = new End(Kind.UNKNOWN, 0, 0, 0, "");

        /// An end that is known to be open: still going on, or since ever.
        public static final End OPEN = new End(Kind.OPEN, 0, 0, 0, "");

        /// What is known of an end.
        public enum Kind {
            DATE,
            OPEN,
            UNKNOWN
        }

        LocalDate first() {
            return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        }

        LocalDate last() {
            if (month == 0) {
                return LocalDate.of(year, 12, 31);
            }
            return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        }

        /// Adds a number with noughts before it, as many digits as `least` has.
        private static void pad(StringBuilder to, int number, int least) {
            for (int digit = least; digit > Math.max(1, number); digit /= 10) {
                to.append('0');
            }
            to.append(number);
        }

        @Override
        public String toString() {
            return switch (kind) {
                case UNKNOWN -> "";
                case OPEN -> "..";
                case DATE -> {
                    StringBuilder date = new StringBuilder(12);
                    pad(date, year, 1000);
                    if (month != 0) {
                        pad(date.append('-'), month, 10);
                    }
                    if (day != 0) {
                        pad(date.append('-'), day, 10);
                    }
                    yield date.append(mark).toString();
                }
            };
        }
    }
}
