package org.sourceline.network.layout;

import java.awt.geom.Line2D;

/// How often the links of an arrangement cross, taken as straight lines.
public final class Crossings {

    private Crossings() {}

    /// The number of pairs of links that share no node and cross.
    ///
    /// @param xs abscissa of each node
    /// @param ys ordinate of each node
    /// @param links the two nodes of each
    public static long count(double[] xs, double[] ys, int[][] links) {
        long count = 0;
        for (int i = 0; i < links.length; i++) {
            for (int j = 0; j < i; j++) {
                if (crosses(xs, ys, links[i], links[j])) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean crosses(double[] xs, double[] ys, int[] one, int[] other) {
        boolean meet = one[0] == other[0] || one[0] == other[1] || one[1] == other[0] || one[1] == other[1];
        return !meet
                && Line2D.linesIntersect(
                        xs[one[0]],
                        ys[one[0]],
                        xs[one[1]],
                        ys[one[1]],
                        xs[other[0]],
                        ys[other[0]],
                        xs[other[1]],
                        ys[other[1]]);
    }
}
