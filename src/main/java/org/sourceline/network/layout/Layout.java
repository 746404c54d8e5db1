package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.Optional;
import org.sourceline.job.Progress;

/// A way to lay a chart out, by the id it has on the command line and in settings.
public enum Layout {

    /// Linked nodes attract each other, and all repel.
    FORCE("force"),

    /// Who commands above who is commanded.
    HIERARCHICAL("hierarchical"),

    /// Rings around one node, by how many links away.
    CONCENTRIC("concentric"),

    /// All on a circle, type by type.
    CIRCULAR("circular"),

    /// Rows by type, then by name.
    GRID("grid"),

    /// Rows in an order that keeps linked nodes near each other.
    MATRIX("matrix"),

    /// From left to right as they first appear.
    TIMELINE("timeline"),

    /// As it is, but nothing over anything.
    TIDY("tidy");

    private final String id;

    Layout(String id) {
        this.id = id;
    }

    /// Its id.
    public String id() {
        return id;
    }

    /// The layout with that id.
    public static Optional<Layout> byId(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
    }

    /// Lays a sketch out. What is fixed stays, and the rest is set around it.
    ///
    /// @param around the node in the middle of rings; where negative, the one with the most links
    /// @param aspect how many times as wide as high the canvas is
    /// @throws IllegalArgumentException for [#FORCE], which wants a layout that goes on
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it; some nodes may have moved by then
    public void place(Sketch sketch, int around, double aspect, Progress progress) {
        if (sketch.fixed.isEmpty() || this == TIDY) {
            placeAll(sketch, around, aspect, progress);
            return;
        }
        double[] fixedXs = sketch.xs.clone();
        double[] fixedYs = sketch.ys.clone();
        placeAll(sketch.loose(), around, aspect, progress);
        double dx = sketch.fixed.stream()
                .mapToDouble(i -> fixedXs[i] - sketch.xs[i])
                .average()
                .orElse(0);
        double dy = sketch.fixed.stream()
                .mapToDouble(i -> fixedYs[i] - sketch.ys[i])
                .average()
                .orElse(0);
        sketch.move(sketch.all(), dx, dy);
        sketch.fixed.stream().forEach(i -> {
            sketch.xs[i] = fixedXs[i];
            sketch.ys[i] = fixedYs[i];
        });
        new Overlaps(sketch).partBoxes(sketch.all());
    }

    private void placeAll(Sketch sketch, int around, double aspect, Progress progress) {
        switch (this) {
            case FORCE -> throw new IllegalArgumentException("Forces lay out step by step");
            case HIERARCHICAL -> new Hierarchy(sketch, aspect).place();
            case CONCENTRIC -> new Rings(sketch, aspect).place(around);
            case CIRCULAR -> new Circle(sketch).place();
            case GRID -> new Grid(sketch, aspect).byType();
            case MATRIX -> new Grid(sketch, aspect).byLinks(progress);
            case TIMELINE -> new Timeline(sketch, aspect, progress).place();
            case TIDY -> new Arrangement(sketch).spread();
        }
    }
}
