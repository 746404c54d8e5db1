package org.sourceline.lineage;

import org.sourceline.text.reuse.Alignment;
import org.sourceline.text.reuse.Kinship;
import org.sourceline.text.reuse.Story;
import org.sourceline.text.reuse.Weights;

/// Two articles that have words in common, and what that makes of them.
record Link(Copy one, Copy other, Kinship kinship) {

    private static final double MOST = .6;
    private static final double MUCH = .35;
    private static final double SOME = .25;
    private static final double SAME_PAGE = .5;
    private static final int FIRST_PART = 2;

    static Link of(Copy one, Copy other, Weights weights) {
        return new Link(one, other, Kinship.of(one.story(), other.story(), weights));
    }

    /// Whether the one derives from the other, or both from a third. Two articles of one outlet share its house
    /// phrases, so that takes most of the text.
    boolean isReuse() {
        return kinship.bond().isDerivation()
                && (!one.isSameOutletAs(other) || (kinship.c5n() >= SAME_PAGE && share() >= SAME_PAGE));
    }

    /// Whether the two are one report, and not two with a passage in common: most of one of them stands in the other,
    /// or both begin the same way.
    boolean isOneReport() {
        return isReuse() && (share() >= MOST || kinship.c5n() >= MUCH || (share() >= SOME && leadsMeet()));
    }

    /// The greater of the two shares.
    double share() {
        return Math.max(kinship.share(), kinship.otherShare());
    }

    /// How much of a copy the other accounts for: the share of its words, word for word counting more.
    double covers(Copy copy) {
        return shareOf(copy) + kinship.c5n() / 2;
    }

    /// How sure it is.
    double strength() {
        return kinship.c5n() + kinship.c3n() / 10;
    }

    private boolean leadsMeet() {
        return leads(one, kinship.alignment(), other)
                && leads(other, kinship.alignment().turned(), one);
    }

    /// Whether a first sentence of the one is aligned with something in the first part of the other.
    private static boolean leads(Copy one, Alignment alignment, Copy other) {
        int half = other.story().sentences().size() / FIRST_PART;
        return alignment.pairs().stream().anyMatch(pair -> {
            Story.Sentence sentence = one.story().sentences().get(pair.sentence());
            return sentence.span().end() <= one.lead() && pair.other() <= half;
        });
    }

    private boolean isOne(Copy copy) {
        return copy.id().equals(one.id());
    }

    Copy otherThan(Copy copy) {
        return isOne(copy) ? other : one;
    }

    /// The alignment with the sentences of `copy` first.
    Alignment alignmentOf(Copy copy) {
        return isOne(copy) ? kinship.alignment() : kinship.alignment().turned();
    }

    double shareOf(Copy copy) {
        return isOne(copy) ? kinship.share() : kinship.otherShare();
    }
}
