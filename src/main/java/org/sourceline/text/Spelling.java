package org.sourceline.text;

import java.text.Normalizer;
import java.util.Locale;

/// Tells spellings apart from what only looks different: letter case, accents and vowel marks, apostrophes, hyphens.
public final class Spelling {

    private static final String FROM = "ىیېکگةۀەﻻ";
    private static final int ASCII = 128;
    private static final String TO = "يييككههها";

    private Spelling() {}

    /// The key under which spellings of one name that differ only in marks and case meet; empty where nothing is
    /// written.
    public static String key(String name) {
        String apart =
                (isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length());
        boolean space = false;
        int point;
        for (int i = 0; i < apart.length(); i += Character.charCount(point)) {
            point = apart.codePointAt(i);
            if (Character.isLetterOrDigit(point) && point != 0x0640 && !isApostrophe(point)) {
                if (space && !key.isEmpty()) {
                    key.append(' ');
                }
                space = false;
                int unified = point < ASCII ? -1 : FROM.indexOf(point);
                key.appendCodePoint(unified < 0 ? point : TO.charAt(unified));
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isDash(point)) {
                space = true;
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION || point == '/' || point == '_';
    }

    private static boolean isApostrophe(int point) {
        return point >= 0x02b0 && point <= 0x02ff;
    }
}
