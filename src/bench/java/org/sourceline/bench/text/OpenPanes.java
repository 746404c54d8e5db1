package org.sourceline.bench.text;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.sourceline.bench.BenchScreen;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.shell.Panes;

/// How to tell of the panes of a window that each shows what was taken up since.
record OpenPanes(Panes panes) {

    /// Whether the reader underlines one name more than now.
    BooleanSupplier reader() throws InterruptedException {
        int before = BenchScreen.on(this::underlined);
        return () -> underlined() == before + 1;
    }

    private int underlined() {
        return panes.reader().node().lookupAll(".mention-line").size();
    }

    /// Whether the list of entities has other rows than now.
    BooleanSupplier entities() throws InterruptedException {
        ListView<?> list = (ListView<?>) panes.entities().node().lookup(".list-view");
        List<?> before = BenchScreen.on(() -> List.copyOf(list.getItems()));
        return () -> !before.equals(list.getItems());
    }

    /// Whether so many nodes are drawn on the chart.
    BooleanSupplier chart(IntSupplier nodes) {
        ChartPanel chart = (ChartPanel) panes.chart();
        return () -> chart.scene() != null
                && Objects.requireNonNull(chart.scene()).nodes().size() == nodes.getAsInt();
    }

    /// Whether a pane says something else than now.
    static BooleanSupplier says(Panel pane) throws InterruptedException {
        String before = BenchScreen.on(() -> words(pane));
        return () -> !before.equals(words(pane));
    }

    private static String words(Panel pane) {
        return pane.node().lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining("\n"));
    }
}
