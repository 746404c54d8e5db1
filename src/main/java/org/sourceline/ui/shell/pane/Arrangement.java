package org.sourceline.ui.shell.pane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.Settings;

/// How the panes stand in the window, which of them are closed, whether one has it to itself, and how they come back.
public final class Arrangement {

    private static final String USUAL =
            "across 1 ( down 0.175 ( articles 0.56 entities 0.44 ) reader 0.255 chart 0.36" + " inspector 0.21 )";
    private static final String CLOSED = "closed";
    private static final String ROOMS = "panes";
    private static final String ALONE = "pane.alone";
    private static final double STEP = 1.2;

    private final Map<String, Stand> stands = new LinkedHashMap<>();
    private final Settings settings;
    private final Set<String> closed = new LinkedHashSet<>();
    private final StackPane ground = new StackPane();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private Room rooms;
    private String alone;

    /// What stands in the window as one pane.
    ///
    /// @param node the panel's node, or what holds it and what floats over it
    /// @param width the least it is to have
    public record Stand(Panel panel, Region node, double width) {}

    /// The panes as they were left.
    public Arrangement(List<Stand> stands, Settings settings) {
        this.settings = settings;
        stands.forEach(stand -> {
            this.stands.put(stand.panel().id(), stand);
            stand.node().setMinWidth(stand.width());
            stand.node().setMinHeight(140);
        });
        closed.addAll(List.of(settings.get(CLOSED, "").split(" ")));
        closed.retainAll(this.stands.keySet());
        alone = this.stands.containsKey(settings.get(ALONE, "")) ? settings.get(ALONE, "") : "";
        rooms = Room.read(settings.get(ROOMS, USUAL)).filter(this::isWhole).orElseGet(Arrangement::usual);
        arrange();
    }

    private static Room usual() {
        return Room.read(USUAL).orElseThrow();
    }

    private boolean isWhole(Room room) {
        List<String> panes = room.panes();
        return panes.size() == stands.size() && new HashSet<>(panes).equals(stands.keySet());
    }

    private void arrange() {
        settings.put(CLOSED, String.join(" ", closed).strip());
        settings.put(ROOMS, rooms.toString());
        settings.put(ALONE, alone);
        Node focus = ground.getScene() == null ? null : ground.getScene().getFocusOwner();
        ground.getChildren().clear();
        stands.values().forEach(Arrangement::free);
        Stand only = stands.get(alone);
        Optional<Node> all = only == null ? built(rooms) : Optional.of(only.node());
        all.ifPresent(ground.getChildren()::setAll);
        ground.applyCss();
        if (focus != null && focus.getScene() != null) {
            focus.requestFocus();
        }
        turn.set(turn.get() + 1);
    }

    private static void free(Stand stand) {
        for (Node at = stand.node().getParent(); at != null; at = at.getParent()) {
            if (at instanceof SplitPane split && split.getItems().remove(stand.node())) {
                return;
            }
        }
    }

    /// What is open of a room.
    private Optional<Node> built(Room room) {
        if (!room.isSplit()) {
            return Optional.ofNullable(closed.contains(room.pane()) ? null : stands.get(room.pane()))
                    .map(Stand::node);
        }
        SplitPane split = new SplitPane();
        split.setOrientation(room.isDown() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        List<Room> open = new ArrayList<>();
        for (Room each : room.rooms()) {
            built(each).ifPresent(node -> {
                split.getItems().add(node);
                open.add(each);
            });
        }
        if (open.size() < 2) {
            List<Node> only = List.copyOf(split.getItems());
            split.getItems().clear();
            return only.stream().findFirst();
        }
        grow(split, open);
        divide(split, open);
        return Optional.of(split);
    }

    /// Gives room that the window gains to the chart, or else to what one reads, or else to all.
    private static void grow(SplitPane split, List<Room> open) {
        for (String most : List.of("chart", "reader")) {
            if (open.stream().anyMatch(room -> room.of(most).isPresent())) {
                for (int i = 0; i < open.size(); i++) {
                    boolean grows = open.get(i).of(most).isPresent();
                    SplitPane.setResizableWithParent(split.getItems().get(i), grows);
                }
                return;
            }
        }
        split.getItems().forEach(node -> SplitPane.setResizableWithParent(node, true));
    }

    private void divide(SplitPane split, List<Room> open) {
        double all = open.stream().mapToDouble(Room::share).sum();
        double at = 0;
        for (int i = 0; i + 1 < open.size(); i++) {
            at += open.get(i).share() / all;
            split.getDividers().get(i).setPosition(at);
        }
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (isDivider(release.getTarget())) {
                moved(split, open, all);
            }
        });
    }

    private static boolean isDivider(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    private void moved(SplitPane split, List<Room> open, double all) {
        List<Double> ends = new ArrayList<>();
        split.getDividers().forEach(divider -> ends.add(divider.getPosition()));
        ends.add(1.0);
        double before = 0;
        for (int i = 0; i < open.size(); i++) {
            open.get(i).share((ends.get(i) - before) * all);
            before = ends.get(i);
        }
        settings.put(ROOMS, rooms.toString());
    }

    /// The panes on the screen.
    public Node node() {
        return ground;
    }

    /// Told whenever the panes stand otherwise.
    public ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    /// The panels, in the order of reading.
    List<Panel> panels() {
        return stands.values().stream().map(Stand::panel).toList();
    }

    /// Whether a pane is on the screen.
    public boolean isShown(Panel panel) {
        return alone.isEmpty() ? !closed.contains(panel.id()) : isAlone(panel);
    }

    /// Whether a pane is on the screen and no other is.
    boolean isOnly(Panel panel) {
        return panels().stream().filter(this::isShown).toList().equals(List.of(panel));
    }

    /// Shows a pane that is not on the screen.
    public void show(Panel panel) {
        if (!isShown(panel)) {
            closed.remove(panel.id());
            alone = "";
            arrange();
        }
    }

    /// Closes a pane that is not the only one.
    void close(Panel panel) {
        if (isAlone(panel)) {
            alone = "";
        }
        closed.add(panel.id());
        if (closed.containsAll(stands.keySet())) {
            closed.remove(panel.id());
        }
        arrange();
    }

    /// Whether a pane has the window to itself.
    boolean isAlone(@Nullable Panel panel) {
        return panel != null && alone.equals(panel.id());
    }

    /// Gives the whole window to a pane, or back to all.
    void turnAlone(Panel panel) {
        alone = isAlone(panel) ? "" : panel.id();
        closed.remove(panel.id());
        arrange();
    }

    /// Moves a pane next to another, whose room the two share.
    ///
    /// @param below whether it comes below the other, rather than to its right
    void move(Panel panel, Panel beside, boolean below) {
        rooms = rooms.with(panel.id(), beside.id(), below);
        alone = "";
        closed.removeAll(List.of(panel.id(), beside.id()));
        arrange();
    }

    /// Gives a pane more of the room that it shares, or less.
    void enlarge(Panel panel, boolean larger) {
        Room room = rooms.of(panel.id()).orElseThrow();
        boolean shares = rooms.around(room).stream()
                .flatMap(around -> around.rooms().stream())
                .anyMatch(other -> !other.equals(room) && !closed.containsAll(other.panes()));
        Room grown = shares ? room : rooms.around(room).orElse(room);
        grown.share(larger ? grown.share() * STEP : grown.share() / STEP);
        arrange();
    }

    /// Puts all panes back where they stand at first.
    void reset() {
        rooms = usual();
        closed.clear();
        alone = "";
        arrange();
    }
}
