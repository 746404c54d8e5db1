package org.sourceline.network.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shelves on which parts of a chart are set side by side, the highest first.
final class Shelves {

    private static final double BETWEEN = 36;

    private final Sketch sketch;
    private final double aspect;

    /// Shelves for a canvas `aspect` times as wide as high.
    Shelves(Sketch sketch, double aspect) {
        this.sketch = sketch;
        this.aspect = aspect;
    }

    /// What stands on a shelf together.
    private static final class Part {

        private final int[] nodes;
        private final double[] bounds;

        Part(int[] nodes, double[] bounds) {
            this.nodes = nodes;
            this.bounds = bounds;
        }

        double width() {
            return bounds[2] - bounds[0];
        }

        double height() {
            return bounds[3] - bounds[1];
        }
    }

    /// Sets parts on shelves; those with a fixed node stay and the others go below them.
    void set(int[][] components) {
        List<Part> free = new ArrayList<>();
        double[] kept = null;
        double area = 0;
        double widest = 0;
        for (int[] component : components) {
            Part part = new Part(component, sketch.bounds(component));
            area += (part.width() + BETWEEN) * (part.height() + BETWEEN);
            widest = Math.max(widest, part.width());
            if (sketch.isFree(component)) {
                free.add(part);
            } else {
                kept = kept == null ? part.bounds : joined(kept, part.bounds);
            }
        }
        free.sort(Comparator.comparingDouble(part -> -part.height()));
        double left = kept == null ? 0 : kept[0];
        double top = kept == null ? 0 : kept[3] + BETWEEN;
        double least = Math.max(widest, kept == null ? 0 : kept[2] - kept[0]);
        fill(free, left, top, Math.max(least, Math.sqrt(area * aspect) * 1.04) + 1);
    }

    private static double[] joined(double[] a, double[] b) {
        return new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])};
    }

    private void fill(List<Part> parts, double left, double top, double width) {
        double x = left;
        double y = top;
        double shelf = 0;
        for (Part part : parts) {
            if (x > left && x + part.width() > left + width) {
                x = left;
                y += shelf + BETWEEN;
                shelf = 0;
            }
            sketch.move(part.nodes, x - part.bounds[0], y - part.bounds[1]);
            x += part.width() + BETWEEN;
            shelf = Math.max(shelf, part.height());
        }
    }
}
