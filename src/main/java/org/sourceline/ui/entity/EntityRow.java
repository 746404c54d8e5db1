package org.sourceline.ui.entity;

import java.util.List;
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
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Prose;
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
    private @Nullable TypeMark mark;
    private EntityListModel.@Nullable Row shown;

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
        box.getChildren().setAll(name, aliases, count);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box);
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
        box.setVisible(row != null);
        if (row == null) {
            return;
        }
        boolean typing = box.getChildren().contains(field);
        if (isEditing() != typing) {
            box.getChildren().removeAll(field, name, aliases, count);
            box.getChildren().addAll(isEditing() ? List.of(field) : List.of(name, aliases, count));
        }
        if (!row.equals(shown)) {
            shown = row;
            say(row);
        }
    }

    private void say(EntityListModel.Row row) {
        Entity entity = row.entity();
        mark(ontology.type(entity.type()).orElse(null));
        name.setText(entity.name());
        Prose.dress(name);
        List<String> called = row.aliases().stream().limit(MOST_ALIASES).toList();
        while (aliases.getChildren().size() > called.size()) {
            aliases.getChildren().removeLast();
        }
        for (int i = 0; i < called.size(); i++) {
            if (i == aliases.getChildren().size()) {
                aliases.getChildren().add(new Alias());
            }
            ((Alias) aliases.getChildren().get(i)).say(called.get(i));
        }
        count.setText(Integer.toString(row.mentions()));
        String also = String.join(", ", row.aliases());
        setAccessibleText(WORDS.say("row", entity.name(), ontology.labelOf(entity.type()), row.mentions(), also));
    }

    private void mark(@Nullable EntityType type) {
        if (type == null) {
            box.getChildren().remove(mark);
            mark = null;
        } else if (mark == null) {
            mark = new TypeMark(type, MARK);
            box.getChildren().addFirst(mark);
        } else {
            mark.show(type);
        }
    }

    /// One more name, set apart by a dot.
    private static final class Alias extends HBox {

        private final Label label = new Label();

        Alias() {
            super(GAP);
            Label dot = new Label("·");
            getChildren().setAll(dot, label);
            setAlignment(Pos.CENTER_LEFT);
            dot.getStyleClass().add("row-alias");
            label.getStyleClass().add("row-alias");
        }

        void say(String alias) {
            label.setText(alias);
            Prose.dress(label);
        }
    }
}
