package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;

/// The articles of a lineage, a row each: who published it, when on a track of time, and what of it is re-run.
final class LineageRows extends StackPane {

    static final double ROW = 46;
    static final double NAME = 290;
    static final double SHARE = 184;

    private static final Words WORDS = Words.of(LineageRows.class);
    private static final double STEP = 14;
    private static final double BAR = 64;

    /// By how much a line of Arabic stands higher than the words in it need.
    private static final double ARABIC = 6;

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Consumer<String> go;
    private final VBox rows = new VBox();
    private final Track track = new Track();
    private List<LineageModel.Line> shown = List.of();

    /// Rows of nothing.
    ///
    /// @param go shows the article with that id
    LineageRows(Consumer<String> go) {
        this.go = go;
        getStyleClass().add("lineage-rows");
        getChildren().setAll(rows, track);
        setAlignment(Pos.TOP_LEFT);
    }

    /// Shows the articles of a lineage.
    ///
    /// @param here id of the one that is looked at
    void show(List<LineageModel.Line> lines, String here) {
        if (!lines.equals(shown)) {
            shown = lines;
            List<Node> made = new ArrayList<>();
            lines.forEach(line -> made.add(row(line)));
            rows.getChildren().setAll(made);
            track.show(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(HERE, lines.get(i).id().equals(here));
        }
    }

    private Node row(LineageModel.Line line) {
        Label name = Prose.dress(new Label(line.name()));
        name.getStyleClass().add(line.heading().isEmpty() ? "lineage-report" : "lineage-outlet");
        name.setMinWidth(0);
        Label day = new Label(line.published().isUnknown() ? WORDS.say("undated") : Said.brief(line.published()));
        day.getStyleClass().add("meta");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(6, name, day);
        first.setAlignment(Pos.BASELINE_LEFT);
        Label heading = Prose.dress(new Label(line.elsewhere() ? WORDS.say("elsewhere") : line.heading()));
        heading.getStyleClass().add("meta");
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(line.name()));
        heading.setTooltip(new Tooltip(heading.getText()));
        long arabic = Stream.of(name, heading)
                .filter(label -> label.getStyleClass().contains("arabic"))
                .count();
        VBox words = new VBox(1 - ARABIC * arabic, first, heading);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(NAME);
        words.setMaxWidth(NAME);
        words.setPadding(new Insets(0, 8, 0, 12 + STEP * line.depth()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(words, gap, share(line));
        row.setAlignment(Pos.CENTER_LEFT);
        RowButton button = new RowButton(row, says(line), () -> go.accept(line.id()));
        button.getStyleClass().add("lineage-row");
        button.setId("line-" + line.id());
        button.setMinHeight(ROW);
        button.setMaxHeight(ROW);
        return button;
    }

    /// How much of an article is re-run, and how that stands.
    private static Node share(LineageModel.Line line) {
        VBox box = new VBox(3);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(SHARE);
        box.setMaxWidth(SHARE);
        line.main().ifPresent(derivation -> {
            Region done = new Region();
            done.getStyleClass().add("share-done");
            done.setMaxWidth(BAR * derivation.share());
            done.setMinWidth(BAR * derivation.share());
            StackPane bar = new StackPane(done);
            bar.getStyleClass().add("share-bar");
            bar.setAlignment(Pos.CENTER_LEFT);
            bar.setMinSize(BAR, 5);
            bar.setMaxSize(BAR, 5);
            Label percent = new Label(WORDS.say("percent", derivation.share()));
            HBox how = new HBox(7, bar, percent);
            how.setAlignment(Pos.CENTER_LEFT);
            Label relation = new Label(WORDS.say("relation." + derivation.relation()));
            relation.getStyleClass().add("meta");
            Label status = new Label(WORDS.say("status." + derivation.status()));
            status.getStyleClass().addAll("meta", "status-" + derivation.status());
            status.setMinWidth(Region.USE_PREF_SIZE);
            HBox stands = new HBox(5, status, relation);
            relation.setTooltip(new Tooltip(relation.getText()));
            box.getChildren().setAll(how, stands);
        });
        return box;
    }

    private static String says(LineageModel.Line line) {
        String derives = line.main()
                .map(each -> WORDS.say(
                        "row.derives",
                        WORDS.say("relation." + each.relation()),
                        each.share(),
                        WORDS.say("status." + each.status())))
                .orElse("");
        String when = line.published().isUnknown() ? "" : Said.when(line.published());
        return Prose.apart(line.name(), line.heading(), when, derives);
    }
}
