package org.sourceline.network.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Picture;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.scene.Scene.DrawnLink;

@Execution(ExecutionMode.CONCURRENT)
class SceneTest {

    private static final Scene.Size SIZE = new Scene.Size(1280, 800);
    private static final Picture NONE = new Picture("p", "none", List.of());

    static Scene scene(Chart chart, Scene.Look look) {
        Positions at = LiveGraph.layout(chart, 4, NONE, SIZE.aspect());
        return Scene.of(at, Camera.fit(at.bounds(), 1240, 760), SIZE, Theme.light(), look);
    }

    private static Scene pair(Charts charts, double dx, double dy) {
        Chart chart = charts.chart();
        Positions at = new Positions(chart, new double[] {0, dx}, new double[] {0, dy}, new BitSet());
        return Scene.of(at, new Camera(dx / 2, dy / 2, 1), SIZE, Theme.light(), Scene.Look.PLAIN);
    }

    private static Charts two() {
        return new Charts().entity("e-a", "ArmedGroup", "Cedar Brigade").entity("e-b", "Weapon", "Drones");
    }

    @Test
    void noTwoLabelsOverlap() {
        for (Chart chart : List.of(
                Charts.militia().chart(),
                Charts.hub(60).chart(),
                Charts.many(300, 600, 3).chart())) {
            Scene scene = scene(chart, Scene.Look.PLAIN);
            List<Label> labels = new ArrayList<>(Stream.concat(
                            scene.nodes().stream().map(Scene.DrawnNode::label),
                            scene.links().stream().map(DrawnLink::label))
                    .filter(Objects::nonNull)
                    .toList());
            assertThat(labels).hasSizeGreaterThan(20);
            for (int i = 0; i < labels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(labels.get(i), labels.get(j)))
                            .as(labels.get(i) + " and " + labels.get(j))
                            .isFalse();
                }
            }
        }
    }

    private static boolean overlap(Label one, Label other) {
        if (!one.bounds().intersects(other.bounds())) {
            return false;
        }
        Area both = new Area(outline(one));
        both.intersect(new Area(outline(other)));
        return !both.isEmpty()
                && both.getBounds2D().getWidth() > 0.01
                && both.getBounds2D().getHeight() > 0.01;
    }

    private static Path2D outline(Label label) {
        double[] c = label.corners();
        Path2D path = new Path2D.Double();
        path.moveTo(c[0], c[1]);
        for (int i = 2; i < c.length; i += 2) {
            path.lineTo(c[i], c[i + 1]);
        }
        path.closePath();
        return path;
    }

    @Test
    void aChartOfFortyNamesEveryNode() {
        assertThat(scene(Charts.militia().chart(), Scene.Look.PLAIN).wording().unnamed())
                .isZero();
    }

    @Test
    void whatFindsNoRoomIsCountedAndSaid() {
        Scene scene = scene(Charts.many(300, 600, 3).chart(), Scene.Look.PLAIN);
        long without =
                scene.nodes().stream().filter(node -> node.label() == null).count();
        assertThat(scene.wording().unnamed()).isEqualTo((int) without).isPositive();
        assertThat(scene.wording().skipped()).contains(without + " names hidden for want of room");
    }

    @Test
    void everyLinkOfANumberedSceneCarriesItsNumber() {
        Scene scene = scene(Charts.militia().chart(), Scene.Look.PLAIN.numbering(true));
        for (DrawnLink link : scene.links()) {
            Label label = Objects.requireNonNull(link.label());
            assertThat(label.text().split(" ")[0]).isEqualTo(Integer.toString(link.number()));
        }
    }

    @Test
    void parallelLinksRunApartInBothDirections() {
        Charts charts = two().claim("e-a", "USED", "e-b", 1)
                .claim("e-b", "PART_OF", "e-a", 2)
                .claim("e-a", "COMMANDS", "e-b", 3)
                .claim("e-a", "MET_WITH", "e-b", 3);
        List<DrawnLink> links = pair(charts, 260, 90).links();
        assertThat(links).hasSize(4);
        for (DrawnLink one : links) {
            double[] middle = one.course().at(one.course().length() / 2);
            for (DrawnLink other : links) {
                if (one.number() != other.number()) {
                    assertThat(other.course().distance(middle[0], middle[1])).isGreaterThan(2 * Picking.TOLERANCE);
                }
            }
        }
    }

    @Test
    void anArrowEndsAtTheBorderOfItsNode() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Scene scene =
                    pair(two().claim("e-a", "USED", "e-b", 1), random.nextInt(400) - 200, 150 + random.nextInt(90));
            Curve course = scene.links().getFirst().course();
            Scene.DrawnNode to = scene.node("e-b").orElseThrow();
            int last = course.points() - 1;
            double dx = course.x(last) - to.spot().x();
            double dy = course.y(last) - to.spot().y();
            double border = to.spot().shape().reach(dx, dy) * to.spot().radius();
            assertThat(Math.hypot(dx, dy) - border).isBetween(2.0, 3.0);
        }
    }

    @Test
    void evidenceDecidesHowALinkIsDrawn() {
        Charts charts = two().claim("e-a", "USED", "e-b", 1)
                .claim("e-a", "COMMANDS", "e-b", 5)
                .claim("e-a", "PART_OF", "e-b", 0)
                .claim("e-a", "MET_WITH", "e-b", 2)
                .denied();
        List<DrawnLink> links = pair(charts, 300, 0).links();
        assertThat(links)
                .extracting(
                        link -> link.link().predicate() + " " + link.stroke().style())
                .containsExactlyInAnyOrder("USED DASHED", "COMMANDS SOLID", "PART_OF DOTTED", "MET_WITH DOUBLE");
        assertThat(links)
                .filteredOn(link -> link.link().predicate().equals("MET_WITH"))
                .allMatch(link -> link.stroke().arrow() == 0);
    }

    @Test
    void aLinkThatStartsAndEndsAtOneNodeIsALoop() {
        Scene scene = pair(two().claim("e-a", "RELATED", "e-a", 2), 300, 0);
        assertThat(scene.links().getFirst().course().length()).isGreaterThan(40);
    }

    @Test
    void anEntityOfASelectedClusterLightsItsNode() {
        Charts charts = two().entity("e-c", "Weapon", "UAVs").same("e-b", "e-c");
        Positions at = new Positions(charts.chart(), new double[2], new double[2], new BitSet());
        Scene scene = Scene.of(at, new Camera(0, 0, 1), SIZE, Theme.dark(), Scene.Look.PLAIN.selecting(Set.of("e-c")));
        assertThat(scene.node("e-b").orElseThrow().light()).isEqualTo(Scene.Light.SELECTED);
    }
}
