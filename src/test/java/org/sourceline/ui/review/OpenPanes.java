package org.sourceline.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.shell.Panes;

/// How to tell of the open panes of a window that each shows what was taken up since; asked on the screen's thread.
public record OpenPanes(Panes panes) {

    /// The panes that show a new name taken up in the reader.
    public Map<String, BooleanSupplier> ofNewName() {
        Map<String, BooleanSupplier> open = inReader();
        open.put("chart", chart());
        return open;
    }

    /// The panes that show one more place of the entity that the inspector shows, taken up in the reader.
    public Map<String, BooleanSupplier> ofPlace() {
        Map<String, BooleanSupplier> open = inReader();
        open.put("inspector", says(panes.inspector().node()));
        return open;
    }

    /// The panes that show the same, taken up in the review.
    public Map<String, BooleanSupplier> ofPlaceInReview() {
        return Map.of(
                "review",
                says(panes.review().node()),
                "inspector",
                says(panes.inspector().node()));
    }

    private Map<String, BooleanSupplier> inReader() {
        Map<String, BooleanSupplier> open = new HashMap<>();
        open.put("reader", reader());
        open.put("entities", rows(panes.entities()));
        open.put("articles", rows(panes.articles()));
        return open;
    }

    /// Whether the reader underlines one name more than now.
    private BooleanSupplier reader() {
        int before = underlined();
        return () -> underlined() == before + 1;
    }

    private int underlined() {
        return panes.reader().node().lookupAll(".mention-line").size();
    }

    /// Whether a list has other rows than now.
    private static BooleanSupplier rows(Panel panel) {
        ListView<?> list = (ListView<?>) panel.node().lookup(".list-view");
        List<?> before = List.copyOf(list.getItems());
        return () -> !before.equals(list.getItems());
    }

    /// Whether one node more than now is drawn on the chart.
    private BooleanSupplier chart() {
        int before = drawn();
        return () -> drawn() == before + 1;
    }

    private int drawn() {
        ChartPanel chart = (ChartPanel) panes.chart();
        return chart.scene() == null
                ? 0
                : Objects.requireNonNull(chart.scene()).nodes().size();
    }

    /// Whether something else than now stands there.
    private static BooleanSupplier says(Node node) {
        String before = words(node);
        return () -> !before.equals(words(node));
    }

    /// The words on the screen in a node, in order.
    public static String words(Node node) {
        return node.lookupAll("*").stream()
                .filter(each -> each instanceof Text && each.isVisible())
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining("\n"));
    }
}
