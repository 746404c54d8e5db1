package org.sourceline.network.layout;

import java.util.Arrays;
import org.sourceline.network.order.Ranking;
import org.sourceline.network.order.Rows;

/// The level of each node in a hierarchy, 0 at the top, and whom it hangs on.
///
/// Where links of a component say who stands above whom, those set the levels, and who has none of them comes below
/// whom it is linked with; elsewhere the links' own directions set them.
final class Levels {

    private static final int NONE = -1;

    private final Sketch at;
    private final int[] levels;
    private final int[] parents;

    Levels(Sketch sketch) {
        at = sketch;
        levels = new int[sketch.nodes()];
        Arrays.fill(levels, NONE);
        parents = new int[sketch.nodes()];
        Arrays.fill(parents, NONE);
        int[][] components = sketch.components();
        climb(ranked(components));
        hang();
        for (int[] component : components) {
            int top = Arrays.stream(component).map(node -> levels[node]).min().orElse(0);
            Arrays.stream(component).forEach(node -> levels[node] -= top);
        }
    }

    int level(int node) {
        return levels[node];
    }

    /// Whom a node hangs on, or a negative number.
    int parent(int node) {
        return parents[node];
    }

    /// The links that set levels, as from and to, from above to below.
    private int[][] ranked(int[][] components) {
        Sketch.Links links = at.links;
        boolean[] commanded = new boolean[at.nodes()];
        for (int k = 0; k < links.count(); k++) {
            commanded[links.from(k)] |= links.rank(k) != 0;
        }
        for (int[] component : components) {
            boolean any = Arrays.stream(component).anyMatch(node -> commanded[node]);
            Arrays.stream(component).forEach(node -> commanded[node] = any);
        }
        int[] above = new int[links.count()];
        int[] below = new int[above.length];
        int count = 0;
        for (int k = 0; k < above.length; k++) {
            boolean counts = links.rank(k) != 0 || !commanded[links.from(k)];
            if (counts && links.from(k) != links.to(k)) {
                boolean down = links.rank(k) >= 0;
                above[count] = down ? links.from(k) : links.to(k);
                below[count++] = down ? links.to(k) : links.from(k);
            }
        }
        return new int[][] {Arrays.copyOf(above, count), Arrays.copyOf(below, count)};
    }

    /// Sets the levels of who has a link that says so: as high as may be, and as near below or above as may be.
    private void climb(int[][] ends) {
        Rows down = Rows.of(at.nodes(), ends[0], ends[1]);
        Rows up = Rows.of(at.nodes(), ends[1], ends[0]);
        int[] order = Ranking.order(down, up);
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        for (int node : order) {
            if (down.size(node) + up.size(node) > 0) {
                levels[node] = 0;
                for (int k = up.start(node); k < up.end(node); k++) {
                    if (places[up.target(k)] < places[node]) {
                        levels[node] = Math.max(levels[node], levels[up.target(k)] + 1);
                    }
                }
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            sink(order[i], down, up, places);
        }
        for (int node : order) {
            adopt(node, up, places);
        }
    }

    /// Lowers a node that has more below than above it to just above the highest below it.
    private void sink(int node, Rows down, Rows up, int[] places) {
        int highest = Integer.MAX_VALUE;
        int balance = 0;
        for (int k = down.start(node); k < down.end(node); k++) {
            if (places[down.target(k)] > places[node]) {
                highest = Math.min(highest, levels[down.target(k)]);
                balance++;
            }
        }
        for (int k = up.start(node); k < up.end(node); k++) {
            balance -= places[up.target(k)] < places[node] ? 1 : 0;
        }
        if (balance > 0) {
            levels[node] = highest - 1;
        }
    }

    private void adopt(int node, Rows up, int[] places) {
        for (int k = up.start(node); k < up.end(node); k++) {
            int above = up.target(k);
            if (places[above] < places[node] && (parents[node] == NONE || levels[above] > levels[parents[node]])) {
                parents[node] = above;
            }
        }
    }

    /// Hangs who has no level yet below whom it is linked with, from the lowest on.
    private void hang() {
        int n = at.nodes();
        Integer[] known = Arrays.stream(at.all())
                .filter(node -> levels[node] != NONE)
                .boxed()
                .sorted((a, b) -> Integer.compare(levels[b], levels[a]))
                .toArray(Integer[]::new);
        int[] queue = new int[n];
        int end = 0;
        for (int node : known) {
            queue[end++] = node;
        }
        int loose = 0;
        for (int i = 0; i < n; i++) {
            if (i == end) {
                while (levels[loose] != NONE) {
                    loose++;
                }
                levels[loose] = 0;
                queue[end++] = loose;
            }
            int node = queue[i];
            for (int place = at.graph.start(node); place < at.graph.start(node + 1); place++) {
                int other = at.graph.target(place);
                if (levels[other] == NONE) {
                    levels[other] = levels[node] + 1;
                    parents[other] = node;
                    queue[end++] = other;
                }
            }
        }
    }
}
