package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.List;

/// A text made ready to be compared: its words, its grams and its sentences.
public final class Story {

    /// Words under which a text is too short to be judged.
    public static final int FEWEST_WORDS = 60;

    private static final int SENTENCE_WORDS = 6;

    private final String text;
    private final Tokens tokens;
    private final long[] grams;
    private final List<Span> apart;
    private final List<Sentence> sentences = new ArrayList<>();

    private Story(String text, List<Span> apart, KnownNames names) {
        this.text = text;
        tokens = Tokens.of(text, apart, names);
        grams = Grams.of(tokens);
        this.apart = List.copyOf(apart);
    }

    private void cut() {
        for (Span span : SentenceSpans.of(text, apart)) {
            int first = tokens.from(span.start());
            int last = first;
            int own = 0;
            while (last < tokens.size() && tokens.start(last) < span.end()) {
                own += tokens.isQuoted(last) ? 0 : 1;
                last++;
            }
            if (last > first) {
                sentences.add(new Sentence(span, first, last, own));
            }
        }
    }

    /// A text made ready.
    ///
    /// @param apart stretches that are not its own running words, in order, none overlapping
    /// @param names spellings that count as one word
    public static Story of(String text, List<Span> apart, KnownNames names) {
        return new Story(text, apart, names);
    }

    /// A sentence of a text.
    ///
    /// @param span where it stands
    /// @param first its first word's number
    /// @param last the number past its last word's
    /// @param own how many of its words stand outside quotations
    public record Sentence(Span span, int first, int last, int own) {

        /// Number of words.
        public int words() {
            return last - first;
        }

        /// Whether it says enough to be aligned.
        public boolean isLong() {
            return words() >= SENTENCE_WORDS;
        }

        /// Whether most of it is a quotation.
        public boolean isQuotation() {
            return own < SENTENCE_WORDS || own * 2 < words();
        }
    }

    /// The text.
    public String text() {
        return text;
    }

    /// Its words.
    public Tokens tokens() {
        return tokens;
    }

    /// Its grams of five words.
    public long[] grams() {
        return grams;
    }

    /// Its grams of three words.
    public long[] threes() {
        return Grams.of(tokens, 3);
    }

    /// Its sentences, in order.
    public List<Sentence> sentences() {
        if (sentences.isEmpty()) {
            cut();
        }
        return sentences;
    }

    /// Whether it has too few words to say whose it is.
    public boolean isTooShort() {
        return tokens.size() < FEWEST_WORDS;
    }
}
