package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The passages of one text that say what passages of another say: sentences alike enough, in chains that run the same
/// way through both texts.
///
/// @param pairs sentences of the one with those of the other, in the order of the one
/// @param chain how many of the pairs the longest chain through both texts has, each sentence once
/// @param cosine mean likeness along that chain
public record Alignment(List<Pair> pairs, int chain, double cosine) {

    /// How alike two sentences must be: the project measured .25 on sentences rewritten by people.
    public static final double ALIKE = .25;

    private static final double SURE = .45;

    public Alignment {
        pairs = List.copyOf(pairs);
    }

    /// Two sentences that say the same.
    ///
    /// @param sentence number of the one text's sentence
    /// @param other number of the other's
    public record Pair(int sentence, int other, double cosine) {

        private Pair turned() {
            int turnedSentence = other;
            int turnedOther = sentence;
            return new Pair(turnedSentence, turnedOther, cosine);
        }
    }

    /// Aligns two texts.
    public static Alignment of(Story one, Story other, Weights weights) {
        return new Aligner(one, other, weights).align();
    }

    /// The same, seen from the other text.
    public Alignment turned() {
        return new Alignment(
                pairs.stream()
                        .map(Pair::turned)
                        .sorted(Comparator.comparingInt(Pair::sentence).thenComparingInt(Pair::other))
                        .toList(),
                chain,
                cosine);
    }

    /// Share of the one text's long sentences that are aligned, by words.
    public double share(Story one) {
        boolean[] aligned = new boolean[one.sentences().size()];
        pairs.forEach(pair -> aligned[pair.sentence()] = true);
        int all = 0;
        int covered = 0;
        for (int i = 0; i < aligned.length; i++) {
            Story.Sentence sentence = one.sentences().get(i);
            if (sentence.isLong()) {
                all += sentence.words();
                covered += aligned[i] ? sentence.words() : 0;
            }
        }
        return all == 0 ? 0 : (double) covered / all;
    }

    /// The work of aligning: a table of how alike sentences are, and the best way through it.
    private static final class Aligner {

        private final double[][] alike;
        private final double[][] weight;
        private final int rows;
        private final int columns;

        Aligner(Story one, Story other, Weights weights) {
            rows = one.sentences().size();
            columns = other.sentences().size();
            alike = new double[rows][columns];
            weight = new double[rows + 1][columns + 1];
            List<Weights.Vectors> columnVectors = vectors(other, weights);
            List<Weights.Vectors> rowVectors = vectors(one, weights);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    boolean both = one.sentences().get(i).isLong()
                            && other.sentences().get(j).isLong();
                    alike[i][j] = both ? rowVectors.get(i).cosine(columnVectors.get(j)) : 0;
                }
            }
        }

        private static List<Weights.Vectors> vectors(Story story, Weights weights) {
            return story.sentences().stream()
                    .map(sentence -> weights.of(story, sentence))
                    .toList();
        }

        /// The heaviest monotone chain by dynamic programming; beside it, pairs out of order that are surely the same.
        Alignment align() {
            for (int i = 1; i <= rows; i++) {
                for (int j = 1; j <= columns; j++) {
                    double best = Math.max(weight[i - 1][j], weight[i][j - 1]);
                    if (alike[i - 1][j - 1] >= ALIKE) {
                        best = Math.max(best, weight[i - 1][j - 1] + alike[i - 1][j - 1]);
                    }
                    weight[i][j] = best;
                }
            }
            List<Pair> chain = chain();
            double cosine = chain.stream().mapToDouble(Pair::cosine).average().orElse(0);
            List<Pair> all = new ArrayList<>(chain);
            moved(chain, all);
            all.sort(Comparator.comparingInt(Pair::sentence).thenComparingInt(Pair::other));
            return new Alignment(all, chain.size(), cosine);
        }

        private List<Pair> chain() {
            List<Pair> chain = new ArrayList<>();
            int i = rows;
            int j = columns;
            while (i > 0 && j > 0) {
                if (weight[i][j] == weight[i - 1][j]) {
                    i--;
                } else if (weight[i][j] == weight[i][j - 1]) {
                    j--;
                } else {
                    i--;
                    j--;
                    chain.add(new Pair(i, j, alike[i][j]));
                }
            }
            return chain;
        }

        private void moved(List<Pair> chain, List<Pair> all) {
            boolean[] taken = new boolean[rows];
            chain.forEach(pair -> taken[pair.sentence()] = true);
            for (int i = 0; i < rows; i++) {
                int best = 0;
                for (int j = 1; j < columns; j++) {
                    best = alike[i][j] > alike[i][best] ? j : best;
                }
                if (!taken[i] && columns > 0 && alike[i][best] >= SURE) {
                    all.add(new Pair(i, best, alike[i][best]));
                }
            }
        }
    }
}
