package org.sourceline.bench.chart;

import java.time.Duration;
import java.util.List;
import org.sourceline.bench.Figure;
import org.sourceline.network.Soak;

/// A graph that several threads change at full speed while others draw it, for ten minutes or as many as
/// `sourceline.soak.minutes` says.
public final class SoakBench {

    private static final int NODES = 1_000;

    private SoakBench() {}

    /// Its figures.
    ///
    /// @throws InterruptedException when it is interrupted
    public static List<Figure> run() throws InterruptedException {
        int minutes = Integer.getInteger("sourceline.soak.minutes", 10);
        Soak.Tally tally = Soak.run(Duration.ofMinutes(minutes), NODES, 7);
        tally.failures().forEach(Throwable::printStackTrace);
        String size = "%d minutes, %,d changes, %,d frames".formatted(minutes, tally.changes(), tally.frames());
        return List.of(
                new Figure(
                        "failures of a graph changed while it is drawn",
                        size,
                        tally.failures().size(),
                        null,
                        "none",
                        "",
                        0),
                new Figure(
                        "torn frames of a graph changed while it is drawn", size, tally.torn(), null, "none", "", 0));
    }

    /// Runs it alone and prints its figures.
    ///
    /// @throws InterruptedException when it is interrupted
    public static void main(String[] args) throws InterruptedException {
        run().forEach(figure -> System.out.println(figure.row()));
    }
}
