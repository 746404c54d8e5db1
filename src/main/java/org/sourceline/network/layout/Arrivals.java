package org.sourceline.network.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Gives nodes that are new on a chart a place: beside neighbours that have one, else anywhere around the middle.
public final class Arrivals {

    /// How far from its neighbours a node arrives, in chart units.
    private static final double NEAR = 110;

    private final Random random;

    /// Arrivals that take their directions from `random`.
    public Arrivals(Random random) {
        this.random = random;
    }

    /// Places what is not `known`.
    ///
    /// @param places of the known nodes; those of the others are added
    public void place(
            List<String> nodes, Map<String, List<String>> neighbours, Map<String, double[]> places, Set<String> known) {
        Set<String> placed = new HashSet<>(known);
        for (boolean any = true; any; ) {
            any = false;
            for (String node : nodes) {
                List<double[]> near = neighbours.getOrDefault(node, List.of()).stream()
                        .filter(placed::contains)
                        .map(places::get)
                        .toList();
                if (!placed.contains(node) && !near.isEmpty()) {
                    places.put(node, beside(near));
                    any = placed.add(node);
                }
            }
        }
        double spread = NEAR * Math.sqrt(nodes.size() + 1.0);
        for (String node : nodes) {
            if (placed.add(node)) {
                double angle = 2 * Math.PI * random.nextDouble();
                double far = spread * (0.2 + random.nextDouble());
                places.put(node, new double[] {far * Math.cos(angle), far * Math.sin(angle)});
            }
        }
    }

    private double[] beside(List<double[]> near) {
        double angle = 2 * Math.PI * random.nextDouble();
        double x = near.stream().mapToDouble(each -> each[0]).average().orElse(0);
        double y = near.stream().mapToDouble(each -> each[1]).average().orElse(0);
        return new double[] {x + NEAR * Math.cos(angle), y + NEAR * Math.sin(angle)};
    }
}
