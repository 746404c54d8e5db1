package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Picture;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.scene.Scene;

@Execution(ExecutionMode.CONCURRENT)
class LayoutsTest {

    private static final Picture NONE = new Picture("p", "none", List.of());
    private static final Scene.Size SIZE = new Scene.Size(1600, 1000);

    private static Positions laidOut(Chart chart, Layout layout, Picture picture) {
        return LiveGraph.layout(chart, 42, picture, new Wish(layout, "e-10", dates(chart), ChartPicture.aspect(SIZE)));
    }

    /// Three claims of four dated, over three years.
    private static Map<String, FuzzyDate> dates(Chart chart) {
        Map<String, FuzzyDate> dates = new HashMap<>();
        for (int k = 0; k < chart.links().size(); k++) {
            String claim = chart.links().get(k).evidence().claims().getFirst();
            if (k % 4 != 0) {
                dates.put(claim, FuzzyDate.parse("%d-%02d-%02d".formatted(2019 + k % 3, 1 + k % 12, 1 + k * 5 % 28)));
            }
        }
        return dates;
    }

    @ParameterizedTest
    @EnumSource
    void everyLayoutOfASmallChartLeavesRoomForEveryNodeAndItsName(Layout layout) throws IOException {
        Chart chart = Charts.militia().chart();
        Positions at = laidOut(chart, layout, NONE);
        Path file = Path.of("target/screens/layout-" + layout.id() + ".png");
        Files.createDirectories(file.getParent());
        new ChartPicture(at, Theme.light(), Scene.Look.PLAIN, "Marwa and the harbour, 2020–21: " + layout.id())
                .write(file, SIZE);
        for (int i = 0; i < chart.nodes().size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(at, i, j)).as("%s over %s", i, j).isFalse();
            }
        }
    }

    private static boolean overlap(Positions at, int i, int j) {
        double apart = Math.abs(at.x(i) - at.x(j));
        double down = Math.abs(at.y(i) - at.y(j));
        double radii = at.chart().radius(i) + at.chart().radius(j);
        double names = (width(at, i) + width(at, j)) / 2;
        return (apart < names && down < 15) || (apart < radii && down < radii);
    }

    private static double width(Positions at, int node) {
        return Typeface.width(at.chart().nodes().get(node).name(), Typeface.LABEL, false);
    }

    @ParameterizedTest
    @EnumSource
    void everyLayoutIsTheSameForTheSameSeed(Layout layout) {
        Chart chart = Charts.many(200, 300, 3).chart();
        Positions one = laidOut(chart, layout, NONE);
        Positions other = laidOut(chart, layout, NONE);
        assertThat(one.xs()).containsExactly(other.xs()).doesNotContain(Double.NaN);
        assertThat(one.ys()).containsExactly(other.ys()).doesNotContain(Double.NaN);
    }

    @ParameterizedTest
    @EnumSource
    void noLayoutMovesWhatTheAnalystHasPlaced(Layout layout) {
        Chart chart = Charts.militia().chart();
        Picture picture = new Picture("p", "pins", List.of(new Picture.Spot("e-10", 300, -40)));
        Positions at = laidOut(chart, layout, picture);
        int node = chart.indexOf("e-10").orElseThrow();
        assertThat(List.of(at.x(node), at.y(node))).containsExactly(300.0, -40.0);
    }

    @ParameterizedTest
    @EnumSource
    void anyChartHasEveryLayout(Layout layout) {
        Charts three = new Charts()
                .entity("a", "Person", "A")
                .entity("b", "Person", "B")
                .entity("c", "Place", "C")
                .claim("a", "COMMANDS", "b", 1)
                .claim("b", "COMMANDS", "a", 1)
                .claim("a", "COMMANDS", "a", 1);
        for (Chart chart : List.of(
                Chart.empty(Charts.ONTOLOGY),
                new Charts().entity("a", "Person", "A").chart(),
                three.chart())) {
            Positions at = laidOut(chart, layout, NONE);
            assertThat(at.xs()).doesNotContain(Double.NaN).hasSize(chart.nodes().size());
        }
    }

    @Test
    void whoCommandsStandsAboveWhoIsCommanded() {
        Chart chart = Charts.militia().chart();
        Positions at = laidOut(chart, Layout.HIERARCHICAL, NONE);
        for (String[] pair : new String[][] {{"e-17", "e-10"}, {"e-10", "e-14"}, {"e-22", "e-15"}, {"e-12", "e-15"}}) {
            assertThat(at.y(chart.indexOf(pair[0]).orElseThrow()))
                    .as(pair[0] + " above " + pair[1])
                    .isLessThan(at.y(chart.indexOf(pair[1]).orElseThrow()));
        }
    }

    @Test
    void ringsShowHowFarEveryoneIsFromTheMiddle() {
        Chart chart = Charts.hub(60).chart();
        Positions at = LiveGraph.layout(
                chart, 42, NONE, new Wish(Layout.CONCENTRIC, "e-hub", Map.of(), ChartPicture.aspect(SIZE)));
        int hub = chart.indexOf("e-hub").orElseThrow();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < chart.nodes().size(); i++) {
            least = i == hub ? least : Math.min(least, Math.hypot(at.x(i) - at.x(hub), at.y(i) - at.y(hub)));
        }
        assertThat(least).isGreaterThan(60);
    }

    @Test
    void timeRunsToTheRightAndTheUndatedStandApart() {
        Charts charts = new Charts().entity("a", "Person", "A").entity("b", "Person", "B");
        Chart chart = charts.entity("c", "Person", "C")
                .entity("d", "Person", "D")
                .claim("a", "MET_WITH", "b", 1)
                .claim("b", "MET_WITH", "c", 1)
                .claim("d", "MET_WITH", "d", 1)
                .chart();
        Map<String, FuzzyDate> dates = Map.of("c-0", FuzzyDate.parse("2020"), "c-1", FuzzyDate.parse("2021-05"));
        Positions at = LiveGraph.layout(chart, 1, NONE, new Wish(Layout.TIMELINE, "", dates, 1.6));
        assertThat(at.x(0)).isEqualTo(at.x(1)).isLessThan(at.x(2));
        assertThat(at.x(3)).isLessThan(at.x(0) - 30);
    }
}
