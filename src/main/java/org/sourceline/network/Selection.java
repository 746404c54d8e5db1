package org.sourceline.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourceline.model.Ontology;

/// What of a case goes on a chart: one filter after the other, each saying what it left out.
final class Selection {

    private final Ontology ontology;
    private final Map<String, ChartNode> all;
    private final List<String> words;
    private final Set<String> kept;
    private List<ChartLink> links;

    Selection(Ontology ontology, Map<String, ChartNode> all, List<ChartLink> links, List<String> words) {
        this.ontology = ontology;
        this.all = all;
        this.links = links;
        this.words = new ArrayList<>(words);
        this.kept = new LinkedHashSet<>(all.keySet());
    }

    /// The chart of what the options leave.
    Chart chart(ChartBuilder.Options options) {
        Map<String, Set<String>> everyNeighbour = neighbours();
        onlyTypes(options);
        withoutProposals(options);
        onlyAround(options);
        onlyLinked(options);
        onlyMost(options);
        dropLoose();
        List<ChartNode> nodes = kept.stream()
                .map(all::get)
                .map(node -> hiding(node, everyNeighbour.getOrDefault(node.id(), Set.of())))
                .toList();
        return new Chart(ontology, nodes, links, words);
    }

    private ChartNode hiding(ChartNode node, Set<String> neighbours) {
        int hidden =
                (int) neighbours.stream().filter(each -> !kept.contains(each)).count();
        return new ChartNode(node.id(), node.name(), node.type(), node.entities(), hidden);
    }

    private void onlyTypes(ChartBuilder.Options options) {
        if (!options.types().isEmpty()) {
            int before = kept.size();
            kept.removeIf(id ->
                    all.containsKey(id) && !options.types().contains(all.get(id).type()));
            ChartBuilder.say(words, before - kept.size(), "entity", "of other types not shown");
            dropLoose();
        }
    }

    private void withoutProposals(ChartBuilder.Options options) {
        if (options.hideProposals()) {
            int before = links.size();
            links = links.stream().filter(link -> !link.proposal()).toList();
            ChartBuilder.say(words, before - links.size(), "proposal", "not shown");
        }
    }

    private void onlyAround(ChartBuilder.Options options) {
        if (options.around().isEmpty()) {
            return;
        }
        Map<String, Set<String>> neighbours = neighbours();
        Map<String, Integer> distances = new HashMap<>();
        ArrayDeque<String> queue = new ArrayDeque<>();
        options.around().stream().filter(kept::contains).sorted().forEach(start -> {
            distances.put(start, 0);
            queue.add(start);
        });
        while (!queue.isEmpty()) {
            String at = queue.remove();
            int next = distances.getOrDefault(at, 0) + 1;
            for (String neighbour : next > options.hops() ? Set.<String>of() : neighbours.getOrDefault(at, Set.of())) {
                if (distances.putIfAbsent(neighbour, next) == null) {
                    queue.add(neighbour);
                }
            }
        }
        String names = options.around().stream()
                .map(id -> all.containsKey(id) ? all.get(id).name() : id)
                .sorted()
                .collect(Collectors.joining(", "));
        int before = kept.size();
        kept.retainAll(distances.keySet());
        String steps = options.hops() == 1 ? "1 link" : options.hops() + " links";
        ChartBuilder.say(words, before - kept.size(), "entity", "more than " + steps + " from " + names + " not shown");
        dropLoose();
    }

    private void onlyLinked(ChartBuilder.Options options) {
        if (options.hideUnlinked()) {
            Set<String> linked = neighbours().keySet();
            int before = kept.size();
            kept.removeIf(id -> !linked.contains(id) && !options.around().contains(id));
            ChartBuilder.say(words, before - kept.size(), "entity", "without links not shown");
        }
    }

    private void onlyMost(ChartBuilder.Options options) {
        if (options.most() > 0 && kept.size() > options.most()) {
            Map<String, Integer> degrees = new HashMap<>();
            links.forEach(link -> {
                degrees.merge(link.from(), 1, Integer::sum);
                degrees.merge(link.to(), 1, Integer::sum);
            });
            int before = kept.size();
            Set<String> most = kept.stream()
                    .sorted(Comparator.comparing(
                                    (String id) -> !options.around().contains(id))
                            .thenComparing(id -> -degrees.getOrDefault(id, 0)))
                    .limit(options.most())
                    .collect(Collectors.toSet());
            kept.retainAll(most);
            words.add("%,d of %,d entities shown, most linked first".formatted(kept.size(), before));
        }
    }

    private void dropLoose() {
        links = links.stream()
                .filter(link -> kept.contains(link.from()) && kept.contains(link.to()))
                .toList();
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (ChartLink link : links) {
            neighbours.computeIfAbsent(link.from(), id -> new HashSet<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), id -> new HashSet<>()).add(link.from());
        }
        return neighbours;
    }
}
