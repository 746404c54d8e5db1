package org.sourceline.ui.shell.tell;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Jobs;
import org.sourceline.job.RunningJob;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The job strip: what has been running for half a second or more, how far it is, and a way to stop it.
public final class JobStrip extends HBox {

    private static final Words WORDS = Words.of(JobStrip.class);
    private static final long PATIENCE = 500;
    private static final double TITLE = 120;
    private static final Duration LOOK = Duration.millis(120);

    private final Jobs jobs;
    private final Label title = new Label();
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob shown;

    /// A strip for what runs among these jobs.
    public JobStrip(Jobs jobs) {
        this.jobs = jobs;
        getStyleClass().addAll("notice", "job-strip");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(10);
        title.setMinWidth(TITLE);
        what.setMinWidth(0);
        what.getStyleClass().add("meta");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefWidth(160);
        bar.setMinWidth(80);
        WordButton cancel = new WordButton(
                        new SimpleStringProperty(WORDS.say("job.cancel")),
                        "",
                        new SimpleStringProperty(""),
                        this::cancel)
                .styled("small", "outlined")
                .named("job-cancel");
        getChildren().addAll(title, bar, what, cancel);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Timeline looks = new Timeline(new KeyFrame(LOOK, tick -> refresh()));
        looks.setCycleCount(Timeline.INDEFINITE);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> {
                    if (showing) {
                        looks.play();
                    } else {
                        looks.stop();
                    }
                });
    }

    private void cancel() {
        RunningJob job = shown;
        if (job != null) {
            job.cancel();
            what.setText(WORDS.say("job.stopping"));
        }
    }

    /// Looks at what is running now.
    void refresh() {
        List<RunningJob> running = jobs.running();
        working.set(!running.isEmpty());
        shown = running.stream()
                .filter(job -> job.millis() >= PATIENCE)
                .findFirst()
                .orElse(null);
        setVisible(shown != null);
        RunningJob job = shown;
        if (job != null) {
            RunningJob.State state = job.state();
            long others =
                    running.stream().filter(each -> each.millis() >= PATIENCE).count() - 1;
            title.setText(others == 0 ? job.title() : WORDS.say("job.others", job.title(), others));
            bar.setProgress(
                    state.total() > 0 ? (double) state.done() / state.total() : ProgressBar.INDETERMINATE_PROGRESS);
            if (!job.isCancelled()) {
                what.setText(
                        state.total() > 0
                                ? WORDS.say("job.state", state.done(), state.total(), state.what())
                                : state.what());
            }
        }
    }

    /// Whether anything is running at all.
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
