package org.sourceline.ui.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.sourceline.exchange.OwnFile;
import org.sourceline.exchange.PageExport;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.picture.Format;
import org.sourceline.network.scene.Scene;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Words;

/// Writes the chart as it lies on the screen to a picture in the format one chooses, its links numbered, and beside it
/// a page with the passages behind every number.
final class Snapshot {

    private static final Words WORDS = Words.of(Snapshot.class);
    private static final Scene.Size SIZE = new Scene.Size(1920, 1280);

    private final Desk desk;
    private final ChartCanvas canvas;
    private final ObservableValue<Theme> theme;
    private final FilePicker files;

    Snapshot(Desk desk, ChartCanvas canvas, ObservableValue<Theme> theme, FilePicker files) {
        this.desk = desk;
        this.canvas = canvas;
        this.theme = theme;
        this.files = files;
    }

    /// Asks where to and writes it.
    void take() {
        String[] endings = Stream.of(Format.values()).map(Format::ending).toArray(String[]::new);
        String name = desk.title().replaceAll("[\\\\/:*?\"<>|]+", "-") + ".png";
        files.save(WORDS.say("snapshot.title"), name, endings).ifPresent(this::write);
    }

    private void write(Path chosen) {
        Format format = Format.of(chosen).orElse(Format.PNG);
        String name = String.valueOf(chosen.getFileName()).replaceFirst("(?i)\\.(png|svg|pdf)$", "");
        Path file = chosen.resolveSibling(name + format.ending());
        Path page = chosen.resolveSibling(name + ".html");
        Positions positions = canvas.positions();
        Scene.Look look = canvas.look().hovering("").selecting(Set.of()).numbering(true);
        ChartPicture picture = new ChartPicture(positions, theme.getValue(), look, desk.title());
        desk.jobs()
                .start(
                        WORDS.say("snapshot.job"),
                        progress -> {
                            OwnFile.requireFree(page);
                            write(picture, file, positions.chart(), page);
                            return file;
                        },
                        written -> desk.notices().tell(WORDS.say("snapshot.done", file.toString(), page.toString())));
    }

    private void write(ChartPicture picture, Path file, Chart chart, Path page) throws Problem {
        CaseIndex index = desk.store().read(CaseIndex::of);
        var snapshot = org.sourceline.exchange.Snapshot.numbered(
                desk.title(),
                chart.links().stream().map(link -> link.evidence().claims()).toList(),
                chart.leftOut());
        try {
            picture.write(file, SIZE);
            Files.write(page, PageExport.page(snapshot, index, desk.storedOntology(), picture.png(SIZE)));
        } catch (IOException denied) {
            throw new Problem(
                    WORDS.say("snapshot.failed", file.toString()), WORDS.say("snapshot.failed.next"), null, denied);
        }
    }
}
