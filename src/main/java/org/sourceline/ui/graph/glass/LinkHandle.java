package org.sourceline.ui.graph.glass;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.network.ChartNode;
import org.sourceline.network.scene.Scene;

/// A small handle at the rim of the node under the pointer, from which a link is drawn to another node.
public final class LinkHandle extends StackPane {

    private static final double SIZE = 18;

    /// How far around its middle it is taken hold of.
    private static final double REACH = SIZE / 2 + 2;

    /// The least radius on the canvas of a node that has a handle.
    private static final double LEAST = 4;

    private final Sight sight;
    private @Nullable ChartNode node;
    private Scene.@Nullable Spot under;
    private double middleX;
    private double middleY;

    /// A handle over what is seen there, away until a node is pointed at.
    public LinkHandle(Sight sight) {
        super(new FontIcon("fth-plus"));
        this.sight = sight;
        getStyleClass().add("chart-link-handle");
        setId("link-handle");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        resize(SIZE, SIZE);
    }

    /// Puts it on the right of a node; takes it away for none.
    public void show(@Nullable ChartNode pointed) {
        node = pointed;
        place();
    }

    /// Follows its node, once there is another frame.
    public void place() {
        Scene scene = sight.scene();
        ChartNode at = node;
        Scene.Spot spot = at == null || scene == null ? null : spot(scene, at);
        boolean shown = spot != null && spot.radius() >= LEAST;
        under = spot;
        if (spot != null && shown) {
            middleX = spot.x() + spot.shape().reach(1, 0) * spot.radius() + SIZE / 2 - 2;
            middleY = spot.y();
            relocate(middleX - SIZE / 2, middleY - SIZE / 2);
        }
        setVisible(shown);
    }

    private static Scene.@Nullable Spot spot(Scene scene, ChartNode node) {
        int index = scene.geometry().design().chart().indexOf(node.id()).orElse(-1);
        return index < 0 ? null : scene.spot(index);
    }

    /// The node whose handle is at a point of the canvas; a point on the node itself is not the handle's, however small
    /// the node.
    public Optional<ChartNode> at(double x, double y) {
        Scene.Spot on = under;
        return isVisible() && Math.hypot(x - middleX, y - middleY) <= REACH && (on == null || !on.covers(x, y))
                ? Optional.ofNullable(node)
                : Optional.empty();
    }
}
