package org.sourceline.text.reuse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds where a text says again what some words say, sentence by sentence, and no more of it than those words cover.
public final class Retold {

    private static final double ENOUGH = .5;
    private static final double NEARLY_ALL = .7;
    private static final int FEWEST = 3;
    private static final double STRAY = .6;

    private Retold() {}

    /// The stretch of a text that says what the words say: those very words where they stand there, else what has most
    /// of the words of each of their sentences; empty where one of these is not told again.
    ///
    /// @param within the stretch of the text that is looked through
    public static Optional<Span> of(String words, String text, Span within) {
        int at = text.indexOf(words, within.start());
        if (at >= 0 && at + words.length() <= within.end()) {
            return Optional.of(new Span(at, at + words.length()));
        }
        List<Span> sentences = SentenceSpans.of(text.substring(within.start(), within.end()), List.of()).stream()
                .map(each -> new Span(within.start() + each.start(), within.start() + each.end()))
                .toList();
        Span found = null;
        for (Span said : SentenceSpans.of(words, List.of())) {
            Span told = best(words, said, text, sentences);
            if (told == null) {
                return Optional.empty();
            }
            found = found == null
                    ? told
                    : new Span(Math.min(found.start(), told.start()), Math.max(found.end(), told.end()));
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Span best(String words, Span said, String text, List<Span> sentences) {
        Span best = null;
        double most = 0;
        for (Span sentence : sentences) {
            Rewording rewording = Rewording.between(words, said, text, sentence);
            double share = share(rewording);
            boolean more = share > most || (share == most && best != null && sentence.length() < best.length());
            if (share >= ENOUGH && more) {
                most = share;
                best = covered(rewording, sentence);
            }
        }
        return best;
    }

    /// Share of the words that are told again.
    private static double share(Rewording rewording) {
        int told = 0;
        for (int i = 0; i < rewording.after().size(); i++) {
            told += rewording.kept(i) >= 0 ? 1 : 0;
        }
        int all = rewording.before().size();
        return told < Math.min(FEWEST, all) ? 0 : (double) told / Math.max(1, all);
    }

    /// All of a sentence where the words are nearly as many as its own, else what of it has most of them and fewest
    /// others.
    private static Span covered(Rewording rewording, Span sentence) {
        List<Span> after = rewording.after();
        if (rewording.before().size() >= NEARLY_ALL * after.size()) {
            return sentence;
        }
        double best = 0;
        double sum = 0;
        int from = 0;
        Span covered = sentence;
        for (int i = 0; i < after.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += rewording.kept(i) >= 0 ? 1 : -STRAY;
            if (sum > best) {
                best = sum;
                covered = new Span(after.get(from).start(), after.get(i).end());
            }
        }
        return covered;
    }
}
