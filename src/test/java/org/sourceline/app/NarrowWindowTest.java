package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Sight;
import org.sourceline.ui.shell.Looks;

/// A window as narrow as the smallest screens that people work at.
class NarrowWindowTest {

    private static final int WIDTH = 1024;
    private static final int NARROWEST = 960;
    private static final int HEIGHT = 700;

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(WIDTH, HEIGHT);

    private final List<String> flaws = new ArrayList<>();

    @Test
    void theBarsHoldInBothLanguagesAndNothingIsCutThatIsNotToldWhole() throws Exception {
        TrialWindow trial = sample.trial();
        trial.resize(WIDTH, HEIGHT);
        sample.go(new Place.OfClaim(sample.mostCited()));
        look("en");
        sample.act("language-de");
        trial.resize(WIDTH, HEIGHT);
        TrialWindow.run(() -> trial.looks.choose(Looks.Choice.DARK));
        look("de");
        trial.resize(NARROWEST, HEIGHT);
        look("de-narrowest");
        trial.resize(WIDTH, HEIGHT);
        TrialWindow.run(() -> trial.looks.enlarge(3));
        look("de-large");
        assertThat(flaws).isEmpty();
        trial.resize(1600, HEIGHT);
        TrialWindow.run(() -> trial.looks.enlarge(-3));
        assertThat(sample.seen("#import"))
                .as("where there is room the words are back")
                .singleElement()
                .satisfies(
                        each -> assertThat(((Button) each).getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY));
    }

    private void look(String name) throws Exception {
        sample.trial().settle();
        sample.trial().picture("narrow-" + name);
        Region window = (Region) sample.trial().stage.getScene().getRoot();
        holds(name, sample.robot.lookup(".top-bar").query(), window);
        for (Node head : sample.seen(".pane-head")) {
            holds(name, (Region) head, (Region) head.getParent());
        }
        TrialWindow.on(() -> Sight.flaws(sample.trial().stage.getScene()))
                .forEach(flaw -> flaws.add(name + ": " + flaw));
    }

    /// Every part of a bar stands in it, as wide as it needs to be, and on no other.
    private void holds(String name, Region bar, Region room) {
        double last = SampleWindow.bounds(room).getMinX();
        for (Node part : bar.getChildrenUnmodifiable()) {
            Bounds box = SampleWindow.bounds(part);
            boolean apart = box.getMinX() >= last - 1;
            boolean inside = box.getMaxX() <= SampleWindow.bounds(room).getMaxX() + 1;
            if (part.isManaged() && !(apart && inside && box.getWidth() >= part.minWidth(-1) - 1)) {
                flaws.add(name + ": " + part + " at " + box.getMinX() + " to " + box.getMaxX() + " after " + last);
            }
            last = part.isManaged() ? box.getMaxX() : last;
        }
    }
}
