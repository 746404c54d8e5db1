package org.sourceline.suggest.learn;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.sourceline.text.Sentences;

/// A sentence as the words, numbers and signs that it is made of, in whatever script.
///
/// @param words each of them
/// @param starts UTF-16 offset of each in the text
/// @param ends offset past each
record Tokens(String[] words, int[] starts, int[] ends) {

    /// Marks, and what joins or parts letters unseen, belong to what they follow.
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*|\\p{Nd}[\\p{Nd}\\p{M}\\p{Cf}]*|[^\\s\\p{Z}][\\p{M}\\p{Cf}]*");

    /// The sentences of a text.
    static List<Tokens> all(String text) {
        return Sentences.all(text).stream()
                .map(at -> of(text, at[0], at[1]))
                .filter(tokens -> tokens.words.length > 0)
                .toList();
    }

    private static Tokens of(String text, int start, int end) {
        List<MatchResult> found =
                TOKEN.matcher(text).region(start, end).results().toList();
        return new Tokens(
                found.stream().map(MatchResult::group).toArray(String[]::new),
                found.stream().mapToInt(MatchResult::start).toArray(),
                found.stream().mapToInt(MatchResult::end).toArray());
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
