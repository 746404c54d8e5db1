package org.sourceline.text.reuse;

/// How two texts hang together, and by what figures.
///
/// @param fives word 5-grams that both have
/// @param c5 containment: shared 5-grams over those of the shorter text, quotations and names included
/// @param c5n the same over the 5-grams that tell, see [Grams]
/// @param c3n the same over the 3-grams that tell
/// @param alignment sentences of the one with sentences of the other
/// @param share words of the one in sentences that are aligned, of all its words in long sentences
/// @param otherShare the same for the other
public record Kinship(
        Bond bond,
        Grams.Shared fives,
        double c5,
        double c5n,
        double c3n,
        Alignment alignment,
        double share,
        double otherShare) {

    /// Containment of telling 5-grams from which two texts are one report.
    public static final double SAME_REPORT = .10;

    /// From which the one is probably derived from the other.
    public static final double DERIVED = .05;

    private static final double SAME_EVENT = .02;
    private static final int FEWEST = 5;
    private static final int MANY = 15;
    private static final double REWRITTEN_THREES = .045;
    private static final int REWRITTEN_CHAIN = 4;
    private static final double REWRITTEN_SHARE = .5;
    private static final double REWRITTEN_COSINE = .36;

    /// What the figures say.
    public enum Bond {
        /// Shared wording: the same report.
        SAME_REPORT,
        /// Probably derived.
        DERIVED,
        /// Said again in other words, sentence by sentence: derived, with low confidence.
        REWRITTEN,
        /// The same event; to be looked at.
        SAME_EVENT,
        /// Only quotations are shared.
        QUOTATIONS,
        /// Nothing to speak of.
        NONE,
        /// One of the two is too short to tell.
        TOO_SHORT;

        /// Whether one text derives from the other, or both from a third.
        public boolean isDerivation() {
            return this == SAME_REPORT || this == DERIVED || this == REWRITTEN;
        }
    }

    /// Compares two texts.
    public static Kinship of(Story one, Story other, Weights weights) {
        Grams.Shared fives = Grams.shared(one.grams(), other.grams());
        Grams.Shared threes = Grams.shared(one.threes(), other.threes());
        double c5 = ratio(fives.all(), Math.min(one.grams().length, other.grams().length));
        double c5n = ratio(fives.telling(), Math.min(Grams.telling(one.grams()), Grams.telling(other.grams())));
        double c3n = ratio(threes.telling(), Math.min(Grams.telling(one.threes()), Grams.telling(other.threes())));
        Alignment alignment = Alignment.of(one, other, weights);
        Kinship figures = new Kinship(
                Bond.NONE,
                fives,
                c5,
                c5n,
                c3n,
                alignment,
                alignment.share(one),
                alignment.turned().share(other));
        Bond bond = one.isTooShort() || other.isTooShort() ? Bond.TOO_SHORT : figures.judged(one, other);
        return new Kinship(bond, fives, c5, c5n, c3n, alignment, figures.share, figures.otherShare);
    }

    private static double ratio(int shared, int of) {
        return of == 0 ? 0 : (double) shared / of;
    }

    private Bond judged(Story one, Story other) {
        int telling = fives.telling();
        if (telling >= FEWEST && c5n >= DERIVED) {
            return c5n >= SAME_REPORT ? Bond.SAME_REPORT : Bond.DERIVED;
        }
        int sentences = Math.min(count(one), count(other));
        double chained = (double) alignment.chain() / Math.max(1, sentences);
        boolean sequential = alignment.chain() >= REWRITTEN_CHAIN
                && chained >= REWRITTEN_SHARE
                && alignment.cosine() >= REWRITTEN_COSINE;
        boolean much = telling >= MANY && c5n >= SAME_EVENT && c3n >= DERIVED && alignment.chain() >= REWRITTEN_CHAIN;
        if ((c3n >= REWRITTEN_THREES && sequential) || much) {
            return Bond.REWRITTEN;
        }
        if (c5 >= DERIVED && c5n < SAME_EVENT) {
            return Bond.QUOTATIONS;
        }
        return c5n >= SAME_EVENT ? Bond.SAME_EVENT : Bond.NONE;
    }

    private static int count(Story story) {
        return (int) story.sentences().stream().filter(Story.Sentence::isLong).count();
    }
}
