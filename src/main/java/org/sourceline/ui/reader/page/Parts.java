package org.sourceline.ui.reader.page;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.WrappingLabel;

/// The small parts that the bars under the reader are put together from.
public final class Parts {

    private static final double MARK = 13;

    private Parts() {}

    public static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }

    /// A key as it is printed on a keyboard.
    public static Label key(String name) {
        Label cap = label(name, "keycap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /// A button that shows the key that does the same.
    public static Button button(String text, String key, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        if (!key.isEmpty()) {
            button.setGraphic(key(key));
        }
        return button;
    }

    public static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("bar-row");
        return row;
    }

    /// Parts in a row that goes on in a second where there is no room.
    public static FlowPane wrapping(javafx.scene.Node... nodes) {
        FlowPane row = new FlowPane(8, 6, nodes);
        row.setMinWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// A line of our own words that wraps.
    public static Label line(String text, String style) {
        Label line = new WrappingLabel(text);
        line.getStyleClass().add(style);
        return line;
    }

    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// An entity's mark and name.
    public static HBox entity(Ontology ontology, Optional<Entity> entity) {
        HBox box = new HBox();
        box.getStyleClass().add("entity-chip");
        show(box, ontology, entity);
        return box;
    }

    /// Puts another entity into a box made here.
    public static void show(HBox box, Ontology ontology, Optional<Entity> entity) {
        box.getChildren().clear();
        entity.flatMap(each -> ontology.type(each.type()))
                .ifPresent(type -> box.getChildren().add(new TypeMark(type, MARK)));
        entity.ifPresent(each -> {
            Label name = label(each.name(), "entity-name");
            name.setTooltip(new Tooltip(each.name()));
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            box.getChildren().add(name);
        });
    }

    public static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
