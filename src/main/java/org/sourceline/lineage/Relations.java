package org.sourceline.lineage;

import java.util.Comparator;
import java.util.List;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.text.reuse.Alignment;
import org.sourceline.text.reuse.Kinship;
import org.sourceline.text.reuse.Story;

/// How one text derives from another, told by how much of each stands in the other.
final class Relations {

    private static final double WORD_FOR_WORD = .45;
    private static final double NEARLY_ALL = .8;
    private static final double MOST = .7;
    private static final double HARDLY_CHANGED = .6;
    private static final double ALL = .75;
    private static final double SAME = .97;
    private static final double SOME = .4;
    private static final int SKIPPED = 2;

    private Relations() {}

    static Relation between(Copy copy, Link link) {
        Kinship kinship = link.kinship();
        double own = link.shareOf(copy);
        double others = link.shareOf(link.otherThan(copy));
        boolean reworded = copy.wholeCredits().isEmpty()
                && kinship.c5n() < HARDLY_CHANGED
                && own >= ALL
                && others >= ALL
                && identical(kinship.alignment()) < SOME;
        if (reworded) {
            return Relation.TRANSLATION;
        }
        if (kinship.c5n() >= WORD_FOR_WORD || identical(kinship.alignment()) >= MOST) {
            boolean shorter = others < NEARLY_ALL;
            return !shorter
                    ? Relation.VERBATIM
                    : isBeginning(link.alignmentOf(copy), link.otherThan(copy)) ? Relation.TRUNCATED : Relation.EXCERPT;
        }
        return Relation.PARAPHRASE;
    }

    /// Share of the aligned sentences that are the same but for marks.
    private static double identical(Alignment alignment) {
        long same =
                alignment.pairs().stream().filter(pair -> pair.cosine() >= SAME).count();
        return (double) same / Math.max(1, alignment.pairs().size());
    }

    /// Whether what is aligned is the other's beginning without a gap.
    private static boolean isBeginning(Alignment alignment, Copy other) {
        List<Integer> there = alignment.pairs().stream()
                .map(Alignment.Pair::other)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (there.isEmpty()) {
            return false;
        }
        long sentences = other.story().sentences().stream()
                .limit(there.getLast() + 1L)
                .filter(Story.Sentence::isLong)
                .count();
        return sentences - there.size() <= SKIPPED;
    }

    static Extent extent(Copy copy, Link link, Relation relation) {
        return relation == Relation.PARAPHRASE && link.shareOf(copy) < MOST ? Extent.MAIN : Extent.WHOLE;
    }

    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    static String why(Link link) {
        Kinship kinship = link.kinship();
        String words =
                "%d telling runs of five words in common, %.0f %% of the shorter text's; %d sentences say the same"
                        .formatted(
                                kinship.fives().telling(),
                                100 * kinship.c5n(),
                                kinship.alignment().pairs().size());
        return kinship.bond() == Kinship.Bond.REWRITTEN ? words + "; low confidence" : words;
    }
}
