package org.sourceline.network.raster;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Label;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Lights;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.network.scene.Scene.Style;
import org.sourceline.network.scene.Wording;

/// The links of a scene on one sheet, their lines and arrowheads: printed colour by colour, those that are disputed
/// above the others, those that are lit last.
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
    private final @Nullable Wording wording;
    private final Stencil stencil;
    private final Pen pen;
    private final Arrowheads heads;
    private final float scale;
    private final int originX;
    private final int originY;
    private final Dashes dashes;
    private @Nullable Dashes dots;
    private float dotWidth;
    private final Chain chain;
    private final int rest;

    /// The links of a scene, to be drawn now and on this thread.
    Strokes(Sheet sheet, Scene scene, Inks inks) {
        this.sheet = sheet;
        this.scene = scene;
        this.inks = inks;
        geometry = scene.geometry();
        wording = scene.hasLinkWords() ? scene.wording() : null;
        design = geometry.design();
        stencil = new Stencil(sheet);
        pen = new Pen(stencil);
        heads = new Arrowheads(stencil);
        scale = (float) geometry.scale();
        originX = scene.left() * ONE;
        originY = scene.top() * ONE;
        dashes = new Dashes(5 * scale, 3.5 * scale);
        chain = new Chain(geometry, originX, originY);
        rest = geometry.positions().ground().faint() ? inks.line() : inks.link();
    }

    /// Paints them all, on a ground that covers all that was on the sheet.
    ///
    /// @param overtaken asked from time to time whether it is no longer wanted
    /// @return whether they were painted
    boolean paint(BooleanSupplier overtaken) {
        int top = sheet.top * ONE + originY - MARGIN;
        int bottom = sheet.bottom * ONE + originY + MARGIN;
        int left = sheet.left * ONE + originX - MARGIN;
        int right = sheet.right * ONE + originX + MARGIN;
        IntStream.Builder disputed = IntStream.builder();
        boolean ruled = new Backdrop(sheet, scene, pen).lay();
        if (ruled) {
            stencil.print(inks.line(), inks.canvas());
        }
        int count = design.links();
        Lights lights = scene.lights();
        for (int i = 0; i < count; i++) {
            if ((i & PATIENCE) == PATIENCE && overtaken.getAsBoolean()) {
                stencil.drop();
                return false;
            }
            if (geometry.touches(i, left, top, right, bottom)
                    && !geometry.isHidden(i)
                    && lights.link(i) == Light.REST) {
                if (design.style(i) == Style.DOUBLE) {
                    disputed.add(i);
                } else {
                    single(i);
                }
            }
        }
        if (ruled) {
            stencil.print(rest);
        } else {
            stencil.print(rest, inks.canvas());
        }
        disputed(disputed.build().toArray());
        lit();
        return true;
    }

    /// Draws disputed links above the others, where links are faint as single lines.
    private void disputed(int[] links) {
        if (geometry.positions().ground().faint()) {
            IntStream.of(links).forEach(this::single);
            stencil.print(inks.danger());
        } else {
            doubles(links, inks.danger());
        }
    }

    private void lit() {
        int[] lit = scene.lights().links();
        for (int link : lit) {
            if (scene.lights().link(link) == Light.SELECTED) {
                chain.load(link);
                pen.take(width(link) + 8 * scale, null);
                chain.draw(pen, 0, chain.length());
            }
        }
        stencil.print(inks.selection());
        IntStream.of(lit).filter(link -> design.style(link) != Style.DOUBLE).forEach(this::single);
        stencil.print(inks.accent());
        doubles(
                IntStream.of(lit)
                        .filter(link -> design.style(link) == Style.DOUBLE)
                        .toArray(),
                inks.accent());
    }

    /// Paints some of them as thin lines from middle to middle, on a ground likewise.
    ///
    /// @param share how many, of 1
    void sketch(double share) {
        int most = (int) (share * (1 << 20));
        int top = sheet.top * ONE + originY;
        int bottom = sheet.bottom * ONE + originY;
        int count = design.links();
        pen.take(scale, null);
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
        stencil.print(rest, inks.canvas());
    }

    private float width(int link) {
        return geometry.width(link) + (scene.lights().link(link) == Light.SELECTED ? 0.8f * scale : 0);
    }

    /// Lays a link of one line on, with its arrowhead.
    private void single(int link) {
        float width = width(link);
        switch (design.style(link)) {
            case DASHED -> arrow(link, width, dashes);
            case DOTTED -> arrow(link, width + 0.4f * scale, dots(width + 0.4f * scale));
            default -> arrow(link, width, null);
        }
    }

    private void arrow(int link, float width, @Nullable Dashes pattern) {
        if (geometry.isStraight(link) && (wording == null || wording.words(link) == null)) {
            straight(link, width, pattern);
        } else {
            chain.load(link);
            line(link, width, pattern);
            arrow(link);
        }
    }

    /// Lays a straight link without words on.
    private void straight(int link, float width, @Nullable Dashes pattern) {
        int x0 = geometry.x(link, 0) - originX;
        int y0 = geometry.y(link, 0) - originY;
        int x1 = geometry.x(link, 1) - originX;
        int y1 = geometry.y(link, 1) - originY;
        float dx = x1 - x0;
        float dy = y1 - y0;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        dx /= length;
        dy /= length;
        float head = geometry.arrow(link);
        float cut = head * 0.8f * ONE;
        if (length - cut >= ONE) {
            pen.take(width, pattern);
            pen.line(x0, y0, x1 - (int) Math.rint(cut * dx), y1 - (int) Math.rint(cut * dy), true, true);
        }
        if (head > 0 && length > 0) {
            heads.draw(x1, y1, dx, dy, head);
        }
    }

    /// Draws links of two lines: wide ones, and narrow ones of the canvas's colour on them.
    private void doubles(int[] links, int color) {
        for (int link : links) {
            chain.load(link);
            line(link, width(link) + 2.8f * scale, null);
        }
        stencil.print(color);
        for (int link : links) {
            chain.load(link);
            line(link, width(link) + 0.6f * scale, null);
        }
        stencil.print(inks.canvas());
        for (int link : links) {
            chain.load(link);
            arrow(link);
        }
        stencil.print(color);
    }

    private void arrow(int link) {
        float arrow = geometry.arrow(link);
        if (arrow > 0) {
            chain.arrow(heads, arrow);
        }
    }

    /// Lays the line of the link on that the chain holds, with a gap for its words.
    private void line(int link, float width, @Nullable Dashes pattern) {
        double end = chain.length() - geometry.arrow(link) * 0.8;
        Label label = wording == null ? null : wording.words(link);
        if (label == null) {
            line(width, pattern, 0, end);
        } else {
            double middle = chain.nearest(label.x() * scale * ONE, label.y() * scale * ONE);
            double half = (label.width() / 2 + (label.kind() == Words.NUMBER ? 1 : 4)) * scale;
            line(width, pattern, 0, middle - half);
            line(width, pattern, middle + half, end);
        }
    }

    private void line(float width, @Nullable Dashes pattern, double from, double to) {
        if (to - from >= 1) {
            pen.take(width, pattern);
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
