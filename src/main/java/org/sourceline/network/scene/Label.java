package org.sourceline.network.scene;

import java.awt.geom.Rectangle2D;
import org.sourceline.network.Typeface;

/// Words on the canvas.
///
/// @param x middle of the words
/// @param y middle of the words
/// @param angle in radians, clockwise
/// @param width of the words without margin
/// @param kind what they name
public record Label(String text, double x, double y, double angle, double width, Words kind) {

    /// The height of the room that words of a label take.
    public static final double HEIGHT = 15;

    /// The corners of the room it takes, as alternating abscissas and ordinates.
    public double[] corners() {
        double ax = Math.cos(angle) * width / 2;
        double ay = Math.sin(angle) * width / 2;
        double bx = -Math.sin(angle) * HEIGHT / 2;
        double by = Math.cos(angle) * HEIGHT / 2;
        return new double[] {
            x - ax - bx, y - ay - by, x + ax - bx, y + ay - by, x + ax + bx, y + ay + by, x - ax + bx, y - ay + by
        };
    }

    /// The smallest upright rectangle that holds it.
    public Rectangle2D bounds() {
        double[] c = corners();
        Rectangle2D bounds = new Rectangle2D.Double(c[0], c[1], 0, 0);
        for (int i = 2; i < c.length; i += 2) {
            bounds.add(c[i], c[i + 1]);
        }
        return bounds;
    }

    /// What words on the canvas name.
    public enum Words {
        NAME,
        STRONG_NAME,
        LINK,
        NUMBER;

        /// Their size in pixels.
        public double size() {
            return this == NAME || this == STRONG_NAME ? Typeface.LABEL : Typeface.SMALL;
        }

        /// Whether they are semi-bold.
        public boolean strong() {
            return this == STRONG_NAME || this == NUMBER;
        }
    }
}
