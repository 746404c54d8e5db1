package org.sourceline.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sourceline.bench.BenchGraph;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.scene.Scene;

/// Draws every layout of made graphs to a folder, for people to look at.
final class LayoutScreens {

    private static final Scene.Size SIZE = new Scene.Size(1600, 1000);
    private static final Picture NONE = new Picture("p", "none", List.of());

    private LayoutScreens() {}

    /// Draws them.
    ///
    /// @param args the folder, then numbers of nodes; then ids of layouts, all where there are none
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Ontology ontology = OntologyFile.defaultOne();
        for (String size : args[1].split(",", -1)) {
            int nodes = Integer.parseInt(size);
            Chart chart =
                    BenchGraph.of(BenchGraph.Kind.LINK, nodes, nodes * 3 / 2, 7).chart(ontology);
            for (Layout layout : Layout.values()) {
                if (args.length < 3 || List.of(args).contains(layout.id())) {
                    draw(folder, chart, layout, nodes);
                }
            }
        }
    }

    private static void draw(Path folder, Chart chart, Layout layout, int nodes) throws IOException {
        Wish wish = new Wish(layout, "", dates(chart), ChartPicture.aspect(SIZE));
        long start = System.nanoTime();
        Positions positions = LiveGraph.layout(chart, 42, NONE, wish);
        long drawn = System.nanoTime();
        Path file = folder.resolve("layout-" + layout.id() + "-" + nodes + ".png");
        new ChartPicture(positions, Theme.light(), Scene.Look.PLAIN, layout.id()).write(file, SIZE);
        System.out.printf(
                Locale.ROOT,
                "%s %d: laid out in %d ms, drawn in %d ms%n",
                layout.id(),
                nodes,
                (drawn - start) / 1_000_000,
                (System.nanoTime() - drawn) / 1_000_000);
    }

    static Map<String, FuzzyDate> dates(Chart chart) {
        Map<String, FuzzyDate> dates = new HashMap<>();
        for (ChartLink link : chart.links()) {
            int number = link.evidence().claims().getFirst().hashCode();
            if (number % 5 != 0) {
                int month = 1 + Math.floorMod(number / 5 * 7 + number / 60, 12);
                dates.put(
                        link.evidence().claims().getFirst(),
                        FuzzyDate.parse("%d-%02d".formatted(2018 + Math.floorMod(number / 7, 4), month)));
            }
        }
        return dates;
    }
}
