package org.sourceline.network;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// The icons of types of entity, within nodes that are large enough for them: letters of the window's icon font.
public final class TypeIcon {

    /// The least size at which an icon can be told, in pixels.
    public static final double LEAST = 12;

    /// How much bolder its lines are, as a share of its size.
    private static final double BOLDER = 0.035;

    private static final String FILE = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final Font FONT = load();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<String, String> NAMES = Map.of(
            "Person", "fth-user",
            "ArmedGroup", "fth-shield",
            "GovernmentBody", "fth-flag",
            "Organization", "fth-users",
            "Place", "fth-map-pin",
            "Facility", "fth-home",
            "Event", "fth-zap",
            "Weapon", "fth-crosshair",
            "Document", "fth-file-text");

    private TypeIcon() {}

    private static Font load() {
        try (InputStream in = Feather.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("This copy of Sourceline lacks " + FILE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILE, unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The font " + FILE + " is damaged", broken);
        }
    }

    /// The icon of a type, as a letter; empty where it has none.
    public static Optional<String> of(String type) {
        return Optional.ofNullable(NAMES.get(type))
                .map(name -> Character.toString(Feather.findByDescription(name).getCode()));
    }

    /// How large an icon is in a node of that shape and radius; 0 where it is too small to be told.
    public static double size(NodeShape shape, double radius) {
        double size = radius
                * switch (shape) {
                    case RING -> 0;
                    case TRIANGLE -> 0.85;
                    case DIAMOND, PENTAGON, STAR -> 1.05;
                    default -> 1.2;
                };
        return size < LEAST ? 0 : size;
    }

    /// How far below a node's middle its icon is, as a share of the radius.
    public static double drop(NodeShape shape) {
        return shape == NodeShape.TRIANGLE ? 0.28 : 0;
    }

    /// The outline of an icon around a point.
    public static Shape outline(String letter, double size, double x, double y) {
        Shape glyph =
                FONT.deriveFont((float) size).createGlyphVector(CONTEXT, letter).getOutline();
        Area bold = new Area(glyph);
        bold.add(new Area(new BasicStroke((float) (BOLDER * size)).createStrokedShape(glyph)));
        Rectangle2D box = bold.getBounds2D();
        return AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
                .createTransformedShape(bold);
    }
}
