package org.sourceline.network.raster;

import org.sourceline.network.Ground;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

/// The ground of a scene on one sheet: thin lines for dates and rings, below links and nodes.
final class Backdrop {

    private static final int CORNERS = 96;

    private final Sheet sheet;
    private final Scene scene;
    private final Pen pen;

    Backdrop(Sheet sheet, Scene scene, Pen pen) {
        this.sheet = sheet;
        this.scene = scene;
        this.pen = pen;
    }

    /// Lays it on with the pen; whether there is any.
    boolean lay() {
        Ground ground = scene.geometry().positions().ground();
        if (ground.equals(Ground.NONE)) {
            return false;
        }
        pen.take((float) scene.geometry().scale(), null);
        int top = sheet.top * Geometry.ONE;
        int bottom = sheet.bottom * Geometry.ONE;
        for (Ground.Tick tick : ground.ticks()) {
            int x = fixed(tick.x(), scene.left());
            if (x >= sheet.left * Geometry.ONE - Geometry.ONE && x <= sheet.right * Geometry.ONE + Geometry.ONE) {
                pen.line(x, top, x, bottom, false, false);
            }
        }
        ground.rings().forEach(this::ring);
        return true;
    }

    private void ring(Ground.Ring ring) {
        int x = fixed(ring.x() + ring.radius(), scene.left());
        int y = fixed(ring.y(), scene.top());
        for (int corner = 1; corner <= CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            int nextX = fixed(ring.x() + ring.radius() * Math.cos(angle), scene.left());
            int nextY = fixed(ring.y() + ring.radius() * Math.sin(angle), scene.top());
            pen.line(x, y, nextX, nextY, false, false);
            x = nextX;
            y = nextY;
        }
    }

    private int fixed(double chart, int origin) {
        return scene.geometry().fixed(chart) - origin * Geometry.ONE;
    }
}
