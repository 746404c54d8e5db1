package org.sourceline.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sourceline.exchange.OwnFile;
import org.sourceline.exchange.PageExport;
import org.sourceline.exchange.ReportExport;
import org.sourceline.exchange.Snapshot;
import org.sourceline.model.Ontology;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.Wish;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.scene.Scene;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;

/// A snapshot of a case: the picture, and a page and a report that carry the evidence of every line on it.
public final class SnapshotFiles {

    private static final Scene.Size SIZE = new Scene.Size(1920, 1280);

    private final CaseIndex index;
    private final Ontology ontology;
    private final Snapshot snapshot;
    private final byte[] png;

    private SnapshotFiles(CaseStore store, Ontology ontology) throws Problem, IOException {
        this.ontology = ontology;
        String title = store.card().title();
        index = store.read(CaseIndex::of);
        Chart chart = new ChartBuilder(Contents.of(index, ontology)).build(ChartQuery.ALL);
        Wish wish = Wish.of(Layout.FORCE, "", List.of(), ChartPicture.aspect(SIZE));
        Positions positions = SavedPictures.positions(SavedPictures.named(index, ""), chart, wish, true);
        snapshot = Snapshot.numbered(
                title,
                chart.links().stream().map(link -> link.evidence().claims()).toList(),
                chart.leftOut());
        Scene.Look look = Scene.Look.PLAIN.numbering(true);
        png = new ChartPicture(positions, Theme.light(), look, title).png(SIZE);
    }

    /// Writes `chart.png`, `page.html` and `report.md` into a folder, over an earlier snapshot but over nothing else.
    ///
    /// @return the files
    public static List<Path> write(CaseStore store, Ontology ontology, Path folder) throws Problem {
        Path png = folder.resolve("chart.png");
        Path page = folder.resolve("page.html");
        Path report = folder.resolve("report.md");
        OwnFile.requireFree(page, png);
        OwnFile.requireFree(report);
        try {
            SnapshotFiles files = new SnapshotFiles(store, ontology);
            Files.createDirectories(folder);
            Files.write(png, files.png);
            Files.write(page, files.page());
            Files.write(report, files.report(png));
        } catch (IOException failed) {
            throw new Problem(
                    "The snapshot cannot be written to " + folder + " (" + failed.getMessage() + ").",
                    "Check that the folder can be written to and has room.",
                    null,
                    failed);
        }
        return List.of(png, page, report);
    }

    /// The page of a case.
    static byte[] page(CaseStore store, Ontology ontology) throws Problem, IOException {
        return new SnapshotFiles(store, ontology).page();
    }

    /// The report of a case, whose picture is written to that file.
    static byte[] report(CaseStore store, Ontology ontology, Path picture) throws Problem, IOException {
        SnapshotFiles files = new SnapshotFiles(store, ontology);
        Files.write(picture, files.png);
        return files.report(picture);
    }

    private byte[] page() throws IOException {
        return PageExport.page(snapshot, index, ontology, png);
    }

    private byte[] report(Path picture) {
        return ReportExport.report(snapshot, index, ontology, String.valueOf(picture.getFileName()));
    }
}
