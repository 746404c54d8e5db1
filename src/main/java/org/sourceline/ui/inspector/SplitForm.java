package org.sourceline.ui.inspector;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sourceline.edit.tag.SplitOff;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.ui.kit.Words;

/// Chooses those mentions of an entity that turn out to name somebody else, and makes a new entity of them.
final class SplitForm {

    private static final Words WORDS = Words.of(SplitForm.class);

    private final Sheet sheet;
    private final Entity entity;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final TextField name = new TextField();
    private final Button split;

    SplitForm(Sheet sheet, Entity entity) {
        this.sheet = sheet;
        this.entity = entity;
        name.setId("split-name-" + entity.id());
        name.setText(WORDS.say("split.second", entity.name()));
        name.setAccessibleText(WORDS.say("split.name"));
        split = Sheet.button("split-off-" + entity.id(), "", this::split);
        say();
    }

    private String foldId() {
        return "split-" + entity.id();
    }

    /// The row of a mention, with a box to choose it by while one chooses.
    Node row(Mention mention, Node row) {
        if (!sheet.isUnfolded(foldId())) {
            return row;
        }
        CheckBox box = new CheckBox();
        box.setId("split-" + mention.id());
        box.setAccessibleText(WORDS.say("split.choose", mention.passage().exact()));
        box.setOnAction(pressed -> {
            if (!chosen.remove(mention.id())) {
                chosen.add(mention.id());
            }
            say();
        });
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox both = new HBox(6, box, row);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void say() {
        split.setText(WORDS.say("split", chosen.size()));
        split.setDisable(chosen.isEmpty());
    }

    private void split() {
        SplitOff edit = new SplitOff(chosen.stream().toList(), name.getText());
        sheet.desk().edit(edit, done -> {
            sheet.fold(foldId());
            sheet.desk().notices().tell(sheet.desk().titleOf(done));
            sheet.go(done.place());
        });
    }

    /// What stands below the mentions: the way into choosing, or the name and the buttons.
    Node foot() {
        if (!sheet.isUnfolded(foldId())) {
            return Sheet.button("split-begin-" + entity.id(), WORDS.say("split.begin"), () -> sheet.unfold(foldId()));
        }
        Button leave = Sheet.button("split-leave-" + entity.id(), WORDS.say("split.leave"), () -> sheet.fold(foldId()));
        return new VBox(6, Sheet.labelled(WORDS.say("split.name"), name), new FlowPane(6, 6, split, leave));
    }
}
