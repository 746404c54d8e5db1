package org.sourceline.ui.shell.pane;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.Panel;

/// Goes round the panes by key, to where one was in each, and knows which one was in last.
public final class PaneRing {

    private final List<Panel> panels;
    private final List<Panel> stops;
    private final Map<Panel, Node> last = new HashMap<>();
    private final ReadOnlyObjectWrapper<Panel> at;

    /// A ring of panes in a window.
    ///
    /// @param over what lies over panes while it is open, and then is a stop in their place
    /// @param window where the keys go round
    public PaneRing(List<Panel> panels, List<Panel> over, Node window) {
        this.panels = panels;
        stops = Stream.concat(over.stream(), panels.stream()).toList();
        at = new ReadOnlyObjectWrapper<>(panels.getFirst());
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((of, before, now) -> {
            int pane = paneOf(now);
            if (pane >= 0 && panels.contains(stops.get(pane))) {
                at.set(stops.get(pane));
            }
        });
    }

    /// The pane at hand: the one that the keys went to last.
    public ReadOnlyObjectProperty<Panel> at() {
        return at.getReadOnlyProperty();
    }

    /// Goes to the next pane, or the one before.
    ///
    /// @param by 1 or -1
    public void go(Scene scene, int by) {
        Node owner = scene.getFocusOwner();
        int at = paneOf(owner);
        if (at >= 0 && owner != null) {
            last.put(stops.get(at), owner);
        }
        int first = at < 0 ? (by > 0 ? -1 : 0) : at;
        for (int step = 1; step <= stops.size(); step++) {
            Panel next = stops.get(Math.floorMod(first + by * step, stops.size()));
            if (enter(next)) {
                return;
            }
        }
    }

    /// Goes elsewhere when the pane at hand is no longer in the window.
    public void leaveClosed() {
        if (at.get().node().getScene() == null) {
            panels.stream()
                    .filter(panel -> panel.node().getScene() != null)
                    .findFirst()
                    .ifPresent(panel -> {
                        at.set(panel);
                        enter(panel);
                    });
        }
    }

    /// Enters a pane, where one was in it before or else at its first place; whether there is any.
    public boolean enter(Panel panel) {
        if (panel.node().getScene() == null) {
            return false;
        }
        Node was = last.get(panel);
        boolean still = was != null && was.getScene() != null && !was.isDisabled() && within(was, panel.node());
        Node target = still ? was : firstOf(panel.node());
        if (target == null) {
            return false;
        }
        target.requestFocus();
        return true;
    }

    private int paneOf(@Nullable Node node) {
        for (int i = 0; node != null && i < stops.size(); i++) {
            if (within(node, stops.get(i).node())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean within(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    /// The first place for the keyboard that is not a button, else the first of any kind.
    private static @Nullable Node firstOf(Node pane) {
        Node any = null;
        Deque<Node> open = new ArrayDeque<>(List.of(pane));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                if (!(node instanceof ButtonBase)) {
                    return node;
                }
                any = any == null ? node : any;
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(open::push);
            }
        }
        return any;
    }
}
