package org.sourceline.text;

import java.text.Normalizer;

/// The one normalising that a text goes through, before anything counts offsets in it.
public final class Normal {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Normal() {}

    /// The text with line ends as `\n`, in Unicode NFC, without a leading byte order mark and without NUL characters;
    /// half a surrogate pair, which no encoding can keep, becomes U+FFFD. Doing it twice changes nothing more.
    public static String once(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder clean = new StringBuilder(raw.length());
        int start = 0;
        while (start < raw.length() && (raw.charAt(start) == BYTE_ORDER_MARK || raw.charAt(start) == 0)) {
            start++;
        }
        for (int i = start; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit == '\r') {
                clean.append('\n');
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                clean.append(unit).append(raw.charAt(++i));
            } else if (Character.isSurrogate(unit)) {
                clean.append('\ufffd');
            } else if (unit != 0) {
                clean.append(unit);
            }
        }
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean.toString()
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// Whether nothing in it could want changing: no mark combines below U+0300.
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit == '\r' || unit == 0 || unit >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }
}
