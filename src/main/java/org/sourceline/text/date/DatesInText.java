package org.sourceline.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.WrittenDate;

/// Reads the dates in running words: written out, in part, or counted from the day of publishing.
///
/// News tells of what was: a bare month or weekday is the latest one that is not after the day of publishing, unless
/// the clause says that it is to come. What it reads is a guess, to be offered and never taken unasked.
public final class DatesInText {

    private static final List<DateRule> RULES = Stream.of(
                    MonthRules.all(), MonthRules.longer(), DayRules.all(), SpanRules.all())
            .flatMap(List::stream)
            .toList();
    private static final Pattern WILL = Pattern.compile(
            "\\b(?:will|shall|due|scheduled|upcoming|plans? to|planned for|expected to|expected in"
                    + "|set to|intends? to|to be held)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WAS = Pattern.compile("\\b(?:was|were|had|did|went|stayed|lasted)\\b");
    private static final Pattern LIMIT = Pattern.compile(
            "(?<!\\p{L})(until|till|before|by|since|after|starting|ever since)(?: the)? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_LIMIT =
            Pattern.compile("^(until|till|before|by|since|after) .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ABOUT =
            Pattern.compile("(?<!\\p{L})(about|around|approximately|circa) $", Pattern.CASE_INSENSITIVE);

    private DatesInText() {}

    /// The dates in a text, in order, none sharing a character with another.
    public static List<ReadDate> within(String text, Anchor anchor) {
        return within(text, anchor, Optional.empty());
    }

    /// The dates in a text that goes on where another stopped.
    ///
    /// @param told the date that was told of last, which "the next day" hangs on
    public static List<ReadDate> within(String text, Anchor anchor, Optional<FuzzyDate> told) {
        String plain = plain(text);
        List<ReadDate> found = new ArrayList<>();
        WrittenDate.within(text).stream()
                .filter(date -> date.date().from().day() > 0)
                .forEach(date -> found.add(limited(
                        plain,
                        new ReadDate(
                                date.start(),
                                date.end(),
                                text.substring(date.start(), date.end()),
                                date.date(),
                                List.of(),
                                "written",
                                Optional.empty(),
                                isAhead(date.date(), anchor)))));
        List<Candidate> candidates = candidates(plain);
        candidates.removeIf(each -> found.stream().anyMatch(each::meets));
        Optional<FuzzyDate> last = told;
        for (Candidate candidate : candidates) {
            Optional<FuzzyDate> before = found.stream()
                    .filter(date ->
                            date.end() <= candidate.start() && !date.date().isUnknown())
                    .max(Comparator.comparingInt(ReadDate::start))
                    .map(ReadDate::date)
                    .or(() -> told);
            last = before.isPresent() ? before : last;
            candidate.read(text, plain, anchor, last).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(ReadDate::start));
        return found;
    }

    /// The text as the rules read it: in one line, with Western digits; offsets stay.
    static String plain(String text) {
        return WrittenDate.digits(text).replace('\n', ' ');
    }

    /// All that the rules could read, the longest at each place, in order.
    private static List<Candidate> candidates(String plain) {
        List<Candidate> all = new ArrayList<>();
        for (DateRule rule : RULES) {
            Matcher matcher = rule.form().matcher(plain);
            while (matcher.find()) {
                all.add(new Candidate(rule, matcher.toMatchResult()));
            }
        }
        all.sort(Comparator.comparingInt((Candidate each) -> each.start() - each.end()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate each : all) {
            if (kept.stream().noneMatch(other -> each.start() < other.end() && other.start() < each.end())) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }

    private record Candidate(DateRule rule, MatchResult at) {

        int start() {
            return at.start();
        }

        int end() {
            return at.end();
        }

        boolean meets(ReadDate date) {
            return start() < date.end() && date.start() < end();
        }

        Optional<ReadDate> read(String text, String plain, Anchor anchor, Optional<FuzzyDate> told) {
            Optional<LocalDate> day = anchor.day();
            boolean free = rule.id().equals("year")
                    || rule.id().equals("years")
                    || rule.id().equals("decade")
                    || rule.id().equals(DayRules.NUMBERS);
            if (day.isEmpty() && !free) {
                return Optional.empty();
            }
            boolean numbers = rule.id().equals(DayRules.NUMBERS);
            LocalDate from = (numbers ? anchor.published().latest() : day).orElse(LocalDate.MAX);
            boolean looksAhead = looksAhead(plain);
            boolean monthFirst = anchor.order().monthFirst();
            List<FuzzyDate> dates = rule.reader().read(at, new Moment(from, told, looksAhead, monthFirst));
            if (dates.isEmpty()) {
                return Optional.empty();
            }
            List<FuzzyDate> others = new ArrayList<>(dates.subList(1, dates.size()));
            anchor.otherDay().filter(other -> !free && !other.equals(from)).ifPresent(other -> {
                rule.reader().read(at, new Moment(other, told, looksAhead, monthFirst)).stream()
                        .filter(date -> !dates.contains(date))
                        .forEach(others::add);
            });
            FuzzyDate date = dates.getFirst();
            ReadDate read = new ReadDate(
                    start(),
                    end(),
                    text.substring(start(), end()),
                    date,
                    others,
                    rule.id(),
                    others.isEmpty() ? Optional.empty() : order(date, anchor),
                    isAhead(date, anchor));
            return Optional.of(limited(plain, read));
        }

        private Optional<DayOrder> order(FuzzyDate date, Anchor anchor) {
            if (!rule.id().equals(DayRules.NUMBERS)) {
                return Optional.empty();
            }
            boolean monthFirst = date.from().month() == Integer.parseInt(at.group(1));
            return Optional.of(monthFirst == anchor.order().monthFirst() ? anchor.order() : DayOrder.past(monthFirst));
        }

        /// Whether the clause speaks of what is to come: it says so, or runs up to a month or day without a year.
        private boolean looksAhead(String plain) {
            int from = Math.max(plain.lastIndexOf(". ", start()), plain.lastIndexOf("; ", start())) + 1;
            String before = plain.substring(Math.max(0, from), start());
            String own = at.group().toLowerCase(Locale.ROOT);
            boolean bound = own.startsWith("until ")
                    || own.startsWith("till ")
                    || own.startsWith("next ")
                    || before.endsWith("until ")
                    || before.endsWith("till ");
            boolean past = WAS.matcher(before).find();
            return WILL.matcher(before).find() || (bound && !past) || own.contains("next ");
        }
    }

    private static boolean isAhead(FuzzyDate date, Anchor anchor) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> day = anchor.published().latest();
        return first.isPresent() && day.isPresent() && first.get().isAfter(day.get());
    }

    /// A date with what the word before it says: until it, since it, about then.
    private static ReadDate limited(String plain, ReadDate date) {
        Matcher own = OWN_LIMIT.matcher(date.words().replace('\n', ' '));
        Matcher before = LIMIT.matcher(plain).region(Math.max(0, date.start() - 16), date.start());
        boolean single = date.date().to() == null && !date.date().isUnknown();
        boolean stands = before.find();
        if (date.date().isUnknown()) {
            return date;
        }
        if (own.matches() || stands) {
            String word = (own.matches() ? own.group(1) : before.group(1)).toLowerCase(Locale.ROOT);
            int start = own.matches() ? date.start() : before.start(1);
            return with(plain, date, start, each -> bounded(word, each));
        }
        Matcher about = ABOUT.matcher(plain).region(Math.max(0, date.start() - 16), date.start());
        if (single && about.find() && date.date().from().mark().isEmpty()) {
            return with(plain, date, about.start(1), DatesInText::about);
        }
        return date;
    }

    private static FuzzyDate bounded(String word, FuzzyDate date) {
        FuzzyDate.End last = date.to() == null ? date.from() : date.to();
        return switch (word) {
            case "until", "till", "before", "by" -> new FuzzyDate(FuzzyDate.End.OPEN, last);
            default -> new FuzzyDate(date.from(), FuzzyDate.End.OPEN);
        };
    }

    private static FuzzyDate about(FuzzyDate date) {
        boolean plainly =
                date.to() == null && !date.isUnknown() && date.from().mark().isEmpty();
        return plainly ? FuzzyDate.parse(date + "~") : date;
    }

    /// A date whose words begin earlier, of which every reading is limited likewise.
    private static ReadDate with(String plain, ReadDate date, int start, UnaryOperator<FuzzyDate> limit) {
        return new ReadDate(
                start,
                date.end(),
                plain.substring(start, date.start()) + date.words(),
                limit.apply(date.date()),
                date.alternatives().stream().map(limit).toList(),
                date.rule(),
                date.order(),
                date.ahead());
    }
}
