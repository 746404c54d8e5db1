package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
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

    public static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("bar-row");
        return row;
    }

    /// Parts in a row that goes on in a second where there is no room.
    public static FlowPane wrapping(Node... nodes) {
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

    /// An entity's mark and name in one line.
    public static HBox entity(Ontology ontology, Entity entity) {
        HBox box = new HBox();
        box.getStyleClass().add("entity-chip");
        ontology.type(entity.type()).ifPresent(type -> box.getChildren().add(new TypeMark(type, MARK)));
        Label name = Prose.dress(label(entity.name(), "entity-name"));
        name.setTooltip(new Tooltip(entity.name()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        box.getChildren().add(name);
        return box;
    }

    /// A line that wraps, for words, marks and names.
    public static TextFlow flow(String style) {
        TextFlow flow = new Flow();
        flow.getStyleClass().add(style);
        flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        flow.setMinWidth(0);
        return flow;
    }

    /// An entity's mark and name, to stand among other words.
    ///
    /// @param otherwise what it is called where it is no more
    public static List<Node> named(Ontology ontology, Optional<Entity> entity, String otherwise) {
        List<Node> nodes = new ArrayList<>();
        entity.flatMap(each -> ontology.type(each.type())).ifPresent(type -> {
            HBox mark = new HBox(new TypeMark(type, MARK));
            mark.getStyleClass().add("named-mark");
            nodes.add(mark);
        });
        nodes.addAll(Prose.words(entity.map(Entity::name).orElse(otherwise), "entity-name"));
        return nodes;
    }

    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
