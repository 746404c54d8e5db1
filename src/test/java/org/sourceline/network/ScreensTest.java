package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Picture;

/// Draws charts to `target/screens`, for people to look at.
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
        Chart chart = builder.build(ChartBuilder.Options.around(builder.named("River front"), 1));
        write("around", chart, Theme.light(), Scene.Look.PLAIN, new Scene.Size(1000, 700));
    }

    @Test
    void hubWithSixtyNeighbours() throws IOException {
        write("hub", Charts.hub(60).chart(), Theme.light(), Scene.Look.PLAIN, new Scene.Size(1600, 1000));
    }

    @Test
    void threeHundredEntities() throws IOException {
        write("many", Charts.many(300, 600, 7).chart(), Theme.dark(), Scene.Look.PLAIN, new Scene.Size(1600, 1000));
    }

    private static void write(String name, Chart chart, Theme theme, Scene.Look look, Scene.Size size) throws IOException {
        Path file = Path.of("target/screens/chart-" + name + ".png");
        Files.createDirectories(file.getParent());
        Positions positions = LiveGraph.layout(chart, 42, NO_PICTURE, PngPicture.aspect(size));
        new PngPicture(positions, theme, look, "Marwa and the harbour, 2020–21").write(file, size);
        assertThat(file).isNotEmptyFile();
    }
}
