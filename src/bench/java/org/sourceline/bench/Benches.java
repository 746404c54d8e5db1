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
            figures.add(OpenBench.run(folder));
            figures.add(MemoryBench.run(folder));
            figures.add(TagBench.run(folder));
            figures.addAll(ImportBench.run(folder));
            figures.addAll(ArrivalBench.run(folder));
            figures.addAll(LabelBench.run());
            figures.addAll(PickBench.run());
            figures.addAll(SuggestBench.run());
            figures.addAll(ReuseBench.run());
            figures.addAll(LayoutBench.run(folder));
            figures.addAll(MeasureBench.run());
            figures.addAll(ChartBench.run(folder));
            figures.addAll(SoakBench.run());
            figures.addAll(BigBench.run(out.toAbsolutePath().resolveSibling("kept")));
        } finally {
            delete(folder);
        }
        JsonMapper json = new JsonMapper();
        List<String> lines = figures.stream()
                .map(figure -> json.writeValueAsString(figure.row()))
                .toList();
        Files.write(out, lines);
        lines.forEach(System.out::println);
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
