package org.sourceline.network.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Ground;
import org.sourceline.network.Positions;
import org.sourceline.network.layout.Layout;

@Execution(ExecutionMode.CONCURRENT)
class GroundTest {

    private static final Picture NONE = new Picture("p", "none", List.of());
    private static final int YEARS = 10;

    /// A chain whose links each held a year later than the one before.
    private static Charts chain() {
        Charts charts = new Charts().entity("e-0", "Person", "Person 0");
        for (int i = 1; i <= YEARS; i++) {
            charts.entity("e-" + i, "Person", "Person " + i);
            charts.claim("e-" + (i - 1), "MET_WITH", "e-" + i, 1).held(Integer.toString(2009 + i), 3);
        }
        return charts;
    }

    private static Positions laidOut(Charts charts, Layout layout, String around) {
        return LiveGraph.layout(charts.chart(), 42, NONE, Wish.of(layout, around, charts.claims, 1.6));
    }

    @Test
    void everyYearOfALineOfTimeIsWhereThoseAreWhoAppearInIt() {
        Positions at = laidOut(chain(), Layout.TIMELINE, "");
        Chart chart = at.chart();
        assertThat(at.ground().ticks()).hasSizeGreaterThanOrEqualTo(YEARS);
        for (Ground.Tick tick : at.ground().ticks()) {
            String node = "e-" + (Integer.parseInt(tick.date()) - 2009);
            chart.indexOf(node)
                    .ifPresent(index -> assertThat(tick.x()).as(tick.date()).isCloseTo(at.x(index), within(2.0)));
        }
    }

    @Test
    void aLargeLineOfTimeWithOneNodeLongBeforeAllOthersKeepsItsYears() {
        Charts charts = new Charts();
        for (int i = 0; i <= 600; i++) {
            charts.entity("e-" + i, "Person", "Person " + i);
        }
        charts.claim("e-0", "MET_WITH", "e-1", 1).held("1901", 3);
        for (int i = 2; i <= 600; i++) {
            charts.claim("e-" + (i - i % 30), "MET_WITH", "e-" + i, 1).held(Integer.toString(2015 + i % 7), 3);
        }
        assertThat(laidOut(charts, Layout.TIMELINE, "").ground().ticks()).isNotEmpty();
    }

    @Test
    void aRingIsAsWideAsItsNodesAreFarFromTheMiddle() {
        Positions at = laidOut(Charts.hub(24), Layout.CONCENTRIC, "e-hub");
        int hub = at.chart().indexOf("e-hub").orElseThrow();
        assertThat(at.ground().rings()).singleElement().satisfies(ring -> {
            assertThat(ring.x()).isEqualTo(at.x(hub));
            for (int i = 0; i < at.chart().nodes().size(); i++) {
                if (i != hub) {
                    double far = Math.hypot(at.x(i) - ring.x(), at.y(i) - ring.y());
                    assertThat(far).isCloseTo(ring.radius(), within(0.3 * ring.radius()));
                }
            }
        });
    }

    @Test
    void otherLayoutsHaveNoGroundAndSpringsTakeItAway() {
        Charts charts = chain();
        assertThat(laidOut(charts, Layout.FORCE, "").ground()).isEqualTo(Ground.NONE);
        LiveGraph live = new LiveGraph(charts.chart(), 42);
        live.show(charts.chart(), NONE);
        assertThat(live.arrange(Wish.of(Layout.TIMELINE, "", charts.claims, 1.6), Progress.NONE)
                        .ground()
                        .ticks())
                .isNotEmpty();
        live.step();
        assertThat(live.positions().ground()).isEqualTo(Ground.NONE);
    }

    @Test
    void aPictureThatWasKeptHasTheGroundOfItsLayoutOnlyWhileItLiesSo() {
        Charts charts = chain();
        Positions at = laidOut(charts, Layout.TIMELINE, "");
        List<Picture.Spot> places = List.copyOf(at.chart().nodes().stream()
                .map(node -> {
                    int i = at.chart().indexOf(node.id()).orElseThrow();
                    return new Picture.Spot(node.id(), at.x(i), at.y(i));
                })
                .toList());
        LiveGraph live = new LiveGraph(charts.chart(), 1);
        live.show(charts.chart(), new Picture("p", "kept", places));
        Wish wish = Wish.of(Layout.TIMELINE, "", charts.claims, 1.6);
        assertThat(live.ground(wish).ground().ticks()).hasSameSizeAs(at.ground().ticks());
        live.pin("e-9", -5000, 0);
        assertThat(live.ground(wish).ground()).isEqualTo(Ground.NONE);
        assertThat(live.ground(new Wish(Layout.TIMELINE, "", Map.of(), 1.6)).ground())
                .isEqualTo(Ground.NONE);
    }
}
