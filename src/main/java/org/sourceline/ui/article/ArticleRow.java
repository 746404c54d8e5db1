package org.sourceline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// A row of the article list on the screen: heading, outlet and date, and how much has been made of it.
final class ArticleRow extends ListCell<ArticleListModel.Row> {

    private static final Words WORDS = Words.of(ArticleRow.class);
    private static final double BAR = 28;
    private static final double THICK = 3;
    private static final Insets TALL = new Insets(-9, 0, -8, 0);
    private final IntSupplier most;
    private final Label heading = Parts.label("", "row-heading");
    private final Label outlet = Parts.label("", "row-meta");
    private final Label meta = Parts.label("", "row-meta");
    private final Region done = new Region();
    private final StackPane bar = new StackPane(done);
    private final VBox words = new VBox();
    private final HBox box = new HBox(9);
    private final Label group = Parts.label("", "row-group");
    private final VBox grouped = new VBox(group, box);
    private final BooleanSupplier byOrigin;
    private final Tooltip title = new Tooltip();
    private final Tooltip publisher = new Tooltip();
    private Optional<ArticleListModel.Row> shown = Optional.empty();

    /// Kept here and held weakly by the list, which outlives its rows.
    private final ChangeListener<Number> again = (at, before, now) -> arrange();

    /// A row.
    ///
    /// @param visit goes to the row clicked, be it selected already or not
    /// @param most how much has been made of the article that most has been made of
    /// @param byOrigin whether the list is grouped by origin, so that the first of each group says so
    /// @param swaps another number whenever other rows were put in the list
    ArticleRow(
            Consumer<ArticleListModel.Row> visit,
            IntSupplier most,
            BooleanSupplier byOrigin,
            ObservableValue<Number> swaps) {
        this.most = most;
        swaps.addListener(new WeakChangeListener<>(again));
        this.byOrigin = byOrigin;
        group.setMinWidth(0);
        group.setMaxWidth(Double.MAX_VALUE);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                visit.accept(getItem());
            }
        });
        meta.setMinWidth(Region.USE_PREF_SIZE);
        outlet.setMinWidth(0);
        heading.setTooltip(title);
        outlet.setTooltip(publisher);
        done.getStyleClass().add("row-bar-done");
        bar.getStyleClass().add("row-bar");
        bar.setAlignment(Pos.BOTTOM_CENTER);
        bar.setMinSize(THICK, BAR);
        bar.setMaxSize(THICK, BAR);
        HBox second = new HBox(4, outlet, meta);
        second.setAlignment(Pos.CENTER_LEFT);
        heading.setMaxWidth(Double.MAX_VALUE);
        words.getChildren().setAll(heading, second);
        words.getStyleClass().add("row-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(words, bar);
        box.getStyleClass().add("article-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(grouped);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ArticleListModel.@Nullable Row row, boolean none) {
        super.updateItem(row, none);
        ArticleListModel.Row now = none ? null : row;
        grouped.setVisible(now != null);
        if (now != null && !shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            show(now);
        }
        arrange();
    }

    /// Shows what depends on the other rows.
    private void arrange() {
        ArticleListModel.Row row = getItem();
        if (row != null && !isEmpty()) {
            Parts.shown(group, heads(row));
            double share = Math.min(1, row.made() / (double) Math.max(1, most.getAsInt()));
            done.setMinHeight(share * BAR);
            done.setMaxHeight(share * BAR);
        }
    }

    private void show(ArticleListModel.Row row) {
        String called = row.article().heading();
        group.setText(row.group());
        Prose.dress(group);
        heading.setText(called);
        heading.setNodeOrientation(
                ScriptText.isRightToLeft(called) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        dress(heading);
        title.setText(called);
        outlet.setText(row.outlet());
        dress(outlet);
        publisher.setText(row.says());
        Parts.shown(outlet, !row.outlet().isBlank());
        meta.setText(row.dated());
        setAccessibleText(WORDS.say("list.row", called, row.says(), row.mentions(), row.citations()));
    }

    /// Whether a row is the first of its origin.
    private boolean heads(ArticleListModel.Row row) {
        List<ArticleListModel.Row> rows = getListView().getItems();
        return byOrigin.getAsBoolean()
                && (getIndex() == 0
                        || getIndex() >= rows.size()
                        || !rows.get(getIndex() - 1).group().equals(row.group()));
    }

    /// Gives a line its font, and lets Arabic letters, which ask for a taller line, stand out of a usual one.
    private static void dress(Label line) {
        Prose.dress(line);
        Insets room = ScriptText.hasArabic(line.getText()) ? TALL : Insets.EMPTY;
        VBox.setMargin(line, room);
        HBox.setMargin(line, room);
    }
}
