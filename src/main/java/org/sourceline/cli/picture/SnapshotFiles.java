package org.sourceline.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sourceline.edit.PlaceEntity;
import org.sourceline.exchange.PageExport;
import org.sourceline.exchange.ReportExport;
import org.sourceline.exchange.Snapshot;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartBuilder;
import org.sourceline.network.LiveGraph;
import org.sourceline.network.PngPicture;
import org.sourceline.network.Positions;
import org.sourceline.network.Scene;
import org.sourceline.network.Theme;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;

/// Writes a snapshot of a case: the picture, and a page and a report that carry the evidence of every line on it.
public final class SnapshotFiles {

    private static final Scene.Size SIZE = new Scene.Size(1920, 1280);
    private static final long SEED = 1;

    private SnapshotFiles() {}

    /// Writes `chart.png`, `page.html` and `report.md` into a folder.
    ///
    /// @return the files
    public static List<Path> write(CaseStore store, Ontology ontology, Path folder) throws Problem {
        CaseIndex index = store.read(CaseIndex::of);
        Chart chart = ChartOf.builder(index, ontology).build(ChartBuilder.Options.ALL);
        Picture picture = index.find(Picture.class, PlaceEntity.CHART)
                .orElseGet(() -> new Picture(PlaceEntity.CHART, "Chart", List.of()));
        Positions positions = LiveGraph.layout(chart, SEED, picture, PngPicture.aspect(SIZE));
        Snapshot snapshot = Snapshot.numbered(
                store.card().title(),
                chart.links().stream().map(link -> link.evidence().claims()).toList(),
                chart.leftOut());
        Path png = folder.resolve("chart.png");
        Path page = folder.resolve("page.html");
        Path report = folder.resolve("report.md");
        try {
            Files.createDirectories(folder);
            new PngPicture(
                            positions,
                            Theme.light(),
                            Scene.Look.PLAIN.numbering(true),
                            store.card().title())
                    .write(png, SIZE);
            Files.write(page, PageExport.page(snapshot, index, ontology, Files.readAllBytes(png)));
            Files.write(report, ReportExport.report(snapshot, index, ontology, "chart.png"));
        } catch (IOException failed) {
            throw new Problem(
                    "The snapshot cannot be written to " + folder + " (" + failed.getMessage() + ").",
                    "Check that the folder can be written to and has room.",
                    null,
                    failed);
        }
        return List.of(png, page, report);
    }
}
