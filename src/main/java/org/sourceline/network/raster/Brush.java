package org.sourceline.network.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.Letters;
import org.sourceline.network.label.Masks;
import org.sourceline.network.label.Surface;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Label;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.network.scene.Wording;

/// A brush: paints any part of one scene, on several threads at once.
final class Brush {

    private static final int ONE = Geometry.ONE;
    private static final Masks MASKS = new Masks(Brush::shaped, 8_000_000);
    private static final Map<Double, Stamps> STAMPS = new ConcurrentHashMap<>();
    private static final Masks.Kind BADGE = new Masks.Kind(Wording.BADGE, true, false);

    private final Scene scene;
    private final Geometry geometry;
    private final Inks inks;
    private final int[] typeColors;
    private final Stamps stamps;
    private final float scale;
    private final int originX;
    private final int originY;

    Brush(Scene scene) {
        this.scene = scene;
        geometry = scene.geometry();
        inks = Inks.of(scene.theme());
        typeColors = geometry.design().colors(scene.theme());
        scale = (float) geometry.scale();
        stamps = STAMPS.computeIfAbsent(Stamp.RIM * geometry.scale(), Stamps::new);
        originX = scene.left() * ONE;
        originY = scene.top() * ONE;
    }

    private static Letters.Line shaped(String text, double size, boolean strong) {
        Typeface.Shaped line = Typeface.shape(text, size, strong);
        return new Letters.Line(line.outline(), line.width());
    }

    /// Paints the part of the scene that a sheet is of.
    void paint(Sheet sheet) {
        sheet.clear(inks.canvas());
        Strokes strokes = new Strokes(sheet, scene, inks);
        strokes.paint();
        Shapes shapes = new Shapes(sheet);
        nodes(sheet, shapes);
        Surface surface = new Surface(sheet.pixels, sheet.stride, sheet.left, sheet.top, sheet.right, sheet.bottom);
        scene.wording().words().forEach((link, label) -> {
            if (label.kind() == Words.NUMBER) {
                pill(shapes, device(label.x()), device(label.y()), (float) label.width(), 14);
            }
            words(surface, label, strokes.wordColor(link));
        });
        scene.wording().names().forEach(label -> words(surface, label, inks.foreground()));
        badges(surface, shapes);
    }

    private int device(double canvas) {
        return (int) Math.rint(canvas * scale * ONE);
    }

    private void nodes(Sheet sheet, Shapes shapes) {
        int count = geometry.design().nodes();
        for (int i = 0; i < count; i++) {
            int y = geometry.y(i) - originY;
            int reach = (int) (geometry.radius(i) * 1.3f + 12 * scale) + 1;
            int x = geometry.x(i) - originX;
            if ((y >> 8) + reach >= sheet.top
                    && (y >> 8) - reach < sheet.bottom
                    && (x >> 8) + reach >= sheet.left
                    && (x >> 8) - reach < sheet.right) {
                node(sheet, shapes, i, x, y);
            }
        }
    }

    private void node(Sheet sheet, Shapes shapes, int i, int x, int y) {
        Light light = scene.lights().node(i);
        float radius = geometry.radius(i);
        if (light != Light.REST) {
            int color = light == Light.SELECTED ? inks.selection() : inks.accentSoft();
            shapes.disc(x, y, radius * 1.15f + 6 * scale, color);
        }
        int color = typeColors[geometry.design().color(i)];
        stamps.of(geometry.shape(i), radius, x, y).draw(sheet, x >> 8, y >> 8, color, inks.canvas());
        if (light == Light.SELECTED) {
            shapes.ring(x, y, radius * 1.15f + 5 * scale, 1.6f * scale, inks.accent());
        }
        if (radius > 5 * scale && geometry.positions().pinned(i)) {
            int aside = (int) (radius * 0.95f * ONE);
            stamps.of(NodeShape.DIAMOND, 2.8f * scale, x - aside, y - aside)
                    .draw(sheet, (x - aside) >> 8, (y - aside) >> 8, inks.foreground(), inks.canvas());
        }
    }

    private void badges(Surface surface, Shapes shapes) {
        int count = geometry.design().nodes();
        for (int i = 0; i < count; i++) {
            int hidden = geometry.design().hidden(i);
            if (hidden > 0 && geometry.radius(i) > Wording.BADGED * scale) {
                int aside = (int) (geometry.radius(i) * 1.05f * ONE);
                int x = geometry.x(i) - originX + aside;
                int y = geometry.y(i) - originY - aside;
                String text = "+" + hidden;
                pill(shapes, x, y, (float) Typeface.width(text, Wording.BADGE, true) + 8, 13);
                MASKS.of(text, BADGE, scale, 0).draw(surface, pixel(x), pixel(y), inks.muted(), 0);
            }
        }
    }

    /// The pixel border nearest to a coordinate.
    private static int pixel(int fixed) {
        return (fixed + ONE / 2) >> 8;
    }

    private void pill(Shapes shapes, int x, int y, float width, float height) {
        shapes.pill(x, y, (width + 1) * scale, (height + 1) * scale, inks.line());
        shapes.pill(x, y, (width - 1) * scale, (height - 1) * scale, inks.panel());
    }

    private void words(Surface surface, Label label, int color) {
        boolean halo = label.kind() != Words.NUMBER;
        Masks.Kind kind = new Masks.Kind(label.kind().size(), label.kind().strong(), halo);
        MASKS.of(label.text(), kind, scale, label.angle())
                .draw(surface, pixel(device(label.x())), pixel(device(label.y())), color, inks.canvas());
    }
}
