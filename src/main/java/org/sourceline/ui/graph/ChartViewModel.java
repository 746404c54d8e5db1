package org.sourceline.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourceline.edit.PlaceEntity;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartBuilder;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Words;

/// What the chart shows and says: its filters, what of it is lit, and where a click on it leads.
final class ChartViewModel {

    /// How many entities a chart shows at most; what is beyond is said.
    static final int MOST = 1500;

    private static final Words WORDS = Words.of(ChartViewModel.class);

    private final Desk desk;
    private final Matter matters;
    private final Set<String> hiddenTypes = new HashSet<>();
    private boolean unlinked;
    private Place matter = new Place.OfCase();
    private Chart chart;
    private List<Chart.Kind> kinds = List.of();

    ChartViewModel(Desk desk) {
        this.desk = desk;
        this.matters = new Matter(desk.index(), desk.ontology());
        this.chart = Chart.empty(desk.ontology());
    }

    /// Takes what is needed to build the chart from the case as it stands; [Recipe#build] may run on any thread.
    Recipe recipe() {
        CaseIndex index = desk.index();
        ChartBuilder.Options options = ChartBuilder.Options.ALL.atMost(MOST);
        options = unlinked || index.count(Claim.class) == 0 ? options : options.linkedOnly();
        Set<String> types = desk.ontology().types().stream()
                .map(type -> type.id())
                .filter(type -> !hiddenTypes.contains(type))
                .collect(Collectors.toSet());
        ChartBuilder.Options every = options;
        ChartBuilder.Options some = hiddenTypes.isEmpty() ? options : options.only(types);
        List<Entity> entities = index.all(Entity.class);
        List<Claim> claims = index.all(Claim.class);
        List<Citation> citations = index.all(Citation.class);
        var identity = index.identity();
        Ontology ontology = desk.ontology();
        return () -> {
            ChartBuilder builder = new ChartBuilder(entities, claims, citations, identity, ontology);
            return new Built(builder.build(some), builder.build(every).kinds());
        };
    }

    /// Shows a chart that was built.
    void show(Built built) {
        chart = built.chart();
        kinds = built.kinds();
    }

    /// The chart shown.
    Chart chart() {
        return chart;
    }

    /// The rows of the legend, hidden types included.
    List<Chart.Kind> kinds() {
        return kinds;
    }

    /// The type with that id.
    Optional<EntityType> type(String id) {
        return desk.ontology().type(id);
    }

    /// Where the analyst has put entities.
    Picture picture() {
        return desk.index()
                .find(Picture.class, PlaceEntity.CHART)
                .orElseGet(() -> new Picture(PlaceEntity.CHART, "Chart", List.of()));
    }

    /// Whether changes to the case alter the chart.
    static boolean concerns(List<Change> changes) {
        return changes.stream()
                .anyMatch(change -> change.item() instanceof Entity
                        || change.item() instanceof Claim
                        || change.item() instanceof Citation
                        || change.item() instanceof Judgement
                        || change.item() instanceof Picture);
    }

    /// Shows or hides a type.
    void toggle(String type) {
        if (!hiddenTypes.remove(type)) {
            hiddenTypes.add(type);
        }
    }

    /// Shows every type.
    void showAllTypes() {
        hiddenTypes.clear();
    }

    /// Whether a type is hidden.
    boolean isHidden(String type) {
        return hiddenTypes.contains(type);
    }

    /// Whether entities without a link are shown.
    boolean showsUnlinked() {
        return unlinked;
    }

    /// Shows or leaves out entities without a link.
    void showUnlinked(boolean shown) {
        unlinked = shown;
    }

    /// Goes along with the navigator.
    void at(Place place) {
        matter = matters.of(place, matter);
    }

    /// Ids of the nodes and links that are lit: what one is at, with its ends; of an article all it names.
    Set<String> lit() {
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

    /// Where a click on a node or link leads.
    Place placeOf(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(ChartNode node) -> new Place.OfEntity(node.id());
            case Hit.OnLink(ChartLink link) ->
                new Place.OfClaim(link.evidence().claims().getFirst());
        };
    }

    /// What a node or link is, in a line or two.
    String words(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(ChartNode node) -> {
                String type = desk.ontology().labelOf(node.type());
                int links = chart.degree(chart.indexOf(node.id()).orElseThrow());
                yield WORDS.say("node", node.name(), type, links);
            }
            case Hit.OnLink(ChartLink link) -> {
                String sentence = name(link.from()) + " " + link.reading() + " " + name(link.to());
                String state = link.proposal() ? "proposal" : link.disputed() ? "disputed" : "link";
                yield WORDS.say(
                        state,
                        sentence,
                        link.articles(),
                        link.evidence().claims().size());
            }
        };
    }

    private String name(String node) {
        return chart.node(node).map(ChartNode::name).orElse(node);
    }

    /// What the chart holds and what it leaves out, for the status line.
    String status() {
        String holds = WORDS.say("holds", chart.nodes().size(), chart.links().size());
        return chart.leftOut().isEmpty() ? holds : holds + " · " + leftOut();
    }

    /// What the chart leaves out; empty where it leaves out nothing.
    String leftOut() {
        return chart.leftOut().stream().map(Said::of).collect(Collectors.joining(", "));
    }

    /// Why there is nothing on the chart; empty where there is something.
    String empty() {
        if (!chart.nodes().isEmpty()) {
            return "";
        }
        boolean anything = desk.index().count(Entity.class) > 0;
        boolean articles = desk.index().count(Article.class) > 0;
        return anything ? "empty.hidden" : articles ? "empty.entities" : "empty.articles";
    }

    /// What builds a chart, on any thread.
    @FunctionalInterface
    interface Recipe {

        /// Builds it.
        Built build();
    }

    /// A chart with the rows of its legend.
    record Built(Chart chart, List<Chart.Kind> kinds) {}
}
