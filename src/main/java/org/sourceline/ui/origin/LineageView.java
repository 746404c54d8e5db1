package org.sourceline.ui.origin;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.sourceline.job.RunningJob;
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
    private final Runnable drawn;
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
    private List<Derivation> open = List.of();
    private String seen = "";
    private @Nullable RunningJob working;
    private int asked;

    /// A view of no lineage yet.
    ///
    /// @param decisions what can be decided of the derivation at hand
    /// @param drawn told whenever it shows something else
    LineageView(Desk desk, LineageModel model, List<Action> decisions, Runnable drawn) {
        this.desk = desk;
        this.model = model;
        this.drawn = drawn;
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

    /// Works out what is there by now, and shows it; what was asked for before is not shown any more.
    void refresh() {
        if (working != null) {
            working.cancel();
        }
        int now = ++asked;
        String of = at;
        working = desk.jobs()
                .start(
                        WORDS.say("lineages.job"),
                        progress -> {
                            progress.at(0, 0, "");
                            return model.look(of);
                        },
                        found -> {
                            if (now == asked) {
                                draw(found);
                            }
                        });
    }

    private void draw(ShownLineage found) {
        boolean here = Keys.areIn(this);
        open = found.open();
        fill(found);
        if (found.of().isEmpty()) {
            setCenter(new EmptyNote(WORDS.say("empty"), WORDS.say("empty.next")));
        } else {
            Optional<Derivation> now = found.derivations().stream()
                    .filter(each -> each.id().equals(chosen))
                    .findFirst()
                    .or(() -> found.derivations().stream().findFirst());
            setCenter(split);
            head(found);
            rows.show(found.lines(), now.map(Derivation::article).orElse(found.of()));
            chosen = now.map(Derivation::id).orElse("");
            seen = chosen;
            detail.show(now, found.derivations(), this::choose);
        }
        if (here && !Keys.areIn(this)) {
            first().requestFocus();
        }
        drawn.run();
    }

    private void fill(ShownLineage found) {
        following = true;
        if (!groups.getItems().equals(found.groups())) {
            groups.getItems().setAll(found.groups());
        }
        groups.getSelectionModel().clearSelection();
        found.groups().stream()
                .filter(group -> group.origin().equals(found.head()))
                .forEach(groups.getSelectionModel()::select);
        following = false;
        alone.setText(found.alone() == 0 ? "" : WORDS.say("alone", found.alone()));
    }

    private void head(ShownLineage found) {
        Label name = Prose.dress(new Label(found.name()));
        name.getStyleClass().add("lineage-name");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(name.getText()));
        Label count = new Label(WORDS.say(found.elsewhere() ? "head.elsewhere" : "head.count", found.articles()));
        count.getStyleClass().add("meta");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Node gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.getChildren().setAll(name, count, gap);
        if (found.circular()) {
            Label chip = new Label(WORDS.say("circular"));
            chip.getStyleClass().addAll("chip", "attention");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            heading.getChildren().add(2, chip);
        }
        Label[] ends = Track.ends(found.lines());
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

    /// Whether a derivation of the case waits for a decision.
    boolean isOpen() {
        return open.stream().anyMatch(this::waits);
    }

    private boolean waits(Derivation derivation) {
        return desk.index()
                .find(Derivation.class, derivation.id())
                .filter(now -> now.status() == Derivation.Status.PROPOSED)
                .isPresent();
    }

    /// The next derivation that waits for a decision, after the one at hand or from the first.
    Optional<Derivation> nextOpen() {
        int at = open.stream().map(Derivation::id).toList().indexOf(chosen) + 1;
        return IntStream.range(at, at + open.size())
                .mapToObj(i -> open.get(i % open.size()))
                .filter(this::waits)
                .findFirst();
    }

    /// The derivation at hand, once it is on the screen: nothing unseen is decided on.
    Optional<Derivation> derivation() {
        return chosen.equals(seen) ? desk.index().find(Derivation.class, chosen) : Optional.empty();
    }
}
