package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.sourceline.bench.chart.ChartBench;
import org.sourceline.bench.chart.SoakBench;
import org.sourceline.bench.layout.LayoutBench;
import org.sourceline.bench.measure.MeasureBench;
import org.sourceline.bench.text.AcceptBench;
import org.sourceline.bench.text.ReuseBench;
import org.sourceline.bench.text.SuggestBench;
import org.sourceline.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Runs every bench, or those that are named, and writes one JSON object per figure.
public final class Benches {

    private static final JsonMapper JSON = new JsonMapper();

    private Benches() {}

    /// Runs them.
    ///
    /// @param args the file to write; then, where not all are wanted, the names of those that are, separated by commas
    public static void main(String[] args) throws Problem, IOException, InterruptedException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Path folder = Files.createTempDirectory("sourceline-bench");
        Map<String, Bench> all = all(folder, out.toAbsolutePath().resolveSibling("kept"));
        List<String> wanted = args.length > 1 ? List.of(args[1].split(",")) : List.copyOf(all.keySet());
        if (!all.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException(
                    "There is no such bench among " + wanted + "; there are " + all.keySet());
        }
        List<Figure> figures = new ArrayList<>();
        try {
            for (Map.Entry<String, Bench> bench : all.entrySet()) {
                List<Figure> found =
                        wanted.contains(bench.getKey()) ? bench.getValue().run() : List.of();
                figures.addAll(found);
                found.forEach(figure -> System.out.println(JSON.writeValueAsString(figure.row())));
                Files.write(
                        out,
                        figures.stream()
                                .map(figure -> JSON.writeValueAsString(figure.row()))
                                .toList());
            }
        } finally {
            Platform.exit();
            delete(folder);
        }
    }

    /// What is measured at one go; what was measured before it is written by then.
    @FunctionalInterface
    private interface Bench {

        List<Figure> run() throws Problem, IOException, InterruptedException;
    }

    private static Map<String, Bench> all(Path folder, Path kept) {
        Map<String, Bench> all = new LinkedHashMap<>();
        all.put("open", () -> List.of(OpenBench.run(folder)));
        all.put("memory", () -> List.of(MemoryBench.run(folder)));
        all.put("tag", () -> List.of(TagBench.run(folder)));
        all.put("import", () -> ImportBench.run(folder));
        all.put("arrival", () -> ArrivalBench.run(folder));
        all.put("label", LabelBench::run);
        all.put("pick", PickBench::run);
        all.put("suggest", SuggestBench::run);
        all.put("accept", () -> AcceptBench.run(folder));
        all.put("reuse", ReuseBench::run);
        all.put("measure", MeasureBench::run);
        all.put("chart", () -> ChartBench.run(folder));
        all.put("big", () -> BigBench.run(kept));
        all.put("layout", () -> LayoutBench.run(folder));
        all.put("soak", SoakBench::run);
        return all;
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
