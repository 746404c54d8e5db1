package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.List;
import org.sourceline.model.Derivation;
import org.sourceline.text.reuse.Alignment;
import org.sourceline.text.reuse.Story;

/// Makes passages of aligned sentences: those that follow each other in both texts, or with one sentence between, are
/// one.
final class Passages {

    private static final int GAP = 2;

    private Passages() {}

    /// What of a copy says what of the other.
    static List<Derivation.Aligned> of(Copy copy, Link link) {
        Copy other = link.otherThan(copy);
        List<Derivation.Aligned> passages = new ArrayList<>();
        Alignment.Pair last = null;
        for (Alignment.Pair pair : link.alignmentOf(copy).pairs()) {
            Story.Sentence here = copy.story().sentences().get(pair.sentence());
            Story.Sentence there = other.story().sentences().get(pair.other());
            boolean follows = last != null
                    && pair.sentence() - last.sentence() <= GAP
                    && pair.other() - last.other() <= GAP
                    && pair.other() >= last.other();
            if (follows) {
                Derivation.Aligned open = passages.removeLast();
                passages.add(new Derivation.Aligned(
                        open.start(),
                        here.span().end(),
                        other.id(),
                        open.parentStart(),
                        there.span().end()));
            } else {
                passages.add(new Derivation.Aligned(
                        here.span().start(),
                        here.span().end(),
                        other.id(),
                        there.span().start(),
                        there.span().end()));
            }
            last = pair;
        }
        return passages;
    }
}
