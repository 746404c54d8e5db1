package org.sourceline.network.layout;

/// A hierarchy: who stands above is above, on levels; a structure too broad for levels, branch beside branch instead.
final class Hierarchy {

    /// How many times as broad for its height as the canvas a structure on levels may be.
    private static final double BROADEST = 3.2;

    private final Sketch at;
    private final double aspect;

    /// A hierarchy for a canvas `aspect` times as wide as high.
    Hierarchy(Sketch sketch, double aspect) {
        at = sketch;
        this.aspect = aspect;
    }

    void place() {
        Levels levels = new Levels(at);
        int[][] components = at.components();
        for (int[] component : components) {
            if (component.length > 1) {
                new Tiers(at, levels, component).place();
                double[] bounds = at.bounds(component);
                if (bounds[2] - bounds[0] > BROADEST * aspect * (bounds[3] - bounds[1])) {
                    new Branches(at, levels, component, aspect).place();
                }
            }
        }
        new Shelves(at, aspect).set(components);
    }
}
