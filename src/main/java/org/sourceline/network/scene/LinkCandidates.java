package org.sourceline.network.scene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.LabelRoom;
import org.sourceline.network.label.LinkWords;
import org.sourceline.network.scene.Label.Words;
import org.sourceline.network.scene.Scene.Light;

/// Where the words of links may be: along each, and for its number upright on it.
final class LinkCandidates {

    /// The zoom from which links are worded.
    static final double READABLE = 0.45;

    private static final double[] SHIFTS = {0, -0.35, 0.35, -0.7, 0.7, -1, 1};
    private static final double[] NUMBER_PLACES = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85
    };

    /// From here on, words are rather left out.
    private static final double MOST = 0.6;

    /// What a number costs instead of words.
    private static final double TERSE = 0.4;

    private final Scene scene;
    private final Design design;
    private final Scene.Look look;
    private final int[] links;
    private final int[] first;
    private final int[] alongs;
    private Boxes boxes = new Boxes(64);
    private int count;

    /// The places for the words of these links.
    LinkCandidates(Scene scene, Scene.Look look, int[] links) {
        this.scene = scene;
        this.design = scene.geometry().design();
        this.look = look;
        this.links = links;
        first = new int[links.length + 1];
        alongs = new int[links.length];
        boolean readable = look.worded() && scene.geometry().zoom() >= READABLE;
        for (int i = 0; i < links.length; i++) {
            boolean selected = isSelected(links[i]);
            if (readable || selected || look.numbered()) {
                Curve course = scene.course(links[i]);
                if (readable || selected) {
                    along(links[i], course);
                }
                alongs[i] = count - first[i];
                if (look.numbered()) {
                    number(links[i], course);
                }
            }
            first[i + 1] = count;
        }
    }

    /// Boxes: middle, angle, width, cost.
    private record Boxes(float[] xs, float[] ys, float[] angles, float[] widths, float[] costs) {

        Boxes(int room) {
            this(new float[room], new float[room], new float[room], new float[room], new float[room]);
        }

        Boxes larger() {
            int room = xs.length * 2;
            return new Boxes(
                    Arrays.copyOf(xs, room),
                    Arrays.copyOf(ys, room),
                    Arrays.copyOf(angles, room),
                    Arrays.copyOf(widths, room),
                    Arrays.copyOf(costs, room));
        }
    }

    private boolean isSelected(int link) {
        return scene.lights().link(link) == Light.SELECTED;
    }

    private void add(double[] at, double angle, double width, double cost) {
        if (count == boxes.xs().length) {
            boxes = boxes.larger();
        }
        boxes.xs()[count] = (float) at[0];
        boxes.ys()[count] = (float) at[1];
        boxes.angles()[count] = (float) angle;
        boxes.widths()[count] = (float) width;
        boxes.costs()[count] = (float) cost;
        count++;
    }

    private String text(int link) {
        String reading = design.chart().links().get(link).reading();
        return look.numbered() ? link + 1 + " " + reading : reading;
    }

    private void along(int link, Curve course) {
        double width = Typeface.width(text(link), Words.LINK.size(), false);
        double room = course.length() - scene.stroke(link).arrow() - 14;
        if (width > room) {
            return;
        }
        double slack = (room - width) / 2;
        for (double shift : SHIFTS) {
            double[] at = course.at(7 + slack + width / 2 + shift * slack);
            double angle = at[2] > Math.PI / 2 ? at[2] - Math.PI : at[2] <= -Math.PI / 2 ? at[2] + Math.PI : at[2];
            add(at, angle, width, 0.06 * Math.abs(shift));
        }
    }

    private void number(int link, Curve course) {
        double width = Typeface.width(Integer.toString(link + 1), Words.NUMBER.size(), true) + 6;
        for (double share : NUMBER_PLACES) {
            add(course.at(course.length() * share), 0, width, TERSE);
        }
    }

    /// Places words and takes their room; a number is never left out: where all places are taken it stands in the
    /// middle.
    ///
    /// @param placed given the words by link
    /// @return how many links have words
    int place(LabelRoom room, Map<Integer, Label> placed) {
        float[] heights = new float[count];
        Arrays.fill(heights, (float) Label.HEIGHT);
        LinkWords words = new LinkWords(
                first,
                boxes.xs(),
                boxes.ys(),
                boxes.angles(),
                new LinkWords.Sizes(boxes.widths(), heights, boxes.costs()));
        int[] chosen = new int[links.length];
        Arrays.fill(chosen, LinkWords.NONE);
        if (count > 0) {
            words.place(room, order(), chosen, look.numbered() ? 10 : MOST);
        }
        for (int i = 0; i < links.length; i++) {
            int box = chosen[i] == LinkWords.NONE && look.numbered() ? alongs[i] : chosen[i];
            if (box != LinkWords.NONE) {
                placed.put(links[i], label(links[i], first[i] + box, box < alongs[i]));
            }
        }
        return placed.size();
    }

    private Label label(int link, int box, boolean along) {
        return new Label(
                along ? text(link) : Integer.toString(link + 1),
                boxes.xs()[box],
                boxes.ys()[box],
                boxes.angles()[box],
                boxes.widths()[box],
                along ? Words.LINK : Words.NUMBER);
    }

    /// The links that may have words, the most important first.
    private int[] order() {
        boolean[] isLong = new boolean[links.length];
        for (int i = 0; i < links.length; i++) {
            isLong[i] = look.numbered()
                    && first[i + 1] > first[i]
                    && scene.course(links[i]).length() > 150;
        }
        return IntStream.range(0, links.length)
                .filter(i -> first[i + 1] > first[i])
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !isSelected(links[i]))
                        .thenComparing(i -> isLong[i])
                        .thenComparing(
                                i -> -design.chart().links().get(links[i]).origins()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
