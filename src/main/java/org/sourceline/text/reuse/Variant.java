package org.sourceline.text.reuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What differs between two copies that changes what is said, beside how it is said.
public enum Variant {
    /// A number or a date.
    NUMBER,
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

    /// What differs so in a strip that both texts have.
    public static Set<Variant> in(Strips.Strip strip, String one, String two) {
        Set<Variant> found = EnumSet.noneOf(Variant.class);
        if (strip.both() && strip.one().length() > 0 && strip.other().length() > 0) {
            Set<String> gone = words(one, strip.gone());
            Set<String> come = words(two, strip.come());
            for (Variant variant : values()) {
                Set<String> before =
                        gone.stream().filter(variant::tells).collect(Collectors.toCollection(TreeSet::new));
                Set<String> after = come.stream().filter(variant::tells).collect(Collectors.toCollection(TreeSet::new));
                boolean omitted = variant == NUMBER && (before.isEmpty() || after.isEmpty());
                if (!omitted && !before.equals(after)) {
                    found.add(variant);
                }
            }
        }
        return found;
    }

    private boolean tells(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return switch (this) {
            case NUMBER -> word.chars().anyMatch(Character::isDigit);
            case NEGATION -> NEGATIONS.contains(plain) || plain.endsWith("n't");
            case HEDGE -> HEDGES.contains(word);
        };
    }

    private static Set<String> words(String text, List<Span> spans) {
        return spans.stream()
                .flatMap(
                        span -> List.of(text.substring(span.start(), span.end()).split("\\s+")).stream())
                .map(word -> word.replaceAll("^\\P{L}+(?=\\p{L})|[.,;:!?”\"»)]+$", "")
                        .replace('’', '\''))
                .collect(Collectors.toSet());
    }
}
