package org.sourceline.bench.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Figure;
import org.sourceline.bench.Samples;
import org.sourceline.network.Theme;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Settings;

/// The chart of a large case in its pane: how soon it is there, and how long the screen's thread works for each frame
/// while one moves over it.
public final class ChartPaneBench {

    private static final int FRAMES = 120;

    private final String size;
    private final List<Figure> figures = new ArrayList<>();

    private ChartPaneBench(String size) {
        this.size = size;
    }

    /// Its figures.
    ///
    /// @param size of the case on the desk
    /// @throws InterruptedException when it is interrupted
    public static List<Figure> run(Desk desk, String size) throws InterruptedException {
        ChartPaneBench bench = new ChartPaneBench(size);
        ChartPanel panel = BenchScreen.on(() -> new ChartPanel(
                desk,
                new SimpleObjectProperty<>(Theme.light()),
                FilePicker.onScreen(() -> null),
                Settings.forgetful(),
                Path.of("bench")));
        BenchScreen screen = BenchScreen.showing(() -> (Parent) panel.node());
        double there = screen.untilThere(
                () -> !panel.chart().nodes().isEmpty() && panel.scene() != null && panel.isStill(), () -> {});
        bench.add("chart of a case, laid out and drawn whole", there, "ms", 15_000);
        bench.add("entities the chart of a case leaves out", leftOut(desk, panel), "entities", 0);
        Node canvas = BenchScreen.on(() -> panel.node().lookup(".chart-canvas"));
        bench.works("panned", screen.worked(FRAMES, at -> canvas.fireEvent(scroll(at % 40 < 20 ? 9 : -9, true))));
        bench.works("zoomed", screen.worked(FRAMES, at -> canvas.fireEvent(scroll(at % 40 < 20 ? 20 : -20, false))));
        bench.works(
                "walked over by keys",
                screen.worked(FRAMES, at -> canvas.fireEvent(key(at % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT))));
        BenchScreen.on(() -> {
            canvas.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
            return panel;
        });
        bench.works(
                "panned with all of it selected",
                screen.worked(FRAMES, at -> canvas.fireEvent(scroll(at % 40 < 20 ? 9 : -9, true))));
        screen.close();
        return bench.figures;
    }

    /// Entities with a link that the chart does not show.
    private static double leftOut(Desk desk, ChartPanel panel) {
        return desk.index().all(org.sourceline.model.Claim.class).stream()
                .filter(claim -> panel.chart().node(claim.subject()).isEmpty()
                        || panel.chart().node(claim.object()).isEmpty())
                .count();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static ScrollEvent scroll(double by, boolean direct) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                500,
                400,
                500,
                400,
                false,
                false,
                false,
                false,
                direct,
                false,
                direct ? by : 0,
                by,
                by,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void works(String how, double[] millis) {
        String bench = "screen's thread at work for a frame of the chart " + how;
        add(bench + ", 95th percentile", Samples.quantile(millis, 0.95), "ms", 4);
        add(bench + ", longest", Samples.quantile(millis, 1), "ms", 12);
    }

    private void add(String bench, double ours, String unit, double target) {
        figures.add(new Figure(bench, size, ours, null, "none", unit, target));
    }
}
