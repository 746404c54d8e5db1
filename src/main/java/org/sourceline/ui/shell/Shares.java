package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.sourceline.ui.kit.Settings;

/// How panes side by side share their room: each has a share, which it keeps while it is closed, and from one day to
/// the next.
final class Shares {

    private static final String SETTING = "share.";

    private final SplitPane split;
    private final Settings settings;
    private final List<Slot> slots;
    private final Map<String, Double> shares = new HashMap<>();
    private boolean arranging;

    /// A pane that has a share.
    ///
    /// @param usual the share it begins with
    record Slot(String id, Node node, double usual) {}

    /// The shares of panes in a split pane, none of them shown yet.
    Shares(SplitPane split, Settings settings, List<Slot> slots) {
        this.split = split;
        this.settings = settings;
        this.slots = List.copyOf(slots);
        slots.forEach(slot -> shares.put(slot.id(), settings.number(SETTING + slot.id(), slot.usual())));
    }

    /// Shows these of the panes, each with its share of the room.
    void show(List<String> ids) {
        arranging = true;
        List<Slot> shown =
                slots.stream().filter(slot -> ids.contains(slot.id())).toList();
        split.getItems().setAll(shown.stream().map(Slot::node).toList());
        double all = shown.stream().mapToDouble(this::share).sum();
        double at = 0;
        for (int i = 0; i + 1 < shown.size(); i++) {
            at += share(shown.get(i)) / all;
            split.getDividers().get(i).setPosition(at);
        }
        split.getDividers()
                .forEach(divider -> divider.positionProperty().addListener((of, before, now) -> moved(shown, all)));
        arranging = false;
    }

    private double share(Slot slot) {
        return Math.max(0.02, shares.getOrDefault(slot.id(), slot.usual()));
    }

    private void moved(List<Slot> shown, double all) {
        if (arranging || split.getItems().size() != shown.size()) {
            return;
        }
        List<Double> ends = new ArrayList<>();
        split.getDividers().forEach(divider -> ends.add(divider.getPosition()));
        ends.add(1.0);
        double before = 0;
        for (int i = 0; i < shown.size(); i++) {
            double share = (ends.get(i) - before) * all;
            shares.put(shown.get(i).id(), share);
            settings.put(SETTING + shown.get(i).id(), Double.toString(share));
            before = ends.get(i);
        }
    }
}
