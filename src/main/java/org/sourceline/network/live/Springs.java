package org.sourceline.network.live;

import java.util.Arrays;
import java.util.BitSet;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.force.ForceLayout;

/// The forces between the nodes of a chart, under way: places go in and come out in chart units.
///
/// The middle of them all stays where it is.
final class Springs {

    /// Chart units to one unit of the layout.
    private static final double UNIT = 24;

    /// In units of the layout: who moves less on the average is at rest.
    private static final double REST = 0.01;

    private final ForceLayout layout;
    private final double middleX;
    private final double middleY;

    private Springs(ForceLayout layout, double middleX, double middleY) {
        this.layout = layout;
        this.middleX = middleX;
        this.middleY = middleY;
    }

    /// The forces between nodes that lie where they are.
    static Springs between(FlatGraph graph, double[] xs, double[] ys, BitSet pins) {
        double middleX = Arrays.stream(xs).average().orElse(0);
        double middleY = Arrays.stream(ys).average().orElse(0);
        float[] fromXs = new float[xs.length];
        float[] fromYs = new float[xs.length];
        for (int i = 0; i < xs.length; i++) {
            fromXs[i] = (float) ((xs[i] - middleX) / UNIT);
            fromYs[i] = (float) ((ys[i] - middleY) / UNIT);
        }
        return new Springs(new ForceLayout(graph, fromXs, fromYs, pins), middleX, middleY);
    }

    /// The forces of a layout that began from nothing.
    static Springs of(ForceLayout layout) {
        return new Springs(layout, 0, 0);
    }

    /// Moves every node by one step; whether they have come to rest.
    boolean step() {
        return layout.step() < REST;
    }

    /// Writes where everything is, but for what is pinned.
    void write(double[] xs, double[] ys, BitSet pins) {
        float[] nowXs = layout.xs();
        float[] nowYs = layout.ys();
        for (int i = pins.nextClearBit(0); i < xs.length; i = pins.nextClearBit(i + 1)) {
            xs[i] = middleX + nowXs[i] * UNIT;
            ys[i] = middleY + nowYs[i] * UNIT;
        }
    }
}
