package org.sourceline.network.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Scene.DrawnLink;

@Execution(ExecutionMode.CONCURRENT)
class PickingTest {

    private final Scene scene = SceneTest.scene(Charts.militia().chart(), Scene.Look.PLAIN);

    @Test
    void aNodeIsPickedAtItsMiddle() {
        for (Scene.DrawnNode node : scene.nodes()) {
            assertThat(Picking.at(scene, node.spot().x(), node.spot().y()))
                    .contains(new Picking.Hit.OnNode(node.node()));
        }
    }

    @Test
    void aLinkIsPickedAnywhereAlongItsCourse() {
        for (DrawnLink link : scene.links()) {
            for (double share : new double[] {0.02, 0.25, 0.5, 0.75, 0.98}) {
                double[] at = link.course().at(share * link.course().length());
                double far = Picking.link(scene, at[0], at[1])
                        .map(found -> sampled(found.course(), at[0], at[1]))
                        .orElse(99.0);
                assertThat(far).as(link.link().id() + " at " + share).isLessThan(0.2);
            }
        }
    }

    @Test
    void pickingAgreesWithSamplingEveryCurve() {
        Random random = new Random(11);
        int hits = 0;
        for (int i = 0; i < 3000; i++) {
            double x = random.nextInt(1280);
            double y = random.nextInt(800);
            double nearest = scene.links().stream()
                    .mapToDouble(link -> sampled(link.course(), x, y))
                    .min()
                    .orElse(99);
            Optional<DrawnLink> found = Picking.link(scene, x, y);
            if (nearest < Picking.TOLERANCE - 0.1) {
                hits++;
                assertThat(found).isPresent();
                assertThat(sampled(found.orElseThrow().course(), x, y)).isLessThan(nearest + 0.1);
            } else if (nearest > Picking.TOLERANCE + 0.1) {
                assertThat(found).isEmpty();
            }
        }
        assertThat(hits).isGreaterThan(100);
    }

    @Test
    void theChainOfACurveIsAtMostATenthOfAPixelOff() {
        Charts charts = new Charts().entity("e-a", "Person", "A").entity("e-b", "Person", "B");
        Chart chart = charts.claim("e-a", "USED", "e-b", 1)
                .claim("e-a", "COMMANDS", "e-b", 1)
                .claim("e-a", "MET_WITH", "e-b", 1)
                .chart();
        Positions at = new Positions(chart, new double[] {0, 300}, new double[] {0, 120}, new BitSet());
        Scene bowed = Scene.of(at, new Camera(640, 400, 1), new Scene.Size(1280, 800), Theme.light(), Scene.Look.PLAIN);
        int bent = 0;
        for (DrawnLink link : bowed.links()) {
            Curve course = link.course();
            double[] middle = course.at(course.length() / 2);
            double length = Math.hypot(300, 120);
            double bow = ((middle[0] - 150) * 120 - (middle[1] - 60) * 300) / length;
            bent += Math.abs(bow) > 10 ? 1 : 0;
            double mx = 150 + 2 * bow * 120 / length;
            double my = 60 - 2 * bow * 300 / length;
            for (double t = 0.1; t < 0.9; t += 0.001) {
                double x = 2 * t * (1 - t) * mx + t * t * 300;
                double y = 2 * t * (1 - t) * my + t * t * 120;
                assertThat(course.distance(x, y)).isLessThan(0.15);
            }
        }
        assertThat(bent).isEqualTo(2);
    }

    @Test
    void anIndexFindsWhatLookingAtEverythingFinds() {
        Geometry geometry = scene.geometry();
        Finder looking = new Finder(geometry);
        Finder indexed = new Finder(geometry);
        indexed.make();
        Random random = new Random(12);
        for (int i = 0; i < 2000; i++) {
            double x = Picking.across(scene, random.nextInt(1280));
            double y = Picking.down(scene, random.nextInt(800));
            assertThat(indexed.node(x, y)).isEqualTo(looking.node(x, y));
            int found = indexed.link(x, y, 6);
            int sought = looking.link(x, y, 6);
            assertThat(found < 0 ? 99 : geometry.course(found).distance(x, y))
                    .isCloseTo(sought < 0 ? 99 : geometry.course(sought).distance(x, y), Offset.offset(0.01));
        }
    }

    @Test
    void farFromEverythingNothingIsPicked() {
        assertThat(Picking.at(scene, -50, -50)).isEmpty();
    }

    private static double sampled(Curve curve, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double at = 0; at < curve.length() + 0.25; at += 0.25) {
            double[] point = curve.at(Math.min(at, curve.length()));
            nearest = Math.min(nearest, Math.hypot(point[0] - x, point[1] - y));
        }
        return nearest;
    }
}
