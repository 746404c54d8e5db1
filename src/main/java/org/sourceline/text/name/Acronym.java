package org.sourceline.text.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names shortened to the first letters of their words.
public final class Acronym {

    private static final Pattern FORM = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu}){1,6}\\.?s?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-]+");
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "to", "al", "wa", "de");

    private Acronym() {}

    /// Whether it is written as one: two to seven capital letters.
    public static boolean is(String words) {
        return FORM.matcher(words).matches();
    }

    /// Whether its letters are the first ones of the words, in order, with or without the small ones.
    public static boolean stands(String acronym, String name) {
        return of(name).contains(letters(acronym));
    }

    /// The letters of one that is written with or without full stops.
    public static String letters(String acronym) {
        return acronym.replaceAll("[.s]", "").toLowerCase(Locale.ROOT);
    }

    /// What a name of several words may be shortened to, in small letters: with and without its small words.
    public static Set<String> of(String name) {
        List<String> all = new ArrayList<>(List.of(BETWEEN.split(name.toLowerCase(Locale.ROOT))));
        Set<String> letters = new HashSet<>();
        letters.add(initials(all));
        all.removeIf(SMALL::contains);
        letters.add(initials(all));
        letters.removeIf(each -> each.length() < 2);
        return letters;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
