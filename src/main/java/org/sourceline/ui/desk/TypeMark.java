package org.sourceline.ui.desk;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.sourceline.model.EntityType;

/// A mark: an entity type's shape in its colour, which the theme gives as `-sl-type-` and the type's id.
public final class TypeMark extends Region {

    private static final double GRID = 16;
    private static final double HEXAGON = 7.4;
    private static final double STAR_OUTER = 8;
    private static final double STAR_INNER = 4.8;
    private static final int STAR_POINTS = 8;
    private static final Map<String, String> OUTLINES = new ConcurrentHashMap<>();

    private final SVGPath shape = new SVGPath();

    /// A mark of that type, `size` pixels wide and high.
    public TypeMark(EntityType type, double size) {
        getStyleClass().add("type-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getTransforms().add(new Scale(size / GRID, size / GRID));
        shape.setManaged(false);
        getChildren().add(shape);
        setMouseTransparent(true);
        show(type);
    }

    /// Marks another type from now on.
    public void show(EntityType type) {
        setAccessibleText(type.label());
        shape.setContent(OUTLINES.computeIfAbsent(type.shape(), TypeMark::outline));
        shape.setStyle("-fx-fill: " + colour(type.id()) + ";");
    }

    /// The looked-up colour that a theme gives a type.
    ///
    /// @param type id of the type
    public static String colour(String type) {
        return "-sl-type-" + type;
    }

    /// The outline of a shape on a grid of 16 by 16, as an SVG path; a circle for a shape without a name here.
    static String outline(String shape) {
        return switch (shape) {
            case "hexagon" -> polygon(6, HEXAGON, HEXAGON, 30);
            case "square" -> "M2 2H14V14H2Z";
            case "rounded" ->
                "M5.5 2H10.5A3.5 3.5 0 0 1 14 5.5V10.5A3.5 3.5 0 0 1 10.5 14H5.5A3.5 3.5 0 0 1 2 10.5V5.5"
                        + "A3.5 3.5 0 0 1 5.5 2Z";
            case "ring" -> disc(6.8) + disc(3.6);
            case "diamond" -> "M8 .6L15.4 8L8 15.4L.6 8Z";
            case "pentagon" -> polygon(5, HEXAGON, HEXAGON, -90);
            case "star" -> polygon(STAR_POINTS * 2, STAR_OUTER, STAR_INNER, -90);
            case "triangle" -> "M8 1.4L15 14.2H1Z";
            case "page" -> "M3 1.2H9.6L13.4 5V14.8H3ZM9.2 2.6V5.4H12Z";
            default -> disc(6.8);
        };
    }

    private static String disc(double radius) {
        return String.format(
                Locale.ROOT,
                "M%1$.2f 8A%2$.2f %2$.2f 0 1 1 %3$.2f 8A%2$.2f %2$.2f 0 1 1 %1$.2f 8Z",
                GRID / 2 - radius,
                radius,
                GRID / 2 + radius);
    }

    private static String polygon(int corners, double outer, double inner, double firstDegrees) {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < corners; corner++) {
            double angle = Math.toRadians(firstDegrees + corner * 360.0 / corners);
            double radius = corner % 2 == 0 ? outer : inner;
            path.append(corner == 0 ? 'M' : 'L')
                    .append(String.format(
                            Locale.ROOT,
                            "%.2f %.2f",
                            GRID / 2 + radius * Math.cos(angle),
                            GRID / 2 + radius * Math.sin(angle)));
        }
        return path.append('Z').toString();
    }
}
