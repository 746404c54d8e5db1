package org.sourceline.network.choice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.choice.CaseGraph.Bundle;

/// The gathering of what a query asks for: what passes the filters, what it starts from, what was added and hidden by
/// hand; each step says what it left out.
final class Gathering {

    private final CaseGraph graph;
    private final ChartQuery query;
    private final Sieve sieve;
    private final BitSet passing;
    private final @Nullable ChartLink[] left;
    private final List<String> words;
    private BitSet shown = new BitSet();

    Gathering(CaseGraph graph, ChartQuery query) {
        this.graph = graph;
        this.query = query;
        sieve = new Sieve(graph, query.filters());
        words = new ArrayList<>(graph.unlinkable());
        passing = new BitSet(graph.nodes());
        left = new @Nullable ChartLink[graph.links()];
    }

    /// The chart of it.
    Chart chart() {
        filter();
        BitSet base = query.kept().isEmpty() ? started() : numbers(query.kept());
        BitSet beyond = without(passing, base);
        BitSet loners = query.filters().hideUnlinked() && query.isWhole() ? unlinked(base) : new BitSet();
        base.andNot(loners);
        BitSet many = limit(base);
        shown = (BitSet) many.clone();
        shown.or(numbers(query.added()));
        query.expanded().forEach(this::expand);
        BitSet hidden = numbers(query.hidden());
        hidden.and(shown);
        shown.andNot(hidden);
        LeftOut.say(words, without(beyond, shown).cardinality(), "entity", beyondWords());
        LeftOut.say(words, without(loners, shown).cardinality(), "entity", "without links not shown");
        if (many.cardinality() < base.cardinality()) {
            BitSet of = (BitSet) base.clone();
            of.and(shown);
            words.add("%,d of %,d entities shown, most linked first".formatted(of.cardinality(), base.cardinality()));
        }
        LeftOut.say(words, hidden.cardinality(), "hidden entity", "not shown");
        return new Folding(graph.ontology(), query.groups(), sieve).chart(nodes(), links(), words);
    }

    private void filter() {
        Set<String> types = query.filters().hiddenTypes();
        for (int i = 0; i < graph.nodes(); i++) {
            passing.set(i, !types.contains(graph.node(i).type()));
        }
        LeftOut.say(words, graph.nodes() - passing.cardinality(), "entity", "of other types not shown");
        for (int i = 0; i < left.length; i++) {
            Bundle link = graph.link(i);
            left[i] = passing.get(link.from()) && passing.get(link.to()) ? sieve.left(link) : null;
        }
        sieve.say(words);
    }

    private BitSet started() {
        return query.start().isEmpty() ? (BitSet) passing.clone() : around();
    }

    /// The numbers of those of the entities that pass the filters.
    private BitSet numbers(Collection<String> entities) {
        BitSet found = new BitSet();
        for (String entity : entities) {
            int number = graph.number(entity);
            if (number >= 0 && passing.get(number)) {
                found.set(number);
            }
        }
        return found;
    }

    private BitSet around() {
        BitSet reached = numbers(query.start());
        int[] distances = new int[graph.nodes()];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        reached.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int link : distances[at] < query.hops() ? graph.at(at) : new int[0]) {
                int next = graph.link(link).other(at);
                if (left[link] != null && !reached.get(next)) {
                    reached.set(next);
                    distances[next] = distances[at] + 1;
                    queue.add(next);
                }
            }
        }
        return reached;
    }

    private String beyondWords() {
        if (!query.kept().isEmpty() || query.hops() == 0) {
            return "not chosen not shown";
        }
        String names = query.start().stream()
                .map(id ->
                        graph.number(id) < 0 ? id : graph.node(graph.number(id)).name())
                .sorted()
                .collect(Collectors.joining(", "));
        String steps = query.hops() == 1 ? "1 link" : query.hops() + " links";
        return "more than " + steps + " from " + names + " not shown";
    }

    private BitSet unlinked(BitSet base) {
        BitSet alone = (BitSet) base.clone();
        for (int i = 0; i < left.length; i++) {
            if (left[i] != null) {
                alone.clear(graph.link(i).from());
                alone.clear(graph.link(i).to());
            }
        }
        return alone;
    }

    private BitSet limit(BitSet base) {
        if (query.most() == 0
                || base.cardinality() <= query.most()
                || !query.kept().isEmpty()) {
            return (BitSet) base.clone();
        }
        int[] degrees = new int[graph.nodes()];
        for (int i = 0; i < left.length; i++) {
            if (left[i] != null) {
                degrees[graph.link(i).from()]++;
                degrees[graph.link(i).to()]++;
            }
        }
        BitSet first = numbers(query.start());
        BitSet most = new BitSet();
        base.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer node) -> !first.get(node)).thenComparing(node -> -degrees[node]))
                .limit(query.most())
                .forEach(most::set);
        return most;
    }

    private void expand(Expansion expansion) {
        int node = graph.number(expansion.entity());
        if (node >= 0 && shown.get(node)) {
            List<Neighbour> all = neighbours(node).stream()
                    .filter(each -> expansion.types().isEmpty()
                            || expansion.types().contains(each.node().type()))
                    .filter(each -> expansion.predicates().isEmpty()
                            || each.predicates().stream().anyMatch(expansion.predicates()::contains))
                    .toList();
            int most = expansion.most() == 0 ? all.size() : Math.min(all.size(), expansion.most());
            all.subList(0, most)
                    .forEach(each -> shown.set(graph.number(each.node().id())));
        }
    }

    /// The neighbours of a node that pass the filters, the best sourced first.
    private List<Neighbour> neighbours(int node) {
        return neighbours(graph, node, link -> left[link]);
    }

    /// The neighbours of a node, the best sourced first.
    ///
    /// @param sifted what of the link with a number is left
    static List<Neighbour> neighbours(CaseGraph graph, int node, Sifted sifted) {
        Map<Integer, List<ChartLink>> found = new TreeMap<>();
        for (int link : graph.at(node)) {
            int other = graph.link(link).other(node);
            ChartLink passed = other == node ? null : sifted.left(link);
            if (passed != null) {
                found.computeIfAbsent(other, first -> new ArrayList<>(1)).add(passed);
            }
        }
        return found.entrySet().stream()
                .map(each -> new Neighbour(
                        graph.node(each.getKey()),
                        each.getValue().stream().mapToInt(ChartLink::articles).sum(),
                        each.getValue().stream().mapToInt(ChartLink::reports).sum(),
                        each.getValue().stream().mapToInt(ChartLink::origins).sum(),
                        each.getValue().stream()
                                .map(ChartLink::predicate)
                                .collect(Collectors.toCollection(TreeSet::new))))
                .sorted(Neighbour.BEST)
                .toList();
    }

    /// What the filters leave of links.
    @FunctionalInterface
    interface Sifted {

        /// What is left of the link with that number; null where nothing is.
        @Nullable
        ChartLink left(int link);
    }

    private List<ChartNode> nodes() {
        int[] seen = new int[graph.nodes()];
        return shown.stream()
                .mapToObj(node -> {
                    int hidden = hidden(node, seen);
                    return hidden == 0 ? graph.node(node) : graph.node(node).hiding(hidden);
                })
                .toList();
    }

    private int hidden(int node, int[] seen) {
        int hidden = 0;
        for (int link : graph.at(node)) {
            int other = graph.link(link).other(node);
            if (left[link] != null && !shown.get(other) && seen[other] != node + 1) {
                seen[other] = node + 1;
                hidden++;
            }
        }
        return hidden;
    }

    private List<ChartLink> links() {
        List<ChartLink> links = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            ChartLink link = left[i];
            if (link != null
                    && shown.get(graph.link(i).from())
                    && shown.get(graph.link(i).to())) {
                links.add(link);
            }
        }
        return links;
    }

    private static BitSet without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }
}
