package org.sourceline.ui.graph.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sourceline.model.chart.Filters;
import org.sourceline.network.choice.Facets;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Words;

/// The form that limits the chart: by predicate, time, source, grade and number of articles; each change is shown at
/// once.
public final class FilterForm extends VBox {

    private static final Words WORDS = Words.of(FilterForm.class);
    private static final List<Integer> ARTICLES = List.of(0, 1, 2, 3, 5, 10);
    private static final List<Integer> ORIGINS = List.of(0, 1, 2, 3, 5);
    private static final double WIDTH = 264;

    private final Choice choice;
    private final Runnable closed;
    private final FacetList types;
    private final FacetList predicates;
    private final FacetList sources;
    private final Dates held;
    private final Dates reported;
    private final ChoiceBox<String> reliability = new ChoiceBox<>();
    private final ChoiceBox<Integer> credibility = new ChoiceBox<>();
    private final ChoiceBox<Integer> articles = new ChoiceBox<>();
    private final ChoiceBox<Integer> origins = new ChoiceBox<>();
    private final CheckBox proposals = new CheckBox(WORDS.say("proposals"));
    private final CheckBox unlinked = new CheckBox(WORDS.say("unlinked"));
    private boolean showing;

    /// A form, away until it is opened.
    ///
    /// @param closed told when it is put away
    public FilterForm(Choice choice, Runnable closed) {
        this.choice = choice;
        this.closed = closed;
        types = new FacetList(
                "filter-types",
                id -> !choice.filters().hiddenTypes().contains(id),
                id -> choice.filter(filters -> filters.turningType(id)));
        predicates = new FacetList(
                "filter-predicates",
                id -> !choice.filters().hiddenPredicates().contains(id),
                id -> choice.filter(filters -> filters.turningPredicate(id)));
        sources = new FacetList(
                "filter-sources",
                id -> choice.filters().sources().contains(id),
                id -> choice.filter(filters -> filters.turningSource(id)));
        held = new Dates("held", choice, () -> choice.filters().held(), Filters::withHeld);
        reported = new Dates("reported", choice, () -> choice.filters().reported(), Filters::withReported);
        choices();
        build();
        choice.query().subscribe(query -> refresh());
        choice.facets().subscribe(facets -> refresh());
        flip(false);
    }

    private void choices() {
        fill(
                reliability,
                "filter-reliability",
                List.of("", "A", "B", "C", "D", "E"),
                grade -> grade.isEmpty() ? WORDS.say("any") : WORDS.say("reliability." + grade),
                grade -> choice.filter(filters -> filters.withReliability(grade)));
        fill(
                credibility,
                "filter-credibility",
                List.of(0, 1, 2, 3, 4, 5),
                grade -> grade == 0 ? WORDS.say("any") : WORDS.say("credibility." + grade),
                grade -> choice.filter(filters -> filters.withCredibility(grade)));
        fill(
                articles,
                "filter-articles",
                ARTICLES,
                number -> number == 0 ? WORDS.say("any") : WORDS.say("articles.least", number),
                number -> choice.filter(filters -> filters.withArticles(number)));
        fill(
                origins,
                "filter-origins",
                ORIGINS,
                number -> number == 0 ? WORDS.say("any") : WORDS.say("origins.least", number),
                number -> choice.filter(filters -> filters.withOrigins(number)));
        proposals.setId("filter-proposals");
        proposals.setOnAction(pressed -> choice.filter(filters -> filters.withoutProposals(!proposals.isSelected())));
        unlinked.setId("filter-unlinked");
        unlinked.setOnAction(pressed -> choice.filter(filters -> filters.withoutUnlinked(!unlinked.isSelected())));
    }

    private <T> void fill(ChoiceBox<T> box, String id, List<T> offers, Says<T> says, Consumer<T> chosen) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(offers);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T offer) {
                return says.of(offer);
            }

            @Override
            public T fromString(String words) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((at, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /// How an offer reads.
    @FunctionalInterface
    private interface Says<T> {
        String of(T offer);
    }

    private void build() {
        setId("filter-form");
        getStyleClass().add("filter-form");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label title = new Label(WORDS.say("title"));
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(6, title, gap, button("filter-clear", "clear", () -> choice.filter(this::cleared)));
        head.getChildren().add(button("filter-close", "close", this::close));
        VBox parts = new VBox(
                part("types", types),
                part("predicates", predicates),
                part("held", held),
                part("reported", reported),
                part("sources", sources),
                part("reliability", reliability),
                part("credibility", credibility),
                part("articles", articles),
                part("origins", origins),
                new VBox(6, proposals, unlinked));
        parts.setSpacing(12);
        parts.setMinWidth(0);
        parts.getStyleClass().add("filter-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().setAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    private Filters cleared(Filters before) {
        return Filters.NONE.withoutUnlinked(before.hideUnlinked());
    }

    private static Node button(String id, String word, Runnable run) {
        Button button = new Button(WORDS.say(word));
        button.setId(id);
        button.getStyleClass().addAll("flat-button", "small", "link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    private static VBox part(String word, Node content) {
        Label label = new Label(WORDS.say("part." + word));
        label.getStyleClass().add("meta");
        label.setLabelFor(content);
        return new VBox(4, label, content);
    }

    /// Shows what is asked for now, as long as it is open.
    private void refresh() {
        if (isVisible()) {
            show();
        }
    }

    private void show() {
        showing = true;
        Filters filters = choice.filters();
        Facets facets = choice.facets().get();
        types.show(facets.types());
        predicates.show(facets.predicates());
        sources.show(facets.sources());
        held.show();
        reported.show();
        reliability.setValue(filters.reliability());
        credibility.setValue(filters.credibility());
        articles.setValue(filters.articles());
        origins.setValue(filters.origins());
        proposals.setSelected(!filters.hideProposals());
        unlinked.setSelected(!filters.hideUnlinked());
        showing = false;
    }

    /// Opens it, or puts it away.
    public void flip() {
        if (isVisible()) {
            close();
        } else {
            flip(true);
            show();
            types.requestFocus();
        }
    }

    private void flip(boolean there) {
        setVisible(there);
        setManaged(there);
    }

    private void close() {
        flip(false);
        closed.run();
    }
}
