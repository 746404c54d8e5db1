package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts made up of words that have no meaning, the same for the same seed.
final class MadeUp {

    private final Random random;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    /// A text of so many sentences.
    List<String> sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder("The");
            for (int word = 0; word < 18; word++) {
                sentence.append(" w").append(Integer.toString((int) (9_000 * Math.pow(random.nextDouble(), 2)), 36));
            }
            sentences.add(sentence + ".");
        }
        return sentences;
    }

    static Story story(List<String> sentences) {
        return Story.of(String.join(" ", sentences), List.of(), KnownNames.NONE);
    }
}
