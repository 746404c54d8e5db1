package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.DoubleClick;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Span;
import org.testfx.api.FxRobot;

/// A reader on the screen with an article of a trial case open in it, worked in by mouse and keyboard.
final class OpenReader implements AutoCloseable {

    final Desk desk;
    final ReaderPanel panel;
    final TrialScreen screen;
    final FxRobot robot = new QuickRobot();
    private final TrialDesk trial;

    private OpenReader(TrialDesk trial, Desk desk, int width, int height, String theme) {
        this.trial = trial;
        this.desk = desk;
        panel = TrialScreen.on(() -> new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful())));
        Parent root = (Parent) panel.node();
        screen = TrialScreen.showing(() -> root, width, height, theme);
    }

    static OpenReader at(TrialDesk trial, String article, int width, int height) throws Exception {
        return at(trial, article, width, height, "light");
    }

    static OpenReader at(TrialDesk trial, String article, int width, int height, String theme) throws Exception {
        OpenReader reader = new OpenReader(trial, trial.desk(), width, height, theme);
        reader.go(new Place.OfArticle(article));
        TrialScreen.run(reader.panel::focus);
        return reader;
    }

    void go(Place place) {
        TrialScreen.run(() -> desk.navigator().go(place));
    }

    /// Moves the caret on until it is in a name.
    ///
    /// @return how many keys it took
    int walkTo(int offset) {
        int keys = 0;
        while (panel.model().pointing().caret() <= offset) {
            robot.type(KeyCode.RIGHT);
            keys++;
        }
        return keys;
    }

    /// Tags the name that stands at an offset.
    void tag(int offset, KeyCode type) {
        TrialScreen.run(() -> {
            panel.model().pointing().nameAt(offset);
            panel.focus();
        });
        robot.type(type);
    }

    /// Double-clicks the name that stands at an offset, and tags it.
    void tagByMouse(int offset, KeyCode type) {
        DoubleClick.at(pointOf(offset));
        robot.type(type);
    }

    ParagraphView paragraphAt(int offset) {
        return panel.view().paragraphs().stream()
                .filter(view -> view.paragraph().span().holds(offset))
                .findFirst()
                .orElseThrow();
    }

    Bounds boundsOf(Span span) {
        return TrialScreen.on(() -> paragraphAt(span.start()).boundsInScene(span));
    }

    Point2D pointOf(int offset) {
        Bounds box = boundsOf(new Span(offset, offset + 1));
        Stage stage = screen.stage();
        return new Point2D(
                stage.getX() + stage.getScene().getX() + box.getCenterX(),
                stage.getY() + stage.getScene().getY() + box.getCenterY());
    }

    /// Takes back what was done in the case, and closes the window.
    @Override
    public void close() {
        while (!desk.nextUndo().get().isEmpty() && !desk.nextUndo().get().startsWith("Import")) {
            TrialScreen.run(desk::undo);
        }
        screen.close();
        assertThat(trial.failures()).isEmpty();
    }
}
