package org.sourceline.ui.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Derivation;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The lineages of the case, the articles of one of them over time, and what one of these derives from.
final class LineageView extends BorderPane {

    private static final Words WORDS = Words.of(LineageView.class);
    private static final double GROUPS = 232;
    private static final double UPPER = .46;

    private final Desk desk;
    private final LineageModel model;
    private final ListView<LineageModel.Group> groups = new ListView<>();
    private final Label alone = new WrappingLabel("");
    private final LineageRows rows;
    private final DerivationView detail;
    private final HBox heading = new HBox(8);
    private final HBox axis = new HBox();
    private final SplitPane split = new SplitPane();
    private String at = "";
    private String chosen = "";
    private boolean following;

    /// A view of no lineage yet.
    ///
    /// @param decisions what can be decided of the derivation at hand
    LineageView(Desk desk, LineageModel model, List<Action> decisions) {
        this.desk = desk;
        this.model = model;
        rows = new LineageRows(id -> desk.navigator().go(new Place.OfLineage(id)));
        detail = new DerivationView(desk, model, decisions);
        groups.setId("lineages");
        groups.setAccessibleText(WORDS.say("lineages"));
        groups.setCellFactory(list -> new GroupCell());
        groups.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        alone.getStyleClass().addAll("meta", "lineages-alone");
        VBox left = new VBox(groups, alone);
        VBox.setVgrow(groups, Priority.ALWAYS);
        left.getStyleClass().add("lineages");
        left.setPrefWidth(GROUPS);
        left.setMinWidth(GROUPS);
        left.setMaxWidth(GROUPS);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        heading.getStyleClass().add("lineage-head");
        heading.setAlignment(Pos.CENTER_LEFT);
        axis.getStyleClass().add("lineage-axis");
        BorderPane upper = new BorderPane(scroll);
        upper.setTop(new VBox(heading, axis));
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(upper, detail);
        split.setDividerPositions(UPPER);
        setLeft(left);
        setCenter(split);
    }

    private void choose(LineageModel.@Nullable Group group) {
        if (!following && group != null) {
            desk.navigator().go(new Place.OfLineage(group.origin()));
        }
    }

    /// Shows the lineage of an article or report; the first where none is named.
    void show(String of) {
        if (!of.equals(at)) {
            at = of;
            chosen = "";
        }
        refresh();
    }

    /// Shows a derivation of the article at hand.
    void choose(Derivation derivation) {
        chosen = derivation.id();
        refresh();
    }

    /// Shows what is there by now.
    void refresh() {
        List<LineageModel.Group> all = model.groups();
        String of = at.isEmpty() && !all.isEmpty() ? all.getFirst().origin() : at;
        if (of.isEmpty()) {
            setCenter(new EmptyNote(WORDS.say("empty"), WORDS.say("empty.next")));
            fill(all, "");
            return;
        }
        String head = model.head(of);
        fill(all, head);
        List<LineageModel.Line> lines = model.lines(head);
        List<Derivation> derivations = derivations(lines, of);
        Optional<Derivation> now = derivations.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .or(() -> derivations.stream().findFirst());
        setCenter(split);
        head(head, lines);
        rows.show(lines, now.map(Derivation::article).orElse(of));
        chosen = now.map(Derivation::id).orElse("");
        detail.show(now, derivations, this::choose);
    }

    private void fill(List<LineageModel.Group> all, String head) {
        following = true;
        if (!groups.getItems().equals(all)) {
            groups.getItems().setAll(all);
        }
        groups.getSelectionModel().clearSelection();
        all.stream().filter(group -> group.origin().equals(head)).forEach(groups.getSelectionModel()::select);
        following = false;
        int number = model.alone();
        alone.setText(number == 0 ? "" : WORDS.say("alone", number));
    }

    /// What the article at hand derives from; where a report is at hand that is not in the case, or one that derives
    /// from none, what the first that waits for a decision derives from.
    private List<Derivation> derivations(List<LineageModel.Line> lines, String of) {
        List<Derivation> own = model.derivations(of);
        return !own.isEmpty()
                ? own
                : lines.stream()
                        .filter(line -> line.main().isPresent())
                        .min(Comparator.comparing(line -> line.main()
                                .filter(each -> each.status() == Derivation.Status.PROPOSED)
                                .isEmpty()))
                        .map(LineageModel.Line::derivations)
                        .orElse(List.of());
    }

    private void head(String head, List<LineageModel.Line> lines) {
        Label name = Prose.dress(new Label(model.name(head)));
        name.getStyleClass().add("lineage-name");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(name.getText()));
        boolean elsewhere =
                lines.stream().anyMatch(line -> line.elsewhere() && line.id().equals(head));
        long articles = lines.stream()
                .filter(line -> !line.elsewhere() && !line.isApart())
                .count();
        Label count = new Label(WORDS.say(elsewhere ? "head.elsewhere" : "head.count", articles));
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Node gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.getChildren().setAll(name, count, gap);
        boolean circular =
                lines.stream().anyMatch(line -> desk.index().lineage().isCircular(line.id()));
        if (circular) {
            Label chip = new Label(WORDS.say("circular"));
            chip.getStyleClass().addAll("chip", "attention");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            heading.getChildren().add(2, chip);
        }
        Label[] ends = Track.ends(lines);
        Region before = new Region();
        before.setMinWidth(LineageRows.NAME + 12);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Region after = new Region();
        after.setMinWidth(LineageRows.SHARE);
        axis.getChildren().setAll(before, ends[0], between, ends[1], after);
    }

    /// Where the keys begin.
    Node first() {
        return groups;
    }

    /// The derivation at hand.
    Optional<Derivation> derivation() {
        return desk.index().find(Derivation.class, chosen);
    }
}
