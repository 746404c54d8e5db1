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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.sourceline.model.EntityType;

/// The icons of types of entity, within nodes that are large enough for them: letters of the window's icon font.
///
/// A type that is not one of the usual ones has the icon of the FollowTheMoney schema that comes nearest to it, or else
/// the first letter of what people call it.
public final class TypeIcon {

    /// The least size at which an icon can be told, in pixels.
    public static final double LEAST = 12;

    /// How much bolder its lines are, as a share of its size.
    private static final double BOLDER = 0.035;

    /// The size of a letter that stands for an icon, as a share of an icon's.
    private static final double LETTER = 0.9;

    private static final String FILE = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final Font FONT = load();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<String, String> NAMES = Map.of(
            "Person", "fth-user",
            "ArmedGroup", "fth-shield",
            "GovernmentBody", "fth-flag",
            "Organization", "fth-users",
            "MediaOutlet", "fth-radio",
            "Place", "fth-map-pin",
            "Facility", "fth-home",
            "Event", "fth-zap",
            "Weapon", "fth-crosshair",
            "Document", "fth-file-text");
    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("Person", "fth-user"),
            Map.entry("Organization", "fth-users"),
            Map.entry("PublicBody", "fth-flag"),
            Map.entry("Company", "fth-briefcase"),
            Map.entry("LegalEntity", "fth-briefcase"),
            Map.entry("Address", "fth-map-pin"),
            Map.entry("RealEstate", "fth-home"),
            Map.entry("Event", "fth-zap"),
            Map.entry("Asset", "fth-box"),
            Map.entry("Vehicle", "fth-truck"),
            Map.entry("Vessel", "fth-anchor"),
            Map.entry("Airplane", "fth-send"),
            Map.entry("BankAccount", "fth-credit-card"),
            Map.entry("CryptoWallet", "fth-credit-card"),
            Map.entry("Payment", "fth-dollar-sign"),
            Map.entry("Document", "fth-file-text"),
            Map.entry("Email", "fth-mail"),
            Map.entry("Message", "fth-message-square"),
            Map.entry("Call", "fth-phone"),
            Map.entry("Image", "fth-image"),
            Map.entry("Video", "fth-film"),
            Map.entry("UserAccount", "fth-at-sign"));

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

    /// By what a type comes to its icon.
    public enum Reason {
        /// It is one of the usual types.
        USUAL,
        /// By the schema that comes nearest to it.
        SCHEMA,
        /// By nothing: it is its first letter.
        LETTER
    }

    /// By what a type comes to its icon.
    public static Reason reason(EntityType type) {
        return NAMES.containsKey(type.id())
                ? Reason.USUAL
                : SCHEMAS.containsKey(type.ftm()) ? Reason.SCHEMA : Reason.LETTER;
    }

    /// The icon of a type, as a letter; empty where it has none.
    public static String of(EntityType type) {
        return switch (reason(type)) {
            case USUAL -> icon(NAMES.getOrDefault(type.id(), ""));
            case SCHEMA -> icon(SCHEMAS.getOrDefault(type.ftm(), ""));
            case LETTER ->
                type.label()
                        .strip()
                        .codePoints()
                        .limit(1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
        };
    }

    private static String icon(String name) {
        return Character.toString(Feather.findByDescription(name).getCode());
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
        Shape glyph = glyph(letter, size);
        Rectangle2D box = glyph.getBounds2D();
        return AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
                .createTransformedShape(glyph);
    }

    private static Shape glyph(String letter, double size) {
        if (!FONT.canDisplay(letter.codePointAt(0))) {
            return Typeface.shape(letter, LETTER * size, true).outline();
        }
        Shape glyph =
                FONT.deriveFont((float) size).createGlyphVector(CONTEXT, letter).getOutline();
        Area bold = new Area(glyph);
        bold.add(new Area(new BasicStroke((float) (BOLDER * size)).createStrokedShape(glyph)));
        return bold;
    }
}
