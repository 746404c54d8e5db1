package org.sourceline.text;

/// Words as a reader counts them, in every script.
public final class Words {

    private static final String INNER = "'’-\u2010\u2011\u200c\u200d\u00ad";

    /// The general categories of letters, of marks that belong to them and of digits, one bit each.
    private static final int PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER;

    private Words() {}

    /// Number of words: runs of letters, marks and digits, joined by apostrophes, hyphens or joiners inside a word.
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isPart(point)) {
                words += inside ? 0 : 1;
                inside = true;
            } else {
                boolean joins =
                        inside && INNER.indexOf(point) >= 0 && next < text.length() && isPart(text.codePointAt(next));
                inside = joins;
            }
            i = next;
        }
        return words;
    }

    private static boolean isPart(int point) {
        return (PARTS >> Character.getType(point) & 1) != 0;
    }
}
