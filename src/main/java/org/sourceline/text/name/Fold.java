package org.sourceline.text.name;

/// What a word of a transliterated name sounds like: spellings that differ only in how Arabic or Persian is written in
/// Latin letters fold to the same.
///
/// Letters stand for sounds, capitals for those that two letters write: S for sh and ch, X for kh, K for k, q and gh, J
/// for j and zh.
final class Fold {

    private static final String[][] CONSONANTS = {
        {"sch", "S"},
        {"sh", "S"},
        {"ch", "S"},
        {"kh", "X"},
        {"gh", "K"},
        {"ph", "f"},
        {"th", "s"},
        {"dh", "z"},
        {"zh", "J"},
        {"q", "K"},
        {"k", "K"},
        {"g", "K"},
        {"c", "K"},
        {"x", "Ks"},
        {"j", "J"},
        {"p", "b"},
        {"v", "w"}
    };
    private static final String[][] VOWELS = {
        {"ou", "u"},
        {"oo", "u"},
        {"ow", "u"},
        {"aw", "u"},
        {"au", "u"},
        {"uw", "u"},
        {"ay", "i"},
        {"ai", "i"},
        {"ey", "i"},
        {"ei", "i"},
        {"ee", "i"},
        {"iy", "i"},
        {"ie", "i"},
        {"e", "i"},
        {"o", "u"}
    };
    private static final String VOWEL_LETTERS = "aiu";

    private Fold() {}

    /// The fold of a word in small letters without marks.
    static String of(String word) {
        boolean arabic = ArabicLetters.has(word);
        String sounds = arabic ? ArabicLetters.sounds(word) : replaced(single(word), CONSONANTS);
        String vowels = single(replaced(single(sounds), VOWELS));
        int last = vowels.length() - 1;
        if (last > 0 && vowels.charAt(last) == 'y') {
            return single(vowels.substring(0, last) + "i");
        }
        boolean silent = last > 0 && vowels.charAt(last) == 'h' && isVowel(vowels.charAt(last - 1));
        return silent ? vowels.substring(0, last) : vowels;
    }

    /// A fold without its vowels, but for an A where it begins with one.
    static String skeleton(String fold) {
        StringBuilder skeleton = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            char letter = fold.charAt(i);
            if (!isVowel(letter)) {
                boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == letter;
                skeleton.append(doubled ? "" : letter);
            } else if (i == 0) {
                skeleton.append('A');
            }
        }
        return skeleton.toString();
    }

    private static boolean isVowel(char letter) {
        return VOWEL_LETTERS.indexOf(letter) >= 0;
    }

    private static String replaced(String word, String[][] pairs) {
        String now = word;
        for (String[] pair : pairs) {
            now = now.indexOf(pair[0].charAt(0)) < 0 ? now : now.replace(pair[0], pair[1]);
        }
        return now;
    }

    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
