package org.sourceline.text.name;

/// One word of a name: as it is written without marks, what it sounds like, and its consonants.
///
/// @param written in small letters, without marks
/// @param fold its sounds, vowels among them
/// @param skeleton its consonants, with an A before them where it begins with a vowel
/// @param arabic whether it is written in the Arabic script, where short vowels are left out
public record NameWord(String written, String fold, String skeleton, boolean arabic) {

    private static final double FOLDS_ALIKE = 0.97;
    private static final double CONSONANTS_ALIKE = 0.88;
    private static final double NEAR = 0.75;
    private static final double NEARLY = 0.95;
    private static final double HARDLY = 0.6;
    private static final int LONG = 5;

    static NameWord of(String written) {
        String fold = Fold.of(written);
        return new NameWord(written, fold, Fold.skeleton(fold), ArabicLetters.has(written));
    }

    /// How many consonants it has.
    int consonants() {
        return skeleton.length() - (skeleton.startsWith("A") ? 1 : 0);
    }

    /// How alike the two are, from 0 to 1, where a name is held against a name.
    double like(NameWord other) {
        if (written.equals(other.written)) {
            return 1;
        }
        if (fold.equals(other.fold)) {
            return FOLDS_ALIKE;
        }
        if (skeleton.equals(other.skeleton) && consonants() >= 2) {
            return CONSONANTS_ALIKE;
        }
        boolean scripts = arabic != other.arabic;
        double near = scripts ? nearness(skeleton, other.skeleton) : nearness(fold, other.fold);
        boolean both = Math.min(fold.length(), other.fold.length()) >= LONG;
        return near >= NEAR && both && !scripts ? near * NEARLY : near * HARDLY;
    }

    /// Whether one may stand for the other by itself in running text, where anything may stand: they sound alike, or
    /// have three or more consonants in common and nearly the same vowels.
    boolean aloneLike(NameWord other) {
        if (fold.equals(other.fold)) {
            return fold.length() > 1;
        }
        boolean scripts = arabic != other.arabic;
        boolean vowels = fold.length() >= LONG && other.fold.length() >= LONG && nearness(fold, other.fold) >= NEAR;
        return skeleton.equals(other.skeleton) && consonants() >= 3 && (scripts || vowels);
    }

    /// One less the share of letters to be changed to make one of the other (Levenshtein 1966).
    static double nearness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) distance(one, other) / longest;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        int[] row = new int[above.length];
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[other.length()];
    }
}
