package org.sourceline.ui.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Note;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.graph.picture.Pictures;

/// What the chart shows and says: what of it is selected and lit, and where a click on it leads.
final class ChartViewModel {

    private final Desk desk;
    private final Matter matters;
    private final Choice choice;
    private final Pictures pictures;
    private Set<String> selected = Set.of();
    private Place matter = new Place.OfCase();
    private Chart chart;
    private List<Chart.Kind> kinds = List.of();
    private boolean grouped;
    private Building.@Nullable Known known;
    private @Nullable Hit cursor;

    ChartViewModel(Desk desk) {
        this.desk = desk;
        this.matters = new Matter(desk.index(), desk.ontology());
        this.chart = Chart.empty(desk.ontology());
        this.choice = new Choice(desk);
        this.pictures = new Pictures(choice);
    }

    /// How the chart is told of.
    ChartWords words() {
        return new ChartWords(desk, chart);
    }

    /// What is asked for.
    Choice choice() {
        return choice;
    }

    /// Takes what is needed to build the chart from the case as it stands; [Building.Recipe#build] may run on any
    /// thread.
    Building.Recipe recipe() {
        CaseIndex index = desk.index();
        ChartQuery asked = choice.query().get();
        ChartQuery query = index.count(Claim.class) > 0
                ? asked
                : asked.filtered(asked.filters().withoutUnlinked(false));
        Ontology ontology = desk.ontology();
        Building.Known before = known;
        List<Note> notes = pictures.kept().notes();
        return () -> {
            Building.Known now =
                    before == null ? Building.Known.of(new ChartBuilder(Contents.of(index, ontology))) : before;
            Chart made = now.builder().build(query).noted(notes);
            boolean grouped = made.nodes().stream().anyMatch(ChartNode::group);
            return new Building.Built(now, made, now.builder().kinds(made, query), grouped);
        };
    }

    /// Shows a chart that was built.
    void show(Building.Built built) {
        known = built.known();
        chart = built.chart();
        kinds = built.kinds();
        grouped = built.grouped();
        if (!selected.isEmpty()) {
            selected = selected.stream()
                    .filter(node -> chart.node(node).isPresent())
                    .collect(Collectors.toUnmodifiableSet());
        }
        choice.know(built.known().builder(), built.known().facets());
    }

    /// Shows the same chart in other sizes and colours.
    void show(Chart emphasized) {
        chart = emphasized;
    }

    /// The chart shown.
    Chart chart() {
        return chart;
    }

    /// Whether anything on the chart is several nodes drawn as one.
    boolean hasGroups() {
        return grouped;
    }

    /// The rows of the legend, hidden types included.
    List<Chart.Kind> kinds() {
        return kinds;
    }

    /// The pictures of the case, and which is shown.
    Pictures pictures() {
        return pictures;
    }

    /// Whether changes to the case alter the chart; what was known of the case is forgotten where they do.
    boolean concerns(List<Change> changes) {
        boolean contents = changes.stream().anyMatch(ChartViewModel::altersContents);
        known = contents ? null : known;
        return contents || changes.stream().anyMatch(change -> change.item() instanceof Picture);
    }

    private static boolean altersContents(Change change) {
        return switch (change.item()) {
            case Entity _, Claim _, Citation _, Judgement _, Source _, Derivation _ -> true;
            case Article now ->
                change.before() instanceof Article before
                        && !(before.published().equals(now.published())
                                && before.regions().equals(now.regions())
                                && before.source().equals(now.source()));
            default -> false;
        };
    }

    /// The nodes selected on the chart; the one that one is at where there are none.
    Set<String> selection() {
        return selected.isEmpty() ? current().map(node -> Set.of(node.id())).orElse(Set.of()) : selected;
    }

    /// How many nodes were selected together.
    int together() {
        return selected.size();
    }

    /// Selects nodes together, and nothing else.
    void select(Collection<String> nodes) {
        selected = Set.copyOf(nodes);
    }

    /// Selects a node beside what is selected, or no longer.
    void turn(String node) {
        Set<String> now = new HashSet<>(selection());
        if (!now.remove(node)) {
            now.add(node);
        }
        select(now);
    }

    /// The nodes of a type.
    List<String> ofType(String type) {
        return chart.nodes().stream()
                .filter(node -> node.type().equals(type))
                .map(ChartNode::id)
                .toList();
    }

    /// The ids of all entities that nodes stand for.
    List<String> entities(Collection<String> nodes) {
        return nodes.stream()
                .flatMap(node -> chart.node(node).stream())
                .flatMap(node -> node.entities().stream())
                .toList();
    }

    /// Nodes and those linked to them on the chart.
    Set<String> withNeighbours(Set<String> nodes) {
        Set<String> all = new HashSet<>(nodes);
        nodes.stream()
                .flatMapToInt(node -> chart.indexOf(node).stream())
                .flatMap(chart::linksAt)
                .mapToObj(chart.links()::get)
                .forEach(link -> {
                    all.add(link.from());
                    all.add(link.to());
                });
        return all;
    }

    /// What one is at, in whatever pane.
    Place matter() {
        return matter;
    }

    /// Goes along with the navigator; what was selected together is let go where it leads elsewhere.
    void at(Place place) {
        Place before = matter;
        matter = matters.of(place, matter);
        if (!matter.equals(before)) {
            selected = Set.of();
        }
    }

    /// Ids of the nodes and links that are lit: what is selected together; else what one is at, with its ends; of an
    /// article all it names.
    Set<String> lit() {
        return selected.isEmpty() ? litByMatter() : selected;
    }

    private Set<String> litByMatter() {
        return switch (matter) {
            case Place.OfEntity(String entity) ->
                chart.node(entity).map(node -> Set.of(node.id())).orElse(Set.of());
            case Place.OfClaim(String claim) ->
                chart.linkOf(claim).map(ChartViewModel::ends).orElseGet(() -> endsOf(claim));
            case Place.OfArticle(String article) ->
                desk.index().mentionsIn(article).stream()
                        .map(Mention::entity)
                        .flatMap(entity -> chart.node(entity).stream())
                        .map(ChartNode::id)
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Set<String> ends(ChartLink link) {
        Set<String> ids = new HashSet<>(List.of(link.id(), link.from()));
        ids.add(link.to());
        return ids;
    }

    private Set<String> endsOf(String claim) {
        Set<String> ids = new HashSet<>();
        desk.index().find(Claim.class, claim).ifPresent(found -> {
            chart.node(found.subject()).ifPresent(node -> ids.add(node.id()));
            chart.node(found.object()).ifPresent(node -> ids.add(node.id()));
        });
        return ids;
    }

    /// The node one is at, if it is an entity on the chart.
    Optional<ChartNode> current() {
        return matter instanceof Place.OfEntity(String entity) ? chart.node(entity) : Optional.empty();
    }

    /// Puts the cursor on a node or link, or on nothing.
    void point(@Nullable Hit hit) {
        cursor = hit;
    }

    /// What the cursor is on.
    @Nullable
    Hit cursor() {
        return cursor;
    }

    /// The node the cursor is on, or at an end of whose link it is; else the one that is selected.
    Optional<ChartNode> node() {
        return switch (cursor) {
            case Hit.OnNode(ChartNode node) -> chart.node(node.id());
            case Hit.OnLink(ChartLink link) -> chart.node(link.from());
            case null -> current();
        };
    }

    /// Where a click on a node or link leads.
    Place placeOf(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(ChartNode node) -> new Place.OfEntity(node.id());
            case Hit.OnLink(ChartLink link) ->
                new Place.OfClaim(link.evidence().claims().getFirst());
        };
    }
}
