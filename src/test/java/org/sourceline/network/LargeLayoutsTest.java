package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Picture;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.network.scene.Scene;

/// Layouts of a chart of many groups, each around one who leads it, the leaders in a tree.
@Execution(ExecutionMode.CONCURRENT)
class LargeLayoutsTest {

    private static final int GROUPS = 40;
    private static final int MEMBERS = 15;
    private final Chart chart = groups();

    private static Chart groups() {
        Charts charts = new Charts();
        for (int i = 0; i < GROUPS * MEMBERS; i++) {
            charts.entity("e-" + i, i % MEMBERS == 0 ? "ArmedGroup" : "Person", "Entity " + i);
        }
        for (int i = 1; i < GROUPS * MEMBERS; i++) {
            int leader = i % MEMBERS == 0 ? (i / MEMBERS - 1) / 3 * MEMBERS : i / MEMBERS * MEMBERS;
            charts.claim("e-" + i, "MEMBER_OF", "e-" + leader, 1);
            if (i % 3 == 0) {
                charts.claim("e-" + i, "MET_WITH", "e-" + (i / MEMBERS * MEMBERS + 1), 1);
            }
        }
        return charts.chart();
    }

    private Map<String, FuzzyDate> dates() {
        Map<String, FuzzyDate> dates = new HashMap<>();
        for (int k = 0; k < chart.links().size(); k++) {
            if (k % 7 != 0) {
                dates.put(
                        chart.links().get(k).evidence().claims().getFirst(),
                        FuzzyDate.parse("%d-%02d".formatted(2018 + k * 5 % 4, 1 + k * 7 % 12)));
            }
        }
        return dates;
    }

    private Positions laidOut(Layout layout) {
        return LiveGraph.layout(chart, 42, new Picture("p", "none", List.of()), new Wish(layout, "e-0", dates(), 1.6));
    }

    @Test
    void ringsUseTheWholeCircle() {
        Positions at = laidOut(Layout.CONCENTRIC);
        int[] quarters = new int[4];
        for (int i = 1; i < chart.nodes().size(); i++) {
            quarters[(at.x(i) < at.x(0) ? 0 : 1) + (at.y(i) < at.y(0) ? 0 : 2)]++;
        }
        assertThat(Arrays.stream(quarters).min().orElse(0)).isGreaterThan(GROUPS * MEMBERS / 8);
    }

    @Test
    void whoHangsOnTheSameOneStandsTogetherOnTheRings() {
        Positions at = laidOut(Layout.CONCENTRIC);
        double all = IntStream.range(1, chart.nodes().size())
                .mapToDouble(i -> Math.hypot(at.x(i) - at.x(0), at.y(i) - at.y(0)))
                .max()
                .orElse(0);
        for (int group = 1; group < GROUPS; group++) {
            int leader = chart.indexOf("e-" + group * MEMBERS).orElseThrow();
            int member = chart.indexOf("e-" + (group * MEMBERS + 2)).orElseThrow();
            assertThat(Math.hypot(at.x(leader) - at.x(member), at.y(leader) - at.y(member)))
                    .isLessThan(all / 2);
        }
    }

    @Test
    void linksOfALineOfTimeStayInTheirLanesAndAreFaintUntilTheyAreLit() {
        Positions at = laidOut(Layout.TIMELINE);
        double height = at.middles().getHeight();
        double down = IntStream.range(0, chart.links().size())
                .mapToDouble(link -> Math.abs(at.y(chart.from(link)) - at.y(chart.to(link))))
                .average()
                .orElse(height);
        assertThat(down).isLessThan(height / 8);
        assertThat(at.ground().faint()).isTrue();
        assertThat(at.ground().ticks()).isNotEmpty();
        Scene still = scene(at, Scene.Look.PLAIN);
        Scene pointed = scene(at, Scene.Look.PLAIN.hovering("e-0"));
        assertThat(still.lights().links()).isEmpty();
        assertThat(pointed.lights().links())
                .containsExactly(
                        chart.linksAt(chart.indexOf("e-0").orElseThrow()).toArray());
    }

    private static Scene scene(Positions at, Scene.Look look) {
        return Scene.of(at, new Camera(0, 0, 0.2), new Scene.Size(800, 500), Theme.light(), look);
    }

    @Test
    void communitiesStandInBlocksOfTheMatrix() {
        Positions at = laidOut(Layout.MATRIX);
        double across = Math.hypot(at.middles().getWidth(), at.middles().getHeight());
        double length = IntStream.range(0, chart.links().size())
                .mapToDouble(link -> Math.hypot(
                        at.x(chart.from(link)) - at.x(chart.to(link)), at.y(chart.from(link)) - at.y(chart.to(link))))
                .average()
                .orElse(across);
        assertThat(length).isLessThan(across / 4);
    }

    @Test
    void aLinkIsFoundByItsIdItsClaimsAndItsEnds() {
        for (int link = 0; link < chart.links().size(); link++) {
            ChartLink known = chart.links().get(link);
            assertThat(chart.indexOfLink(known.id())).isEqualTo(link);
            assertThat(chart.linkOf(known.evidence().claims().getLast())).contains(known);
            assertThat(chart.linksAt(chart.from(link)).boxed()).contains(link);
            assertThat(chart.linksAt(chart.to(link)).boxed()).contains(link);
        }
        assertThat(chart.link("none")).isEmpty();
        assertThat(chart.linkOf("none")).isEmpty();
    }

    @Test
    void thousandsSelectedTogetherHaveRimsInPlaceOfHalos() {
        Chart many = Charts.many(2_500, 3_000, 3).chart();
        Positions at = new Positions(many, new double[2_500], new double[2_500], new BitSet());
        Set<String> all = Set.copyOf(many.nodes().stream().map(ChartNode::id).toList());
        assertThat(scene(at, Scene.Look.PLAIN.selecting(all)).lights().isRimmed(7))
                .isTrue();
        String one = many.nodes().get(7).id();
        assertThat(scene(at, Scene.Look.PLAIN.selecting(Set.of(one))).lights().isRimmed(7))
                .isFalse();
    }

    @Test
    void aCancelledLayoutStopsWhereItIsToldOfItAndLeavesEverythingWhereItWas() {
        for (Layout layout : List.of(Layout.FORCE, Layout.MATRIX, Layout.TIMELINE)) {
            LiveGraph live = new LiveGraph(chart, 42);
            Positions before = live.show(chart, new Picture("p", "none", List.of()));
            AtomicInteger told = new AtomicInteger();
            Progress cancelling = (done, total, what) -> {
                if (told.incrementAndGet() == 3) {
                    throw new Cancelled();
                }
            };

            assertThatThrownBy(() -> live.arrange(new Wish(layout, "e-0", dates(), 1.6), cancelling))
                    .isInstanceOf(Cancelled.class);

            assertThat(told).hasValue(3);
            Positions after = live.unpin("nobody");
            for (int i = 0; i < chart.nodes().size(); i++) {
                assertThat(after.x(i)).isEqualTo(before.x(i));
                assertThat(after.y(i)).isEqualTo(before.y(i));
            }
        }
    }
}
