package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.bench.chart.ChartBench;
import org.sourceline.bench.chart.SoakBench;
import org.sourceline.bench.layout.LayoutBench;
import org.sourceline.bench.measure.MeasureBench;
import org.sourceline.bench.text.ReuseBench;
import org.sourceline.bench.text.SuggestBench;
import org.sourceline.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Runs every bench and writes one JSON object per figure.
public final class Benches {

    private static final JsonMapper JSON = new JsonMapper();

    private Benches() {}

    /// Runs them all.
    ///
    /// @param args the file to write
    public static void main(String[] args) throws Problem, IOException, InterruptedException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Path folder = Files.createTempDirectory("sourceline-bench");
        List<Figure> figures = new ArrayList<>();
        try {
            for (Bench bench : all(folder, out.toAbsolutePath().resolveSibling("kept"))) {
                List<Figure> found = bench.run();
                figures.addAll(found);
                found.forEach(figure -> System.out.println(JSON.writeValueAsString(figure.row())));
                Files.write(
                        out,
                        figures.stream()
                                .map(figure -> JSON.writeValueAsString(figure.row()))
                                .toList());
            }
        } finally {
            delete(folder);
        }
    }

    /// What is measured at one go; what was measured before it is written by then.
    @FunctionalInterface
    private interface Bench {

        List<Figure> run() throws Problem, IOException, InterruptedException;
    }

    private static List<Bench> all(Path folder, Path kept) {
        return List.of(
                () -> List.of(OpenBench.run(folder)),
                () -> List.of(MemoryBench.run(folder)),
                () -> List.of(TagBench.run(folder)),
                () -> ImportBench.run(folder),
                () -> ArrivalBench.run(folder),
                LabelBench::run,
                PickBench::run,
                SuggestBench::run,
                ReuseBench::run,
                MeasureBench::run,
                () -> ChartBench.run(folder),
                () -> BigBench.run(kept),
                () -> LayoutBench.run(folder),
                SoakBench::run);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
