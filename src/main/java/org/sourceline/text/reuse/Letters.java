package org.sourceline.text.reuse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What of a letter counts when texts are compared: lower case, without marks, compatibility forms resolved (NFKD).
final class Letters {

    private static final int UNITS = 1 << 16;
    private static final int ASCII = 0x80;
    private static final AtomicReferenceArray<String> FOLDED = new AtomicReferenceArray<>(UNITS);

    private Letters() {}

    /// Whether the unit is part of a word; half of a surrogate pair is.
    static boolean isPart(char unit) {
        if (unit < ASCII) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        }
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    /// Whether the unit may stand inside a word without parting it, and counts for nothing.
    static boolean isApostrophe(char unit) {
        return unit == '\''
                || unit == '’'
                || unit == '‘'
                || unit == '`'
                || unit == 'ʼ'
                || unit == 'ʿ'
                || unit == 'ʾ'
                || unit == '\u200c'
                || unit == '\u200d'
                || unit == '\u00ad'
                || unit == '\u0640';
    }

    /// What counts of one unit, which may be nothing, or several where a ligature is resolved.
    static String fold(char unit) {
        String known = FOLDED.get(unit);
        if (known == null) {
            known = folded(unit);
            FOLDED.set(unit, known);
        }
        return known;
    }

    private static String folded(char unit) {
        if (Character.isSurrogate(unit)) {
            return String.valueOf(unit);
        }
        String parts = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder();
        parts.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(each -> kept.append((char) each));
        return kept.toString();
    }
}
