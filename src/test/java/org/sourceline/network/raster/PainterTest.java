package org.sourceline.network.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Picture;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

@Execution(ExecutionMode.CONCURRENT)
class PainterTest {

    private static final Picture NONE = new Picture("p", "none", List.of());

    private static Scene one(double x) {
        return one(x, 1);
    }

    private static Scene one(double x, double scale) {
        Chart chart = new Charts().entity("e-a", "Person", "Nadia Sorrel").chart();
        Positions at = new Positions(chart, new double[] {x}, new double[] {0}, new BitSet());
        return Scene.of(
                new Geometry(new Design(chart), at, 1, scale),
                new Camera(0, 0, 1),
                new Scene.Size(200, 100),
                Theme.light(),
                Scene.Look.PLAIN);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aNodeHasItsTypesColourAndTheGroundIsTheCanvas() {
        BufferedImage image = Painter.image(one(0));
        assertThat(image.getRGB(100, 50)).isEqualTo(0xff2563c9);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xfffbfbfc);
    }

    @Test
    void aRasterGetsThePixelsOfTheImage() {
        BufferedImage image = Painter.image(one(0, 2));
        int[] pixels = new int[400 * 200];
        Painter.paint(one(0, 2), pixels);
        assertThat(pixels).containsExactly(image.getRGB(0, 0, 400, 200, null, 0, 400));
    }

    @Test
    void aRasterIsPaintedOverWhole() {
        int[] pixels = new int[200 * 100];
        Painter.paint(one(-40), pixels);
        Painter.paint(one(40), pixels);
        assertThat(pixels).containsExactly(Painter.image(one(40)).getRGB(0, 0, 200, 100, null, 0, 200));
    }

    @Test
    void linksBeyondEveryBorderLeaveNoInkForTheNextScene() {
        Positions at = LiveGraph.layout(Charts.militia().chart(), 1, NONE, 1.5);
        List<Scene> scenes = IntStream.range(0, 24)
                .mapToObj(i -> Scene.of(
                        at,
                        Camera.fit(at.bounds(), 300 + 150 * i, 200 + 100 * i).dragged(60 * (i % 5 - 2), 40 * (i % 3)),
                        new Scene.Size(300 + i, 200 + i % 7),
                        Theme.light(),
                        Scene.Look.PLAIN))
                .toList();
        List<BufferedImage> first = scenes.stream().map(Painter::image).toList();
        for (int i = scenes.size() - 1; i >= 0; i--) {
            assertThat(pixels(Painter.image(scenes.get(i)))).isEqualTo(pixels(first.get(i)));
        }
    }

    @Test
    void aPictureHasTheSizeAskedForAndNoHalfWrittenFileBesideIt(@TempDir Path folder) throws IOException {
        Scene.Size size = new Scene.Size(900, 640);
        Positions at = LiveGraph.layout(Charts.militia().chart(), 1, NONE, ChartPicture.aspect(size));
        Path file = folder.resolve("chart.png");
        new ChartPicture(at, Theme.light(), Scene.Look.PLAIN, "Marwa").write(file, size);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(900);
        assertThat(read.getHeight()).isEqualTo(640);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anEmptyChartIsStillAPicture() {
        Positions at = LiveGraph.layout(Chart.empty(Charts.ONTOLOGY), 1, NONE, 1.5);
        BufferedImage image =
                new ChartPicture(at, Theme.dark(), Scene.Look.PLAIN, "Nothing yet").image(new Scene.Size(300, 200));
        assertThat(image.getRGB(150, 100))
                .isEqualTo(Theme.dark().color("canvas").getRGB());
    }
}
