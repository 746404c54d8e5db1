package org.sourceline.network.force;

import java.util.BitSet;
import java.util.function.IntConsumer;

/// ForceAtlas2's layout: linked nodes attract each other by their distance, and all repel by their degrees over it.
///
/// After M. Jacomy, T. Venturini, S. Heymann and M. Bastian, "ForceAtlas2, a continuous graph layout algorithm for
/// handy network visualization designed for the Gephi software" (2014). The same graph, places and number of steps
/// give the same places, on one core or many.
public final class ForceLayout {

    private static final float THETA = 1.2f;
    private static final float REPULSION = 2;
    private static final float GRAVITY = 1;
    private static final int LEAF = 16;
    private static final int GROUP = 64;
    private static final int MOST_PARTS = 256;
    private static final int LEAST_PART = 32;

    /// Below so many nodes, handing parts to another core takes longer than the parts.
    private static final int ALONE = 2_000;

    private final FlatGraph graph;
    private final Repulsion repulsion;
    private final MortonOrder curve;
    private final QuadTree tree;
    private final Pace pace;
    private final boolean[] pinned;
    private final float[] masses;

    /// Each node's abscissa, then its ordinate; so are its forces.
    private final float[] places;

    private final float[] turns;
    private float[] lastForces;
    private float[] forces;
    private final Points sorted;
    private final Points pushes;
    private final float[] sortedMasses;
    private final Share[] shares;
    private final double[] ways;
    private final ThreadLocal<Bodies> bodies = ThreadLocal.withInitial(Bodies::new);

    /// A layout that starts from given places.
    ///
    /// @param xs the nodes' abscissas, in units of about a node's radius
    /// @param ys their ordinates
    /// @param pinned nodes that stay where they are
    public ForceLayout(FlatGraph graph, float[] xs, float[] ys, BitSet pinned) {
        this(graph, xs, ys, pinned, Repulsion.quickest(graph.nodes()));
    }

    ForceLayout(FlatGraph graph, float[] xs, float[] ys, BitSet pinned, Repulsion repulsion) {
        int nodes = graph.nodes();
        this.graph = graph;
        this.repulsion = repulsion;
        this.pinned = new boolean[nodes];
        places = new float[2 * nodes];
        masses = new float[nodes];
        for (int node = 0; node < nodes; node++) {
            this.pinned[node] = pinned.get(node);
            places[2 * node] = xs[node];
            places[2 * node + 1] = ys[node];
            masses[node] = 1f + graph.degree(node);
        }
        curve = new MortonOrder(nodes);
        tree = new QuadTree(nodes, LEAF, GROUP);
        pace = new Pace(nodes);
        turns = new float[nodes];
        lastForces = new float[2 * nodes];
        forces = new float[2 * nodes];
        sorted = new Points(nodes);
        pushes = new Points(nodes);
        sortedMasses = new float[nodes];
        shares = new Share[Math.clamp(nodes / LEAST_PART, 1, MOST_PARTS)];
        ways = new double[shares.length];
    }

    /// Every node's abscissa.
    public float[] xs() {
        return coordinates(0);
    }

    /// Every node's ordinate.
    public float[] ys() {
        return coordinates(1);
    }

    private float[] coordinates(int first) {
        float[] each = new float[masses.length];
        for (int node = 0; node < each.length; node++) {
            each[node] = places[2 * node + first];
        }
        return each;
    }

    /// Moves every node that is not pinned by one step.
    ///
    /// @return how far a node has moved on the average
    public double step() {
        if (masses.length == 0) {
            return 0;
        }
        float[] before = lastForces;
        lastForces = forces;
        forces = before;
        eachPart(shares.length + 1, this::growOrPull);
        eachPart(shares.length, this::push);
        double swing = 0;
        double traction = 0;
        for (Share share : shares) {
            swing += share.swing;
            traction += share.traction;
        }
        pace.set(swing, traction);
        eachPart(shares.length, this::move);
        double way = 0;
        for (double each : ways) {
            way += each;
        }
        return way / masses.length;
    }

    private void eachPart(int parts, IntConsumer what) {
        if (masses.length < ALONE) {
            for (int part = 0; part < parts; part++) {
                what.accept(part);
            }
        } else {
            Hand.share(parts, what);
        }
    }

    private int border(int count, int part) {
        return (int) ((long) count * part / shares.length);
    }

    /// The tree, which one core grows while the others pull at nodes along their links.
    private void growOrPull(int part) {
        if (part == 0) {
            grow();
        } else {
            pull(border(masses.length, part - 1), border(masses.length, part));
        }
    }

    private void grow() {
        curve.sort(places);
        for (int first = 0; first < masses.length; first += MortonOrder.BLOCK) {
            sort(first, Math.min(first + MortonOrder.BLOCK, masses.length));
        }
        tree.build(curve, sorted.xs, sorted.ys, sortedMasses);
    }

    private void sort(int first, int last) {
        for (int place = first; place < last; place++) {
            int node = curve.at(place);
            sorted.xs[place] = places[2 * node];
            sorted.ys[place] = places[2 * node + 1];
            sortedMasses[place] = masses[node];
        }
    }

    private void pull(int first, int last) {
        for (int node = first; node < last; node++) {
            pull(node);
        }
    }

    /// Pulls at a node along its links, and towards the middle.
    private void pull(int node) {
        float x = places[2 * node];
        float y = places[2 * node + 1];
        float fx = 0;
        float fy = 0;
        int end = graph.start(node + 1);
        for (int place = graph.start(node); place < end; place++) {
            int other = 2 * graph.target(place);
            float weight = graph.weight(place);
            fx -= weight * (x - places[other]);
            fy -= weight * (y - places[other + 1]);
        }
        float far = (float) Math.sqrt(x * x + y * y);
        if (far > 0) {
            float gravity = GRAVITY * masses[node] / far;
            fx -= gravity * x;
            fy -= gravity * y;
        }
        forces[2 * node] = fx;
        forces[2 * node + 1] = fy;
    }

    /// Pushes the nodes of a part apart, and tells by how much they have turned and kept their way.
    private void push(int part) {
        Bodies acting = bodies.get();
        Share share = new Share();
        int groups = tree.groups();
        for (int group = border(groups, part); group < border(groups, part + 1); group++) {
            push(group, acting, share);
        }
        shares[part] = share;
    }

    private void push(int group, Bodies acting, Share share) {
        int first = tree.groupFirst(group);
        int last = tree.groupLast(group);
        tree.collect(group, THETA, sorted.xs, sorted.ys, sortedMasses, acting);
        repulsion.push(acting, sorted.xs, sorted.ys, first, last, pushes.xs, pushes.ys);
        for (int place = first; place < last; place++) {
            turn(place, share);
        }
    }

    private void turn(int place, Share share) {
        int node = curve.at(place);
        int x = 2 * node;
        int y = x + 1;
        float mass = masses[node];
        float fx = forces[x] + REPULSION * mass * pushes.xs[place];
        float fy = forces[y] + REPULSION * mass * pushes.ys[place];
        float swing = length(lastForces[x] - fx, lastForces[y] - fy);
        forces[x] = fx;
        forces[y] = fy;
        turns[node] = swing;
        if (!pinned[node]) {
            share.swing += mass * swing;
            share.traction += mass * length(lastForces[x] + fx, lastForces[y] + fy) / 2;
        }
    }

    private static float length(float x, float y) {
        return (float) Math.sqrt(x * x + y * y);
    }

    private void move(int part) {
        float speed = (float) pace.speed();
        double way = 0;
        int last = border(masses.length, part + 1);
        for (int node = border(masses.length, part); node < last; node++) {
            if (!pinned[node]) {
                way += move(node, speed);
            }
        }
        ways[part] = way;
    }

    private float move(int node, float speed) {
        float factor = speed / (1 + (float) Math.sqrt(speed * masses[node] * turns[node]));
        float dx = forces[2 * node] * factor;
        float dy = forces[2 * node + 1] * factor;
        places[2 * node] += dx;
        places[2 * node + 1] += dy;
        return length(dx, dy);
    }

    /// By how much the nodes of a part have turned and kept their way.
    private static final class Share {
        private double swing;
        private double traction;
    }
}
