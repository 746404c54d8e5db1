package org.sourceline.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.kit.Drawn;
import org.sourceline.ui.kit.QuickRobot;

/// A way round the window by Tab: where the keys stop, and what is wrong with each stop.
final class KeyRound {

    private static final int MOST = 400;
    private static final int SEEN = 12;

    private final Scene scene;
    private final List<Node> stops = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private KeyRound(Scene scene) {
        this.scene = scene;
    }

    /// Goes round from where the keys are until they are there again, and back.
    ///
    /// @param within in which all that can be pressed, typed in or chosen from has to be a stop or to stand in one
    /// @param driven the id of what is moved through from elsewhere
    static KeyRound of(Parent within, String driven) {
        KeyRound round = new KeyRound(within.getScene());
        round.forth();
        if (round.wrong.isEmpty()) {
            round.back();
        }
        TrialWindow.on(() -> interactive(within)).stream()
                .filter(node -> !driven.equals(node.getId()))
                .filter(node -> round.stops.stream().noneMatch(stop -> within(node, stop)))
                .forEach(node -> round.wrong.add("never reached: " + called(node)));
        return round;
    }

    /// Where the keys stop, in their order.
    List<Node> stops() {
        return List.copyOf(stops);
    }

    /// What is wrong, each with the stop it is wrong with.
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void forth() {
        Set<Node> seen = new LinkedHashSet<>();
        Node at = TrialWindow.on(scene::getFocusOwner);
        while (at != null && seen.add(at) && seen.size() < MOST) {
            stops.add(at);
            Node here = at;
            QuickRobot.settle();
            at = TrialWindow.on(() -> {
                WritableImage with = picture(here);
                Node next = tab(false);
                look(here, with);
                return next;
            });
        }
        if (at == null || at != stops.getFirst()) {
            wrong.add("the round ends at " + called(at) + " after "
                    + stops.stream().map(KeyRound::called).toList());
        }
    }

    private void back() {
        List<Node> back = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            back.addFirst(TrialWindow.on(() -> tab(true)));
        }
        if (!back.equals(stops)) {
            wrong.add("the way back is " + back.stream().map(KeyRound::called).toList());
        }
    }

    /// Presses Tab, and gives where the keys are then.
    private @Nullable Node tab(boolean back) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
        return scene.getFocusOwner();
    }

    private void look(Node at, WritableImage with) {
        AccessibleRole role = at.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            wrong.add("no role: " + called(at));
        }
        if (nameOf(at).isBlank()) {
            wrong.add("no name: " + called(at));
        }
        boolean alone = at == scene.getFocusOwner();
        if (!alone && !differ(with, picture(at))) {
            wrong.add("focus not seen: " + called(at));
        }
    }

    /// The name that a screen reader says.
    private static String nameOf(Node node) {
        Object labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        String label = labelled instanceof Labeled by ? by.getText() : "";
        String own = node instanceof Labeled shown ? shown.getText() : node instanceof Text text ? text.getText() : "";
        return Stream.of(node.getAccessibleText(), label, own)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Whether one sees that a node, which has the keys, has them.
    static boolean isSeen(Node node) {
        Scene scene = node.getScene();
        WritableImage with = TrialWindow.on(() -> picture(node));
        TrialWindow.run(scene.getRoot()::requestFocus);
        WritableImage without = TrialWindow.on(() -> picture(node));
        TrialWindow.run(node::requestFocus);
        return differ(with, without);
    }

    /// Whether so many pixels differ that one sees it.
    private static boolean differ(WritableImage with, WritableImage without) {
        int width = (int) Math.min(with.getWidth(), without.getWidth());
        int height = (int) Math.min(with.getHeight(), without.getHeight());
        int[] one = pixels(with, width, height);
        int[] other = pixels(without, width, height);
        int different = 0;
        for (int at = 0; at < one.length && different < SEEN; at++) {
            different += one[at] == other[at] ? 0 : 1;
        }
        return different >= SEEN;
    }

    private static int[] pixels(WritableImage image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /// What is to be seen where a node is.
    private static WritableImage picture(Node node) {
        Scene scene = node.getScene();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double x = Math.max(0, Math.floor(bounds.getMinX()) - 2);
        double y = Math.max(0, Math.floor(bounds.getMinY()) - 2);
        double width = Math.max(1, Math.min(scene.getWidth() - x, bounds.getWidth() + 4));
        double height = Math.max(1, Math.min(scene.getHeight() - y, bounds.getHeight() + 4));
        return Drawn.part(scene.getRoot(), new Rectangle2D(x, y, width, height));
    }

    /// Whatever can be pressed, typed in or chosen from; menus have keys of their own.
    private static List<Node> interactive(Parent within) {
        List<Node> found = new ArrayList<>();
        within.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        boolean otherwise = node instanceof ScrollBar
                || node instanceof MenuBar
                || node.getStyleClass().contains("split-pane-divider");
        if (otherwise || !node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean presses = node.getOnMouseClicked() != null || node.getOnMousePressed() != null;
        boolean does = node.isFocusTraversable() || presses || node instanceof ButtonBase;
        if (does && !node.getStyleClass().contains("viewport")) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean within(Node node, Node stop) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == stop) {
                return true;
            }
        }
        return false;
    }

    /// A node as a person who reads the failure knows it.
    private static String called(@Nullable Node node) {
        return node == null
                ? "nowhere"
                : node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " '"
                        + nameOf(node) + "'";
    }
}
