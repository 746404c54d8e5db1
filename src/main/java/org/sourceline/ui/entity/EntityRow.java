package org.sourceline.ui.entity;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// A row of the entity list on the screen: mark, name, aliases and number of mentions; the name can be edited in place.
final class EntityRow extends ListCell<EntityListModel.Row> {

    private static final Words WORDS = Words.of(EntityRow.class);
    private static final double MARK = 13;
    private static final double LEAST = 60;
    private static final double BESIDE = 84;
    private static final double GAP = 4;
    private static final int MOST_ALIASES = 3;
    private final Ontology ontology;
    private final BiConsumer<Entity, String> rename;
    private final Label name = new Label();
    private final HBox aliases = new HBox();
    private final Label count = new Label();
    private final HBox box = new HBox();
    private final TextField field = new TextField();

    /// A row.
    ///
    /// @param rename given the entity and its new name
    EntityRow(Ontology ontology, BiConsumer<Entity, String> rename) {
        this.ontology = ontology;
        this.rename = rename;
        box.getStyleClass().add("entity-row");
        name.getStyleClass().add("row-name");
        aliases.getStyleClass().add("row-aliases");
        aliases.setMinWidth(0);
        count.getStyleClass().add("row-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(aliases, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(WORDS.say("rename"));
        field.setOnAction(event -> commit());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        EntityListModel.Row row = getItem();
        if (isEditing() && row != null) {
            field.setText(row.entity().name());
            show(row);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    private void commit() {
        EntityListModel.Row row = getItem();
        String wanted = field.getText().strip();
        cancelEdit();
        if (row != null && !wanted.isEmpty() && !wanted.equals(row.entity().name())) {
            rename.accept(row.entity(), wanted);
        }
        getListView().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        name.setMinWidth(Math.min(name.prefWidth(-1), Math.max(LEAST, getWidth() - BESIDE)));
        double room = getWidth() - BESIDE - name.prefWidth(-1);
        for (Node alias : aliases.getChildren()) {
            room -= alias.prefWidth(-1) + GAP;
            alias.setVisible(room >= 0);
            alias.setManaged(room >= 0);
        }
        super.layoutChildren();
    }

    @Override
    protected void updateItem(EntityListModel.@Nullable Row row, boolean none) {
        super.updateItem(row, none);
        show(none ? null : row);
    }

    private void show(EntityListModel.@Nullable Row row) {
        setGraphic(row == null ? null : box);
        if (row == null) {
            return;
        }
        Entity entity = row.entity();
        Optional<TypeMark> mark = ontology.type(entity.type()).map(type -> new TypeMark(type, MARK));
        box.getChildren().clear();
        mark.ifPresent(box.getChildren()::add);
        if (isEditing()) {
            box.getChildren().add(field);
        } else {
            say(name, entity.name());
            aliases.getChildren().clear();
            row.aliases().stream().limit(MOST_ALIASES).forEach(alias -> {
                Label dot = new Label("·");
                Label label = new Label();
                say(label, alias);
                HBox part = new HBox(GAP, dot, label);
                part.setAlignment(Pos.CENTER_LEFT);
                dot.getStyleClass().add("row-alias");
                label.getStyleClass().add("row-alias");
                aliases.getChildren().add(part);
            });
            count.setText(Integer.toString(row.mentions()));
            box.getChildren().addAll(name, aliases, count);
        }
        String also = String.join(", ", row.aliases());
        setAccessibleText(WORDS.say("row", entity.name(), ontology.labelOf(entity.type()), row.mentions(), also));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.getStyleClass().remove(ScriptText.ARABIC);
        if (ScriptText.hasArabic(words)) {
            label.getStyleClass().add(ScriptText.ARABIC);
        }
    }
}
