package org.sourceline.network.layout;

import java.util.Arrays;

/// The arrangement of a sketch, made readable: even lengths, nothing over anything, components apart.
public final class Arrangement {

    private static final int MOST_FOR_STRESS = 1500;

    /// How many times the room of its boxes a component takes: at least, and where only its outline can be seen.
    private static final double TIGHT = 1.7;

    private static final double AIRY = 25;

    private final Sketch at;
    private final Overlaps overlaps;

    /// The arrangement that a sketch has.
    public Arrangement(Sketch sketch) {
        at = sketch;
        overlaps = new Overlaps(sketch);
    }

    /// Makes all of it readable, for a canvas `aspect` times as wide as high.
    public void tidy(double aspect) {
        int[][] components = at.components();
        double[] lengths = lengths();
        for (int[] component : components) {
            boolean free = at.isFree(component);
            if (component.length > 2) {
                if (component.length <= MOST_FOR_STRESS) {
                    new Stress(component, at, lengths).relax(rounds(component.length));
                }
                if (free) {
                    turn(component, aspect);
                }
            } else if (component.length == 2 && free) {
                int place = at.graph.start(component[0]);
                at.ys[component[1]] = at.ys[component[0]];
                at.xs[component[1]] = at.xs[component[0]] + Math.max(lengths[place], 130);
            }
            if (free && component.length > MOST_FOR_STRESS) {
                scale(component, AIRY, 0);
            } else if (free) {
                scale(component, TIGHT, 1);
            }
            if (component.length > 1) {
                overlaps.part(component);
            }
        }
        new Shelves(at, aspect).set(components);
    }

    private static int rounds(int nodes) {
        return Math.clamp(30_000_000L / ((long) nodes * nodes), 12, 200);
    }

    /// Moves apart what overlaps, and nothing else.
    public void part() {
        overlaps.part(at.all());
    }

    /// Moves apart what overlaps; where there is too little room for all, first makes room by enlarging the whole.
    public void spread() {
        int[] all = at.all();
        if (at.fixed.isEmpty()) {
            scale(all, TIGHT, 1);
        }
        overlaps.partBoxes(all);
    }

    /// The wanted length of the link at each place in the graph's rows.
    private double[] lengths() {
        double[] lengths = new double[at.graph.start(at.nodes())];
        for (int node = 0; node < at.nodes(); node++) {
            for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
                int other = at.graph.target(place);
                lengths[place] =
                        84 + 13 * (Math.sqrt(at.graph.neighbours(node)) + Math.sqrt(at.graph.neighbours(other)));
            }
        }
        Sketch.Links links = at.links;
        for (int link = 0; link < links.count(); link++) {
            if (links.from(link) != links.to(link)) {
                least(lengths, links.from(link), links.to(link), links.length(link));
                least(lengths, links.to(link), links.from(link), links.length(link));
            }
        }
        return lengths;
    }

    private void least(double[] lengths, int node, int other, int length) {
        int place = at.graph.place(node, other);
        lengths[place] = Math.max(lengths[place], length);
    }

    /// Turns a component so that its longer side lies along the canvas's, and widens it a little towards its shape.
    private void turn(int[] nodes, double aspect) {
        double mx = Arrays.stream(nodes).mapToDouble(i -> at.xs[i]).average().orElse(0);
        double my = Arrays.stream(nodes).mapToDouble(i -> at.ys[i]).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i : nodes) {
            xx += (at.xs[i] - mx) * (at.xs[i] - mx);
            yy += (at.ys[i] - my) * (at.ys[i] - my);
            xy += (at.xs[i] - mx) * (at.ys[i] - my);
        }
        double angle = -Math.atan2(2 * xy, xx - yy) / 2 + (aspect < 1 ? Math.PI / 2 : 0);
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        for (int i : nodes) {
            double dx = at.xs[i] - mx;
            double dy = at.ys[i] - my;
            at.xs[i] = mx + dx * cos - dy * sin;
            at.ys[i] = my + dx * sin + dy * cos;
        }
        double[] now = at.bounds(nodes);
        double ratio = (now[2] - now[0]) / Math.max(1, now[3] - now[1]);
        double stretch = Math.sqrt(Math.clamp(aspect / ratio, 0.6, 2.6));
        for (int i : nodes) {
            at.xs[i] = mx + (at.xs[i] - mx) * stretch;
            at.ys[i] = my + (at.ys[i] - my) / Math.pow(stretch, 0.8);
        }
    }

    /// Makes a component so large that its boxes take up one part in `room` of its bounds.
    ///
    /// @param least what it is not made smaller than, as a factor
    private void scale(int[] nodes, double room, double least) {
        double taken = 0;
        for (int i : nodes) {
            taken += at.boxes.width(i) * at.boxes.height(i);
        }
        double[] now = at.bounds(nodes);
        double factor = Math.max(least, Math.sqrt(room * taken / Math.max(1, (now[2] - now[0]) * (now[3] - now[1]))));
        if (factor != 1 && nodes.length > 2) {
            for (int i : nodes) {
                at.xs[i] *= factor;
                at.ys[i] *= factor;
            }
        }
    }
}
