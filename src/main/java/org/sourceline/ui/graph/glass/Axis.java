package org.sourceline.ui.graph.glass;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.sourceline.network.Ground;
import org.sourceline.network.scene.Scene;

/// The dates of a line of time along the upper edge of the canvas, wherever it is looked from, as far as they have
/// room.
public final class Axis extends Pane {

    private static final double APART = 8;

    private final Sight sight;
    private final List<Label> dates = new ArrayList<>();

    /// An axis over a canvas.
    public Axis(Sight sight) {
        this.sight = sight;
        setId("axis");
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    /// Puts the dates where they are on the canvas as it is now.
    public void place() {
        Scene scene = sight.scene();
        List<Ground.Tick> ticks = scene == null
                ? List.of()
                : scene.geometry().positions().ground().ticks();
        while (dates.size() < ticks.size()) {
            Label date = new Label();
            date.getStyleClass().add("axis-date");
            dates.add(date);
            getChildren().add(date);
        }
        double free = 0;
        for (int i = 0; i < dates.size(); i++) {
            Label date = dates.get(i);
            date.setText(i < ticks.size() ? ticks.get(i).date() : "");
            double x = i < ticks.size()
                    ? Math.rint(sight.onCanvas(ticks.get(i).x(), 0).getX()) + 3
                    : -1;
            double end = x + date.prefWidth(-1);
            date.setVisible(x >= free && end < getWidth());
            date.relocate(x, 2);
            free = date.isVisible() ? end + APART : free;
        }
    }
}
