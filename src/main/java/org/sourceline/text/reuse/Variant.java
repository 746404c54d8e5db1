package org.sourceline.text.reuse;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameMatch;
import org.sourceline.text.name.NameWeights;

/// What differs between two copies that changes what is said, beside how it is said.
public enum Variant {
    /// A number.
    NUMBER,
    /// A day, a month or a year.
    DATE,
    /// Who or what is named, where that is more than another spelling; told in scripts that have capitals.
    NAME,
    /// Whether it is so or not.
    NEGATION,
    /// How sure it is.
    HEDGE;

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "without",
            "denied",
            "denies",
            "deny",
            "rejected",
            "nicht",
            "kein",
            "keine",
            "nie",
            "لا",
            "لم",
            "لن",
            "ليس",
            "نفى");
    private static final Set<String> HEDGES = Set.of(
            "alleged",
            "allegedly",
            "reportedly",
            "claimed",
            "claims",
            "apparently",
            "possibly",
            "perhaps",
            "may",
            "might",
            "could",
            "suspected",
            "believed",
            "angeblich",
            "mutmaßlich",
            "يزعم",
            "زعم");
    private static final Set<String> CALENDAR = calendar();
    private static final Pattern RUN = Pattern.compile("\\S+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)\\.?\\s*$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s+(?:of\\s+)?(\\p{L}+)");
    private static final String ENDS_OF_SENTENCES = ".!?:“\"«";
    private static final int NEIGHBOUR = 24;
    private static final int LONGEST_END = 6;

    private static Set<String> calendar() {
        Set<String> names = new HashSet<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("ar"))) {
            Stream.of(Month.values()).forEach(month -> {
                names.add(month.getDisplayName(TextStyle.FULL, language));
                names.add(month.getDisplayName(TextStyle.SHORT, language).replace(".", ""));
            });
            Stream.of(DayOfWeek.values()).forEach(day -> names.add(day.getDisplayName(TextStyle.FULL, language)));
        }
        return Set.copyOf(names);
    }

    /// What differs so in a strip that both texts have.
    ///
    /// @param names spellings that stand for one thing
    public static Set<Variant> in(Strips.Strip strip, String one, String two, KnownNames names) {
        boolean both = strip.both() && strip.one().length() > 0 && strip.other().length() > 0;
        return both ? between(cut(one, strip.one()), cut(two, strip.other()), names) : EnumSet.noneOf(Variant.class);
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    /// What differs so between two stretches that say the same; a long run of words that one
    /// alone has at an end is not compared.
    public static Set<Variant> between(String one, String two, KnownNames names) {
        Rewording rewording = Rewording.between(one, new Span(0, one.length()), two, new Span(0, two.length()));
        List<Span> gone = inside(one, rewording.gone());
        List<Span> come = inside(two, rewording.come());
        Set<Variant> found = EnumSet.noneOf(Variant.class);
        List<Word> before = words(one, gone);
        List<Word> after = words(two, come);
        for (Variant variant : EnumSet.complementOf(EnumSet.of(NAME))) {
            Set<String> was = told(variant, before);
            Set<String> is = told(variant, after);
            boolean omits = variant == NUMBER || variant == DATE;
            boolean omitted = omits && (was.isEmpty() || is.isEmpty());
            if (!omitted && !was.equals(is)) {
                found.add(variant);
            }
        }
        if (namesDiffer(one, gone, two, come, names)) {
            found.add(NAME);
        }
        return found;
    }

    /// The stretches that are not a long run of words at an end.
    private static List<Span> inside(String text, List<Span> spans) {
        return spans.stream()
                .filter(span -> cut(text, span).split("\\s+").length <= LONGEST_END
                        || (cut(text, new Span(0, span.start())).chars().anyMatch(Character::isLetterOrDigit)
                                && cut(text, new Span(span.end(), text.length()))
                                        .chars()
                                        .anyMatch(Character::isLetterOrDigit)))
                .toList();
    }

    /// A word that the other has not.
    ///
    /// @param dated whether it is a month, a day or a year, or a number before a month, or after one and before no word
    private record Word(String word, boolean dated) {}

    private static List<Word> words(String text, List<Span> spans) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
            Matcher run = RUN.matcher(text).region(span.start(), span.end());
            while (run.find()) {
                String word = run.group()
                        .replaceAll("^\\P{L}+(?=\\p{L})|[.,;:!?”\"»)]+$", "")
                        .replace('’', '\'');
                words.add(new Word(word, isDated(word, text, run.start(), run.end())));
            }
        }
        return words;
    }

    private static boolean isDated(String word, String text, int start, int end) {
        if (CALENDAR.contains(word) || YEAR.matcher(word).matches()) {
            return true;
        }
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, start - NEIGHBOUR), start));
        Matcher after = WORD_AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEIGHBOUR)));
        return hasDigit(word)
                && ((after.find() && CALENDAR.contains(after.group(1)))
                        || (!after.reset().find() && before.find() && CALENDAR.contains(before.group(1))));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> told(Variant variant, List<Word> words) {
        return words.stream().filter(variant::tells).map(Word::word).collect(Collectors.toSet());
    }

    private boolean tells(Word word) {
        String plain = word.word().toLowerCase(Locale.ROOT);
        return switch (this) {
            case NUMBER -> !word.dated() && hasDigit(word.word());
            case DATE -> word.dated();
            case NAME -> false;
            case NEGATION -> NEGATIONS.contains(plain) || plain.endsWith("n't");
            case HEDGE -> HEDGES.contains(word.word());
        };
    }

    /// Whether each names something that the other does not.
    private static boolean namesDiffer(String one, List<Span> gone, String two, List<Span> come, KnownNames names) {
        Tokens first = Tokens.of(one, List.of(), names);
        Tokens second = Tokens.of(two, List.of(), names);
        return isNew(one, first, gone, two, second) && isNew(two, second, come, one, first);
    }

    private static boolean isNew(String text, Tokens tokens, List<Span> spans, String other, Tokens others) {
        return capitals(text, tokens)
                .filter(word -> new Span(tokens.start(word), tokens.end(word)).meets(spans))
                .filter(word -> !CALENDAR.contains(text.substring(tokens.start(word), tokens.end(word))))
                .anyMatch(word -> IntStream.range(0, others.size())
                                .noneMatch(at -> others.hash(at) == tokens.hash(word))
                        && capitals(other, others).noneMatch(at -> isSpelling(text, tokens, word, other, others, at)));
    }

    /// The words with a capital that is not owed to a sentence's beginning.
    private static IntStream capitals(String text, Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .filter(tokens::isCapital)
                .filter(word -> Character.isLetter(text.codePointAt(tokens.start(word))))
                .filter(word -> !begins(text, tokens.start(word)));
    }

    private static boolean begins(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ENDS_OF_SENTENCES.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isSpelling(String text, Tokens tokens, int word, String other, Tokens others, int at) {
        NameForm one = NameForm.of(text.substring(tokens.start(word), tokens.end(word)));
        NameForm two = NameForm.of(other.substring(others.start(at), others.end(at)));
        return NameMatch.of(one, two, new NameWeights()).score() >= NameMatch.PROPOSE;
    }
}
