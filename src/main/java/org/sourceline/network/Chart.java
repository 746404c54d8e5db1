package org.sourceline.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sourceline.model.Ontology;
import org.sourceline.model.chart.Note;

/// The chart: the entities and links of a picture as data, with what was left out and why.
///
/// It never changes; whoever has one may read it on any thread.
public final class Chart {

    private final Ontology ontology;
    private final List<ChartNode> nodes;
    private final List<ChartLink> links;
    private final List<String> leftOut;
    private final List<Note> notes;
    private final Map<String, Integer> indexes;
    private final int[] degrees;
    private final LinkTable table;
    private final Emphasis emphasis;

    /// A chart.
    ///
    /// @param leftOut what is not shown and why, a phrase each
    /// @throws IllegalArgumentException when a link ends at no node of it
    public Chart(Ontology ontology, List<ChartNode> nodes, List<ChartLink> links, List<String> leftOut) {
        this(ontology, nodes, links, leftOut, List.of());
    }

    private Chart(
            Ontology ontology, List<ChartNode> nodes, List<ChartLink> links, List<String> leftOut, List<Note> notes) {
        this.notes = List.copyOf(notes);
        this.ontology = ontology;
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        this.leftOut = List.copyOf(leftOut);
        emphasis = Emphasis.NONE;
        indexes = new HashMap<>();
        for (int i = 0; i < this.nodes.size(); i++) {
            for (String entity : this.nodes.get(i).entities()) {
                indexes.put(entity, i);
            }
            indexes.put(this.nodes.get(i).id(), i);
        }
        degrees = new int[this.nodes.size()];
        int[] from = this.links.stream().mapToInt(link -> end(link.from())).toArray();
        int[] to = this.links.stream().mapToInt(link -> end(link.to())).toArray();
        for (int i = 0; i < from.length; i++) {
            degrees[from[i]]++;
            degrees[to[i]]++;
        }
        table = new LinkTable(degrees.length, this.links, from, to);
    }

    private Chart(Chart chart, Emphasis emphasis) {
        ontology = chart.ontology;
        nodes = chart.nodes;
        links = chart.links;
        leftOut = chart.leftOut;
        notes = chart.notes;
        indexes = chart.indexes;
        degrees = chart.degrees;
        table = chart.table;
        this.emphasis = emphasis;
    }

    /// The same chart, its nodes emphasized.
    public Chart emphasizing(Emphasis measured) {
        return new Chart(this, measured);
    }

    private int end(String node) {
        return indexOf(node)
                .orElseThrow(() -> new IllegalArgumentException("A link ends at " + node + ", which is not shown"));
    }

    /// The chart with nothing on it.
    public static Chart empty(Ontology ontology) {
        return new Chart(ontology, List.of(), List.of(), List.of());
    }

    /// The ontology that names and colours it.
    public Ontology ontology() {
        return ontology;
    }

    /// Its nodes, by name.
    public List<ChartNode> nodes() {
        return nodes;
    }

    /// Its links; a link's number on a numbered picture is its place in this list, from 1.
    public List<ChartLink> links() {
        return links;
    }

    /// What is not shown and why, a phrase each, such as "3 entities without links not shown".
    public List<String> leftOut() {
        return leftOut;
    }

    /// What the analyst wrote on it.
    public List<Note> notes() {
        return notes;
    }

    /// The same with that written on it.
    public Chart noted(List<Note> newNotes) {
        return newNotes.equals(notes)
                ? this
                : new Chart(ontology, nodes, links, leftOut, newNotes).emphasizing(emphasis);
    }

    /// The place among [#nodes] of the node that stands for an entity; empty where none does.
    public OptionalInt indexOf(String entity) {
        Integer index = indexes.get(entity);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// The node that stands for an entity.
    public Optional<ChartNode> node(String entity) {
        return Optional.ofNullable(indexes.get(entity)).map(nodes::get);
    }

    /// The link with that id.
    public Optional<ChartLink> link(String id) {
        return at(table.indexOf(id));
    }

    private Optional<ChartLink> at(int link) {
        return link < 0 ? Optional.empty() : Optional.of(links.get(link));
    }

    /// The place among [#links] of the link with that id, or -1.
    public int indexOfLink(String id) {
        return table.indexOf(id);
    }

    /// The place among [#nodes] of the node that the link with that place among [#links] starts at.
    public int from(int link) {
        return table.from(link);
    }

    /// The place among [#nodes] of the node that the link with that place among [#links] ends at.
    public int to(int link) {
        return table.to(link);
    }

    /// The places among [#links] of those that end at the node with that place among [#nodes], a loop once.
    public IntStream linksAt(int index) {
        return table.at(index);
    }

    /// The link that a claim is drawn in.
    public Optional<ChartLink> linkOf(String claim) {
        return at(table.indexOfClaim(claim));
    }

    /// How many links end at the node with that place among [#nodes].
    public int degree(int index) {
        return degrees[index];
    }

    /// The radius of the node with that place among [#nodes] at zoom 1: the more links, the larger, unless it is
    /// emphasized.
    public double radius(int index) {
        return emphasis.radius(index, 9 + 2.1 * Math.sqrt(Math.min(degrees[index], 36)));
    }

    /// How its nodes are emphasized.
    public Emphasis emphasis() {
        return emphasis;
    }

    /// What the legend lists: each type on the chart with how many there are, most first; groups of one
    /// type count for all they hold, mixed ones do not.
    public List<Kind> kinds() {
        Map<String, Integer> counts = new HashMap<>();
        nodes.forEach(node -> counts.merge(node.type(), node.size(), Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), ontology.labelOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Kind::count).reversed().thenComparing(Kind::label))
                .toList();
    }

    /// A row of the legend: a type and how many of it are on the chart.
    ///
    /// @param type id of the type
    /// @param label what people call one of it
    public record Kind(String type, String label, int count) {}
}
