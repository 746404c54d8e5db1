package org.sourceline.network.raster;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Label;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.network.scene.Scene.Style;
import org.sourceline.network.scene.Wording;

/// The links of a scene on one sheet: their lines and arrowheads, those that are lit last.
final class Strokes {

    private static final int ONE = Geometry.ONE;
    private static final int MARGIN = 20 * ONE;

    /// So many links are drawn before it is asked whether they are still wanted, less one: all bits set.
    private static final int PATIENCE = 0x7ff;

    /// The golden ratio of 2³², which spreads consecutive numbers evenly.
    private static final int GOLDEN = 0x9e3779b9;

    private final Sheet sheet;
    private final Scene scene;
    private final Geometry geometry;
    private final Design design;
    private final Inks inks;
    private final Pen pen;
    private final Shapes shapes;
    private final float scale;
    private final int originX;
    private final int originY;
    private final Dashes dashes;
    private @Nullable Dashes dots;
    private float dotWidth;
    private final Chain chain;
    private final @Nullable Wording wording;

    Strokes(Sheet sheet, Scene scene, Inks inks) {
        this.sheet = sheet;
        this.scene = scene;
        this.inks = inks;
        geometry = scene.geometry();
        wording = scene.hasLinkWords() ? scene.wording() : null;
        design = geometry.design();
        pen = new Pen(sheet);
        shapes = new Shapes(sheet);
        scale = (float) geometry.scale();
        originX = scene.left() * ONE;
        originY = scene.top() * ONE;
        dashes = new Dashes(5 * scale, 3.5 * scale);
        chain = new Chain(geometry, originX, originY);
    }

    /// Paints them all.
    ///
    /// @param overtaken asked from time to time whether it is no longer wanted
    void paint(BooleanSupplier overtaken) {
        int top = sheet.top * ONE + originY - MARGIN;
        int bottom = sheet.bottom * ONE + originY + MARGIN;
        int left = sheet.left * ONE + originX - MARGIN;
        int right = sheet.right * ONE + originX + MARGIN;
        int count = design.links();
        for (int i = 0; i < count; i++) {
            if ((i & PATIENCE) == PATIENCE && overtaken.getAsBoolean()) {
                return;
            }
            if (geometry.bottom(i) > top
                    && geometry.top(i) < bottom
                    && geometry.right(i) > left
                    && geometry.left(i) < right
                    && scene.lights().link(i) == Light.REST) {
                link(i, Light.REST);
            }
        }
        for (int link : scene.lights().links()) {
            link(link, scene.lights().link(link));
        }
    }

    /// Paints some of them as thin lines from middle to middle.
    ///
    /// @param share how many, of 1
    void sketch(double share) {
        int most = (int) (share * (1 << 20));
        int top = sheet.top * ONE + originY;
        int bottom = sheet.bottom * ONE + originY;
        int count = design.links();
        pen.take(inks.link(), scale, null);
        for (int i = 0; i < count; i++) {
            if ((i * GOLDEN) >>> 12 <= most) {
                int from = design.from(i);
                int to = design.to(i);
                int y0 = geometry.y(from);
                int y1 = geometry.y(to);
                if (Math.max(y0, y1) >= top && Math.min(y0, y1) < bottom) {
                    int x0 = geometry.x(from) - originX;
                    pen.line(x0, y0 - originY, geometry.x(to) - originX, y1 - originY, false, false);
                }
            }
        }
    }

    /// The colour of a link's words.
    int wordColor(int link) {
        if (scene.lights().link(link) != Light.REST) {
            return inks.accent();
        }
        return design.style(link) == Style.DOUBLE ? inks.danger() : inks.muted();
    }

    private int lineColor(int link, Light light) {
        return light == Light.REST && design.style(link) != Style.DOUBLE ? inks.link() : wordColor(link);
    }

    private void link(int link, Light light) {
        float width = geometry.width(link) + (light == Light.SELECTED ? 0.8f * scale : 0);
        float arrow = geometry.arrow(link);
        int color = lineColor(link, light);
        Label label = wording == null ? null : wording.words(link);
        chain.load(link);
        if (light == Light.SELECTED) {
            pen.take(inks.selection(), width + 8 * scale, null);
            chain.draw(pen, 0, chain.length());
        }
        double end = chain.length() - arrow * 0.8;
        if (label == null) {
            line(link, color, width, 0, end);
        } else {
            double middle = chain.nearest(label.x() * scale * ONE, label.y() * scale * ONE);
            double half = (label.width() / 2 + (label.kind() == Words.NUMBER ? 1 : 4)) * scale;
            line(link, color, width, 0, middle - half);
            line(link, color, width, middle + half, end);
        }
        if (arrow > 0) {
            chain.arrow(shapes, arrow, color);
        }
    }

    private void line(int link, int color, float width, double from, double to) {
        if (to - from < 1) {
            return;
        }
        switch (design.style(link)) {
            case SOLID -> pen.take(color, width, null);
            case DASHED -> pen.take(color, width, dashes);
            case DOTTED -> pen.take(color, width + 0.4f * scale, dots(width + 0.4f * scale));
            case DOUBLE -> pen.take(color, width + 2.8f * scale, null);
        }
        chain.draw(pen, from, to);
        if (design.style(link) == Style.DOUBLE) {
            pen.take(inks.canvas(), width + 0.6f * scale, null);
            chain.draw(pen, from, to);
        }
    }

    private Dashes dots(float width) {
        Dashes known = dots;
        if (known == null || width != dotWidth) {
            known = new Dashes(width, 4.3 * scale - width * 0.1);
            dots = known;
            dotWidth = width;
        }
        return known;
    }
}
