package org.sourceline.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// What is wrong with words on the screen: cut, beyond the edge of what they stand in, or too faint to read.
public final class Sight {

    private static final double READABLE = 4.5;

    private final List<String> flaws = new ArrayList<>();

    private Sight() {}

    /// Every flaw that is seen in a scene, in words.
    public static List<String> flaws(Scene scene) {
        Sight sight = new Sight();
        sight.look(scene.getRoot(), inScene(scene.getRoot()), false, false);
        return sight.flaws;
    }

    /// Looks at a node and what is in it.
    ///
    /// @param seen the part of the scene that it is seen in
    private void look(Node node, Bounds seen, boolean scrolls, boolean faded) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        boolean faint = faded || node.isDisabled() || node.getOpacity() < 1;
        boolean clips = node.getClip() != null || node.getStyleClass().contains("viewport");
        boolean clipped = scrolls || clips;
        Bounds rest = clips ? shared(seen, inScene(node)) : seen;
        if (node instanceof Labeled labeled) {
            cut(labeled);
            if (!clipped && isPressed(labeled)) {
                beyond(labeled);
            }
        }
        Bounds box = inScene(node);
        if (node instanceof Text text && !faint && rest.contains(box.getCenterX(), box.getCenterY())) {
            contrast(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, rest, clipped, faint));
        }
    }

    private static Bounds shared(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static boolean isPressed(Labeled labeled) {
        return labeled instanceof Button || labeled instanceof ToggleButton;
    }

    /// Words may be cut where a tooltip says them whole, and in rows, which lead to where they stand whole.
    private void cut(Labeled labeled) {
        if (labeled.lookup(".text") instanceof Text text
                && !text.getText().equals(labeled.getText())
                && text.getText().endsWith(labeled.getEllipsisString())
                && !isTold(labeled)) {
            flaws.add("cut: " + labeled.getText() + " as " + text.getText() + " " + labeled.getStyleClass());
        }
    }

    private static boolean isTold(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?> || (at instanceof Control control && control.getTooltip() != null)) {
                return true;
            }
        }
        return false;
    }

    private void beyond(Labeled labeled) {
        Bounds own = inScene(labeled);
        for (Node at = labeled.getParent(); at != null; at = at.getParent()) {
            Bounds room = inScene(at);
            if (own.getMinX() < room.getMinX() - 1
                    || own.getMaxX() > room.getMaxX() + 1
                    || own.getMinY() < room.getMinY() - 1
                    || own.getMaxY() > room.getMaxY() + 1) {
                flaws.add("beyond " + at.getStyleClass() + ": " + labeled.getText() + " " + labeled.getId());
                return;
            }
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void contrast(Text text) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color ink)) {
            return;
        }
        Color ground = ground(text);
        double contrast = contrast(over(ink, ground), ground);
        if (contrast < READABLE) {
            flaws.add(String.format(Locale.ROOT, "faint: %s at %.1f, %s on %s", text.getText(), contrast, ink, ground));
        }
    }

    /// The colour that words stand on: what the nearest of those they stand in is painted with there.
    private static Color ground(Node words) {
        Bounds box = inScene(words);
        List<Color> layers = new ArrayList<>();
        for (Node at = words.getParent(); at != null; at = at.getParent()) {
            Point2D middle = at.sceneToLocal(box.getCenterX(), box.getCenterY());
            if (at instanceof Region region && region.getBackground() != null && at.contains(middle)) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color color && color.getOpacity() > 0) {
                        layers.add(color);
                        if (color.isOpaque()) {
                            return flat(layers);
                        }
                    }
                }
            }
        }
        return flat(layers);
    }

    private static Color flat(List<Color> layers) {
        Color ground = Color.WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            ground = over(layers.get(i), ground);
        }
        return ground;
    }

    private static Color over(Color ink, Color ground) {
        return ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity());
    }

    /// The contrast ratio of WCAG 2.2.
    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
