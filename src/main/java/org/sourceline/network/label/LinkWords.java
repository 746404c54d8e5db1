package org.sourceline.network.label;

import java.util.Arrays;

/// Words to be placed along links, in flat arrays: of every link some boxes, each a place where its words may be.
///
/// Boxes of one link may differ in size, so that a number can stand where its words find no room.
public final class LinkWords {

    /// No box: the words found no room.
    public static final int NONE = -1;

    /// How much better another box must be to be changed to.
    private static final double KEPT = 0.15;

    private final int[] first;
    private final float[] xs;
    private final float[] ys;
    private final float[] angles;
    private final Sizes sizes;

    /// Widths, heights and costs of boxes; a box that costs more is taken only where others are crossed by lines.
    public static final class Sizes {

        private final float[] widths;
        private final float[] heights;
        private final float[] costs;

        /// Sizes over these arrays, which are not copied.
        public Sizes(float[] widths, float[] heights, float[] costs) {
            this.widths = widths;
            this.heights = heights;
            this.costs = costs;
        }
    }

    /// Words over these arrays, which are not copied.
    ///
    /// @param first link i has the boxes `first[i]` up to, without, `first[i + 1]`; one longer than there are links
    /// @param xs of every box the abscissa of its middle
    /// @param ys of every box the ordinate of its middle
    /// @param angles of every box its angle in radians, clockwise
    public LinkWords(int[] first, float[] xs, float[] ys, float[] angles, Sizes sizes) {
        this.first = first;
        this.xs = xs;
        this.ys = ys;
        this.angles = angles;
        this.sizes = sizes;
    }

    /// Places words where there is room, and takes it.
    ///
    /// @param order the links to word, most important first
    /// @param chosen of every link which of its boxes its words were in before, counted from 0, or [#NONE]; afterwards
    ///     the one they are in now
    /// @param most the cost from which words are rather left out: the share of a box with lines in it and its own cost
    /// @return how many were placed
    public int place(LabelRoom room, int[] order, int[] chosen, double most) {
        int[] before = chosen.clone();
        Arrays.fill(chosen, NONE);
        int placed = 0;
        for (int i : order) {
            int box = box(room, i, before[i], most);
            if (box != NONE) {
                int at = first[i] + box;
                room.take(xs[at], ys[at], halfWidth(at), sizes.heights[at] / 2, angles[at]);
                placed++;
            }
            chosen[i] = box;
        }
        return placed;
    }

    private int box(LabelRoom room, int link, int before, double most) {
        int best = NONE;
        double least = most;
        for (int box = 0; box < first[link + 1] - first[link]; box++) {
            int at = first[link] + box;
            double own = sizes.costs[at] - (box == before ? KEPT : 0);
            if (own < least) {
                double crossed = room.cost(xs[at], ys[at], halfWidth(at), sizes.heights[at] / 2, angles[at]);
                if (crossed >= 0 && crossed + own < least) {
                    best = box;
                    least = crossed + own;
                }
            }
        }
        return best;
    }

    private double halfWidth(int box) {
        return sizes.widths[box] / 2 + Names.MARGIN;
    }
}
