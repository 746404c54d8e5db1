package org.sourceline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.kit.QuickRobot;

/// Mentions that turn out to name somebody else, split off in the inspector.
class SplitFormTest {

    private static final String TEXT = "Karim Nahr spoke first. Later Mr Nahr left, a clerk said.";

    @TempDir
    private Path folder;

    @Test
    void mentionsChosenAreSplitOffInOneStep() throws Exception {
        TrialScreen.start();
        try (TrialDesk trial = new TrialDesk(folder)) {
            String article = trial.article("A talk", "Wire", "2021", TEXT, Map.of());
            trial.tag(article, TEXT, "Karim Nahr", "Person", "Karim Nahr");
            trial.tag(article, TEXT, "Mr Nahr", "Person", "Karim Nahr");
            Entity karim = trial.entity("Karim Nahr");
            Desk desk = trial.desk();
            TrialScreen screen = TrialScreen.showing(() -> (Parent) new InspectorPanel(desk).node(), 340, 800, "light");
            TrialScreen.run(() -> desk.navigator().go(new Place.OfEntity(karim.id())));
            press("split-begin-" + karim.id());
            List<Mention> mentions = desk.index().mentionsOf(karim.id());
            press("split-" + mentions.getLast().id());
            screen.picture("inspector-split");
            TextField name =
                    new QuickRobot().lookup("#split-name-" + karim.id()).queryAs(TextField.class);
            TrialScreen.run(() -> name.setText("Samir Nahr"));
            TrialScreen.run(() -> desk.edit(new TagPassages(List.of(
                    Tag.called(article, TEXT.indexOf("a clerk"), TEXT.indexOf(" said"), "Person", "A clerk")))));
            CheckBox again =
                    new QuickRobot().lookup("#split-" + mentions.getLast().id()).queryAs(CheckBox.class);
            assertThat(again.isSelected())
                    .as("what is chosen stays when the inspector is shown anew")
                    .isTrue();
            press("split-off-" + karim.id());
            assertThat(desk.index().mentionsOf(karim.id())).containsExactly(mentions.getFirst());
            assertThat(desk.navigator().place().get())
                    .isEqualTo(new Place.OfEntity(trial.entity("Samir Nahr").id()));
            TrialScreen.run(desk::undo);
            assertThat(desk.index().mentionsOf(karim.id())).hasSize(2);
            screen.close();
            assertThat(trial.failures()).isEmpty();
        }
    }

    private static void press(String id) {
        ButtonBase button = new QuickRobot().lookup("#" + id).queryAs(ButtonBase.class);
        TrialScreen.run(button::fire);
    }
}
