package org.sourceline.ui.graph.menu;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// A bar over the chart that says how many nodes are selected together, and what can be done with them.
public final class SelectionBar extends FlowPane {

    private static final Words WORDS = Words.of(SelectionBar.class);

    private static final double WIDTH = 640;

    private final Label count = new Label();

    /// A bar, away until several nodes are selected.
    public SelectionBar(List<Action> actions) {
        super(4, 2);
        setPrefWrapLength(WIDTH);
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        count.setId("selection-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("strong");
        getChildren().add(count);
        actions.forEach(action -> getChildren()
                .add(new WordButton(
                                new SimpleStringProperty(WORDS.say(action.id())),
                                action.keys(),
                                action.cannot(),
                                action::perform)
                        .styled("small")
                        .named("bar-" + action.id())));
        show(0);
    }

    /// Says that so many nodes are selected together.
    public void show(int nodes) {
        setVisible(nodes > 1);
        setManaged(nodes > 1);
        count.setText(WORDS.say("selected", nodes));
    }
}
