package org.sourceline.network.raster;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.sourceline.network.NodeShape;
import org.sourceline.network.TypeIcon;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.Letters;
import org.sourceline.network.label.Masks;
import org.sourceline.network.label.Surface;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Label;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Lights;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.network.scene.Scene.Style;
import org.sourceline.network.scene.Wording;

/// A brush: paints a part of a scene on a sheet, links below nodes below words.
final class Brush {

    private static final int ONE = Geometry.ONE;

    /// The width of a rim that stands for a halo, in pixels.
    private static final double RIM = 1.6;

    /// Nodes up to this radius, in pixels, bear neither icon nor pin.
    private static final float PLAIN = 5;

    private static final Masks MASKS = new Masks(Brush::shaped, 3_000_000);
    private static final Masks ICONS = new Masks(Brush::drawn, 400_000);
    private static final Masks.Kind BADGE = new Masks.Kind(Wording.BADGE, true, false);

    private final Sheet sheet;
    private final Scene scene;
    private final Geometry geometry;
    private final Inks inks;
    private final int originX;
    private final int originY;
    private final float scale;
    private final Shapes shapes;
    private final Surface surface;

    /// A brush for a part of a scene.
    Brush(Sheet sheet, Scene scene) {
        this.sheet = sheet;
        this.scene = scene;
        geometry = scene.geometry();
        inks = Inks.of(scene.theme());
        originX = scene.left() * ONE;
        originY = scene.top() * ONE;
        scale = (float) geometry.scale();
        shapes = new Shapes(sheet);
        surface = new Surface(sheet.pixels, sheet.stride, sheet.left, sheet.top, sheet.right, sheet.bottom);
    }

    private static Letters.Line shaped(String text, double size, boolean strong) {
        Typeface.Shaped line = Typeface.shape(text, size, strong);
        return new Letters.Line(line.outline(), line.width());
    }

    /// An icon as a letter as wide as high, its middle where that of a line of words is.
    private static Letters.Line drawn(String icon, double size, boolean strong) {
        return new Letters.Line(TypeIcon.outline(icon, size, size / 2, -Masks.DROP * size), size);
    }

    /// Paints links and nodes over all of the sheet.
    ///
    /// @param overtaken asked from time to time whether it is no longer wanted
    void lines(BooleanSupplier overtaken) {
        if (new Strokes(sheet, scene, inks).paint(overtaken)) {
            nodes(geometry.rim());
        }
    }

    /// Paints nodes without rims, and a share of the links.
    void sketch(double share) {
        new Strokes(sheet, scene, inks).sketch(share);
        nodes(0);
    }

    /// Paints words and badges.
    void words() {
        scene.wording().words().forEach((link, label) -> {
            if (label.kind() == Words.NUMBER) {
                pill(device(label.x()), device(label.y()), (float) label.width(), 14);
            }
            words(label, wordColor(link));
        });
        scene.wording().names().forEach(label -> words(label, inks.foreground()));
        badges();
    }

    private int wordColor(int link) {
        if (scene.lights().link(link) != Light.REST) {
            return inks.accent();
        }
        return geometry.design().style(link) == Style.DOUBLE ? inks.danger() : inks.muted();
    }

    private int device(double canvas) {
        return (int) Math.rint(canvas * scale * ONE);
    }

    private int x(int node) {
        return geometry.x(node) - originX;
    }

    private int y(int node) {
        return geometry.y(node) - originY;
    }

    private void nodes(double rim) {
        Stamps[] stamps = stamps(rim, inks.canvas());
        Stamps[] rimmed = stamps(Math.max(rim, RIM * scale), inks.accent());
        Stamps pins = Stamps.of(rim, inks.foreground(), inks.canvas());
        Lights lights = scene.lights();
        Design design = geometry.design();
        int count = design.nodes();
        for (int i = 0; i < count; i++) {
            int y = y(i);
            int reach = (int) ((geometry.radius(i) * 1.3f + 12 * scale) * ONE);
            if (y + reach >= sheet.top * ONE && y - reach < sheet.bottom * ONE) {
                int x = x(i);
                if (x + reach >= sheet.left * ONE && x - reach < sheet.right * ONE) {
                    Stamps[] own = lights.isRimmed(i) ? rimmed : stamps;
                    node(own[design.color(i)], pins, i, x, y);
                }
            }
        }
    }

    private Stamps[] stamps(double rim, int ground) {
        return IntStream.of(geometry.design().colors(scene.theme()))
                .mapToObj(color -> Stamps.of(rim, color, ground))
                .toArray(Stamps[]::new);
    }

    private void node(Stamps stamps, Stamps pins, int i, int x, int y) {
        Light light = scene.lights().isRimmed(i) ? Light.REST : scene.lights().node(i);
        float radius = geometry.radius(i);
        if (light != Light.REST) {
            int halo = light == Light.SELECTED ? inks.selection() : inks.accentSoft();
            shapes.disc(x, y, radius * 1.15f + 6 * scale, halo);
        }
        stamps.of(geometry.shape(i), radius, x, y).draw(sheet, x >> 8, y >> 8);
        if (light == Light.SELECTED) {
            shapes.ring(x, y, radius * 1.15f + 5 * scale, 1.6f * scale, inks.accent());
        }
        if (radius > PLAIN * scale) {
            detail(pins, i, x, y, radius);
        }
    }

    /// What a node bears that is not very small.
    private void detail(Stamps pins, int i, int x, int y, float radius) {
        icon(i, x, y, radius);
        if (geometry.positions().pinned(i)) {
            int pinX = x - (int) (radius * 0.95f * ONE);
            int pinY = y - (int) (radius * 0.95f * ONE);
            pins.of(NodeShape.DIAMOND, 2.8f * scale, pinX, pinY).draw(sheet, pinX >> 8, pinY >> 8);
        }
    }

    private void icon(int i, int x, int y, float radius) {
        double size = Math.rint(TypeIcon.size(geometry.shape(i), radius / scale));
        String letter = geometry.design().icon(i);
        if (size > 0 && !letter.isEmpty()) {
            int down = (int) (TypeIcon.drop(geometry.shape(i)) * radius * ONE);
            ICONS.of(letter, new Masks.Kind(size, false, false), scale, 0)
                    .draw(surface, pixel(x), pixel(y + down), inks.canvas(), 0);
        }
    }

    private void badges() {
        for (int i : geometry.design().hiding()) {
            if (geometry.radius(i) > Wording.BADGED * scale) {
                int aside = (int) (geometry.radius(i) * 1.05f * ONE);
                int x = x(i) + aside;
                int y = y(i) - aside;
                String text = "+" + geometry.design().chart().nodes().get(i).hidden();
                pill(x, y, (float) Typeface.width(text, Wording.BADGE, true) + 8, 13);
                MASKS.of(text, BADGE, scale, 0).draw(surface, pixel(x), pixel(y), inks.muted(), 0);
            }
        }
    }

    /// The pixel border nearest to a coordinate.
    private static int pixel(int fixed) {
        return (fixed + ONE / 2) >> 8;
    }

    private void pill(int x, int y, float width, float height) {
        shapes.pill(x, y, (width + 1) * scale, (height + 1) * scale, inks.line());
        shapes.pill(x, y, (width - 1) * scale, (height - 1) * scale, inks.panel());
    }

    private void words(Label label, int color) {
        double reach = (label.width() / 2 + Label.HEIGHT) * scale;
        double y = label.y() * scale;
        if (y + reach > sheet.top && y - reach < sheet.bottom) {
            boolean halo = label.kind() != Words.NUMBER;
            Masks.Kind kind = new Masks.Kind(label.kind().size(), label.kind().strong(), halo);
            MASKS.of(label.text(), kind, scale, label.angle())
                    .draw(surface, pixel(device(label.x())), pixel(device(label.y())), color, inks.canvas());
        }
    }
}
