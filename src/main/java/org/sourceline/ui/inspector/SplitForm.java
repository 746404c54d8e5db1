package org.sourceline.ui.inspector;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.tag.SplitOff;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.ui.kit.Words;

/// Chooses those mentions of an entity that turn out to name somebody else, and makes a new entity of them.
final class SplitForm {

    private static final Words WORDS = Words.of(SplitForm.class);

    private final Sheet sheet;
    private final Entity entity;
    private final Picked picked;
    private final TextField name = new TextField();
    private final Button split;

    SplitForm(Sheet sheet, Entity entity) {
        this.sheet = sheet;
        this.entity = entity;
        name.setId("split-name-" + entity.id());
        picked = sheet.picked(foldId());
        Set<String> there = new HashSet<>();
        sheet.desk().index().mentionsOf(entity.id()).forEach(mention -> there.add(mention.id()));
        picked.mentions.retainAll(there);
        name.setText(Objects.requireNonNullElse(picked.name, WORDS.say("split.second", entity.name())));
        name.textProperty().addListener((at, before, now) -> picked.name = now);
        name.setAccessibleText(WORDS.say("split.name"));
        split = Sheet.button("split-off-" + entity.id(), "", this::split);
        say();
    }

    /// Which mentions are chosen so far, and the name that was typed for them.
    static final class Picked {

        private final Set<String> mentions = new LinkedHashSet<>();
        private @Nullable String name;
    }

    private String foldId() {
        return "split-" + entity.id();
    }

    /// The row of a mention, with a box to choose it by while one chooses.
    Node row(Mention mention, Supplier<Node> build) {
        Node row = sheet.kept().of("mention-" + mention.id(), List.of(mention, sheet.isUnfolded(foldId())), build);
        if (!sheet.isUnfolded(foldId())) {
            return row;
        }
        CheckBox box = new CheckBox();
        box.setId("split-" + mention.id());
        box.setAccessibleText(WORDS.say("split.choose", mention.passage().exact()));
        box.setSelected(picked.mentions.contains(mention.id()));
        box.setOnAction(pressed -> {
            if (!picked.mentions.remove(mention.id())) {
                picked.mentions.add(mention.id());
            }
            say();
        });
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox both = new HBox(6, box, row);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void say() {
        split.setText(WORDS.say("split", picked.mentions.size()));
        split.setDisable(picked.mentions.isEmpty());
    }

    private void split() {
        SplitOff edit = new SplitOff(picked.mentions.stream().toList(), name.getText());
        sheet.desk().edit(edit, done -> {
            sheet.fold(foldId());
            sheet.desk().notices().tell(sheet.desk().titleOf(done));
            sheet.go(done.place());
        });
    }

    /// What stands below the mentions: the way into choosing, or the name and the buttons.
    Node foot() {
        if (!sheet.isUnfolded(foldId())) {
            String id = "split-begin-" + entity.id();
            return sheet.kept()
                    .of(id, id, () -> Sheet.button(id, WORDS.say("split.begin"), () -> sheet.unfold(foldId())));
        }
        Button leave = Sheet.button("split-leave-" + entity.id(), WORDS.say("split.leave"), () -> sheet.fold(foldId()));
        return new VBox(6, Sheet.labelled(WORDS.say("split.name"), name), new FlowPane(6, 6, split, leave));
    }
}
