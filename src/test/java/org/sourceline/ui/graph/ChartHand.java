package org.sourceline.ui.graph;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.network.Chart;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;

/// A window with the sample case whose chart is worked on by hand.
class ChartHand {

    @RegisterExtension
    final SampleWindow sample = new SampleWindow(1400, 900);

    final FxRobot robot = sample.robot;

    ChartPanel panel() {
        return sample.trial().chart();
    }

    Chart chart() {
        return TrialWindow.on(() -> panel().chart());
    }

    Scene scene() {
        return TrialWindow.on(() -> Objects.requireNonNull(panel().scene()));
    }

    Node canvas() {
        return sample.seen(".chart-canvas").getFirst();
    }

    Point2D onScreen(double x, double y) {
        return TrialWindow.on(() -> canvas().localToScreen(x, y));
    }

    void key(KeyCode... keys) throws Exception {
        robot.push(keys);
        sample.trial().settle();
    }

    void act(String id) throws Exception {
        sample.act(id);
        sample.trial().settle();
    }

    void pictures(String name) throws Exception {
        sample.trial().picture(name + "-light");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.DARK));
        sample.trial().settle();
        sample.trial().picture(name + "-dark");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.LIGHT));
        sample.trial().settle();
    }

    /// Ids of the nodes that are drawn as selected.
    Set<String> selected() {
        return scene().nodes().stream()
                .filter(node -> node.light() == Scene.Light.SELECTED)
                .map(node -> node.node().id())
                .collect(Collectors.toSet());
    }

    enum Held {
        SHIFT,
        SHORTCUT
    }

    /// What the mouse does on the canvas while a key is held, which the robot does not tell the mouse of.
    void mouse(EventType<MouseEvent> type, double x, double y, Held held) {
        Node canvas = canvas();
        TrialWindow.run(() -> {
            Point2D at = canvas.localToScene(x, y);
            boolean shift = held == Held.SHIFT;
            canvas.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    !shift,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
    }

    Map<String, Scene.Spot> spots() {
        return scene().nodes().stream()
                .collect(Collectors.toMap(node -> node.node().id(), Scene.DrawnNode::spot));
    }
}
