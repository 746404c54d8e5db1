package org.sourceline.ui.graph.glass;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.BitSet;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.desk.TrialScreen;

class LinkHandleTest {

    /// A canvas that stands still.
    private record Still(Scene scene) implements Sight {

        @Override
        public Camera camera() {
            return new Camera(0, 0, 0.5);
        }

        @Override
        public void see(Camera from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Point2D onCanvas(double chartX, double chartY) {
            return scene.onCanvas(chartX, chartY);
        }
    }

    @BeforeAll
    static void start() throws TimeoutException {
        TrialScreen.start();
    }

    @Test
    void theMiddleOfASmallTriangleIsTheNodesNotTheHandles() {
        Chart chart = new Charts().entity("e-a", "Weapon", "a rocket").chart();
        Positions at = new Positions(chart, new double[] {0}, new double[] {0}, new BitSet());
        Scene scene = Scene.of(at, new Camera(0, 0, 0.5), new Scene.Size(200, 100), Theme.light(), Scene.Look.PLAIN);
        Scene.Spot spot = scene.spot(0);
        LinkHandle handle = TrialScreen.on(() -> new LinkHandle(new Still(scene)));
        TrialScreen.run(() -> handle.show(chart.nodes().getFirst()));
        assertThat(handle.isVisible()).isTrue();
        assertThat(spot.radius()).as("a small one").isLessThan(7);
        assertThat(handle.at(spot.x(), spot.y())).isEmpty();
        assertThat(handle.at(spot.x() + spot.radius() + 5, spot.y()))
                .contains(chart.nodes().getFirst());
    }
}
