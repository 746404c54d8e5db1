package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Arrival;
import org.sourceline.edit.Editor;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.lineage.Noticing;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Importing one more article into a large case, with whose reports it re-runs proposed, beside importing it alone.
final class ArrivalBench {

    private static final int LARGE = 5_000;
    private static final int RUNS = 7;

    private ArrivalBench() {}

    /// Prints the first and the median time of later imports of one article, in milliseconds.
    public static void main(String[] args) throws Problem, IOException {
        for (Figure figure : run(Files.createTempDirectory("arrival"))) {
            System.out.println(figure.row());
        }
    }

    static List<Figure> run(Path folder) throws Problem, IOException {
        Path files = ImportBench.write(folder.resolve("arrival"), LARGE);
        try (CaseStore store = CaseAddress.of(folder.resolve("arrival-case")).create("arrival")) {
            Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
            Noticing noticing = new Noticing();
            new Importer(store, editor, Clock.systemUTC()).run(List.of(files), Progress.NONE);
            double[] alone = new double[RUNS];
            double[] noticed = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                alone[i] = one(store, editor, Arrival.QUIET, folder, i);
            }
            double first = one(store, editor, noticing, folder, RUNS);
            for (int i = 0; i < RUNS; i++) {
                noticed[i] = one(store, editor, noticing, folder, RUNS + 1 + i);
            }
            String size = "one article into " + LARGE + " of 800 words";
            String peer = "importing it with nothing proposed";
            return List.of(
                    new Figure(
                            "propose whose report it is, first of a session",
                            size,
                            first,
                            Samples.median(alone),
                            peer,
                            "ms",
                            400),
                    new Figure(
                            "propose whose report it is",
                            size,
                            Samples.median(noticed),
                            Samples.median(alone),
                            peer,
                            "ms",
                            4));
        }
    }

    private static double one(CaseStore store, Editor editor, Arrival arrival, Path folder, int number)
            throws Problem, IOException {
        Path file = folder.resolve("one-more-" + number + ".txt");
        Files.writeString(file, ImportBench.text(LARGE + number, new Random(LARGE + number)));
        long start = System.nanoTime();
        new Importer(store, editor, Clock.systemUTC(), arrival).run(List.of(file), Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }
}
