package org.sourceline.text.reuse;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How much a word, or four letters in a row, tells a sentence from others: tf-idf (Spärck Jones 1972), with sentences
/// as the documents.
public final class Weights {

    private static final int LETTERS = 4;
    private final Map<Long, Integer> counts = new HashMap<>();
    private int sentences;

    private Weights() {}

    /// The weights over the sentences of these texts.
    public static Weights over(Collection<Story> stories) {
        Weights weights = new Weights();
        stories.forEach(weights::count);
        return weights;
    }

    private void count(Story story) {
        for (Story.Sentence sentence : story.sentences()) {
            if (sentence.isLong()) {
                Set<Long> once = new HashSet<>(words(story, sentence).keySet());
                once.addAll(letters(story, sentence).keySet());
                once.forEach(each -> counts.merge(each, 1, Integer::sum));
                sentences++;
            }
        }
    }

    /// Two sparse vectors of a sentence, each of length 1: over its words, and over the letters of those in fours.
    record Vectors(Map<Long, Double> words, Map<Long, Double> letters) {

        /// Cosine over words and over letters, averaged.
        double cosine(Vectors other) {
            return (dot(words, other.words) + dot(letters, other.letters)) / 2;
        }

        private static double dot(Map<Long, Double> one, Map<Long, Double> other) {
            boolean fewer = one.size() < other.size();
            Map<Long, Double> few = fewer ? one : other;
            Map<Long, Double> many = fewer ? other : one;
            double sum = 0;
            for (Map.Entry<Long, Double> each : few.entrySet()) {
                Double there = many.get(each.getKey());
                sum += there == null ? 0 : each.getValue() * there;
            }
            return sum;
        }
    }

    Vectors of(Story story, Story.Sentence sentence) {
        return new Vectors(weighed(words(story, sentence)), weighed(letters(story, sentence)));
    }

    /// How alike two whole texts are: cosine over their words.
    public double likeness(Story one, Story other) {
        return Vectors.dot(all(one), all(other));
    }

    private Map<Long, Double> all(Story story) {
        Map<Long, Integer> words = new HashMap<>();
        for (int i = 0; i < story.tokens().size(); i++) {
            words.merge(story.tokens().hash(i), 1, Integer::sum);
        }
        return weighed(words);
    }

    private Map<Long, Double> weighed(Map<Long, Integer> terms) {
        Map<Long, Double> vector = new HashMap<>();
        double square = 0;
        for (Map.Entry<Long, Integer> term : terms.entrySet()) {
            double idf = Math.log(1 + (double) (sentences + 1) / (1 + counts.getOrDefault(term.getKey(), 0)));
            double weight = (1 + Math.log(term.getValue())) * idf;
            vector.put(term.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    private static Map<Long, Integer> words(Story story, Story.Sentence sentence) {
        Map<Long, Integer> words = new HashMap<>();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            words.merge(story.tokens().hash(i), 1, Integer::sum);
        }
        return words;
    }

    /// Runs of letters with one blank between words; a mention of a known entity is one letter.
    private static Map<Long, Integer> letters(Story story, Story.Sentence sentence) {
        StringBuilder run = new StringBuilder();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            run.append(story.tokens().letters(i)).append(' ');
        }
        Map<Long, Integer> fours = new HashMap<>();
        for (int i = 0; i + LETTERS <= run.length(); i++) {
            long four = (long) run.charAt(i) << 48
                    | (long) run.charAt(i + 1) << 32
                    | (long) run.charAt(i + 2) << 16
                    | run.charAt(i + 3);
            fours.merge(~four, 1, Integer::sum);
        }
        return fours;
    }
}
