package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Dropped;
import org.sourceline.ui.kit.Enlarged;
import org.testfx.util.WaitForAsyncUtils;

/// Folders dropped on the window: what is in them is read, and a case is opened.
class FolderDroppedTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        Path below = Files.createDirectories(folder.resolve("2021").resolve("May"));
        Files.writeString(folder.resolve("one.txt"), "A bridge was closed\n\nThe clerk closed the bridge on Monday.");
        Files.writeString(below.resolve("two.txt"), "The bridge is open\n\nThe clerk opened the bridge on Friday.");
    }

    @Test
    void articlesInAFolderAndInThoseBelowItAreTakenIntoTheOpenCase() throws Exception {
        int before = sample.index().count(Article.class);
        Dropped.on(sample.workbench(), folder);
        sample.trial().settle();
        assertThat(sample.index().count(Article.class)).isEqualTo(before + 2);
    }

    @Test
    void aFolderDroppedOnTheStartPageBecomesANewCase() throws Exception {
        toTheStartPage();
        Dropped.on(((Enlarged) sample.trial().window.scene().getRoot()).content(), folder);
        sample.robot.write("Bridges").type(KeyCode.ENTER);
        opens("Bridges");
        sample.trial().settle();
        assertThat(sample.index().count(Article.class)).isEqualTo(2);
    }

    @Test
    void aCaseDroppedOnTheStartPageIsOpened() throws Exception {
        String title = sample.trial().desk().title();
        toTheStartPage();
        Dropped.on(
                ((Enlarged) sample.trial().window.scene().getRoot()).content(),
                sample.home().resolve("Sample").resolve("case"));
        opens(title);
    }

    @Test
    void aCaseDroppedOnAnotherIsOpenedInItsPlace() throws Exception {
        Path other = folder.resolve("other");
        sample.trial().cases().create(other, "Another", Progress.NONE).store().close();
        Dropped.on(sample.workbench(), other);
        opens("Another");
    }

    private void toTheStartPage() throws Exception {
        sample.act("close");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !sample.seen("#start-new").isEmpty());
    }

    private void opens(String title) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> TrialWindow.on(() -> {
                    Desk desk = sample.trial().window.desk();
                    return desk != null && desk.title().equals(title);
                }));
    }
}
