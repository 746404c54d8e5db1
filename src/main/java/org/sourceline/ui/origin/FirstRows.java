package org.sourceline.ui.origin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.ui.kit.Words;

/// The first rows of a long list, and below them a button that shows more.
final class FirstRows extends VBox {

    static final int FIRST = 40;

    private static final Words WORDS = Words.of(FirstRows.class);
    private static final int MORE = 100;

    private final String id;
    private final List<Supplier<Node>> rows;
    private final Map<String, Integer> shown;

    /// Rows, each made when it is shown.
    ///
    /// @param id tells the list from others
    /// @param shown how many rows of each list are shown where they are more than the first, kept for when it is shown
    ///   anew
    FirstRows(String id, List<Supplier<Node>> rows, Map<String, Integer> shown) {
        super(4);
        this.id = id;
        this.rows = List.copyOf(rows);
        this.shown = shown;
        fill();
    }

    private void fill() {
        int till = Math.min(rows.size(), shown.getOrDefault(id, FIRST));
        rows.subList(getChildren().size(), till).forEach(row -> getChildren().add(row.get()));
        if (till < rows.size()) {
            getChildren().add(more(till));
        }
    }

    private Node more(int from) {
        int next = Math.min(MORE, rows.size() - from);
        Button more = new Button(WORDS.say("more", next, rows.size() - from));
        more.getStyleClass().addAll("flat-button", "small", "outlined", "more-rows");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(pressed -> {
            getChildren().remove(more);
            shown.put(id, from + next);
            fill();
            getChildren().get(from).requestFocus();
        });
        return more;
    }
}
