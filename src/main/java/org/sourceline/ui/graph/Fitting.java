package org.sourceline.ui.graph;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.sourceline.network.Camera;
import org.sourceline.network.Positions;
import org.sourceline.network.Typeface;
import org.sourceline.network.scene.Scene;

/// Fits the chart into a canvas whose lower left corner something covers.
final class Fitting {

    private static final double MARGIN = 16;
    private static final double SMALLER = 0.96;
    private static final double SMALLEST = 0.55;
    private static final int COLUMNS = 256;

    /// Half the width of a node without a name.
    private static final double SLIM = 8;

    private final Positions positions;
    private final Scene.Size size;
    private final Bounds covered;
    private final Rectangle2D bounds;
    private final int[] lowest;

    Fitting(Positions positions, Scene.Size size, Bounds covered) {
        this.positions = positions;
        this.size = size;
        this.covered = covered;
        bounds = positions.bounds();
        lowest = lowest();
    }

    /// The nodes that a corner may cover: all of them, or of many the lowest of each column of the chart.
    private int[] lowest() {
        int nodes = positions.chart().nodes().size();
        if (nodes <= Positions.MOST_NAMED) {
            return IntStream.range(0, nodes).toArray();
        }
        int[] found = new int[COLUMNS];
        Arrays.fill(found, -1);
        for (int i = 0; i < nodes; i++) {
            int column = (int) ((positions.x(i) - bounds.getMinX()) / bounds.getWidth() * COLUMNS);
            if (found[column] < 0 || positions.y(i) > positions.y(found[column])) {
                found[column] = i;
            }
        }
        return IntStream.of(found).filter(node -> node >= 0).toArray();
    }

    /// The camera that shows all of the chart as large as may be, with no node or name under what covers the corner.
    Camera camera() {
        Camera whole = Camera.fit(bounds, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN);
        for (double share = 1; share > SMALLEST; share *= SMALLER) {
            for (Camera camera :
                    new Camera[] {new Camera(whole.x(), whole.y(), whole.zoom() * share), aside(whole.zoom() * share)
                    }) {
                if (!isCovered(camera)) {
                    return camera;
                }
            }
        }
        return whole;
    }

    /// The camera that puts the chart in the upper right corner.
    private Camera aside(double zoom) {
        double left = bounds.getMaxX() - (size.width() / 2.0 - MARGIN) / zoom;
        double top = bounds.getMinY() + (size.height() / 2.0 - MARGIN) / zoom;
        return new Camera(left, top, zoom);
    }

    private boolean isCovered(Camera camera) {
        boolean named = positions.chart().nodes().size() <= Positions.MOST_NAMED;
        for (int i : lowest) {
            Point2D spot = camera.onCanvas(positions.x(i), positions.y(i), size.width(), size.height());
            String name = positions.chart().nodes().get(i).name();
            double half = named ? Typeface.width(name, Typeface.LABEL, false) / 2 + 6 : SLIM;
            if (covered.intersects(spot.getX() - half, spot.getY() - 20, 2 * half, 60)) {
                return true;
            }
        }
        return false;
    }
}
