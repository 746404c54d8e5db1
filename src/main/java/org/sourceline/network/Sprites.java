package org.sourceline.network;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sourceline.network.Scene.Label;

/// Names as small images, drawn once with their halo and then copied frame after frame.
final class Sprites {

    private static final int KEPT = 2000;
    private static final int MARGIN = 4;

    private static final Map<Key, BufferedImage> DRAWN = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    private Sprites() {}

    private record Key(String text, Scene.Words kind, int color, int halo, double scale) {}

    /// Draws level words at whole device pixels, around a halo unless they stand on a pill.
    static void draw(Graphics2D g, Label label, Color color, Color halo) {
        AffineTransform before = g.getTransform();
        double scale = before.getScaleX();
        Key key = new Key(label.text(), label.kind(), color.getRGB(), halo.getRGB(), scale);
        BufferedImage sprite;
        synchronized (DRAWN) {
            sprite = DRAWN.computeIfAbsent(key, Sprites::sprite);
        }
        Point2D middle = before.transform(new Point2D.Double(label.x(), label.y()), null);
        g.setTransform(new AffineTransform());
        int x = (int) Math.round(middle.getX() - sprite.getWidth() / 2.0);
        int y = (int) Math.round(middle.getY() - sprite.getHeight() / 2.0);
        g.drawImage(sprite, x, y, null);
        g.setTransform(before);
    }

    private static BufferedImage sprite(Key key) {
        Typeface.Shaped shaped =
                Typeface.shape(key.text(), key.kind().size(), key.kind().strong());
        int width = (int) Math.ceil((shaped.width() + 2 * MARGIN) * key.scale());
        int height = (int) Math.ceil((key.kind().size() * 1.7 + 2 * MARGIN) * key.scale());
        BufferedImage sprite = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = sprite.createGraphics();
        Painter.smooth(g);
        g.scale(key.scale(), key.scale());
        g.translate(
                width / key.scale() / 2 - shaped.width() / 2,
                height / key.scale() / 2 + key.kind().size() * 0.36);
        if (key.kind() != Scene.Words.NUMBER) {
            g.setColor(new Color(key.halo(), true));
            g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shaped.outline());
        }
        g.setColor(new Color(key.color(), true));
        g.fill(shaped.outline());
        g.dispose();
        return sprite;
    }
}
