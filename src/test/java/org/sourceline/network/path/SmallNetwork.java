package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// A network small enough to try everything on, the same for the same seed.
final class SmallNetwork {

    final int nodes;
    final int[] from;
    final int[] to;
    final int[] strength;
    final Ways ways;

    SmallNetwork(Random random) {
        nodes = 3 + random.nextInt(6);
        int links = 2 + random.nextInt(14);
        from = random.ints(links, 0, nodes).toArray();
        to = random.ints(links, 0, nodes).toArray();
        strength = random.ints(links, 1, 5).toArray();
        ways = Ways.of(nodes, from, to, strength);
    }

    /// The strongest link between two nodes, the first of as strong; −1 where there is none of that strength.
    int strongest(int one, int other, int weakest) {
        int best = -1;
        for (int link = 0; link < from.length; link++) {
            boolean joins = (from[link] == one && to[link] == other) || (from[link] == other && to[link] == one);
            if (joins && strength[link] >= weakest && (best < 0 || strength[link] > strength[best])) {
                best = link;
            }
        }
        return best;
    }

    /// Every path from one node to another by links of that strength, in no order.
    List<Path> all(int start, int end, int longest, int weakest) {
        List<Path> all = new ArrayList<>();
        if (start != end) {
            extend(new ArrayList<>(List.of(start)), end, longest, weakest, all::add);
        }
        return all;
    }

    private void extend(List<Integer> nodesSoFar, int end, int longest, int weakest, Consumer<Path> each) {
        if (nodesSoFar.getLast() == end) {
            List<Integer> links = new ArrayList<>();
            for (int i = 1; i < nodesSoFar.size(); i++) {
                links.add(strongest(nodesSoFar.get(i - 1), nodesSoFar.get(i), weakest));
            }
            int least = links.stream().mapToInt(link -> strength[link]).min().orElseThrow();
            each.accept(new Path(nodesSoFar, links, least));
            return;
        }
        for (int next = 0; next < nodes && nodesSoFar.size() <= longest; next++) {
            if (!nodesSoFar.contains(next) && strongest(nodesSoFar.getLast(), next, weakest) >= 0) {
                nodesSoFar.add(next);
                extend(nodesSoFar, end, longest, weakest, each);
                nodesSoFar.removeLast();
            }
        }
    }

    /// Paths in the order of that comparison, then by their nodes read as text.
    static List<Path> sorted(List<Path> paths, Comparator<Path> order) {
        return paths.stream()
                .sorted(order.thenComparing(path -> path.nodes().toString()))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int link = 0; link < from.length; link++) {
            text.append(from[link])
                    .append('-')
                    .append(to[link])
                    .append(':')
                    .append(strength[link])
                    .append(' ');
        }
        return text.toString();
    }
}
