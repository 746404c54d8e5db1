package org.sourceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Importing a folder of text files, beside a bare batched write of the same rows into a store with the same indexes.
final class ImportBench {

    private static final int WORDS = 800;
    private static final int BATCH = 500;
    private static final int RUNS = 5;
    private static final int SMALL = 500;
    private static final int LARGE = 5_000;

    private ImportBench() {}

    static List<Figure> run(Path folder) throws Problem, IOException {
        double small = median(folder, SMALL).getFirst();
        List<Double> large = median(folder, LARGE);
        return List.of(
                new Figure(
                        "import a folder of text files",
                        LARGE + " articles of " + WORDS + " words",
                        large.getFirst(),
                        large.getLast(),
                        "bare batched write of the same rows, same indexes",
                        "ms",
                        3),
                new Figure(
                        "import ten times as many",
                        LARGE + " articles against " + SMALL,
                        large.getFirst(),
                        small * LARGE / SMALL,
                        "our own time for " + SMALL + ", times ten",
                        "ms",
                        1.5));
    }

    /// Medians of ours and of the bare write, run in turns.
    private static List<Double> median(Path folder, int size) throws Problem, IOException {
        Path files = write(folder.resolve("import-" + size), size);
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Path place = folder.resolve("import-case-" + size + "-" + i);
            List<Map<String, Object>> rows = new ArrayList<>();
            ours[i] = ours(place, files, rows);
            bare[i] = bare(folder.resolve("import-bare-" + size + "-" + i), rows);
        }
        return List.of(Samples.median(ours), Samples.median(bare));
    }

    private static double ours(Path place, Path files, List<Map<String, Object>> rows) throws Problem {
        try (CaseStore store = CaseAddress.of(place).create("import")) {
            Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
            long start = System.nanoTime();
            new Importer(store, editor, Clock.systemUTC()).run(List.of(files), Progress.NONE);
            double millis = (System.nanoTime() - start) / 1e6;
            store.read(view -> {
                view.query(
                        "MATCH (a:Article)-[:HAS_TEXT]->(t:Text)"
                                + " RETURN properties(a) AS article, properties(t) AS text",
                        Map.of(),
                        row -> rows.add(Map.of(
                                "article", Objects.requireNonNull(row.get("article")),
                                "text", Objects.requireNonNull(row.get("text")))));
                return rows.size();
            });
            return millis;
        }
    }

    private static double bare(Path folder, List<Map<String, Object>> rows) throws Problem {
        CaseAddress.of(folder).create("the same indexes").close();
        try (BareStore floor = BareStore.open(folder.resolve("graph"))) {
            long start = System.nanoTime();
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
                floor.write(Map.entry(
                        "UNWIND $rows AS row CREATE (a:Article) SET a = row.article CREATE (t:Text) SET t = row.text"
                                + " CREATE (a)-[:HAS_TEXT]->(t)",
                        Map.of("rows", batch)));
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }

    static Path write(Path folder, int size) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(size);
        IntStream.range(0, size).forEach(i -> {
            try {
                Files.writeString(folder.resolve("article-%05d.txt".formatted(i)), text(i, random));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return folder;
    }

    static String text(int number, Random random) {
        StringBuilder text = new StringBuilder("Report ").append(number).append(" from the valley\n\n");
        for (int i = 1; i <= WORDS; i++) {
            text.append("word").append(random.nextInt(20_000)).append(i % 90 == 0 ? ".\n\n" : i % 15 == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
