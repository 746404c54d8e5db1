package org.sourceline.network.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.sourceline.network.Typeface;

/// A plate that is drawn on by Java2D.
final class GraphicsPlate implements Plate {

    private final Graphics2D g;

    GraphicsPlate(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    @Override
    public void draw(Shape path, Pencil pencil, Color color, double... dashes) {
        int cap = pencil.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        float width = (float) pencil.width();
        g.setStroke(
                dashes.length == 0
                        ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0));
        g.setColor(color);
        g.draw(path);
    }

    @Override
    public void write(Line line, double x, double y, double angle, Color color) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(angle);
        Shape letters = Typeface.shape(line.text(), line.size(), line.strong()).outline();
        if (line.halo() != null) {
            draw(letters, new Pencil(2 * Line.HALO, true), line.halo());
        }
        fill(letters, color);
        g.setTransform(before);
    }

    @Override
    public void move(double x, double y) {
        g.translate(x, y);
    }
}
