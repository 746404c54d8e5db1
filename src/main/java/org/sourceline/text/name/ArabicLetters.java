package org.sourceline.text.name;

/// The letters of the Arabic script, as Arabic and Persian use them, and the sounds of [Fold] that they stand for.
///
/// Short vowels are not written, so what comes out is a skeleton to be compared and no spelling.
final class ArabicLetters {

    private static final String LETTERS = "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنهويةکیىأإآٱؤئ";
    private static final String SOUNDS = "abbtsJShXdzrzJsSsdtzaKfKKKlmnhuiaKiaaaaaui";
    private static final int SHORTEST = 3;

    private ArabicLetters() {}

    /// Whether the word is written in the Arabic script.
    static boolean has(String word) {
        return !word.isEmpty() && isLetter(word.codePointAt(0));
    }

    private static boolean isLetter(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC;
    }

    /// The word's sounds; the article before a longer word is left out, and so is ʿayn within one.
    static String sounds(String written) {
        String word = written.equals("الله") ? "allah" : withoutArticle(written);
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = LETTERS.indexOf(letter);
            boolean first = sounds.isEmpty();
            if (letter < 128) {
                sounds.append(letter);
            } else if (first && letter == 'و') {
                sounds.append('w');
            } else if (first && (letter == 'ي' || letter == 'ی')) {
                sounds.append('y');
            } else if (at >= 0 && (first || letter != 'ع')) {
                sounds.append(SOUNDS.charAt(at));
            }
        }
        return sounds.toString();
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() >= 2 + SHORTEST ? word.substring(2) : word;
    }
}
