package org.sourceline.text;

/// Words as a reader counts them, in every script.
public final class Words {

    private static final String INNER = "'’-\u2010\u2011\u200c\u200d\u00ad";

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
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
