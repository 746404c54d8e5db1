package org.sourceline.network.pick;

/// The lines of links as chains of straight pieces, in flat arrays; a later chain is drawn above an earlier one.
public final class Chains {

    final int[] first;
    final float[] xs;
    final float[] ys;
    final float[] halfWidths;

    /// Chains over these arrays, which are not copied and must not change while they are picked from.
    ///
    /// @param first chain i has the points `first[i]` up to, without, `first[i + 1]`; one longer than there are chains
    /// @param xs of every point its abscissa
    /// @param ys of every point its ordinate
    /// @param halfWidths of every chain half the width of its line; 0 to go by its middle
    public Chains(int[] first, float[] xs, float[] ys, float[] halfWidths) {
        this.first = first;
        this.xs = xs;
        this.ys = ys;
        this.halfWidths = halfWidths;
    }

    /// How many there are.
    int count() {
        return first.length - 1;
    }

    /// The square of the distance of a point from the piece that begins at a point of a chain.
    double squaredDistance(int piece, double x, double y) {
        double dx = xs[piece + 1] - xs[piece];
        double dy = ys[piece + 1] - ys[piece];
        double px = x - xs[piece];
        double py = y - ys[piece];
        double square = dx * dx + dy * dy;
        double share = square > 0 ? Math.clamp((px * dx + py * dy) / square, 0, 1) : 0;
        double awayX = px - share * dx;
        double awayY = py - share * dy;
        return awayX * awayX + awayY * awayY;
    }
}
