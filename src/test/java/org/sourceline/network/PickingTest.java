package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sourceline.network.Scene.DrawnLink;

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
        Curve.End from = new Curve.End(0, 0, 0.01, NodeShape.CIRCLE, 0);
        Curve.End to = new Curve.End(300, 120, 0.01, NodeShape.CIRCLE, 0);
        double bow = 40;
        Curve curve = Curve.between(from, to, bow);
        double length = Math.hypot(300, 120);
        double mx = 150 + 2 * bow * 120 / length;
        double my = 60 - 2 * bow * 300 / length;
        for (double t = 0.01; t < 0.99; t += 0.001) {
            double x = 2 * t * (1 - t) * mx + t * t * 300;
            double y = 2 * t * (1 - t) * my + t * t * 120;
            assertThat(curve.distance(x, y)).isLessThan(0.1);
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
