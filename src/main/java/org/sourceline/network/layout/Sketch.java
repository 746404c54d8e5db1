package org.sourceline.network.layout;

import java.util.Arrays;
import java.util.BitSet;
import org.sourceline.network.force.FlatGraph;

/// A chart as layouts see it: boxes joined by links, over flat arrays.
///
/// A box is a node with its label below; its point is the node's middle. Everything is in pixels, downwards.
public final class Sketch {

    final double[] xs;
    final double[] ys;
    final Boxes boxes;
    final Links links;
    final Traits traits;
    final BitSet fixed;
    final FlatGraph graph;

    /// A sketch, whose layouts move what is in `xs` and `ys`.
    ///
    /// @param fixed nodes that must not move
    public Sketch(double[] xs, double[] ys, Boxes boxes, Links links, Traits traits, BitSet fixed) {
        this.xs = xs;
        this.ys = ys;
        this.boxes = boxes;
        this.links = links;
        this.traits = traits;
        this.fixed = fixed;
        graph = links.graph();
    }

    /// The room that each node needs around its middle.
    public static final class Boxes {

        private final float[] half;
        private final float[] above;
        private final float[] below;
        private final float[] radius;

        /// Room.
        ///
        /// @param half to the left and to the right
        /// @param above upwards
        /// @param below downwards, its label included
        /// @param radius of the node alone
        public Boxes(float[] half, float[] above, float[] below, float[] radius) {
            this.half = half;
            this.above = above;
            this.below = below;
            this.radius = radius;
        }

        float half(int node) {
            return half[node];
        }

        float above(int node) {
            return above[node];
        }

        float below(int node) {
            return below[node];
        }

        float radius(int node) {
            return radius[node];
        }

        double width(int node) {
            return 2.0 * half[node];
        }

        double height(int node) {
            return above[node] + below[node];
        }
    }

    /// The links: the k-th joins `from[k]` and `to[k]`.
    public static final class Links {

        private final int[] from;
        private final int[] to;
        private final int[] lengths;
        private final byte[] ranks;
        private final FlatGraph graph;

        private Links(int[] from, int[] to, int[] lengths, byte[] ranks, FlatGraph graph) {
            this.from = from;
            this.to = to;
            this.lengths = lengths;
            this.ranks = ranks;
            this.graph = graph;
        }

        /// Links between that many nodes.
        ///
        /// @param lengths the least length wanted
        /// @param ranks 1 where `from` stands above `to`, -1 where it stands below, 0 where neither is said
        public static Links of(int nodes, int[] from, int[] to, int[] lengths, byte[] ranks) {
            return new Links(from, to, lengths, ranks, FlatGraph.of(nodes, from, to));
        }

        /// How many there are.
        public int count() {
            return from.length;
        }

        /// The node that a link starts at.
        public int from(int link) {
            return from[link];
        }

        /// The node that a link ends at.
        public int to(int link) {
            return to[link];
        }

        /// Both ends of each link.
        public int[][] ends() {
            int[][] ends = new int[from.length][];
            Arrays.setAll(ends, link -> new int[] {from[link], to[link]});
            return ends;
        }

        int length(int link) {
            return lengths[link];
        }

        int rank(int link) {
            return ranks[link];
        }

        /// The same links as a graph.
        public FlatGraph graph() {
            return graph;
        }
    }

    /// What else layouts go by.
    public static final class Traits {

        private final int[] kinds;
        private final double[] times;
        private final double[] spans;

        /// Traits.
        ///
        /// @param kinds the number of each node's type, 0 for the type to begin with
        /// @param times when each node first appears, in days, at the earliest; not a number where that is not known
        /// @param spans how many days later it may have been
        public Traits(int[] kinds, double[] times, double[] spans) {
            this.kinds = kinds;
            this.times = times;
            this.spans = spans;
        }

        int kind(int node) {
            return kinds[node];
        }

        double time(int node) {
            return times[node];
        }

        double span(int node) {
            return spans[node];
        }
    }

    /// The same with nothing fixed.
    Sketch loose() {
        return new Sketch(xs, ys, boxes, links, traits, new BitSet());
    }

    int nodes() {
        return xs.length;
    }

    /// Every node.
    int[] all() {
        int[] all = new int[xs.length];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /// The nodes of each connected component, sorted; components by their first node.
    int[][] components() {
        int n = nodes();
        int[] component = new int[n];
        Arrays.fill(component, -1);
        int[] queue = new int[n];
        int count = 0;
        int end = 0;
        for (int start = 0; start < n; start++) {
            if (component[start] < 0) {
                component[start] = count;
                int at = end;
                queue[end++] = start;
                for (; at < end; at++) {
                    for (int k = graph.start(queue[at]); k < graph.start(queue[at] + 1); k++) {
                        int next = graph.target(k);
                        if (component[next] < 0) {
                            component[next] = count;
                            queue[end++] = next;
                        }
                    }
                }
                count++;
            }
        }
        return sorted(component, count);
    }

    private static int[][] sorted(int[] component, int count) {
        int[] sizes = new int[count];
        for (int each : component) {
            sizes[each]++;
        }
        int[][] components = new int[count][];
        Arrays.setAll(components, c -> new int[sizes[c]]);
        int[] next = new int[count];
        for (int node = 0; node < component.length; node++) {
            int c = component[node];
            components[c][next[c]++] = node;
        }
        return components;
    }

    boolean isFree(int[] nodes) {
        if (!fixed.isEmpty()) {
            for (int node : nodes) {
                if (fixed.get(node)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Left, top, right and bottom of the rectangle that holds these nodes' boxes.
    double[] bounds(int[] nodes) {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i : nodes) {
            bounds[0] = Math.min(bounds[0], xs[i] - boxes.half(i));
            bounds[1] = Math.min(bounds[1], ys[i] - boxes.above(i));
            bounds[2] = Math.max(bounds[2], xs[i] + boxes.half(i));
            bounds[3] = Math.max(bounds[3], ys[i] + boxes.below(i));
        }
        return bounds;
    }

    void move(int[] nodes, double dx, double dy) {
        for (int i : nodes) {
            xs[i] += dx;
            ys[i] += dy;
        }
    }

    /// The widest box of these nodes.
    double widest(int[] nodes) {
        double widest = 0;
        for (int i : nodes) {
            widest = Math.max(widest, boxes.width(i));
        }
        return widest;
    }

    /// The highest box of these nodes.
    double highest(int[] nodes) {
        double highest = 0;
        for (int i : nodes) {
            highest = Math.max(highest, boxes.height(i));
        }
        return highest;
    }
}
