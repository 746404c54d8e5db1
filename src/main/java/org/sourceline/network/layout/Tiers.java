package org.sourceline.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.network.order.TierOrder;
import org.sourceline.network.order.TierPlaces;

/// The levels of one component drawn as tiers: few crossings, and each as near above or below its own as may be.
///
/// After K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system structures"
/// (1981). Who hangs on the same one and leads nobody stands in a block with the others; a link across tiers keeps a
/// lane free.
final class Tiers {

    private static final int BLOCK = 4;
    private static final double LANE = 14;
    private static final double GAP = 12;
    private static final int MOST_LANES = 4_000;
    private static final int FEW = 150;

    private final Sketch at;
    private final Levels levels;
    private final int[] component;
    private final int[] units;
    private final List<int[]> members = new ArrayList<>();
    private final List<Integer> tiers = new ArrayList<>();

    Tiers(Sketch sketch, Levels levels, int[] component) {
        at = sketch;
        this.levels = levels;
        this.component = component;
        units = new int[sketch.nodes()];
    }

    void place() {
        gather();
        List<int[]> arrows = arrows();
        double[] widths = new double[members.size()];
        Arrays.setAll(widths, unit -> width(members.get(unit)) + GAP);
        int[][] order = TierOrder.of(tiers.stream().mapToInt(Integer::intValue).toArray(), arrows);
        double[] xs = new TierPlaces(order, widths, arrows).places();
        double y = 0;
        for (int[] tier : order) {
            double height = 0;
            double across = 0;
            for (int unit : tier) {
                height = Math.max(height, set(members.get(unit), xs[unit], y));
                across += widths[unit];
            }
            y += height + 52 + Math.min(260, across * 0.045);
        }
        if (component.length <= FEW) {
            new Overlaps(at).part(component);
        }
    }

    /// Makes units of nodes: blocks of who hangs on the same one and leads nobody, and single ones.
    private void gather() {
        boolean[] leads = new boolean[at.nodes()];
        for (int node : component) {
            if (levels.parent(node) >= 0) {
                leads[levels.parent(node)] = true;
            }
        }
        Map<Long, List<Integer>> blocks = new LinkedHashMap<>();
        for (int node : component) {
            if (leads[node] || levels.parent(node) < 0) {
                unit(new int[] {node});
            } else {
                long key = (long) levels.parent(node) << 32 | levels.level(node);
                blocks.computeIfAbsent(key, together -> new ArrayList<>()).add(node);
            }
        }
        for (List<Integer> block : blocks.values()) {
            if (block.size() < BLOCK) {
                block.forEach(node -> unit(new int[] {node}));
            } else {
                unit(block.stream()
                        .sorted((a, b) -> Integer.compare(at.traits.kind(a), at.traits.kind(b)))
                        .mapToInt(Integer::intValue)
                        .toArray());
            }
        }
    }

    private void unit(int[] nodes) {
        for (int node : nodes) {
            units[node] = members.size();
        }
        members.add(nodes);
        tiers.add(levels.level(nodes[0]));
    }

    /// Arrows between units of neighbouring tiers: from, to and how much they pull; long links go by lanes.
    private List<int[]> arrows() {
        List<int[]> arrows = new ArrayList<>();
        boolean lanes = component.length <= MOST_LANES;
        for (int node : component) {
            for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
                int other = at.graph.target(place);
                int span = levels.level(other) - levels.level(node);
                boolean hangs = levels.parent(other) == node;
                if (span == 1) {
                    arrows.add(new int[] {units[node], units[other], hangs ? 3 : 1});
                } else if (span > 1 && lanes) {
                    lane(units[node], units[other], span, arrows);
                }
            }
        }
        return arrows;
    }

    private void lane(int from, int to, int span, List<int[]> arrows) {
        int last = from;
        for (int step = 1; step < span; step++) {
            members.add(new int[0]);
            tiers.add(tiers.get(last) + 1);
            arrows.add(new int[] {last, members.size() - 1, step == 1 ? 2 : 6});
            last = members.size() - 1;
        }
        arrows.add(new int[] {last, to, 2});
    }

    private static int columns(int count) {
        return count < BLOCK ? count : (int) Math.ceil(Math.sqrt(count * 1.2));
    }

    private double width(int[] nodes) {
        return nodes.length == 0
                ? LANE
                : nodes.length == 1
                        ? at.boxes.width(nodes[0])
                        : (columns(nodes.length) + 0.5) * (at.widest(nodes) + GAP / 2);
    }

    /// Sets a unit's nodes around an abscissa, every other row aside, so that links to the lower ones are seen; how
    /// high it is.
    private double set(int[] nodes, double x, double y) {
        if (nodes.length == 0) {
            return 0;
        }
        int columns = columns(nodes.length);
        double width = at.widest(nodes) + GAP / 2;
        double height = at.highest(nodes) + GAP / 2;
        int rows = (nodes.length + columns - 1) / columns;
        for (int i = 0; i < nodes.length; i++) {
            int row = i / columns;
            int inRow = Math.min(columns, nodes.length - row * columns);
            double aside = rows == 1 ? 0 : row % 2 == 0 ? -0.25 : 0.25;
            at.xs[nodes[i]] = x + (i % columns - (inRow - 1) / 2.0 + aside) * width;
            at.ys[nodes[i]] = y + at.boxes.above(nodes[i]) + row * height;
        }
        return rows * height;
    }
}
