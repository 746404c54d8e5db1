package org.sourceline.network.choice;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Source;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.problem.Problem;

/// Builds charts of a case as it stood: what reads as one is joined and claims are bundled once, so that each query is
/// answered quickly, and each chart says what it leaves out.
///
/// It never changes; any thread may ask it.
public final class ChartBuilder {

    private final Contents contents;
    private final CaseGraph graph;

    /// A builder of charts of what a case holds.
    public ChartBuilder(Contents contents) {
        this.contents = contents;
        graph = new CaseGraph(contents);
    }

    /// The chart of what a query asks for.
    public Chart build(ChartQuery query) {
        return new Gathering(graph, query).chart();
    }

    /// The rows of a legend: the types on a chart, and those that its query leaves out with how many the case has.
    public List<Chart.Kind> kinds(Chart chart, ChartQuery query) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < graph.nodes(); i++) {
            counts.merge(graph.node(i).type(), 1, Integer::sum);
        }
        Stream<Chart.Kind> hidden = query.filters().hiddenTypes().stream()
                .filter(counts::containsKey)
                .map(type ->
                        new Chart.Kind(type, graph.ontology().labelOf(type), Objects.requireNonNull(counts.get(type))));
        return Stream.concat(chart.kinds().stream(), hidden)
                .sorted(Comparator.comparingInt(Chart.Kind::count).reversed().thenComparing(Chart.Kind::label))
                .toList();
    }

    /// The neighbours of an entity that pass the filters of a query, whether its chart shows them or not, the best
    /// sourced first.
    public List<Neighbour> neighbours(String entity, ChartQuery query) {
        int node = graph.number(entity);
        Sieve sieve = new Sieve(graph, query.filters());
        return node < 0
                ? List.of()
                : Gathering.neighbours(graph, node, link -> sieve.left(graph.link(link))).stream()
                        .filter(each -> !query.filters()
                                .hiddenTypes()
                                .contains(each.node().type()))
                        .toList();
    }

    /// What filters can choose from, and how much of the case each is.
    public Facets facets() {
        Map<String, Integer> types = new HashMap<>();
        Map<String, Integer> predicates = new HashMap<>();
        IntStream.range(0, graph.nodes()).forEach(i -> types.merge(graph.node(i).type(), 1, Integer::sum));
        IntStream.range(0, graph.links())
                .mapToObj(i -> graph.link(i).link())
                .map(ChartLink::predicate)
                .forEach(predicate -> predicates.merge(predicate, 1, Integer::sum));
        return new Facets(
                Facets.of(types, graph.ontology()::labelOf),
                Facets.of(predicates, graph.ontology()::readingOf),
                Facets.of(sources(), sourceNames()));
    }

    /// How many citations each source has.
    private Map<String, Integer> sources() {
        Map<String, String> sourceOf = new HashMap<>();
        contents.articles().forEach(article -> sourceOf.put(article.id(), article.source()));
        Map<String, Integer> counts = new HashMap<>();
        for (Citation citation : contents.citations()) {
            String source = sourceOf.getOrDefault(citation.passage().article(), "");
            if (!source.isEmpty()) {
                counts.merge(source, 1, Integer::sum);
            }
        }
        return counts;
    }

    private Function<String, String> sourceNames() {
        Map<String, String> names = contents.sources().stream().collect(Collectors.toMap(Source::id, Source::name));
        return id -> names.getOrDefault(id, id);
    }

    /// The id of the node for an entity given by its id, its name or an alias, in any case and with or without accents.
    ///
    /// @throws Problem when there is none, or when several entities are called so
    public String named(String nameOrId) throws Problem {
        int number = graph.number(nameOrId.strip());
        if (number >= 0) {
            return graph.node(number).id();
        }
        String folded = fold(nameOrId);
        List<String> found = contents.entities().stream()
                .filter(entity -> entity.names().anyMatch(name -> fold(name).equals(folded)))
                .map(Entity::id)
                .map(contents.identity()::speaker)
                .distinct()
                .sorted()
                .toList();
        if (found.isEmpty()) {
            throw new Problem(
                    "No entity of this case is called \"" + nameOrId + "\".",
                    "Give the name as the case spells it, one of its aliases, or its id.");
        }
        if (found.size() > 1) {
            throw new Problem(
                    "\"" + nameOrId + "\" is the name of " + found.size() + " entities.",
                    "Give the id of one of them: " + String.join(", ", found) + ".");
        }
        return found.getFirst();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s‘’'ʿʾ`-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
