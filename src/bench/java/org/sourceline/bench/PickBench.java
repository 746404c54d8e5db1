package org.sourceline.bench;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sourceline.network.pick.Chains;
import org.sourceline.network.pick.PickIndex;
import org.sourceline.network.pick.Spots;

/// Finding what is under the pointer on charts of 1280 by 800, of groups with hubs and of links all across.
final class PickBench {

    private static final double TOLERANCE = 6;
    private static final int ASKED = 2_000;
    private static final int WARM = 5;

    private final int links;
    private final float[] xs;
    private final float[] ys;
    private final int[] first;
    private final Chains chains;
    private final Spots spots;

    /// A chart whose links are bent in one of eight, each in twelve pieces.
    ///
    /// @param near the share of links that stay within their group
    private PickBench(int links, double near) {
        this.links = links;
        Random random = new Random(links);
        int nodes = links / 2;
        float[] nodeXs = new float[nodes];
        float[] nodeYs = new float[nodes];
        float[] reaches = new float[nodes];
        for (int i = 0; i < nodes; i++) {
            boolean hub = i % 20 == 0;
            nodeXs[i] =
                    hub ? 640 + (float) random.nextGaussian() * 250 : nodeXs[i / 20 * 20] + random.nextFloat(-15, 15);
            nodeYs[i] =
                    hub ? 400 + (float) random.nextGaussian() * 150 : nodeYs[i / 20 * 20] + random.nextFloat(-15, 15);
            reaches[i] = 2.8f;
        }
        first = new int[links + 1];
        float[][] points = new float[2][links * 13];
        int at = 0;
        for (int link = 0; link < links; link++) {
            int from = random.nextInt(nodes);
            int to = random.nextDouble() < near
                    ? Math.min(nodes - 1, from / 20 * 20 + random.nextInt(20))
                    : random.nextInt(nodes);
            int pieces = link % 8 == 0 ? 12 : 1;
            for (int i = 0; i <= pieces; i++) {
                double share = (double) i / pieces;
                double bow = 24 * share * (1 - share);
                points[0][at] = (float) (nodeXs[from] + share * (nodeXs[to] - nodeXs[from]) + bow);
                points[1][at++] = (float) (nodeYs[from] + share * (nodeYs[to] - nodeYs[from]) - bow);
            }
            first[link + 1] = at;
        }
        xs = Arrays.copyOf(points[0], at);
        ys = Arrays.copyOf(points[1], at);
        chains = new Chains(first, xs, ys, new float[links]);
        spots = new Spots(nodeXs, nodeYs, reaches, (node, dx, dy) -> true);
    }

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        for (int links : new int[] {1_000, 10_000, 100_000}) {
            for (double near : new double[] {0.95, 0.3}) {
                new PickBench(links, near).measure(figures, near > 0.5 ? "groups" : "all across");
            }
        }
        return figures;
    }

    private void measure(List<Figure> figures, String kind) {
        String size = "%,d links, %s".formatted(links, kind);
        double[] built = new double[9];
        PickIndex index = new PickIndex(chains, spots);
        for (int i = -WARM; i < built.length; i++) {
            long start = System.nanoTime();
            index = new PickIndex(chains, spots);
            if (i >= 0) {
                built[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        double ours = picked(index);
        figures.add(new Figure("picking, 95th percentile", size, ours, null, "none", "µs", 50));
        figures.add(
                new Figure("building the index to pick from", size, Samples.median(built), null, "none", "ms", 120));
        if (links == 100_000) {
            figures.add(new Figure("picking, 95th percentile", size, ours, lookedThrough(), "every link", "µs", 0.2));
        }
    }

    /// Microseconds to find the node, or else the link, at points near the lines.
    private double picked(PickIndex index) {
        double[] micros = new double[ASKED];
        int found = 0;
        for (int round = 0; round < WARM; round++) {
            Random random = new Random(5);
            for (int i = 0; i < ASKED; i++) {
                int point = random.nextInt(xs.length);
                double x = xs[point] + random.nextDouble(-5, 5);
                double y = ys[point] + random.nextDouble(-5, 5);
                long start = System.nanoTime();
                int node = index.node(x, y);
                int link = node == PickIndex.NONE ? index.link(x, y, TOLERANCE) : PickIndex.NONE;
                micros[i] = (System.nanoTime() - start) / 1e3;
                found += link == PickIndex.NONE && node == PickIndex.NONE ? 0 : 1;
            }
        }
        return found == 0 ? Double.NaN : Samples.quantile(micros, 0.95);
    }

    /// Microseconds to look at every link.
    private double lookedThrough() {
        double[] micros = new double[60];
        int sum = 0;
        Random random = new Random(5);
        for (int i = -20; i < micros.length; i++) {
            int point = random.nextInt(xs.length);
            long start = System.nanoTime();
            double nearest = TOLERANCE * TOLERANCE;
            int best = -1;
            for (int link = 0; link < links; link++) {
                for (int piece = first[link]; piece + 1 < first[link + 1]; piece++) {
                    double far = Line2D.ptSegDistSq(
                            xs[piece], ys[piece], xs[piece + 1], ys[piece + 1], xs[point] + 3, ys[point] - 2);
                    if (far <= nearest) {
                        nearest = far;
                        best = link;
                    }
                }
            }
            sum += best;
            if (i >= 0) {
                micros[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        return sum == Integer.MIN_VALUE ? Double.NaN : Samples.quantile(micros, 0.95);
    }
}
