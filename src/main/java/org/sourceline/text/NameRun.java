package org.sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name that a point in a text may belong to, by how it is written.
public final class NameRun {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:['’‘ʼʿʾ`.&\\-\\u2010\\u2011\\u200c\\u200d][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Set<String> INSIDE =
            Set.of("al", "el", "ul", "bin", "ibn", "ben", "bint", "of", "abu", "umm", "the", "for", "de", "van", "von");
    private static final Set<String> OPENERS =
            Set.of("a", "an", "the", "in", "on", "at", "but", "and", "as", "for", "of", "from", "by", "after", "when");

    private NameRun() {}

    /// The run of capitalised words around a point, with al-, bin, of and the like inside it; else the word there.
    ///
    /// @return UTF-16 offsets: start, end; equal where no word stands at the point
    public static int[] at(String text, int offset) {
        List<Word> words = words(text, offset);
        int here = indexAt(words, offset);
        if (here < 0) {
            return new int[] {offset, offset};
        }
        if (!words.get(here).capitalised() && !INSIDE.contains(words.get(here).lower())) {
            return new int[] {words.get(here).start(), words.get(here).end()};
        }
        int first = here;
        while (first > 0 && joined(text, words.get(first - 1), words.get(first))) {
            first--;
        }
        int last = here;
        while (last + 1 < words.size() && joined(text, words.get(last), words.get(last + 1))) {
            last++;
        }
        while (first < here && isOpener(words.get(first))) {
            first++;
        }
        while (last > here && !words.get(last).capitalised()) {
            last--;
        }
        return new int[] {words.get(first).start(), words.get(last).end()};
    }

    /// The stretches of at most `most` whole words on one line that hold a point, longest first.
    ///
    /// @return UTF-16 offsets: start, end
    public static List<int[]> windows(String text, int offset, int most) {
        List<Word> words = words(text, offset);
        int here = indexAt(words, offset);
        List<int[]> windows = new ArrayList<>();
        for (int length = most; here >= 0 && length > 0; length--) {
            for (int first = Math.max(0, here - length + 1); first <= here; first++) {
                if (first + length <= words.size()) {
                    windows.add(new int[] {
                        words.get(first).start(), words.get(first + length - 1).end()
                    });
                }
            }
        }
        return windows;
    }

    /// The whole words of the line that holds a point, in order.
    ///
    /// @return UTF-16 offsets: start, end
    public static List<int[]> wordsAround(String text, int offset) {
        return words(text, offset).stream()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
    }

    private static boolean joined(String text, Word one, Word next) {
        String between = text.substring(one.end(), next.start());
        return (one.capitalised() || INSIDE.contains(one.lower()))
                && (next.capitalised() || INSIDE.contains(next.lower()))
                && between.length() <= 2
                && between.isBlank();
    }

    private static boolean isOpener(Word word) {
        return OPENERS.contains(word.lower())
                || !(word.capitalised()
                        || word.lower().equals("al")
                        || word.lower().equals("abu"));
    }

    private static int indexAt(List<Word> words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() <= offset && offset <= words.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Word> words(String text, int offset) {
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        int feed = text.indexOf('\n', offset);
        Matcher matcher = WORD.matcher(text).region(from, feed < 0 ? text.length() : feed);
        List<Word> words = new ArrayList<>();
        while (matcher.find()) {
            Matcher possessive = POSSESSIVE.matcher(matcher.group());
            int cut = possessive.find() ? 2 : 0;
            words.add(new Word(
                    matcher.start(), matcher.end() - cut, text.substring(matcher.start(), matcher.end() - cut)));
        }
        return words;
    }

    private record Word(int start, int end, String written) {

        String lower() {
            return written.toLowerCase(Locale.ROOT);
        }

        boolean capitalised() {
            int hyphen = written.indexOf('-');
            boolean article = hyphen > 0 && hyphen <= 3 && hyphen + 1 < written.length();
            return Character.isUpperCase(written.codePointAt(0))
                    || (article && Character.isUpperCase(written.codePointAt(hyphen + 1)));
        }
    }
}
