package org.sourceline.ui.desk;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.sourceline.ui.kit.QuickRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Two clicks with nothing between them: a double click on a machine of any speed.
public final class DoubleClick {

    private static final long PATIENCE = 60_000;

    private DoubleClick() {}

    /// Clicks twice at a point of the screen.
    public static void at(Point2D point) {
        QuickRobot.settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            Robot robot = new Robot();
            robot.mouseMove(point);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            return Platform.isFxApplicationThread();
        });
        QuickRobot.settle();
    }

    /// Clicks twice in the middle of something.
    public static void on(Node node) {
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> node.localToScreen(node.getLayoutBounds()));
        at(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }
}
