package org.sourceline.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.model.Picture;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Positions;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.motion.LayoutLoop;

/// The pins of the picture shown: nodes stay where the analyst put them, and go back where they were when that is
/// undone.
final class Pins {

    private final Desk desk;
    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final LayoutLoop layout;
    private final Map<String, double[]> origins = new HashMap<>();

    Pins(Desk desk, ChartViewModel model, ChartCanvas canvas, LayoutLoop layout) {
        this.desk = desk;
        this.model = model;
        this.canvas = canvas;
        this.layout = layout;
        desk.watch(this::putBack);
    }

    private OptionalInt indexOf(ChartNode node) {
        return canvas.positions().chart().indexOf(node.id());
    }

    /// Remembers where a node is that is about to be put elsewhere.
    void remember(ChartNode node) {
        Positions now = canvas.positions();
        indexOf(node).ifPresent(at -> {
            if (!now.pinned(at)) {
                origins.put(node.id(), new double[] {now.x(at), now.y(at)});
            }
        });
    }

    /// Whether a node stays where it was put.
    boolean isPinned(ChartNode node) {
        OptionalInt at = indexOf(node);
        return at.isPresent() && canvas.positions().pinned(at.getAsInt());
    }

    /// Pins a node to a place.
    void place(ChartNode node, double x, double y) {
        place(node, new Picture.Spot(node.id(), x, y));
    }

    private void place(ChartNode node, Picture.@Nullable Spot spot) {
        desk.edit(new PlaceEntity(model.pictures().current().get(), node.id(), spot));
    }

    /// Lets a node go.
    void release(ChartNode node) {
        origins.remove(node.id());
        place(node, null);
    }

    /// Pins a node where it is, or lets it go.
    void turn(ChartNode node) {
        if (isPinned(node)) {
            release(node);
        } else {
            int at = indexOf(node).orElseThrow();
            place(node, canvas.positions().x(at), canvas.positions().y(at));
        }
    }

    /// Puts nodes whose pin was taken back where they were before they were dragged.
    private void putBack(List<Change> changes) {
        for (Change change : changes) {
            if (change.before() instanceof Picture before
                    && change.id().equals(model.pictures().current().get())) {
                Picture after =
                        change.after() instanceof Picture still ? still : new Picture(before.id(), "", List.of());
                before.spots().stream()
                        .map(Picture.Spot::entity)
                        .filter(entity -> after.spots().stream()
                                .noneMatch(spot -> spot.entity().equals(entity)))
                        .forEach(this::putBack);
            }
        }
    }

    private void putBack(String entity) {
        double[] origin = origins.remove(entity);
        if (origin != null) {
            layout.putBack(entity, origin[0], origin[1]);
        }
    }
}
