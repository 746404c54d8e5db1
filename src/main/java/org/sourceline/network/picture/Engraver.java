package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Ground;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Theme;
import org.sourceline.network.TypeIcon;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.Masks;
import org.sourceline.network.scene.Curve;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Label;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.DrawnLink;
import org.sourceline.network.scene.Scene.DrawnNode;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.network.scene.Scene.Style;
import org.sourceline.network.scene.Wording;

/// Draws a scene on a plate as it is on the screen: links below nodes below words.
final class Engraver {

    /// The half of an arrowhead's width, as a share of its length.
    private static final double ARROW = 0.4;

    /// The width of a rim that stands for a halo.
    private static final double RIM = 1.6;

    private final Plate plate;
    private final Scene scene;
    private final Theme theme;
    private final boolean faint;

    Engraver(Plate plate, Scene scene) {
        this.plate = plate;
        this.scene = scene;
        theme = scene.theme();
        faint = scene.geometry().positions().ground().faint();
    }

    /// Draws all of it.
    void engrave() {
        ground();
        scene.links().stream().filter(link -> link.light() == Light.REST).forEach(this::link);
        for (int lit : scene.lights().links()) {
            link(scene.links().get(lit));
        }
        int[] colors = scene.geometry().design().colors(theme);
        for (int i = 0; i < scene.nodes().size(); i++) {
            node(i, new Color(colors[scene.geometry().design().color(i)]));
        }
        scene.links().forEach(link -> words(link.label(), words(link)));
        scene.nodes().forEach(node -> words(node.label(), color("fg")));
        scene.nodes().forEach(this::badge);
    }

    private void ground() {
        Ground ground = scene.geometry().positions().ground();
        Plate.Pencil thin = new Plate.Pencil(1, false);
        for (Ground.Tick tick : ground.ticks()) {
            double x = scene.onCanvas(tick.x(), 0).getX();
            plate.draw(new Line2D.Double(x, 0, x, scene.size().height()), thin, color("line"));
        }
        for (Ground.Ring ring : ground.rings()) {
            Point2D middle = scene.onCanvas(ring.x(), ring.y());
            double radius = ring.radius() * scene.geometry().zoom();
            Scene.Spot spot = new Scene.Spot(middle.getX(), middle.getY(), radius, NodeShape.CIRCLE);
            plate.draw(disc(spot, radius), thin, color("line"));
        }
    }

    private Color color(String token) {
        return theme.color(token);
    }

    private void link(DrawnLink link) {
        plate.begin("link", says(link.link()));
        Curve course = link.course();
        boolean selected = link.light() == Light.SELECTED;
        double width = link.stroke().width() + (selected ? 0.8 : 0);
        if (selected) {
            plate.draw(course.part(0, course.length()), new Plate.Pencil(width + 8, false), color("selection"));
        }
        Color words = words(link);
        Color line = link.light() == Light.REST && link.stroke().style() != Style.DOUBLE
                ? color(faint ? "line" : "link")
                : words;
        double end = course.length() - link.stroke().arrow() * 0.8;
        Label label = link.label();
        if (label == null) {
            line(link, width, line, 0, end);
        } else {
            double middle = course.nearest(label.x(), label.y());
            double half = label.width() / 2 + (label.kind() == Words.NUMBER ? 1 : 4);
            line(link, width, line, 0, middle - half);
            line(link, width, line, middle + half, end);
        }
        if (link.stroke().arrow() > 0) {
            plate.fill(arrow(course, link.stroke().arrow()), line);
        }
        plate.end();
    }

    private String says(ChartLink link) {
        String from = name(link.from());
        String to = name(link.to());
        int claims = link.evidence().claims().size();
        return "%s %s %s: %,d %s, %,d %s, %,d %s, %,d %s"
                .formatted(
                        from,
                        link.reading(),
                        to,
                        claims,
                        claims == 1 ? "claim" : "claims",
                        link.articles(),
                        link.articles() == 1 ? "article" : "articles",
                        link.reports(),
                        link.reports() == 1 ? "report" : "reports",
                        link.origins(),
                        link.origins() == 1 ? "origin" : "origins");
    }

    private String name(String node) {
        return scene.geometry().design().chart().node(node).map(ChartNode::name).orElse(node);
    }

    private Color words(DrawnLink link) {
        boolean disputed = link.stroke().style() == Style.DOUBLE;
        return color(link.light() != Light.REST ? "accent" : disputed ? "danger" : "muted");
    }

    private void line(DrawnLink link, double width, Color color, double from, double to) {
        if (to - from >= 1) {
            Path2D path = link.course().part(Math.max(0, from), to);
            boolean single = link.light() == Light.REST && link.stroke().style() == Style.DOUBLE && faint;
            Style style = single ? Style.SOLID : link.stroke().style();
            Engraving.line(plate, style, width, path, color, color("canvas"));
        }
    }

    private static Shape arrow(Curve course, double length) {
        double[] tip = course.at(course.length());
        double[] back = course.at(Math.max(0, course.length() - length));
        double angle = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
        double dx = length * Math.cos(angle);
        double dy = length * Math.sin(angle);
        Path2D head = new Path2D.Double();
        head.moveTo(tip[0], tip[1]);
        head.lineTo(tip[0] - dx - ARROW * dy, tip[1] - dy + ARROW * dx);
        head.lineTo(tip[0] - dx + ARROW * dy, tip[1] - dy - ARROW * dx);
        head.closePath();
        return head;
    }

    private void node(int index, Color color) {
        DrawnNode drawn = scene.nodes().get(index);
        Geometry geometry = scene.geometry();
        Scene.Spot spot = drawn.spot();
        plate.begin("node", drawn.node().name());
        double around = spot.radius() * 1.15 + 6;
        boolean rimmed = scene.lights().isRimmed(index);
        if (drawn.light() != Light.REST && !rimmed) {
            plate.fill(disc(spot, around), color(drawn.light() == Light.SELECTED ? "selection" : "accent-soft"));
        }
        shape(
                spot,
                2 * (rimmed ? Math.max(RIM, geometry.rim()) : geometry.rim()),
                color,
                color(rimmed ? "accent" : "canvas"));
        icon(geometry.design().icon(index), spot);
        if (drawn.light() == Light.SELECTED && !rimmed) {
            plate.draw(disc(spot, around - 1), new Plate.Pencil(1.6, false), color("accent"));
        }
        if (drawn.pinned() && spot.radius() > 5) {
            double aside = spot.radius() * 0.95;
            Scene.Spot pin = new Scene.Spot(spot.x() - aside, spot.y() - aside, 2.8, NodeShape.DIAMOND);
            shape(pin, 2 * geometry.rim(), color("fg"), color("canvas"));
        }
        plate.end();
    }

    private void shape(Scene.Spot spot, double rim, Color color, Color rimColor) {
        Shape outline = spot.shape().outline(spot.x(), spot.y(), spot.radius());
        plate.draw(outline, new Plate.Pencil(rim, false), rimColor);
        plate.fill(outline, color);
    }

    private void icon(String letter, Scene.Spot spot) {
        double size = Math.rint(TypeIcon.size(spot.shape(), spot.radius()));
        if (size > 0 && !letter.isEmpty()) {
            double y = spot.y() + TypeIcon.drop(spot.shape()) * spot.radius();
            plate.fill(TypeIcon.outline(letter, size, spot.x(), y), color("canvas"));
        }
    }

    private static Shape disc(Scene.Spot spot, double radius) {
        return new Ellipse2D.Double(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius);
    }

    private void badge(DrawnNode node) {
        Scene.Spot spot = node.spot();
        if (node.node().hidden() == 0 || spot.radius() <= Wording.BADGED) {
            return;
        }
        String text = "+" + node.node().hidden();
        double x = spot.x() + spot.radius() * 1.05;
        double y = spot.y() - spot.radius() * 1.05;
        pill(x, y, Typeface.width(text, Wording.BADGE, true) + 8, 13);
        write(new Plate.Line(text, Wording.BADGE, true), x, y, 0, color("muted"));
    }

    private void pill(double x, double y, double width, double height) {
        Shape pill = new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, height, height);
        plate.fill(pill, color("panel"));
        plate.draw(pill, new Plate.Pencil(1, false), color("line"));
    }

    private void words(@Nullable Label label, Color color) {
        if (label == null) {
            return;
        }
        boolean number = label.kind() == Words.NUMBER;
        if (number) {
            pill(label.x(), label.y(), label.width(), 14);
        }
        Color halo = number ? null : color("canvas");
        Plate.Line line =
                new Plate.Line(label.text(), label.kind().size(), label.kind().strong(), halo);
        write(line, label.x(), label.y(), label.angle(), color);
    }

    /// Writes a line whose middle is at a point.
    private void write(Plate.Line line, double x, double y, double angle, Color color) {
        double back = Typeface.width(line.text(), line.size(), line.strong()) / 2;
        double down = line.size() * Masks.DROP;
        double startX = x - back * Math.cos(angle) - down * Math.sin(angle);
        double startY = y - back * Math.sin(angle) + down * Math.cos(angle);
        plate.write(line, startX, startY, angle, color);
    }
}
