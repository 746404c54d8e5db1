package org.sourceline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.job.Jobs;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;

/// How much more ten times as many things cost: the same work on two cases, beside how much more a bare query of their
/// stores costs.
final class GrowthBench {

    private static final int RUNS = 5;
    private static final double TARGET = 1.5;

    private final Jobs jobs;
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

    GrowthBench(Jobs jobs) {
        this.jobs = jobs;
    }

    /// What something costs.
    ///
    /// @param ours milliseconds
    /// @param bare milliseconds of a bare query
    record Cost(double ours, double bare) {}

    /// Milliseconds to read a case into its index, and to read the same by bare queries, in turn.
    static Cost reading(BareQueries bare, int runs) throws Problem {
        double[] ours = new double[runs];
        double[] floor = new double[runs];
        for (int i = 0; i < runs; i++) {
            floor[i] = bare.items();
            long start = System.nanoTime();
            bare.store().read(CaseIndex::of);
            ours[i] = Samples.since(start);
        }
        return new Cost(Samples.median(ours), Samples.median(floor));
    }

    /// Adds what something costs; first of the smaller case, then of the larger.
    void add(String what, Cost cost) {
        costs.computeIfAbsent(what, first -> new ArrayList<>()).add(cost);
    }

    /// Adds what the tables of a case cost.
    void tables(Desk desk, BareQueries bare) throws Problem, InterruptedException {
        for (String table : List.of("entities", "claims")) {
            double[] first = new double[RUNS];
            double[] floor = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                floor[i] = bare.table(table);
                TablesBench tables = new TablesBench(desk, jobs);
                first[i] = tables.first(table);
                tables.firstWord(table);
                tables.close();
            }
            add("table of " + table + ", first show", new Cost(Samples.median(first), Samples.median(floor)));
            TablesBench tables = new TablesBench(desk, jobs);
            tables.first(table);
            add(
                    "table of " + table + ", a key in its filter",
                    new Cost(Samples.median(tables.keys()), bare.sought(table)));
            tables.close();
        }
    }

    /// The figures.
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        costs.forEach((what, two) -> figures.add(new Figure(
                "ten times as much, " + what,
                "10,000 to 100,000 entities",
                two.getLast().ours() / two.getFirst().ours(),
                two.getLast().bare() / two.getFirst().bare(),
                BareQueries.NAME,
                "times",
                TARGET)));
        return figures;
    }
}
