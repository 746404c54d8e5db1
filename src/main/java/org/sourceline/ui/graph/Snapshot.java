package org.sourceline.ui.graph;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import org.sourceline.network.PngPicture;
import org.sourceline.network.Positions;
import org.sourceline.network.Scene;
import org.sourceline.network.Theme;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Words;

/// Writes the chart as it lies on the screen to a picture file.
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
        String name = desk.title().replaceAll("[\\\\/:*?\"<>|]+", "-") + ".png";
        files.save(WORDS.say("snapshot.title"), name).ifPresent(this::write);
    }

    private void write(Path chosen) {
        Path file = chosen.toString().endsWith(".png") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".png");
        Positions positions = canvas.positions();
        PngPicture picture =
                new PngPicture(positions, theme.getValue(), canvas.look().hovering(""), desk.title());
        desk.jobs()
                .start(
                        WORDS.say("snapshot.job"),
                        progress -> {
                            write(picture, file);
                            return file;
                        },
                        written -> desk.notices().tell(WORDS.say("snapshot.done", written.toString())));
    }

    private static void write(PngPicture picture, Path file) throws Problem {
        try {
            picture.write(file, SIZE);
        } catch (IOException denied) {
            throw new Problem(
                    WORDS.say("snapshot.failed", file.toString()), WORDS.say("snapshot.failed.next"), null, denied);
        }
    }
}
