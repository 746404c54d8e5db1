package org.sourceline.network.force;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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
    private static final int PARTS = 64;

    /// Below so many nodes, handing parts to another core takes longer than the parts.
    private static final int ALONE = 2_000;

    private final FlatGraph graph;
    private final Repulsion repulsion;
    private final MortonOrder curve;
    private final QuadTree tree;
    private final Pace pace;
    private final BitSet pinned;
    private final float[] masses;
    private final Points places;
    private final Points lastForces;
    private final Points forces;
    private final Points sorted;
    private final Points pushes;
    private final float[] sortedMasses;
    private final double[] swings = new double[PARTS];
    private final double[] tractions = new double[PARTS];
    private final double[] ways = new double[PARTS];
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
        this.pinned = (BitSet) pinned.clone();
        places = new Points(xs.clone(), ys.clone());
        masses = new float[nodes];
        for (int node = 0; node < nodes; node++) {
            masses[node] = 1f + graph.degree(node);
        }
        curve = new MortonOrder(nodes);
        tree = new QuadTree(nodes, LEAF, GROUP);
        pace = new Pace(nodes);
        lastForces = new Points(nodes);
        forces = new Points(nodes);
        sorted = new Points(nodes);
        pushes = new Points(nodes);
        sortedMasses = new float[nodes];
    }

    /// Every node's abscissa.
    public float[] xs() {
        return places.xs.clone();
    }

    /// Every node's ordinate.
    public float[] ys() {
        return places.ys.clone();
    }

    /// Moves every node that is not pinned by one step.
    ///
    /// @return how far a node has moved on the average
    public double step() {
        if (masses.length == 0) {
            return 0;
        }
        grow();
        eachPart(this::pull);
        pace.set(Arrays.stream(swings).sum(), Arrays.stream(tractions).sum());
        eachPart(this::move);
        return Arrays.stream(ways).sum() / masses.length;
    }

    private void eachPart(IntConsumer what) {
        IntStream parts = IntStream.range(0, PARTS);
        (masses.length < ALONE ? parts : parts.parallel()).forEach(what);
    }

    private static int border(int count, int part) {
        return (int) ((long) count * part / PARTS);
    }

    private void grow() {
        curve.sort(places.xs, places.ys);
        for (int place = 0; place < masses.length; place++) {
            int node = curve.at(place);
            sorted.xs[place] = places.xs[node];
            sorted.ys[place] = places.ys[node];
            sortedMasses[place] = masses[node];
        }
        tree.build(curve, sorted.xs, sorted.ys, sortedMasses);
    }

    /// The forces on a part of the nodes, and by how much they have turned and kept their way.
    private void pull(int part) {
        Bodies acting = bodies.get();
        double swing = 0;
        double traction = 0;
        int groups = tree.groups();
        for (int group = border(groups, part); group < border(groups, part + 1); group++) {
            int first = tree.groupFirst(group);
            int last = tree.groupLast(group);
            tree.collect(group, THETA, sorted.xs, sorted.ys, sortedMasses, acting);
            repulsion.push(acting, sorted.xs, sorted.ys, first, last, pushes.xs, pushes.ys);
            for (int place = first; place < last; place++) {
                int node = curve.at(place);
                attract(node, pushes.xs[place], pushes.ys[place]);
                if (!pinned.get(node)) {
                    swing += masses[node] * swing(node);
                    traction += masses[node] * traction(node);
                }
            }
        }
        swings[part] = swing;
        tractions[part] = traction;
    }

    private void attract(int node, float pushX, float pushY) {
        float x = places.xs[node];
        float y = places.ys[node];
        float mass = masses[node];
        float fx = REPULSION * mass * pushX;
        float fy = REPULSION * mass * pushY;
        int end = graph.start(node + 1);
        for (int place = graph.start(node); place < end; place++) {
            int other = graph.target(place);
            float weight = graph.weight(place);
            fx -= weight * (x - places.xs[other]);
            fy -= weight * (y - places.ys[other]);
        }
        float far = (float) Math.sqrt(x * x + y * y);
        if (far > 0) {
            fx -= GRAVITY * mass * x / far;
            fy -= GRAVITY * mass * y / far;
        }
        forces.xs[node] = fx;
        forces.ys[node] = fy;
    }

    private double swing(int node) {
        return length(lastForces.xs[node] - forces.xs[node], lastForces.ys[node] - forces.ys[node]);
    }

    private double traction(int node) {
        return length(lastForces.xs[node] + forces.xs[node], lastForces.ys[node] + forces.ys[node]) / 2;
    }

    private static double length(float x, float y) {
        return Math.sqrt(x * x + y * y);
    }

    private void move(int part) {
        double speed = pace.speed();
        double way = 0;
        for (int node = border(masses.length, part); node < border(masses.length, part + 1); node++) {
            if (!pinned.get(node)) {
                float factor = (float) (speed / (1 + Math.sqrt(speed * masses[node] * swing(node))));
                places.xs[node] += forces.xs[node] * factor;
                places.ys[node] += forces.ys[node] * factor;
                way += factor * length(forces.xs[node], forces.ys[node]);
            }
            lastForces.xs[node] = forces.xs[node];
            lastForces.ys[node] = forces.ys[node];
        }
        ways[part] = way;
    }
}
