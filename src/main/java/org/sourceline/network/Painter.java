package org.sourceline.network;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Scene.DrawnLink;
import org.sourceline.network.Scene.DrawnNode;
import org.sourceline.network.Scene.Label;
import org.sourceline.network.Scene.Light;
import org.sourceline.network.Scene.Style;

/// Draws scenes by Java2D, on any thread and with no display; screen and pictures show what it draws.
public final class Painter {

    private static final DirectColorModel PREMULTIPLIED = new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
            32,
            0xff0000,
            0xff00,
            0xff,
            0xff000000,
            true,
            java.awt.image.DataBuffer.TYPE_INT);

    private final Scene scene;
    private final Theme theme;
    private final Graphics2D g;

    private Painter(Scene scene, Graphics2D g) {
        this.scene = scene;
        this.theme = scene.theme();
        this.g = g;
    }

    /// The scene as an image, `scale` device pixels to each of its pixels.
    public static BufferedImage image(Scene scene, double scale) {
        int width = (int) Math.ceil(scene.size().width() * scale);
        int height = (int) Math.ceil(scene.size().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        paint(scene, image, scale);
        return image;
    }

    /// Paints the scene over all of a raster of premultiplied ARGB, such as a JavaFX pixel buffer's.
    ///
    /// @param pixels `width * height` of them, row by row
    /// @param width device pixels in a row
    /// @param scale device pixels to each pixel of the scene
    public static void paint(Scene scene, int[] pixels, int width, double scale) {
        int height = pixels.length / width;
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length),
                width,
                height,
                width,
                new int[] {0xff0000, 0xff00, 0xff, 0xff000000},
                null);
        paint(scene, new BufferedImage(PREMULTIPLIED, raster, true, null), scale);
    }

    private static void paint(Scene scene, BufferedImage image, double scale) {
        Graphics2D g = image.createGraphics();
        g.setColor(scene.theme().color("canvas"));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        draw(scene, g);
        g.dispose();
    }

    /// Draws the scene, without its ground, with the graphics' own transform.
    public static void draw(Scene scene, Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        smooth(g);
        new Painter(scene, g).draw();
        g.dispose();
    }

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private void draw() {
        List<DrawnLink> links = scene.links().stream()
                .filter(this::seen)
                .sorted(java.util.Comparator.comparing(DrawnLink::light))
                .toList();
        links.forEach(this::line);
        scene.nodes().stream().filter(this::seen).forEach(this::node);
        links.forEach(link -> words(link.label(), color(link)));
        scene.nodes().forEach(node -> words(node.label(), theme.color("fg")));
    }

    private boolean seen(DrawnLink link) {
        var box = link.course().bounds();
        return box.getMaxX() > -20
                && box.getMaxY() > -20
                && box.getMinX() < scene.size().width() + 20
                && box.getMinY() < scene.size().height() + 20;
    }

    private boolean seen(DrawnNode node) {
        double reach = node.spot().radius() + 12;
        return node.spot().x() > -reach
                && node.spot().y() > -reach
                && node.spot().x() < scene.size().width() + reach
                && node.spot().y() < scene.size().height() + reach;
    }

    private Color color(DrawnLink link) {
        if (link.light() != Light.REST) {
            return theme.color("accent");
        }
        return theme.color(link.stroke().style() == Style.DOUBLE ? "danger" : "muted");
    }

    private Color lineColor(DrawnLink link) {
        return link.light() == Light.REST && link.stroke().style() != Style.DOUBLE ? theme.color("link") : color(link);
    }

    private void line(DrawnLink link) {
        double width = link.stroke().width() + (link.light() == Light.SELECTED ? 0.8 : 0);
        double end = link.course().length() - link.stroke().arrow() * 0.8;
        if (link.light() == Light.SELECTED) {
            g.setColor(theme.color("selection"));
            g.setStroke(new BasicStroke((float) width + 8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(link.course().part(0, link.course().length()));
        }
        g.setColor(lineColor(link));
        Label label = link.label();
        if (label == null) {
            stretch(link, width, 0, end);
        } else {
            double middle = link.course().nearest(label.x(), label.y());
            double half = label.width() / 2 + (label.kind() == Scene.Words.NUMBER ? 1 : 4);
            stretch(link, width, 0, middle - half);
            stretch(link, width, middle + half, end);
        }
        if (link.stroke().arrow() > 0) {
            arrow(link);
        }
    }

    private void stretch(DrawnLink link, double width, double from, double to) {
        if (to - from >= 1) {
            stretch(g, link.stroke().style(), width, link.course().part(from, to), theme.color("canvas"));
        }
    }

    /// Draws a line of that style in the graphics' colour; `ground` shows between the two of a double line.
    static void stretch(Graphics2D g, Style style, double width, Shape path, Color ground) {
        float w = (float) width;
        switch (style) {
            case SOLID -> g.setStroke(new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            case DASHED -> g.setStroke(dashes(w, BasicStroke.CAP_BUTT, 5, 3.5f));
            case DOTTED -> g.setStroke(dashes(w + 0.4f, BasicStroke.CAP_ROUND, 0.1f, 4.2f));
            case DOUBLE -> g.setStroke(new BasicStroke(w + 2.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        }
        g.draw(path);
        if (style == Style.DOUBLE) {
            Color color = g.getColor();
            g.setColor(ground);
            g.setStroke(new BasicStroke(w + 0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(path);
            g.setColor(color);
        }
    }

    private static BasicStroke dashes(float width, int cap, float dash, float gap) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0);
    }

    private void arrow(DrawnLink link) {
        double length = link.stroke().arrow();
        double[] tip = link.course().at(link.course().length());
        double[] tail = link.course().at(Math.max(0, link.course().length() - length));
        double angle = Math.atan2(tip[1] - tail[1], tip[0] - tail[0]);
        double half = length * 0.4;
        double bx = tip[0] - length * Math.cos(angle);
        double by = tip[1] - length * Math.sin(angle);
        Path2D head = new Path2D.Double();
        head.moveTo(tip[0], tip[1]);
        head.lineTo(bx - half * Math.sin(angle), by + half * Math.cos(angle));
        head.lineTo(bx + half * Math.sin(angle), by - half * Math.cos(angle));
        head.closePath();
        g.fill(head);
    }

    private void node(DrawnNode node) {
        Scene.Spot spot = node.spot();
        if (node.light() != Light.REST) {
            double halo = spot.radius() * 1.15 + 6;
            g.setColor(theme.color(node.light() == Light.SELECTED ? "selection" : "accent-soft"));
            g.fill(new Ellipse2D.Double(spot.x() - halo, spot.y() - halo, 2 * halo, 2 * halo));
        }
        Shape outline = spot.shape().outline(spot.x(), spot.y(), spot.radius());
        g.setColor(theme.color("canvas"));
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(Color.decode(node.color()));
        g.fill(outline);
        if (node.light() == Light.SELECTED) {
            double ring = spot.radius() * 1.15 + 5;
            g.setColor(theme.color("accent"));
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(spot.x() - ring, spot.y() - ring, 2 * ring, 2 * ring));
        }
        if (node.pinned() && spot.radius() > 5) {
            double r = 2.8;
            double x = spot.x() - spot.radius() * 0.95;
            double y = spot.y() - spot.radius() * 0.95;
            g.setColor(theme.color("fg"));
            g.fill(NodeShape.DIAMOND.outline(x, y, r));
        }
        if (node.node().hidden() > 0 && spot.radius() > Staging.BADGED) {
            badge("+" + node.node().hidden(), spot.x() + spot.radius() * 1.05, spot.y() - spot.radius() * 1.05);
        }
    }

    private void badge(String text, double x, double y) {
        double size = Staging.BADGE;
        Typeface.Shaped shaped = Typeface.shape(text, size, true);
        pill(x, y, shaped.width() + 8, 13, theme.color("line"));
        g.setColor(theme.color("muted"));
        fill(shaped, x - shaped.width() / 2, y + size * 0.36);
    }

    private void pill(double x, double y, double width, double height, Color border) {
        Shape pill = new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, height, height);
        g.setColor(theme.color("panel"));
        g.fill(pill);
        g.setColor(border);
        g.setStroke(new BasicStroke(1));
        g.draw(pill);
    }

    private void words(@Nullable Label label, Color color) {
        if (label == null) {
            return;
        }
        if (label.kind() == Scene.Words.LINK) {
            along(label, color);
        } else {
            if (label.kind() == Scene.Words.NUMBER) {
                pill(label.x(), label.y(), label.width(), 14, theme.color("line"));
            }
            Sprites.draw(g, label, color, theme.color("canvas"));
        }
    }

    private void along(Label label, Color color) {
        Typeface.Shaped shaped =
                Typeface.shape(label.text(), label.kind().size(), label.kind().strong());
        AffineTransform before = g.getTransform();
        g.translate(label.x(), label.y());
        g.rotate(label.angle());
        Color ground = theme.color("canvas");
        g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 190));
        g.fill(new Rectangle2D.Double(-label.width() / 2 - 2, -6.5, label.width() + 4, 13));
        g.translate(-shaped.width() / 2, label.kind().size() * 0.36);
        g.setColor(color);
        g.fill(shaped.outline());
        g.setTransform(before);
    }

    private void fill(Typeface.Shaped shaped, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.fill(shaped.outline());
        g.setTransform(before);
    }
}
