package org.sourceline.network.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An arrangement of boxes joined by links, made readable: even lengths, nothing over anything, components apart.
///
/// A box is a node with its label below; its point is the node's middle. Everything is in pixels, downwards.
public final class Arrangement {

    private static final int MOST_FOR_STRESS = 1500;
    private static final double BETWEEN_COMPONENTS = 36;

    final double[] xs;
    final double[] ys;
    final List<Box> boxes;
    private final Overlaps overlaps;
    final BitSet fixed;
    private final int[][] neighbours;
    private final Map<Long, Integer> leasts = new HashMap<>();

    /// Room that a node needs around its middle.
    ///
    /// @param half to the left and to the right
    /// @param above upwards
    /// @param below downwards, its label included
    /// @param radius of the node alone
    public record Box(double half, double above, double below, double radius) {}

    /// An arrangement, which moves what is in `xs` and `ys`.
    ///
    /// @param links of each the two nodes and the least length wanted; a pair may stand twice
    /// @param fixed nodes that must not move
    public Arrangement(double[] xs, double[] ys, List<Box> boxes, int[][] links, BitSet fixed) {
        this.xs = xs;
        this.ys = ys;
        this.boxes = List.copyOf(boxes);
        this.fixed = fixed;
        overlaps = new Overlaps(this, links);
        List<List<Integer>> joined = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            joined.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leasts.merge(pair(link[0], link[1]), link[2], Math::max);
            if (link[0] != link[1] && !joined.get(link[0]).contains(link[1])) {
                joined.get(link[0]).add(link[1]);
                joined.get(link[1]).add(link[0]);
            }
        }
        neighbours = joined.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /// Makes all of it readable, for a canvas `aspect` times as wide as high.
    public void tidy(double aspect) {
        double[][] lengths = lengths();
        List<int[]> components = components();
        for (int[] component : components) {
            boolean free = isFree(component);
            if (component.length > 2 && component.length <= MOST_FOR_STRESS) {
                Stress stress = new Stress(component, neighbours, lengths);
                stress.relax(xs, ys, fixed, rounds(component.length));
                if (free) {
                    turn(component, aspect);
                }
            } else if (component.length == 2 && free) {
                ys[component[1]] = ys[component[0]];
                xs[component[1]] = xs[component[0]] + Math.max(lengths[component[0]][0], 130);
            }
            if (free) {
                loosen(component);
            }
            overlaps.part(component);
        }
        pack(components, aspect);
    }

    private static int rounds(int nodes) {
        return Math.clamp(30_000_000L / ((long) nodes * nodes), 12, 200);
    }

    /// Moves apart what overlaps, and nothing else.
    public void part() {
        int[] all = new int[xs.length];
        Arrays.setAll(all, i -> i);
        overlaps.part(all);
    }

    private boolean isFree(int[] component) {
        return Arrays.stream(component).noneMatch(fixed::get);
    }

    private double[][] lengths() {
        double[][] lengths = new double[xs.length][];
        for (int i = 0; i < xs.length; i++) {
            lengths[i] = new double[neighbours[i].length];
            for (int k = 0; k < lengths[i].length; k++) {
                int other = neighbours[i][k];
                double even = 84 + 13 * (Math.sqrt(neighbours[i].length) + Math.sqrt(neighbours[other].length));
                lengths[i][k] = Math.max(even, leasts.getOrDefault(pair(i, other), 0));
            }
        }
        return lengths;
    }

    private List<int[]> components() {
        List<int[]> components = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = 0; start < xs.length; start++) {
            if (!seen.get(start)) {
                List<Integer> members = new ArrayList<>();
                ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
                seen.set(start);
                while (!queue.isEmpty()) {
                    int at = queue.remove();
                    members.add(at);
                    for (int next : neighbours[at]) {
                        if (!seen.get(next)) {
                            seen.set(next);
                            queue.add(next);
                        }
                    }
                }
                components.add(
                        members.stream().mapToInt(Integer::intValue).sorted().toArray());
            }
        }
        return components;
    }

    /// Turns a component so that its longer side lies along the canvas's, and widens it a little towards its shape.
    private void turn(int[] nodes, double aspect) {
        double mx = Arrays.stream(nodes).mapToDouble(i -> xs[i]).average().orElse(0);
        double my = Arrays.stream(nodes).mapToDouble(i -> ys[i]).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i : nodes) {
            xx += (xs[i] - mx) * (xs[i] - mx);
            yy += (ys[i] - my) * (ys[i] - my);
            xy += (xs[i] - mx) * (ys[i] - my);
        }
        double angle = -Math.atan2(2 * xy, xx - yy) / 2 + (aspect < 1 ? Math.PI / 2 : 0);
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        for (int i : nodes) {
            double dx = xs[i] - mx;
            double dy = ys[i] - my;
            xs[i] = mx + dx * cos - dy * sin;
            ys[i] = my + dx * sin + dy * cos;
        }
        double[] now = bounds(nodes);
        double ratio = (now[2] - now[0]) / Math.max(1, now[3] - now[1]);
        double stretch = Math.sqrt(Math.clamp(aspect / ratio, 0.6, 2.6));
        for (int i : nodes) {
            xs[i] = mx + (xs[i] - mx) * stretch;
            ys[i] = my + (ys[i] - my) / Math.pow(stretch, 0.8);
        }
    }

    private double[] bounds(int[] nodes) {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i : nodes) {
            Box box = boxes.get(i);
            bounds[0] = Math.min(bounds[0], xs[i] - box.half());
            bounds[1] = Math.min(bounds[1], ys[i] - box.above());
            bounds[2] = Math.max(bounds[2], xs[i] + box.half());
            bounds[3] = Math.max(bounds[3], ys[i] + box.below());
        }
        return bounds;
    }

    /// Sets components on shelves, the largest first; those with a fixed node stay and the others go below them.
    private void pack(List<int[]> components, double aspect) {
        List<int[]> free =
                new ArrayList<>(components.stream().filter(this::isFree).toList());
        int[] stay = components.stream()
                .filter(each -> !isFree(each))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        free.sort(Comparator.comparingDouble((int[] each) -> -height(each)));
        double area = components.stream()
                .mapToDouble(each -> (width(each) + BETWEEN_COMPONENTS) * (height(each) + BETWEEN_COMPONENTS))
                .sum();
        double widest = components.stream().mapToDouble(this::width).max().orElse(0);
        double[] kept = stay.length == 0 ? new double[4] : bounds(stay);
        double left = kept[0];
        double limit = left + Math.max(Math.max(widest, kept[2] - kept[0]), Math.sqrt(area * aspect) * 1.04) + 1;
        double x = left;
        double y = stay.length == 0 ? 0 : kept[3] + BETWEEN_COMPONENTS;
        double shelf = 0;
        for (int[] component : free) {
            double[] at = bounds(component);
            if (x > left && x + at[2] - at[0] > limit) {
                x = left;
                y += shelf + BETWEEN_COMPONENTS;
                shelf = 0;
            }
            for (int node : component) {
                xs[node] += x - at[0];
                ys[node] += y - at[1];
            }
            x += at[2] - at[0] + BETWEEN_COMPONENTS;
            shelf = Math.max(shelf, at[3] - at[1]);
        }
    }

    /// Enlarges a component that is too small for its boxes.
    private void loosen(int[] nodes) {
        double taken = Arrays.stream(nodes)
                .mapToDouble(i -> 2
                        * boxes.get(i).half()
                        * (boxes.get(i).above() + boxes.get(i).below()))
                .sum();
        double factor = Math.sqrt(1.7 * taken / Math.max(1, width(nodes) * height(nodes)));
        if (factor > 1 && nodes.length > 2) {
            for (int i : nodes) {
                xs[i] *= factor;
                ys[i] *= factor;
            }
        }
    }

    private double width(int[] nodes) {
        double[] bounds = bounds(nodes);
        return bounds[2] - bounds[0];
    }

    private double height(int[] nodes) {
        double[] bounds = bounds(nodes);
        return bounds[3] - bounds[1];
    }
}
