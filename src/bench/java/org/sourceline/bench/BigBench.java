package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.sourceline.app.Lane;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.job.Jobs;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.CaseFolder;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.draft.Drafts;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.table.TablesPanel;

/// The screen over a case of 100,000 entities: what one waits for, beside a bare query of the same store.
public final class BigBench {

    static final String SIZE = "100,000 entities, 200,000 claims, 5,000 articles";
    static final double FRAME = 50;
    static final double FIRST = 1000;
    static final int FRAMES = 300;

    private final CaseStore store;
    private final List<Figure> figures = new ArrayList<>();
    private final Notices notices = new Notices(Throwable::printStackTrace);
    private final Jobs jobs = new Jobs(new Lane(), Platform::runLater, notices::failed);

    private BigBench(CaseStore store) {
        this.store = store;
    }

    /// Runs it alone and prints its figures.
    public static void main(String[] args) throws Problem, IOException, InterruptedException {
        for (Figure figure : run(Path.of(args[0]))) {
            System.out.println(figure.row());
        }
    }

    /// The figures.
    ///
    /// @param kept a folder that is kept between runs
    static List<Figure> run(Path kept) throws Problem, IOException, InterruptedException {
        Path place = BigCase.in(kept, BigCase.LARGE);
        BenchScreen.start();
        long before = heap();
        try (CaseStore store = new CaseFolder(place).open()) {
            BigBench bench = new BigBench(store);
            CaseIndex index = bench.reading();
            bench.figures.add(new Figure(
                    "memory of the index of a case", SIZE, (heap() - before) / 1e6, null, "none", "MB", 700));
            bench.tables(index);
            new PanesBench(bench.desk(index), bench.jobs, bench.figures).run();
            return bench.figures;
        } finally {
            Platform.exit();
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private CaseIndex reading() throws Problem {
        double[] ours = new double[3];
        double[] bare = new double[3];
        CaseIndex index = new CaseIndex();
        for (int i = 0; i < 3; i++) {
            bare[i] = 0;
            for (String label : List.of("Source", "Article", "Entity", "Mention", "Claim", "Citation")) {
                bare[i] += query("MATCH (n:" + label + ") RETURN properties(n) AS n ORDER BY n.id");
            }
            long start = System.nanoTime();
            index = store.read(CaseIndex::of);
            ours[i] = millis(start);
        }
        add("read a case into its index", Samples.median(ours), Samples.median(bare), 1.5);
        return index;
    }

    private void add(String bench, double ours, double bare, double target) {
        figures.add(new Figure(bench, SIZE, ours, bare, "bare Cypher query of the same store", "ms", target));
    }

    private void within(String bench, double ours, double target) {
        figures.add(new Figure(bench, SIZE, ours, null, "none", "ms", target));
    }

    private double query(String cypher) throws Problem {
        return store.read(view -> {
            long start = System.nanoTime();
            view.query(cypher, Map.of(), row -> {});
            return millis(start);
        });
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private Desk desk(CaseIndex index) throws InterruptedException {
        Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
        return BenchScreen.on(() -> new Desk(store, editor, index, Drafts.forgetful(), jobs, notices));
    }

    private void tables(CaseIndex index) throws Problem, InterruptedException {
        Desk desk = desk(index);
        TablesPanel panel = BenchScreen.on(() -> new TablesPanel(desk, Settings.forgetful()));
        BenchScreen screen = BenchScreen.showing(() -> (Parent) panel.node());
        double entities = query("MATCH (e:Entity) OPTIONAL MATCH (m:Mention)-[:NAMES]->(e)"
                + " RETURN e.id AS id, e.name AS name, e.type AS type, count(m) AS mentions ORDER BY name");
        double claims = query("MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)"
                + " OPTIONAL MATCH (c)<-[:CITED_FOR]-(ci:Citation)"
                + " RETURN c.id AS id, s.name AS subject, c.predicate AS predicate, o.name AS object,"
                + " count(ci) AS citations ORDER BY subject");
        table(screen, panel, "entities", entities, "mentions");
        table(screen, panel, "claims", claims, "object");
    }

    private void table(BenchScreen screen, TablesPanel panel, String name, double bare, String column)
            throws Problem, InterruptedException {
        Action open = panel.actions().stream()
                .filter(action -> action.id().equals("table-" + name))
                .findFirst()
                .orElseThrow();
        double first = screen.untilShown(jobs, open::perform);
        TableView<?> table = BenchScreen.on(() -> (TableView<?>) panel.node().lookup("#table-" + name));
        add("table of " + name + ", first show", first, bare, 3);
        within("table of " + name + ", first show, absolute", figures.getLast().ours(), FIRST);
        within("table of " + name + ", sort by a column", screen.untilShown(jobs, () -> sort(table, column)), FIRST);
        TextField filter = BenchScreen.on(() -> (TextField) panel.node().lookup("#table-filter"));
        double[] keys = screen.keys(jobs, filter);
        String cypher = name.equals("entities")
                ? "MATCH (e:Entity) WHERE toLower(e.name) CONTAINS 'saray' RETURN e.id AS id, e.name AS name"
                : "MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) WHERE toLower(s.name) CONTAINS 'saray'"
                        + " OR toLower(o.name) CONTAINS 'saray' RETURN c.id AS id, s.name AS subject, o.name AS object";
        query(cypher);
        double sought = query(cypher);
        add("table of " + name + ", a key in its filter, 95th percentile", Samples.quantile(keys, 0.95), sought, 1);
        within(
                "table of " + name + ", a key in its filter, 95th percentile, absolute",
                Samples.quantile(keys, 0.95),
                FRAME);
        double[] frames = screen.frames(FRAMES, at -> table.scrollTo(at * 37));
        within(
                "table of " + name + ", longest frame while scrolling",
                Arrays.stream(frames).max().orElse(0),
                FRAME);
        within("table of " + name + ", frame while scrolling, 95th percentile", Samples.quantile(frames, 0.95), FRAME);
    }

    private static <T> void sort(TableView<T> table, String id) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
        column.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
