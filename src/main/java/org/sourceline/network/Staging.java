package org.sourceline.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;
import org.sourceline.network.Scene.DrawnLink;
import org.sourceline.network.Scene.DrawnNode;
import org.sourceline.network.Scene.Label;
import org.sourceline.network.Scene.Light;
import org.sourceline.network.Scene.Spot;
import org.sourceline.network.Scene.Stroke;
import org.sourceline.network.Scene.Style;
import org.sourceline.network.Scene.Words;

/// The staging of a scene: spots first, then courses, then words by importance as long as there is room.
final class Staging {

    private static final double APART = 19;
    private static final double READABLE = 0.45;
    static final double BADGED = 7;
    static final double BADGE = 9.5;
    private static final double[] NUMBER_PLACES = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85
    };

    private final Positions positions;
    private final Chart chart;
    private final Camera camera;
    private final Scene.Size size;
    private final Theme theme;
    private final Scene.Look look;
    private final double scale;
    private final LabelSpace space;
    private final List<Spot> spots = new ArrayList<>();
    private int unnamed;
    private int unworded;

    Staging(Positions positions, Camera camera, Scene.Size size, Theme theme, Scene.Look look) {
        this.positions = positions;
        this.chart = positions.chart();
        this.camera = camera;
        this.size = size;
        this.theme = theme;
        this.look = look;
        this.scale = Math.clamp(Math.pow(camera.zoom(), 0.75), 0.25, 1.6);
        this.space = new LabelSpace(size);
    }

    Scene scene() {
        for (int i = 0; i < chart.nodes().size(); i++) {
            spots.add(spot(i));
        }
        List<Curve> courses = courses();
        for (int i = 0; i < courses.size(); i++) {
            space.line(courses.get(i));
            space.arrow(courses.get(i), stroke(chart.links().get(i)).arrow());
        }
        for (int i = 0; i < spots.size(); i++) {
            space.node(spots.get(i));
            badge(i);
        }
        @Nullable Label[] names = names();
        List<DrawnLink> links = links(courses);
        List<DrawnNode> nodes = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            ChartNode node = chart.nodes().get(i);
            nodes.add(new DrawnNode(node, spots.get(i), color(i), light(node), positions.pinned(i), names[i]));
        }
        return new Scene(size, theme, nodes, links, unnamed, unworded);
    }

    private Spot spot(int node) {
        var place = camera.onCanvas(positions.x(node), positions.y(node), size.width(), size.height());
        NodeShape shape = chart.ontology()
                .type(chart.nodes().get(node).type())
                .map(type -> NodeShape.of(type.shape()))
                .orElse(NodeShape.CIRCLE);
        return new Spot(place.x, place.y, Math.max(2.5, Scene.radius(chart, node) * scale), shape);
    }

    private void badge(int node) {
        int hidden = chart.nodes().get(node).hidden();
        if (hidden > 0 && spots.get(node).radius() > BADGED) {
            Spot spot = spots.get(node);
            double width = Typeface.width("+" + hidden, BADGE, true) + 6;
            double aside = spot.radius() * 1.05;
            space.take(new Label("", spot.x() + aside, spot.y() - aside, 0, width, Words.NUMBER));
        }
    }

    private String color(int node) {
        int emphasized = chart.emphasis().color(node);
        if (emphasized >= 0) {
            return theme.hex(Emphasis.colors().get(emphasized));
        }
        EntityType type = chart.ontology().type(chart.nodes().get(node).type()).orElse(null);
        return type == null ? theme.hex("muted") : theme.hex(type);
    }

    private Light light(ChartNode node) {
        boolean chosen =
                look.selected().contains(node.id()) || node.entities().stream().anyMatch(look.selected()::contains);
        return chosen ? Light.SELECTED : look.hovered().equals(node.id()) ? Light.HOVERED : Light.REST;
    }

    private Light light(ChartLink link) {
        return look.selected().contains(link.id())
                ? Light.SELECTED
                : look.hovered().equals(link.id()) ? Light.HOVERED : Light.REST;
    }

    private List<Curve> courses() {
        Map<String, List<ChartLink>> between = new HashMap<>();
        for (ChartLink link : chart.links()) {
            between.computeIfAbsent(pair(link), pair -> new ArrayList<>()).add(link);
        }
        Map<ChartLink, Curve> courses = new HashMap<>();
        between.values().forEach(parallel -> {
            for (int i = 0; i < parallel.size(); i++) {
                courses.put(parallel.get(i), course(parallel.get(i), i, parallel.size()));
            }
        });
        return chart.links().stream().map(courses::get).toList();
    }

    private static String pair(ChartLink link) {
        return link.from().compareTo(link.to()) < 0 ? link.from() + "|" + link.to() : link.to() + "|" + link.from();
    }

    /// The course of the link that is number `rank` of `count` between two nodes; all of them are fanned out.
    private Curve course(ChartLink link, int rank, int count) {
        Curve.End from = end(link.from());
        Curve.End to = end(link.to());
        if (link.loop()) {
            return Curve.loop(from, rank);
        }
        double apart = Math.clamp(APART * Math.sqrt(camera.zoom()), 7, 22);
        double far = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double bow = (rank - (count - 1) / 2.0) * Math.min(apart, Math.max(4, far / (count + 1)));
        return Curve.between(from, to, link.from().compareTo(link.to()) < 0 ? bow : -bow);
    }

    private Curve.End end(String node) {
        Spot spot = spots.get(chart.indexOf(node).orElseThrow());
        return new Curve.End(spot.x(), spot.y(), spot.radius(), spot.shape(), 2.5);
    }

    private Stroke stroke(ChartLink link) {
        double width = 1.2 + Math.min(3.8, 0.62 * Math.max(0, link.articles() - 1));
        width *= Math.clamp(scale, 0.5, 1.2);
        boolean headless = link.evidence().symmetric();
        double arrow = headless ? 0 : (6.5 + 1.5 * width) * Math.clamp(scale, 0.45, 1.2);
        return new Stroke(style(link), width, arrow);
    }

    static Style style(ChartLink link) {
        if (link.proposal()) {
            return Style.DOTTED;
        }
        return link.disputed() ? Style.DOUBLE : link.articles() <= 1 ? Style.DASHED : Style.SOLID;
    }

    private @Nullable Label[] names() {
        @Nullable Label[] names = new @Nullable Label[spots.size()];
        IntStream.range(0, spots.size())
                .filter(i -> seen(spots.get(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> light(chart.nodes().get(i)) != Light.SELECTED)
                        .thenComparing(i -> -chart.degree(i)))
                .forEach(i -> {
                    names[i] = name(i);
                    unnamed += names[i] == null ? 1 : 0;
                });
        return names;
    }

    private boolean seen(Spot spot) {
        return spot.x() > 0 && spot.y() > 0 && spot.x() < size.width() && spot.y() < size.height();
    }

    private @Nullable Label name(int node) {
        Spot spot = spots.get(node);
        ChartNode named = chart.nodes().get(node);
        Words kind = light(named) == Light.SELECTED ? Words.STRONG_NAME : Words.NAME;
        double width = Typeface.width(named.name(), kind.size(), kind.strong());
        double down = spot.radius() * 1.08 + Label.HEIGHT / 2 + 3;
        double aside = spot.radius() * 1.2 + width / 2 + 5;
        double shift = Math.min(width / 2, spot.radius() + width * 0.28);
        double[][] tries = {
            {0, down, 0}, {shift, down, 0.2}, {-shift, down, 0.2}, {0, -down, 0.25}, {aside, 0, 0.3}, {-aside, 0, 0.3}
        };
        Label best = null;
        double least = Double.MAX_VALUE;
        for (double[] each : tries) {
            Label label = new Label(named.name(), spot.x() + each[0], spot.y() + each[1], 0, width, kind);
            double cost = space.cost(label);
            if (cost >= 0 && cost * 4 + each[2] < least) {
                least = cost * 4 + each[2];
                best = label;
            }
        }
        if (best != null) {
            space.take(best);
        }
        return best;
    }

    private List<DrawnLink> links(List<Curve> courses) {
        @Nullable Label[] words = new @Nullable Label[courses.size()];
        IntStream.range(0, courses.size())
                .filter(i -> seen(courses.get(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> light(chart.links().get(i)) != Light.SELECTED)
                        .thenComparing(i -> look.numbered() && courses.get(i).length() > 150)
                        .thenComparing(i -> -chart.links().get(i).articles()))
                .forEach(i -> words[i] = words(chart.links().get(i), i + 1, courses.get(i)));
        List<DrawnLink> drawn = new ArrayList<>();
        for (int i = 0; i < courses.size(); i++) {
            ChartLink link = chart.links().get(i);
            drawn.add(new DrawnLink(link, i + 1, courses.get(i), stroke(link), light(link), words[i]));
        }
        return drawn;
    }

    private boolean seen(Curve course) {
        var box = course.bounds();
        return box.getMaxX() > 0 && box.getMaxY() > 0 && box.getMinX() < size.width() && box.getMinY() < size.height();
    }

    private @Nullable Label words(ChartLink link, int number, Curve course) {
        boolean selected = light(link) == Light.SELECTED;
        if (selected || (look.worded() && camera.zoom() >= READABLE)) {
            String text = look.numbered() ? number + " " + link.reading() : link.reading();
            Label label = along(text, course, stroke(link).arrow());
            if (label != null) {
                return label;
            }
        }
        if (look.numbered()) {
            return number(Integer.toString(number), course);
        }
        unworded++;
        return null;
    }

    private @Nullable Label along(String text, Curve course, double arrow) {
        double width = Typeface.width(text, Words.LINK.size(), false);
        double room = course.length() - arrow - 14;
        if (width > room) {
            return null;
        }
        double slack = (room - width) / 2;
        Label best = null;
        double least = 0.6;
        for (double shift : new double[] {0, -0.35, 0.35, -0.7, 0.7, -1, 1}) {
            double[] at = course.at(7 + slack + width / 2 + shift * slack);
            double angle = at[2] > Math.PI / 2 ? at[2] - Math.PI : at[2] <= -Math.PI / 2 ? at[2] + Math.PI : at[2];
            Label label = new Label(text, at[0], at[1], angle, width, Words.LINK);
            double cost = space.cost(label);
            if (cost >= 0 && cost + 0.06 * Math.abs(shift) < least) {
                least = cost + 0.06 * Math.abs(shift);
                best = label;
            }
        }
        if (best != null) {
            space.take(best);
        }
        return best;
    }

    /// The number on a link, which is never left out: where all places are taken it stands in the middle.
    private Label number(String text, Curve course) {
        double width = Typeface.width(text, Words.NUMBER.size(), true) + 6;
        for (double share : NUMBER_PLACES) {
            double[] at = course.at(course.length() * share);
            Label label = new Label(text, at[0], at[1], 0, width, Words.NUMBER);
            if (space.cost(label) >= 0) {
                space.take(label);
                return label;
            }
        }
        double[] at = course.at(course.length() / 2);
        return new Label(text, at[0], at[1], 0, width, Words.NUMBER);
    }
}
