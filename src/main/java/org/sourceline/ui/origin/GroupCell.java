package org.sourceline.ui.origin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// A lineage in the list of all: the report it goes back to, how many articles carry it, and what waits for a decision.
final class GroupCell extends ListCell<LineageModel.Group> {

    private static final Words WORDS = Words.of(GroupCell.class);

    private final Label name = new Label();
    private final Label count = new Label();
    private final Label open = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox words = new VBox(2);

    GroupCell() {
        name.setMinWidth(0);
        name.setTooltip(whole);
        count.getStyleClass().add("meta");
        open.getStyleClass().addAll("meta", "group-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(6, count, open);
        second.setAlignment(Pos.BASELINE_LEFT);
        words.getChildren().setAll(name, second);
        words.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(LineageModel.@Nullable Group group, boolean none) {
        super.updateItem(group, none);
        if (none || group == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(group.name());
        Prose.dress(name);
        whole.setText(group.name());
        count.setText(WORDS.say("group.count", group.articles()));
        open.setText(group.open() == 0 ? "" : WORDS.say("group.open", group.open()));
        setAccessibleText(Prose.apart(group.name(), count.getText(), open.getText()));
        setGraphic(words);
    }
}
