package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.lineage.Sides;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.model.inference.Backing;
import org.sourceline.ui.desk.CitationWords;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.MarkedWords;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;

/// What speaks for a claim and against it, side by side: reports that contradict each other, and apart from them the
/// copies of one report that do not agree.
final class SidesView extends BorderPane {

    private static final Words WORDS = Words.of(SidesView.class);
    private static final double GUTTER = 26;

    private final Desk desk;
    private final LineageModel model;
    private final Matter matters;
    private final GridPane grid = new GridPane(GUTTER, 4);
    private final RetoldPart retold;
    private final ScrollPane scroll;

    SidesView(Desk desk, LineageModel model) {
        this.desk = desk;
        this.model = model;
        matters = new Matter(desk.index(), desk.ontology());
        scroll = new ScrollPane(grid);
        retold = new RetoldPart(desk, model, scroll::requestFocus);
        getStyleClass().add("sides");
        grid.getStyleClass().add("sides-grid");
        ColumnConstraints half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        scroll.setId("sides");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(WORDS.say("action.origins-sides"));
        scroll.getStyleClass().add("strips-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    /// Where the keys begin.
    Node first() {
        return scroll;
    }

    /// Shows what is cited for a claim and against it.
    void show(String id) {
        Claim claim = desk.index().find(Claim.class, id).orElse(null);
        if (claim == null) {
            setTop(Prose.line(WORDS.say("lost"), "muted"));
            grid.getChildren().clear();
            retold.show("");
            return;
        }
        Sides sides = Sides.of(desk.index(), id);
        setTop(top(claim, sides));
        grid.getChildren().clear();
        add(0, heading("sides.for", id, Stance.SUPPORTS), heading("sides.against", id, Stance.DENIES));
        List<Node> against = reports(sides.denying(), Stance.DENIES);
        if (against.isEmpty() && sides.divided().isEmpty()) {
            against.add(Prose.line(WORDS.say("sides.nobody"), "muted"));
        }
        add(1, box(reports(sides.supporting(), Stance.SUPPORTS)), box(against));
        int row = 2;
        for (Sides.Report report : sides.divided()) {
            Node head = Prose.line(
                    WORDS.say(report.tellsBoth() ? "sides.both" : "sides.within", model.name(report.origin())),
                    "strong");
            head.getStyleClass().add("sides-within");
            grid.add(head, 0, row++, 2, 1);
            add(row++, box(passages(report.supporting())), box(passages(report.denying())));
        }
        grid.add(retold, 0, row, 2, 1);
        retold.show(id);
    }

    private void add(int row, Node left, Node right) {
        grid.addRow(row, left, right);
    }

    private static VBox box(List<Node> nodes) {
        return new VBox(10, nodes.toArray(Node[]::new));
    }

    private Node top(Claim claim, Sides sides) {
        VBox top = new VBox(6);
        top.getStyleClass().add("fall-top");
        List<Claim> all = matters.bundle(claim.id());
        if (all.size() > 1) {
            top.getChildren().add(choices(claim, all));
        }
        top.getChildren().add(Prose.paragraph(new ClaimWords(desk).of(claim), "fall-name"));
        Label verdict = new Label(WORDS.say("sides." + sides.verdict()));
        verdict.setId("sides-verdict");
        verdict.getStyleClass().addAll("chip", "verdict-" + sides.verdict());
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        top.getChildren().addAll(verdict, Prose.line(WORDS.say("sides." + sides.verdict() + ".means"), "meta"));
        return top;
    }

    /// The claims of one link, to choose from.
    private Node choices(Claim now, List<Claim> all) {
        FlowPane row = new FlowPane(6, 4);
        for (Claim each : all) {
            String when = each.when().isUnknown() ? WORDS.say("undated") : Said.when(each.when());
            Label name = Prose.dress(new Label(when));
            name.setMinWidth(0);
            RowButton button = new RowButton(name, when, () -> desk.navigator().go(new Place.OfSides(each.id())));
            button.getStyleClass().add("derivation-choice");
            if (each.equals(now)) {
                button.getStyleClass().add("here");
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private Node heading(String key, String claim, Stance stance) {
        Backing backing = desk.index().backing(List.of(claim), stance);
        Node heading = Prose.line(
                Prose.apart(
                        WORDS.say(key),
                        WORDS.say("sides.count", backing.articles(), backing.reports(), backing.origins())),
                "strong");
        heading.getStyleClass().add("sides-head");
        heading.setId("sides-" + stance);
        return heading;
    }

    private List<Node> reports(List<Sides.Report> reports, Stance stance) {
        List<Node> nodes = new ArrayList<>();
        for (Sides.Report report : reports) {
            VBox box = new VBox(4, Prose.line(model.name(report.origin()), "sides-report"));
            box.getStyleClass().add("sides-box");
            box.getChildren().addAll(passages(stance == Stance.DENIES ? report.denying() : report.supporting()));
            nodes.add(box);
        }
        return nodes;
    }

    private List<Node> passages(List<Sides.Told> passages) {
        return new ArrayList<>(passages.stream().map(this::passage).toList());
    }

    private Node passage(Sides.Told told) {
        Citation citation = told.citation();
        String stance = WORDS.say("sides.stance." + citation.stance());
        String words = citation.passage().exact();
        CitationWords said = new CitationWords(desk.index());
        String saidBy = Prose.apart(said.credible(citation), said.speaker(citation.attribution()));
        List<int[]> marks = told.differs().stream()
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
        String from = desk.index()
                .find(Article.class, citation.passage().article())
                .map(article -> Prose.apart(
                        model.outlet(article),
                        article.published().isUnknown() ? WORDS.say("undated") : Said.brief(article.published()),
                        article.heading()))
                .orElse(WORDS.say("lost"));
        VBox inside = new VBox(3, new MarkedWords(words, marks), Prose.line(Prose.apart(stance, saidBy, from), "meta"));
        if (!told.variants().isEmpty()) {
            inside.getChildren().add(StripList.chips(told.variants()));
        }
        RowButton row = new RowButton(
                inside,
                Prose.apart(stance, words, saidBy, from),
                () -> desk.navigator().go(Place.of(citation.passage())));
        row.getStyleClass().addAll("side-passage", "stance-" + citation.stance());
        return row;
    }
}
