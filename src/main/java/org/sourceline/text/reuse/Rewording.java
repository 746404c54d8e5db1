package org.sourceline.text.reuse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one text became another, word by word: which word of the one stands for which of the other.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
public final class Rewording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]");

    private final List<Span> before;
    private final List<Span> after;
    private final int[] kept;

    private Rewording(List<Span> before, List<Span> after, int[] kept) {
        this.before = before;
        this.after = after;
        this.kept = kept;
    }

    /// How a stretch of one text became a stretch of another; case, accents and apostrophes make no word another.
    public static Rewording between(String one, Span from, String other, Span to) {
        List<Span> before = words(one, from);
        List<Span> after = words(other, to);
        return new Rewording(before, after, matches(keys(one, before), keys(other, after)));
    }

    private static List<Span> words(String text, Span within) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(within.start(), within.end());
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static String[] keys(String text, List<Span> words) {
        return words.stream()
                .map(word -> MARKS.matcher(
                                Normalizer.normalize(text.substring(word.start(), word.end()), Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /// For each word of the second the number of its word in the first, or -1.
    private static int[] matches(String[] a, String[] b) {
        List<int[]> trace = new ArrayList<>();
        int most = a.length + b.length;
        int[] ends = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(ends, middle - d - 1, middle + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && ends[middle + k - 1] < ends[middle + k + 1]);
                int x = down ? ends[middle + k + 1] : ends[middle + k - 1] + 1;
                while (x < a.length && x - k < b.length && a[x].equals(b[x - k])) {
                    x++;
                }
                ends[middle + k] = x;
                if (x >= a.length && x - k >= b.length) {
                    return walked(trace, a.length, b.length);
                }
            }
        }
        throw new IllegalStateException("Two texts differ in no more words than they have");
    }

    /// Goes the way back that led to the end.
    private static int[] walked(List<int[]> trace, int ofFirst, int ofSecond) {
        int[] kept = new int[ofSecond];
        Arrays.fill(kept, -1);
        int x = ofFirst;
        int y = ofSecond;
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] ends = trace.get(d);
            int k = x - y;
            int at = k + d + 1;
            boolean down = k == -d || (k != d && ends[at - 1] < ends[at + 1]);
            int beforeX = d == 0 ? 0 : down ? ends[at + 1] : ends[at - 1];
            int beforeY = d == 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
            while (x > beforeX && y > beforeY) {
                kept[--y] = --x;
            }
            x = beforeX;
            y = beforeY;
        }
        return kept;
    }

    /// The words of the first.
    List<Span> before() {
        return before;
    }

    /// The words of the second.
    List<Span> after() {
        return after;
    }

    /// The number of the word of the first that a word of the second is, or -1.
    int kept(int word) {
        return kept[word];
    }

    /// Share of the words of both that are the other's too, from 0 to 1.
    public double likeness() {
        long same = Arrays.stream(kept).filter(at -> at >= 0).count();
        return 2.0 * same / Math.max(1, before.size() + after.size());
    }

    /// Stretches of the first that are not in the second.
    public List<Span> gone() {
        boolean[] stays = new boolean[before.size()];
        Arrays.stream(kept).filter(at -> at >= 0).forEach(at -> stays[at] = true);
        return runs(before, stays);
    }

    /// Stretches of the second that are not in the first.
    public List<Span> come() {
        boolean[] stays = new boolean[after.size()];
        for (int i = 0; i < stays.length; i++) {
            stays[i] = kept[i] >= 0;
        }
        return runs(after, stays);
    }

    private static List<Span> runs(List<Span> words, boolean[] stays) {
        List<Span> runs = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                boolean on = i > 0 && !stays[i - 1];
                int start = on ? runs.removeLast().start() : words.get(i).start();
                runs.add(new Span(start, words.get(i).end()));
            }
        }
        return runs;
    }
}
