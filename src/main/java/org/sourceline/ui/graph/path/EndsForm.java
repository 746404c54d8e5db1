package org.sourceline.ui.graph.path;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The entities that paths are to join, and a field to add more.
final class EndsForm extends VBox {

    private static final Words WORDS = Words.of(EndsForm.class);
    private static final double MARK = 13;

    private final PathViewModel model;
    private final Ontology ontology;
    private final VBox chosen = new VBox();
    private final TypeAhead<Entity> name;

    EndsForm(PathViewModel model, Ontology ontology) {
        super(4);
        this.model = model;
        this.ontology = ontology;
        name = new TypeAhead<>(model::matching, this::offered, this::take, true);
        name.field().setId("path-add");
        name.field().setPromptText(WORDS.say("add"));
        name.field().setAccessibleText(WORDS.say("add"));
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(chosen, name);
    }

    private void take(Entity entity) {
        model.add(entity.id());
        name.field().clear();
    }

    private Node offered(Entity entity) {
        HBox row = new HBox(7, mark(entity), Prose.dress(new Label(entity.name())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node mark(Entity entity) {
        return ontology.type(entity.type())
                .map(type -> (Node) new TypeMark(type, MARK))
                .orElseGet(Region::new);
    }

    @Override
    public void requestFocus() {
        name.field().requestFocus();
    }

    /// Shows what is chosen.
    void show() {
        List<Entity> ends = model.ends();
        chosen.getChildren().setAll(ends.stream().map(this::row).toList());
        if (ends.size() == 2) {
            WordButton turn = button("path-turn", WORDS.say("turn"), model::turn)
                    .icon("fth-repeat")
                    .wordless();
            ((HBox) chosen.getChildren().getFirst()).getChildren().add(2, turn);
        }
        model.offered()
                .filter(entity -> ends.size() > 1)
                .ifPresent(entity -> chosen.getChildren()
                        .add(button(
                                        "path-add-current",
                                        WORDS.say("add.offered", entity.name()),
                                        () -> model.add(entity.id()))
                                .icon("fth-plus")));
    }

    private Node row(Entity entity) {
        Label words = Prose.dress(new Label(entity.name()));
        words.getStyleClass().add("strong");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        WordButton away = button(
                        "path-remove-" + entity.id(),
                        WORDS.say("remove", entity.name()),
                        () -> model.remove(entity.id()))
                .icon("fth-x")
                .wordless();
        HBox row = new HBox(7, mark(entity), words, away);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("path-end");
        return row;
    }

    private static WordButton button(String id, String words, Runnable run) {
        return new WordButton(new SimpleStringProperty(words), "", new SimpleStringProperty(""), run)
                .styled("small")
                .named(id);
    }
}
