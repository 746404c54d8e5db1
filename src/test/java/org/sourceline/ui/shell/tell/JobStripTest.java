package org.sourceline.ui.shell.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourceline.job.Jobs;
import org.sourceline.ui.desk.TrialScreen;
import org.testfx.util.WaitForAsyncUtils;

class JobStripTest {

    @BeforeAll
    static void start() throws Exception {
        TrialScreen.start();
    }

    @Test
    void appearsForALongJobOnlyAndCancelsIt() throws Exception {
        Jobs jobs = new Jobs(task -> Thread.ofPlatform().daemon().start(task), Platform::runLater, failed -> {});
        JobStrip strip = TrialScreen.on(() -> new JobStrip(jobs));
        TrialScreen screen = TrialScreen.showing(() -> new StackPane(strip), 640, 80, "light");
        assertThat(strip.isVisible()).isFalse();

        CountDownLatch gone = new CountDownLatch(1);
        jobs.start(
                "Importing",
                progress -> {
                    try {
                        for (long done = 0; ; done++) {
                            progress.at(done % 100, 100, "gulf-mirror.html");
                            Thread.onSpinWait();
                        }
                    } finally {
                        gone.countDown();
                    }
                },
                never -> {});
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> TrialScreen.on(strip::isVisible));
        screen.picture("job-strip");

        Button cancel = (Button) TrialScreen.on(() -> strip.lookup("#job-cancel"));
        TrialScreen.run(cancel::fire);
        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> TrialScreen.on(() -> !strip.isVisible()));
        screen.close();
    }
}
