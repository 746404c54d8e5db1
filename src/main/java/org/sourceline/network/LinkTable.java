package org.sourceline.network;

import java.util.List;
import java.util.stream.IntStream;

/// A table of a chart's links, in which they are found by their ids, by their claims and by the nodes they end at.
final class LinkTable {

    private final List<ChartLink> links;
    private final int[] from;
    private final int[] to;
    private final int[] byId;
    private final int[] byClaim;
    private final int[] starts;
    private final int[] places;

    /// A table.
    ///
    /// @param from the place of the node that each link starts at
    /// @param to the place of the node that each link ends at
    LinkTable(int nodes, List<ChartLink> links, int[] from, int[] to) {
        this.links = links;
        this.from = from;
        this.to = to;
        byId = new int[size(links.size())];
        byClaim = new int
                [size(links.stream()
                        .mapToInt(link -> link.evidence().claims().size())
                        .sum())];
        for (int i = 0; i < from.length; i++) {
            put(byId, links.get(i).id(), i);
            for (String claim : links.get(i).evidence().claims()) {
                put(byClaim, claim, i);
            }
        }
        starts = new int[nodes + 1];
        for (int i = 0; i < from.length; i++) {
            starts[from[i] + 1]++;
            starts[to[i] + 1] += from[i] == to[i] ? 0 : 1;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        places = new int[starts[nodes]];
        for (int i = 0; i < from.length; i++) {
            places[next[from[i]]++] = i;
            if (from[i] != to[i]) {
                places[next[to[i]]++] = i;
            }
        }
    }

    private static int size(int entries) {
        return Math.max(2, Integer.highestOneBit(entries + 1) * 4);
    }

    private static void put(int[] table, String key, int link) {
        int at = first(table, key);
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = link + 1;
    }

    /// Where in a table to begin looking.
    private static int first(int[] table, String key) {
        return (key.hashCode() * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(table.length - 1);
    }

    /// The place of the node that a link starts at.
    int from(int link) {
        return from[link];
    }

    /// The place of the node that a link ends at.
    int to(int link) {
        return to[link];
    }

    /// The place of the link with that id, or -1.
    int indexOf(String id) {
        for (int at = first(byId, id); byId[at] != 0; at = (at + 1) & (byId.length - 1)) {
            if (links.get(byId[at] - 1).id().equals(id)) {
                return byId[at] - 1;
            }
        }
        return -1;
    }

    /// The place of the first link that has that claim, or -1.
    int indexOfClaim(String claim) {
        for (int at = first(byClaim, claim); byClaim[at] != 0; at = (at + 1) & (byClaim.length - 1)) {
            if (links.get(byClaim[at] - 1).evidence().claims().contains(claim)) {
                return byClaim[at] - 1;
            }
        }
        return -1;
    }

    /// The places of the links that end at a node, in the chart's order, a loop once.
    IntStream at(int node) {
        return IntStream.range(starts[node], starts[node + 1]).map(place -> places[place]);
    }
}
