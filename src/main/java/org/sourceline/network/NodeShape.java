package org.sourceline.network;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The shape of a node, by which its type is told besides by colour and word.
///
/// Shapes of one radius weigh about the same to the eye.
public enum NodeShape {
    CIRCLE(polygon(48, 1, 1, 0)),
    HEXAGON(polygon(6, 1.1, 1.1, 0)),
    SQUARE(box(0.9, 0.9)),
    ROUNDED(box(0.92, 0.92)),
    RING(polygon(48, 1, 1, 0)),
    DIAMOND(polygon(4, 1.2, 1.2, 0)),
    PENTAGON(polygon(5, 1.12, 1.12, 0)),
    STAR(polygon(16, 1.25, 0.82, 0)),
    TRIANGLE(triangle()),
    PAGE(page());

    /// The radius of a ring's hole.
    private static final double HOLE = 0.48;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Corner> corners;

    NodeShape(double[][] corners) {
        this.corners =
                Arrays.stream(corners).map(at -> new Corner(at[0], at[1])).toList();
    }

    private record Corner(double x, double y) {}

    /// The shape that an ontology calls so; a circle where it calls it something else.
    public static NodeShape of(String name) {
        for (NodeShape shape : values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(name)) {
                return shape;
            }
        }
        return CIRCLE;
    }

    /// Its outline around a point; a ring's has a hole.
    public Shape outline(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case ROUNDED -> {
                double half = 0.92 * radius;
                yield new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, 0.7 * radius, 0.7 * radius);
            }
            case RING -> ring(x, y, radius);
            default -> path(x, y, radius);
        };
    }

    private static Shape ring(double x, double y, double radius) {
        double hole = HOLE * radius;
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
        ring.append(new Ellipse2D.Double(x - hole, y - hole, 2 * hole, 2 * hole), false);
        return ring;
    }

    private Shape path(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getLast().x(), corners.getLast().y());
        corners.forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(radius, radius);
        return path.createTransformedShape(place);
    }

    /// How far from its middle its border is in that direction, for a radius of 1.
    public double reach(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        if (length == 0 || this == CIRCLE || this == RING) {
            return 1;
        }
        double farthest = 0;
        Corner a = corners.getLast();
        for (Corner b : corners) {
            double ex = b.x() - a.x();
            double ey = b.y() - a.y();
            double cross = dx * ey - dy * ex;
            if (Math.abs(cross) > 1e-12) {
                double along = (a.x() * ey - a.y() * ex) / cross;
                double across = (a.x() * dy - a.y() * dx) / cross;
                if (along > 0 && across >= -1e-9 && across <= 1 + 1e-9) {
                    farthest = Math.max(farthest, along * length);
                }
            }
            a = b;
        }
        return farthest == 0 ? 1 : farthest;
    }

    /// How far outside its border a point is, for a radius of 1; negative inside. A ring's hole is outside.
    ///
    /// For polygons after I. Quilez, "2D distance functions".
    public double distance(double dx, double dy) {
        return switch (this) {
            case CIRCLE -> Math.sqrt(dx * dx + dy * dy) - 1;
            case RING -> Math.abs(Math.sqrt(dx * dx + dy * dy) - (1 + HOLE) / 2) - (1 - HOLE) / 2;
            case ROUNDED -> {
                double beyondX = Math.abs(dx) - 0.92 + 0.35;
                double beyondY = Math.abs(dy) - 0.92 + 0.35;
                double corner = Math.hypot(Math.max(0, beyondX), Math.max(0, beyondY));
                yield corner + Math.min(0, Math.max(beyondX, beyondY)) - 0.35;
            }
            default -> toPolygon(dx, dy);
        };
    }

    private double toPolygon(double dx, double dy) {
        double least = Double.MAX_VALUE;
        boolean inside = false;
        Corner a = corners.getLast();
        for (Corner b : corners) {
            double ex = a.x() - b.x();
            double ey = a.y() - b.y();
            double wx = dx - b.x();
            double wy = dy - b.y();
            double along = Math.clamp((wx * ex + wy * ey) / (ex * ex + ey * ey), 0, 1);
            double offX = wx - ex * along;
            double offY = wy - ey * along;
            least = Math.min(least, offX * offX + offY * offY);
            boolean above = dy >= b.y();
            boolean below = dy < a.y();
            if (above == below && (ex * wy > ey * wx) == above) {
                inside = !inside;
            }
            a = b;
        }
        return (inside ? -1 : 1) * Math.sqrt(least);
    }

    /// Whether a point that far from its middle is inside it or its hole.
    public boolean covers(double dx, double dy, double radius) {
        return Math.hypot(dx, dy) <= reach(dx, dy) * radius;
    }

    private static double[][] polygon(int corners, double outer, double inner, double turn) {
        double[][] polygon = new double[corners][];
        for (int i = 0; i < corners; i++) {
            double angle = -Math.PI / 2 + turn + 2 * Math.PI * i / corners;
            double radius = i % 2 == 0 ? outer : inner;
            polygon[i] = new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        return polygon;
    }

    private static double[][] box(double halfWidth, double halfHeight) {
        return new double[][] {
            {-halfWidth, -halfHeight}, {halfWidth, -halfHeight}, {halfWidth, halfHeight}, {-halfWidth, halfHeight}
        };
    }

    private static double[][] triangle() {
        return new double[][] {{0, -1.1}, {1.15, 0.9}, {-1.15, 0.9}};
    }

    private static double[][] page() {
        return new double[][] {{-0.8, -1.05}, {0.3, -1.05}, {0.8, -0.55}, {0.8, 1.05}, {-0.8, 1.05}};
    }
}
