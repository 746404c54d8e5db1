package org.sourceline.network.scene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.LabelRoom;
import org.sourceline.network.label.Names;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Scene.Light;

/// The placing of a scene's words: nodes' names by importance, then links' words, as long as there is room.
final class Placing {

    /// The radius from which a node is never written over.
    private static final double SOLID = 4;

    /// With more links than this in sight, lines run everywhere and no room is better than another.
    private static final int CROWD = 3000;

    /// So many nodes in sight, those with most links, vie for room for their names.
    private static final int CANDIDATES = 20_000;

    private final Scene scene;
    private final Geometry geometry;
    private final Design design;
    private final LabelRoom room;
    private final Map<Integer, Label> names = new HashMap<>();
    private final Map<Integer, Label> words = new HashMap<>();
    private final int[] links;
    private int unnamed;
    private final int unworded;

    /// Places the words of a scene.
    Placing(Scene scene, Scene.Look look) {
        this.scene = scene;
        geometry = scene.geometry();
        design = geometry.design();
        room = new LabelRoom(0, 0, scene.size().width(), scene.size().height());
        room.clear(-scene.left() / geometry.scale(), -scene.top() / geometry.scale());
        links = linksInSight();
        markLinks();
        markNodes();
        markBadges();
        placeNames();
        LinkCandidates candidates = new LinkCandidates(scene, look, links);
        unworded = links.length - candidates.place(room, words);
    }

    private int[] linksInSight() {
        int[] seen = new int[design.links()];
        int count = 0;
        int left = scene.left() * Geometry.ONE;
        int top = scene.top() * Geometry.ONE;
        int right = left + (int) (scene.size().width() * geometry.scale() * Geometry.ONE);
        int bottom = top + (int) (scene.size().height() * geometry.scale() * Geometry.ONE);
        for (int i = 0; i < seen.length; i++) {
            if (geometry.touches(i, left, top, right, bottom)) {
                seen[count++] = i;
            }
        }
        return Arrays.copyOf(seen, count);
    }

    private void markLinks() {
        if (links.length > CROWD) {
            return;
        }
        for (int link : links) {
            Curve course = scene.course(link);
            for (int i = 1; i < course.points(); i++) {
                room.line(course.x(i - 1), course.y(i - 1), course.x(i), course.y(i));
            }
            double arrow = scene.stroke(link).arrow();
            if (arrow > 0) {
                double[] middle = course.at(Math.max(0, course.length() - arrow / 2));
                room.arrow(middle[0], middle[1], arrow * 0.45, arrow * 0.45);
            }
        }
    }

    private void markNodes() {
        for (int i = 0; i < design.nodes(); i++) {
            double x = scene.x(geometry.x(i));
            double y = scene.y(geometry.y(i));
            double radius = geometry.radius(i) / geometry.scale() * 1.05;
            if (radius > SOLID) {
                room.take(x, y, radius, radius);
            } else {
                room.avoid(x, y, radius, radius);
            }
        }
    }

    private void markBadges() {
        for (int i : design.hiding()) {
            double aside = geometry.radius(i) / geometry.scale() * 1.05;
            if (aside > Wording.BADGED * 1.05) {
                double half = Typeface.width("+" + node(i).hidden(), Wording.BADGE, true) / 2 + 5;
                double x = scene.x(geometry.x(i)) + aside;
                room.take(x, scene.y(geometry.y(i)) - aside, half, Label.HEIGHT / 2);
            }
        }
    }

    private void placeNames() {
        int n = design.nodes();
        float[] xs = new float[n];
        float[] ys = new float[n];
        float[] radii = new float[n];
        float[] widths = new float[n];
        float[] heights = new float[n];
        Arrays.fill(heights, (float) Label.HEIGHT);
        int[] order = new int[n];
        int count = 0;
        for (boolean selected : new boolean[] {true, false}) {
            for (int i : design.weightiest()) {
                if (isSelected(i) == selected && isInSight(i)) {
                    xs[i] = (float) scene.x(geometry.x(i));
                    ys[i] = (float) scene.y(geometry.y(i));
                    radii[i] = (float) (geometry.radius(i) / geometry.scale());
                    widths[i] = selected
                            ? (float) Typeface.width(node(i).name(), Words.STRONG_NAME.size(), true)
                            : design.leastNameWidth(i);
                    order[count++] = i;
                }
            }
        }
        byte[] sides = new byte[n];
        Arrays.fill(sides, Names.NONE);
        Names placer = new Names(xs, ys, radii, widths, heights);
        int[] candidates = Arrays.copyOf(order, Math.min(count, CANDIDATES));
        unnamed = count
                - placer.place(
                        room, candidates, sides, i -> widths[i] = isSelected(i) ? widths[i] : design.nameWidth(i));
        for (int i : candidates) {
            if (sides[i] != Names.NONE) {
                Words kind = isSelected(i) ? Words.STRONG_NAME : Words.NAME;
                names.put(
                        i, new Label(node(i).name(), placer.x(i, sides[i]), placer.y(i, sides[i]), 0, widths[i], kind));
            }
        }
    }

    private ChartNode node(int node) {
        return design.chart().nodes().get(node);
    }

    private boolean isSelected(int node) {
        return scene.lights().node(node) == Light.SELECTED;
    }

    private boolean isInSight(int node) {
        int x = geometry.x(node) / Geometry.ONE - scene.left();
        int y = geometry.y(node) / Geometry.ONE - scene.top();
        return x > 0
                && y > 0
                && x < scene.size().width() * geometry.scale()
                && y < scene.size().height() * geometry.scale();
    }

    /// What found room.
    Wording wording() {
        return new Wording(names, words, unnamed, unworded);
    }
}
