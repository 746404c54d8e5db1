package org.sourceline.suggest.run;

import java.util.Locale;
import java.util.Set;
import org.sourceline.text.name.Demonyms;

/// A word of an article, with where it stands and how it is written.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
/// @param opens whether it begins a sentence, or what is said in quotes
/// @param joined whether nothing but a blank stands between it and the word before it
public record Token(int start, int end, String text, boolean opens, boolean joined) {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "ben", "bint", "abu", "abou", "umm", "de", "van", "von", "du", "la", "da",
            "der", "ez", "es", "as", "ash", "ad", "an", "ar");

    public String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Whether it begins with a capital, by itself or after an article and a hyphen.
    public boolean capital() {
        int hyphen = text.indexOf('-');
        boolean article = hyphen > 0
                && hyphen <= 4
                && hyphen + 1 < text.length()
                && PARTICLES.contains(text.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return Character.isUpperCase(text.codePointAt(0))
                || (article && Character.isUpperCase(text.codePointAt(hyphen + 1)));
    }

    /// Whether it stands within names in small letters.
    public boolean particle() {
        return PARTICLES.contains(text);
    }

    /// Whether all its letters are capitals, two of them or more.
    public boolean shouted() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    public boolean demonym() {
        return Demonyms.is(text);
    }
}
