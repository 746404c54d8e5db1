package org.sourceline.network.pick;

/// The nodes, in flat arrays; a later node is drawn above an earlier one.
public final class Spots {

    final float[] xs;
    final float[] ys;
    final float[] reaches;
    final Outline outline;

    /// Nodes over these arrays, which are not copied and must not change while they are picked from.
    ///
    /// @param xs of every node the abscissa of its middle
    /// @param ys of every node the ordinate of its middle
    /// @param reaches of every node how far the farthest point of its outline is from its middle
    /// @param outline what exactly each covers
    public Spots(float[] xs, float[] ys, float[] reaches, Outline outline) {
        this.xs = xs;
        this.ys = ys;
        this.reaches = reaches;
        this.outline = outline;
    }

    int count() {
        return xs.length;
    }

    boolean covers(int node, double x, double y) {
        double dx = x - xs[node];
        double dy = y - ys[node];
        double reach = reaches[node];
        return dx * dx + dy * dy <= reach * reach && outline.covers(node, dx, dy);
    }

    /// The shapes of nodes.
    @FunctionalInterface
    public interface Outline {

        /// Whether a node covers the point that far from its middle.
        boolean covers(int node, double dx, double dy);
    }
}
