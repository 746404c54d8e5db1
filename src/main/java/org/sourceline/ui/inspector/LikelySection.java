package org.sourceline.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Place;
import org.sourceline.suggest.same.Likely;
import org.sourceline.ui.kit.Words;

/// The other entities that one may be the same as, each to be judged where it stands.
final class LikelySection {

    private static final Words WORDS = Words.of(LikelySection.class);

    private final Sheet sheet;
    private final VBox part = new VBox();
    private List<Likely> shown = List.of();
    private int turn;

    LikelySection(Sheet sheet) {
        this.sheet = sheet;
        part.managedProperty().bind(part.visibleProperty());
        part.setVisible(false);
    }

    /// The part for an entity, which fills once they are found, anew each time, and is not there while there are none.
    Node of(Entity entity) {
        int now = ++turn;
        sheet.desk()
                .jobs()
                .start(WORDS.say("likely.job"), progress -> sheet.names().likely(entity), likely -> {
                    if (now == turn && !likely.equals(shown)) {
                        show(entity, likely);
                    }
                });
        return part;
    }

    private void show(Entity entity, List<Likely> likely) {
        shown = likely;
        part.setVisible(!likely.isEmpty());
        VBox rows = Sheet.part(WORDS.say("likely"));
        likely.forEach(each -> rows.getChildren().add(row(entity, each)));
        part.getChildren().setAll(rows);
    }

    private Node row(Entity entity, Likely likely) {
        Entity other = likely.b();
        String why = likely.why();
        FlowPane buttons = new FlowPane(
                6, 6, button(entity, other, Verdict.SAME, why), button(entity, other, Verdict.DIFFERENT, why));
        buttons.getStyleClass().add("likely-buttons");
        return new VBox(2, sheet.entityRow(other, why, new Place.OfEntity(other.id())), buttons);
    }

    private Node button(Entity entity, Entity other, Verdict verdict, String why) {
        return Sheet.button(
                "likely-" + verdict + "-" + other.id(),
                WORDS.say("judge." + verdict.name()),
                () -> sheet.desk().edit(new Judge(entity.id(), other.id(), verdict, why)));
    }
}
