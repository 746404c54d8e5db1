package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.scene.Scene;

@Execution(ExecutionMode.CONCURRENT)
class LiveGraphTest {

    private static final Picture NONE = new Picture("p", "none", List.of());

    @Test
    void oneSeedGivesOneLayout() {
        Chart chart = Charts.militia().chart();
        Positions one = LiveGraph.layout(chart, 5, NONE, 1.6);
        Positions other = LiveGraph.layout(chart, 5, NONE, 1.6);
        assertThat(one.xs()).containsExactly(other.xs());
        assertThat(one.ys()).containsExactly(other.ys());
    }

    @Test
    void aLayoutHasNoNodeOverAnother() {
        for (Chart chart : List.of(
                Charts.militia().chart(),
                Charts.hub(60).chart(),
                Charts.many(300, 600, 3).chart())) {
            Positions at = LiveGraph.layout(chart, 1, NONE, 1.6);
            for (int i = 0; i < chart.nodes().size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = Math.hypot(at.x(i) - at.x(j), at.y(i) - at.y(j));
                    assertThat(apart).isGreaterThan(chart.radius(i) + chart.radius(j));
                }
            }
        }
    }

    @Test
    void aPinnedNodeStaysWhereTheAnalystPutIt() {
        Picture picture = new Picture("p", "pinned", List.of(new Picture.Spot("e-10", 300, -40)));
        Chart chart = Charts.militia().chart();
        Positions at = LiveGraph.layout(chart, 5, picture, 1.6);
        int node = chart.indexOf("e-10").orElseThrow();
        assertThat(at.x(node)).isEqualTo(300);
        assertThat(at.y(node)).isEqualTo(-40);
        assertThat(at.pinned(node)).isTrue();
    }

    @Test
    void knownNodesKeepTheirPlaceAndNewOnesArriveNearTheirNeighbours() {
        Charts charts = Charts.militia();
        Chart before = charts.chart();
        LiveGraph live = new LiveGraph(before, 5);
        live.show(before, NONE);
        Positions old = live.arrange(new Wish(Layout.FORCE, "", Map.of(), 1.6), Progress.NONE);
        Chart after = charts.entity("e-new", "Person", "Ada Newcome")
                .claim("e-new", "MEMBER_OF", "e-16", 1)
                .chart();
        Positions now = live.show(after, NONE);
        for (ChartNode node : before.nodes()) {
            int was = before.indexOf(node.id()).orElseThrow();
            int is = after.indexOf(node.id()).orElseThrow();
            assertThat(now.x(is)).isEqualTo(old.x(was));
            assertThat(now.y(is)).isEqualTo(old.y(was));
        }
        int fresh = after.indexOf("e-new").orElseThrow();
        int neighbour = after.indexOf("e-16").orElseThrow();
        assertThat(Math.hypot(now.x(fresh) - now.x(neighbour), now.y(fresh) - now.y(neighbour)))
                .isLessThan(260);
    }

    @Test
    void whatIsShownAgainLiesWhereItLay() {
        Chart whole = Charts.militia().chart();
        LiveGraph live = new LiveGraph(whole, 5);
        live.show(whole, NONE);
        Positions old = live.arrange(new Wish(Layout.FORCE, "", Map.of(), 1.6), Progress.NONE);
        live.show(Charts.hub(7).chart(), NONE);
        Positions now = live.show(whole, NONE);
        assertThat(now.xs()).containsExactly(old.xs());
        assertThat(now.ys()).containsExactly(old.ys());
    }

    @Test
    void algorithmsAreGivenTheGraphOfWhatIsShown() {
        Chart chart = Charts.militia().chart();
        LiveGraph live = new LiveGraph(chart, 5);
        live.show(chart, NONE);
        assertThat(live.<Integer>ask(graph -> graph.getNodeCount()))
                .isEqualTo(chart.nodes().size());
        live.show(Charts.hub(7).chart(), NONE);
        assertThat(live.<Integer>ask(graph -> graph.getNode("e-hub").getDegree()))
                .isEqualTo(7);
    }

    @Test
    void aDraggedNodeIsPinnedWhileTheOthersStep() {
        Chart chart = Charts.militia().chart();
        LiveGraph live = new LiveGraph(chart, 5);
        live.show(chart, NONE);
        live.pin("e-10", 12, 34);
        for (int i = 0; i < 20; i++) {
            live.step();
        }
        int node = chart.indexOf("e-10").orElseThrow();
        assertThat(live.positions().x(node)).isEqualTo(12);
        assertThat(live.unpin("e-10").pinned(node)).isFalse();
    }

    @Test
    void aChartMovesFromOnePlaceToTheOther() {
        Chart chart = Charts.militia().chart();
        Positions here = LiveGraph.layout(chart, 5, NONE, 1.6);
        Positions there = LiveGraph.layout(chart, 6, NONE, 1.6);
        assertThat(here.toward(there, 0.5).x(3)).isEqualTo((here.x(3) + there.x(3)) / 2);
        assertThat(here.toward(there, 1).ys()).containsExactly(there.ys(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void theChartMayChangeOnOneThreadWhileOthersStepAndPaint() throws Exception {
        Chart small = Charts.militia().chart();
        Chart large = Charts.many(90, 160, 2).chart();
        LiveGraph live = new LiveGraph(small, 3);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> change = () -> {
                for (int i = 0; i < 60; i++) {
                    live.show(i % 2 == 0 ? small : large, NONE);
                    live.pin("e-10", i, i);
                }
                done.set(true);
                return 60;
            };
            Callable<Integer> step = () -> {
                int steps = 0;
                for (; steps < 100_000 && !done.get(); steps++) {
                    live.step();
                }
                return steps;
            };
            Callable<Integer> paint = () -> {
                int frames = 0;
                for (; frames < 100_000 && (frames == 0 || !done.get()); frames++) {
                    Positions now = live.positions();
                    Scene.Size size = new Scene.Size(400, 300);
                    Camera camera = Camera.fit(now.bounds(), 400, 300);
                    Painter.image(Scene.of(now, camera, size, Theme.dark(), Scene.Look.PLAIN));
                }
                return frames;
            };
            List<Future<Integer>> all = List.of(threads.submit(change), threads.submit(step), threads.submit(paint));
            for (Future<Integer> each : all) {
                assertThat(each.get()).isNotNegative();
            }
        }
        assertThat(live.positions().chart()).isSameAs(large);
    }
}
