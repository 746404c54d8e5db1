package org.sourceline.network.live;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.sourceline.network.Chart;
import org.sourceline.network.Ground;
import org.sourceline.network.Positions;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.layout.Sketch;

/// Reads the ground of a layout off where its nodes are, so that it holds wherever the layout was moved to.
final class Grounds {

    /// How far nodes may be off their time, as a share of all time; a large chart gives them a little room.
    private static final double OFF_TIME = 1 / 16.0;

    /// How many of the nodes may be farther off, as a share of all.
    private static final double ASTRAY = 1 / 20.0;

    /// How far nodes may be off their ring on the average, as a share of its radius.
    private static final double OFF_RING = 0.3;

    /// From so many links on, they are faint where nodes do not lie by them.
    private static final int MANY_LINKS = 400;

    /// Where links together would go so many times across the chart, they hide what they join.
    private static final double THICK = 300;

    private static final int MOST_TICKS = 14;
    private static final int MOST_RINGS = 8;
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12000};

    private Grounds() {}

    /// The ground of positions that were laid out as wished; none where they no longer lie so.
    static Ground of(Positions at, Sketches sketches, Wish wish) {
        Ground ground = drawn(at, sketches, wish);
        boolean faint = sketches.links().count() >= MANY_LINKS
                && switch (wish.layout()) {
                    case TIMELINE, CIRCULAR, GRID, MATRIX -> true;
                    case HIERARCHICAL, CONCENTRIC -> isThick(at, sketches.links());
                    default -> false;
                };
        return faint ? ground.fainting() : ground;
    }

    private static boolean isThick(Positions at, Sketch.Links links) {
        double length = 0;
        for (int link = 0; link < links.count(); link++) {
            int from = links.from(link);
            int to = links.to(link);
            length += Math.hypot(at.x(from) - at.x(to), at.y(from) - at.y(to));
        }
        Rectangle2D bounds = at.bounds();
        return length > THICK * Math.sqrt(bounds.getWidth() * bounds.getHeight());
    }

    private static Ground drawn(Positions at, Sketches sketches, Wish wish) {
        return switch (wish.layout()) {
            case TIMELINE -> line(at, sketches.times(wish.dates()));
            case CONCENTRIC -> rings(at, sketches.links().graph(), wish.around());
            default -> Ground.NONE;
        };
    }

    /// The line of time by least squares: where on the chart each day is.
    private static Ground line(Positions at, double[] times) {
        int count = 0;
        double meanTime = 0;
        double meanX = 0;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(times[i])) {
                count++;
                meanTime += (times[i] - meanTime) / count;
                meanX += (at.x(i) - meanX) / count;
            }
        }
        double tt = 0;
        double tx = 0;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(times[i])) {
                tt += (times[i] - meanTime) * (times[i] - meanTime);
                tx += (times[i] - meanTime) * (at.x(i) - meanX);
            }
        }
        if (tt == 0 || tx <= 0) {
            return Ground.NONE;
        }
        double day = tx / tt;
        double start = meanX - meanTime * day;
        double[] dated =
                Arrays.stream(times).filter(time -> !Double.isNaN(time)).toArray();
        return astray(at, times, start, day) > ASTRAY * count
                ? Ground.NONE
                : new Ground(ticks(dated, start, day), List.of());
    }

    /// How many nodes are far off their time.
    private static long astray(Positions at, double[] times, double start, double day) {
        DoubleSummaryStatistics all =
                Arrays.stream(times).filter(time -> !Double.isNaN(time)).summaryStatistics();
        double far = OFF_TIME * (all.getMax() - all.getMin()) * day;
        return IntStream.range(0, times.length)
                .filter(i -> Math.abs(at.x(i) - start - times[i] * day) > far)
                .count();
    }

    private static List<Ground.Tick> ticks(double[] times, double start, double day) {
        LocalDate first = LocalDate.ofEpochDay((long) Arrays.stream(times).min().orElse(0));
        LocalDate last = LocalDate.ofEpochDay((long) Arrays.stream(times).max().orElse(0));
        long months = 12L * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue();
        int step = Arrays.stream(MONTHS)
                .filter(each -> months / each < MOST_TICKS)
                .findFirst()
                .orElse(MONTHS[MONTHS.length - 1]);
        long month = Math.floorDiv(12L * first.getYear() + first.getMonthValue() - 1, step) * step;
        List<Ground.Tick> ticks = new ArrayList<>();
        LocalDate at = date(month);
        while (ticks.isEmpty() || !at.isAfter(last)) {
            String year = "%04d".formatted(at.getYear());
            String words = step % 12 == 0 ? year : "%s-%02d".formatted(year, at.getMonthValue());
            ticks.add(new Ground.Tick(start + at.toEpochDay() * day, words));
            month += step;
            at = date(month);
        }
        ticks.add(new Ground.Tick(
                start + at.toEpochDay() * day,
                step % 12 == 0
                        ? "%04d".formatted(at.getYear())
                        : "%04d-%02d".formatted(at.getYear(), at.getMonthValue())));
        return ticks;
    }

    private static LocalDate date(long month) {
        return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
    }

    /// The rings that nodes lie on by how many links away from the middle they are.
    private static Ground rings(Positions at, FlatGraph graph, String around) {
        Chart chart = at.chart();
        int middle = chart.indexOf(around).orElse(mostLinked(chart));
        if (middle < 0) {
            return Ground.NONE;
        }
        double[] sums = new double[MOST_RINGS + 1];
        double[] squares = new double[MOST_RINGS + 1];
        int[] counts = new int[MOST_RINGS + 1];
        int[] depths = depths(graph, chart.nodes().size(), middle);
        for (int i = 0; i < depths.length; i++) {
            int depth = depths[i];
            if (depth > 0 && depth <= MOST_RINGS) {
                double far = Math.hypot(at.x(i) - at.x(middle), at.y(i) - at.y(middle));
                sums[depth] += far;
                squares[depth] += far * far;
                counts[depth]++;
            }
        }
        List<Ground.Ring> rings = new ArrayList<>();
        for (int depth = 1; depth <= MOST_RINGS && counts[depth] > 0; depth++) {
            double mean = sums[depth] / counts[depth];
            double off = Math.sqrt(Math.max(0, squares[depth] / counts[depth] - mean * mean));
            if (off > OFF_RING * mean) {
                return Ground.NONE;
            }
            rings.add(new Ground.Ring(at.x(middle), at.y(middle), mean));
        }
        return new Ground(List.of(), rings);
    }

    private static int mostLinked(Chart chart) {
        int most = chart.nodes().isEmpty() ? -1 : 0;
        for (int i = 1; i < chart.nodes().size(); i++) {
            most = chart.degree(i) > chart.degree(most) ? i : most;
        }
        return most;
    }

    /// How many links away from a node each is; 0 for itself and for what is not joined to it.
    private static int[] depths(FlatGraph graph, int nodes, int middle) {
        int[] depths = new int[nodes];
        int[] order = new int[nodes];
        order[0] = middle;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int node = order[i];
            for (int place = graph.start(node); place < graph.start(node + 1); place++) {
                int other = graph.target(place);
                if (other != middle && depths[other] == 0) {
                    depths[other] = depths[node] + 1;
                    order[end++] = other;
                }
            }
        }
        return depths;
    }
}
