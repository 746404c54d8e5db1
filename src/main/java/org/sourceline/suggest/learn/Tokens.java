package org.sourceline.suggest.learn;

import java.util.List;
import java.util.Optional;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.sourceline.text.Sentences;

/// A sentence as the words and marks that it is made of.
///
/// @param words each of them
/// @param starts UTF-16 offset of each in the text
/// @param ends offset past each
record Tokens(String[] words, int[] starts, int[] ends) {

    /// The sentences of a text.
    static List<Tokens> all(String text) {
        return Sentences.all(text).stream()
                .map(at -> of(text, at[0], at[1]))
                .filter(tokens -> tokens.words.length > 0)
                .toList();
    }

    private static Tokens of(String text, int start, int end) {
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text.substring(start, end));
        String[] words = new String[spans.length];
        int[] starts = new int[spans.length];
        int[] ends = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            starts[i] = start + spans[i].getStart();
            ends[i] = start + spans[i].getEnd();
            words[i] = text.substring(starts[i], ends[i]);
        }
        return new Tokens(words, starts, ends);
    }

    /// Which of them make up a name; empty where it does not begin and end with one.
    Optional<Span> span(NameAt name) {
        int first = -1;
        for (int i = 0; i < words.length; i++) {
            first = starts[i] == name.start() ? i : first;
            if (first >= 0 && ends[i] == name.end()) {
                return Optional.of(new Span(first, i + 1, name.type()));
            }
        }
        return Optional.empty();
    }

    /// The stretch of the text that a span of them is.
    NameAt name(Span span, double sure) {
        return new NameAt(starts[span.getStart()], ends[span.getEnd() - 1], span.getType(), sure);
    }
}
