package org.sourceline.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.sourceline.ui.kit.Settings;

/// Where the window stands on the screen and how large it is, from one day to the next.
final class Frame {

    private static final String ICON = "/org/sourceline/assets/icon/sourceline-256.png";
    private static final double NARROWEST = 960;
    private static final double LOWEST = 600;

    private final Stage stage;
    private final Settings settings;

    /// The frame of a window, as it was left where a screen still has room for it.
    Frame(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        var icon = Frame.class.getResourceAsStream(ICON);
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(settings.number("window.width", Window.WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(settings.number("window.height", Window.HEIGHT), screen.getHeight()));
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        if (!Screen.getScreensForRectangle(x + NARROWEST / 2, y, 1, LOWEST / 2).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(settings.get("window.maximized", "")));
    }

    /// Keeps it as it is.
    void keep() {
        settings.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.x", Double.toString(stage.getX()));
            settings.put("window.y", Double.toString(stage.getY()));
            settings.put("window.width", Double.toString(stage.getWidth()));
            settings.put("window.height", Double.toString(stage.getHeight()));
        }
    }
}
