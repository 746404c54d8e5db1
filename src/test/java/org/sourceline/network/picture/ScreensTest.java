package org.sourceline.network.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Picture;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.scene.Scene;

/// Draws charts to `target/screens`, for people to look at.
@Execution(ExecutionMode.CONCURRENT)
class ScreensTest {

    private static final Picture NO_PICTURE = new Picture("p", "none", List.of());

    @Test
    void militiaOnLight() throws IOException {
        write("militia-light", Charts.militia().chart(), Theme.light(), Scene.Look.PLAIN, new Scene.Size(1600, 1000));
    }

    @Test
    void militiaOnDarkWithSomethingSelected() throws IOException {
        Chart chart = Charts.militia().chart();
        String link = chart.links().stream()
                .filter(each -> each.predicate().equals("CLAIMED_RESPONSIBILITY_FOR"))
                .findFirst()
                .orElseThrow()
                .id();
        Scene.Look look = Scene.Look.PLAIN.selecting(Set.of("e-14", link));
        write("militia-dark", chart, Theme.dark(), look, new Scene.Size(1280, 800));
    }

    @Test
    void militiaNumbered() throws IOException {
        Scene.Look look = Scene.Look.PLAIN.numbering(true);
        write("militia-numbered", Charts.militia().chart(), Theme.light(), look, new Scene.Size(1600, 1200));
    }

    @Test
    void neighbourhood() throws Exception {
        ChartBuilder builder = Charts.militia().builder();
        Chart chart = builder.build(ChartQuery.ALL.around(Set.of(builder.named("River front")), 1));
        write("around", chart, Theme.light(), Scene.Look.PLAIN, new Scene.Size(1000, 700));
    }

    @Test
    void unlinkedPinnedAndParallel() throws IOException {
        Charts charts = Charts.militia()
                .entity("e-x", "Person", "A loner with a long name indeed")
                .entity("e-y", "Place", "Nowhere");
        charts.claim("e-17", "SPOKE_FOR", "e-10", 7)
                .claim("e-10", "TRAINED_BY", "e-17", 1)
                .denied();
        charts.claim("e-17", "ALLIED_WITH", "e-17", 2);
        Chart chart = charts.chart();
        Scene.Size size = new Scene.Size(1500, 1000);
        Picture picture =
                new Picture("p", "pins", List.of(new Picture.Spot("e-10", 0, 0), new Picture.Spot("e-16", 500, 0)));
        Positions at = LiveGraph.layout(chart, 42, picture, ChartPicture.aspect(size));
        Path file = Path.of("target/screens/chart-pinned.png");
        Files.createDirectories(file.getParent());
        new ChartPicture(
                        at,
                        Theme.light(),
                        Scene.Look.PLAIN.selecting(Set.of("e-16")).hovering("e-17"),
                        "Pinned")
                .write(file, size);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void hubWithSixtyNeighbours() throws IOException {
        write("hub", Charts.hub(60).chart(), Theme.light(), Scene.Look.PLAIN, new Scene.Size(1600, 1000));
    }

    @Test
    void threeHundredEntities() throws IOException {
        write("many", Charts.many(300, 600, 7).chart(), Theme.dark(), Scene.Look.PLAIN, new Scene.Size(1600, 1000));
    }

    private static void write(String name, Chart chart, Theme theme, Scene.Look look, Scene.Size size)
            throws IOException {
        Path file = Path.of("target/screens/chart-" + name + ".png");
        Files.createDirectories(file.getParent());
        Positions positions = LiveGraph.layout(chart, 42, NO_PICTURE, ChartPicture.aspect(size));
        new ChartPicture(positions, theme, look, "Marwa and the harbour, 2020–21").write(file, size);
        assertThat(file).isNotEmptyFile();
    }
}
