package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.job.RunningJob;
import org.sourceline.lineage.Sides;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;
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
    private final GridPane grid = new GridPane(GUTTER, 4);
    private final RetoldPart retold;
    private final ScrollPane scroll;
    private final Map<String, Integer> unfolded = new HashMap<>();
    private String shown = "";
    private @Nullable RunningJob working;
    private int asked;

    SidesView(Desk desk, LineageModel model) {
        this.desk = desk;
        this.model = model;
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

    /// A claim, the others of its link, and what is cited for it and against it.
    private record Weighed(Claim claim, List<Claim> all, Sides sides, Map<Stance, Backing> backing) {

        static Weighed of(Desk desk, Claim claim, Progress progress) {
            CaseIndex index = desk.index();
            Map<Stance, Backing> backing = new EnumMap<>(Stance.class);
            for (Stance stance : Stance.values()) {
                backing.put(stance, index.backing(List.of(claim.id()), stance));
            }
            List<Claim> all = new Matter(index, desk.ontology()).bundle(claim.id());
            return new Weighed(claim, all, Sides.of(index, claim.id(), progress), backing);
        }
    }

    /// Weighs what is cited for a claim and against it, and shows it.
    void show(String id) {
        if (working != null) {
            working.cancel();
        }
        if (!id.equals(shown)) {
            shown = id;
            unfolded.clear();
            setTop(null);
            grid.getChildren().clear();
            scroll.setVvalue(0);
        }
        int now = ++asked;
        retold.show(id);
        Claim claim = desk.index().find(Claim.class, id).orElse(null);
        if (claim == null) {
            setTop(Prose.line(WORDS.say("lost"), "muted"));
            grid.getChildren().clear();
            return;
        }
        working = desk.jobs().start(WORDS.say("sides.job"), progress -> Weighed.of(desk, claim, progress), found -> {
            if (now == asked) {
                draw(found);
            }
        });
    }

    private void draw(Weighed weighed) {
        boolean here = Keys.areIn(this);
        Sides sides = weighed.sides();
        setTop(top(weighed));
        grid.getChildren().clear();
        grid.addRow(
                0, heading("sides.for", weighed, Stance.SUPPORTS), heading("sides.against", weighed, Stance.DENIES));
        grid.addRow(
                1,
                reports(sides.supporting(), Stance.SUPPORTS, !sides.divided().isEmpty()),
                reports(sides.denying(), Stance.DENIES, !sides.divided().isEmpty()));
        int row = 2;
        for (Sides.Report report : sides.divided()) {
            Node head = Prose.line(
                    WORDS.say(report.tellsBoth() ? "sides.both" : "sides.within", model.name(report.origin())),
                    "strong");
            head.getStyleClass().add("sides-within");
            grid.add(head, 0, row++, 2, 1);
            grid.addRow(
                    row++,
                    passages(report.origin() + Stance.SUPPORTS, report.supporting()),
                    passages(report.origin() + Stance.DENIES, report.denying()));
        }
        grid.add(retold, 0, row, 2, 1);
        if (here && !Keys.areIn(this)) {
            scroll.requestFocus();
        }
    }

    private Node top(Weighed weighed) {
        VBox top = new VBox(6);
        top.getStyleClass().add("fall-top");
        if (weighed.all().size() > 1) {
            top.getChildren().add(choices(weighed.claim(), weighed.all()));
        }
        top.getChildren().add(Prose.paragraph(new ClaimWords(desk).of(weighed.claim()), "fall-name"));
        Sides sides = weighed.sides();
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

    private Node heading(String key, Weighed weighed, Stance stance) {
        Backing backing = Objects.requireNonNull(weighed.backing().get(stance));
        Node heading = Prose.line(
                Prose.apart(
                        WORDS.say(key),
                        WORDS.say("sides.count", backing.articles(), backing.reports(), backing.origins())),
                "strong");
        heading.getStyleClass().add("sides-head");
        heading.setId("sides-" + stance);
        return heading;
    }

    /// The passages of reports, the first of each below what the report is called.
    ///
    /// @param below whether further down are reports that tell it both ways
    private Region reports(List<Sides.Report> reports, Stance stance, boolean below) {
        if (reports.isEmpty()) {
            return Prose.line(
                    below ? WORDS.say("sides.below") : stance == Stance.DENIES ? WORDS.say("sides.nobody") : "",
                    "muted");
        }
        List<Supplier<Node>> rows = new ArrayList<>();
        for (Sides.Report report : reports) {
            List<Sides.Told> told = stance == Stance.DENIES ? report.denying() : report.supporting();
            rows.add(() -> {
                Node box =
                        new VBox(4, Prose.line(model.name(report.origin()), "sides-report"), passage(told.getFirst()));
                box.getStyleClass().add("sides-box");
                return box;
            });
            told.stream().skip(1).forEach(each -> rows.add(() -> passage(each)));
        }
        return new FirstRows(stance.toString(), rows, unfolded);
    }

    private Region passages(String id, List<Sides.Told> told) {
        return new FirstRows(
                id,
                told.stream().map(each -> (Supplier<Node>) () -> passage(each)).toList(),
                unfolded);
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
