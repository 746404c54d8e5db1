package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Two texts side by side, in strips: what both say, paragraph by paragraph with the words that differ, and between
/// that what one alone says.
public final class Strips {

    private final String one;
    private final String other;
    private final List<Strip> strips = new ArrayList<>();

    private Strips(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /// A strip.
    ///
    /// @param one stretch of the first text; empty where that has nothing here
    /// @param other stretch of the second
    /// @param both whether they say the same
    /// @param gone words of the first that differ
    /// @param come words of the second that differ
    public record Strip(Span one, Span other, boolean both, List<Span> gone, List<Span> come) {

        public Strip {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /// Two stretches that say the same.
    public record Pair(Span one, Span other) {}

    /// The strips of two texts, in the order of the second; a stretch that the first has elsewhere stands where the
    /// second has it.
    public static List<Strip> of(String one, String other, List<Pair> pairs) {
        Strips made = new Strips(one, other);
        int here = 0;
        int there = 0;
        for (Pair pair : pairs.stream()
                .sorted(Comparator.comparingInt(pair -> pair.other().start()))
                .toList()) {
            if (pair.other().start() < there) {
                continue;
            }
            int upTo = Math.max(here, pair.one().start());
            made.apart(new Span(here, upTo), new Span(there, pair.other().start()));
            made.both(pair);
            here = Math.max(here, pair.one().end());
            there = pair.other().end();
        }
        made.apart(new Span(here, one.length()), new Span(there, other.length()));
        return List.copyOf(made.strips);
    }

    private void apart(Span here, Span there) {
        Span first = stripped(one, here);
        Span second = stripped(other, there);
        if (first.length() > 0 || second.length() > 0) {
            strips.add(new Strip(first, second, false, List.of(), List.of()));
        }
    }

    /// Cuts two stretches that say the same where the second begins a paragraph.
    private void both(Pair pair) {
        Rewording rewording = Rewording.between(one, pair.one(), other, pair.other());
        List<Span> words = rewording.after();
        int last = -1;
        int here = pair.one().start();
        int there = pair.other().start();
        for (int i = 0; i < words.size(); i++) {
            boolean begins =
                    i > 0 && breaks(other, words.get(i - 1).end(), words.get(i).start());
            if (begins && last >= 0) {
                int cut = cut(rewording, last, next(rewording, i));
                add(new Span(here, cut), new Span(there, words.get(i).start()));
                here = cut;
                there = words.get(i).start();
            }
            last = Math.max(last, rewording.kept(i));
        }
        add(new Span(here, pair.one().end()), new Span(there, pair.other().end()));
    }

    private static int next(Rewording rewording, int from) {
        for (int i = from; i < rewording.after().size(); i++) {
            if (rewording.kept(i) >= 0) {
                return rewording.kept(i);
            }
        }
        return rewording.before().size();
    }

    /// Where the first is cut between a word that is before the cut and one that is after it: where it begins a
    /// paragraph there, else right before the latter.
    private int cut(Rewording rewording, int last, int next) {
        List<Span> words = rewording.before();
        for (int i = last + 1; i <= next && i < words.size(); i++) {
            if (breaks(one, words.get(i - 1).end(), words.get(i).start())) {
                return words.get(i).start();
            }
        }
        return next < words.size() ? words.get(next).start() : words.getLast().end();
    }

    private static boolean breaks(String text, int from, int to) {
        int feed = text.indexOf('\n', from);
        return feed >= 0 && feed < to;
    }

    private void add(Span here, Span there) {
        Span first = stripped(one, here);
        Span second = stripped(other, there);
        if (first.length() > 0 || second.length() > 0) {
            Rewording rewording = Rewording.between(one, first, other, second);
            strips.add(new Strip(first, second, true, rewording.gone(), rewording.come()));
        }
    }

    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = Math.max(start, span.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
