package org.sourceline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Job;
import org.sourceline.job.Jobs;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;

/// The window: the page one starts at, or the workbench of the open case.
public final class Window implements StartPage.Doing {

    private static final Words WORDS = Words.of(Window.class);
    private static final String ICON = "/org/sourceline/assets/icon/sourceline-256.png";
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 860;
    private static final long PATIENCE = 400;

    private final Stage stage;
    private final Outside outside;
    private final Jobs jobs;
    private final Notices notices;
    private final Function<Desk, Panes> furniture;
    private final Scene scene = new Scene(new StackPane(new Label()), WIDTH, HEIGHT);
    private final Recent recent;
    private Cases.@Nullable OpenCase open;
    private @Nullable Desk desk;
    private boolean opening;

    /// What the window asks of the world outside it.
    ///
    /// @param closed told when the window is closed and the case with it
    public record Outside(
            Cases cases, Importing importing, FilePicker files, Settings settings, Looks looks, Runnable closed) {}

    /// A window on a stage.
    ///
    /// @param furniture makes the panels for a desk
    public Window(Stage stage, Outside outside, Jobs jobs, Notices notices, Function<Desk, Panes> furniture) {
        this.stage = stage;
        this.outside = outside;
        this.jobs = jobs;
        this.notices = notices;
        this.furniture = furniture;
        recent = new Recent(outside.settings());
        stage.setScene(scene);
        var icon = Window.class.getResourceAsStream(ICON);
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            quit();
        });
        outside.looks().dress(scene, null);
    }

    /// Shows the page one starts at.
    public void start() {
        StartPage page = new StartPage(this, outside.files(), recent.all(), outside.cases()::placeFor);
        show(page.with(notices, jobs), "Sourceline");
        scene.getAccelerators().clear();
        outside.looks().dress(scene, null);
        page.requestFocus();
    }

    private void show(Parent root, String title) {
        scene.setRoot(root);
        stage.setTitle(title);
    }

    @Override
    public void create(Path folder, String title) {
        open(WORDS.say("opening.new", title), progress -> outside.cases().create(folder, title, progress));
    }

    @Override
    public void ask() {
        outside.files().folder(WORDS.say("open.title")).ifPresent(this::open);
    }

    @Override
    public void open(Path folder) {
        if (open != null && open.folder().equals(folder.toAbsolutePath().normalize())) {
            notices.tell(WORDS.say("open.already", open.store().card().title()));
        } else {
            open(
                    WORDS.say("opening", folder.toString()),
                    progress -> outside.cases().open(folder, progress));
        }
    }

    @Override
    public void sample() {
        open(WORDS.say("opening.sample"), outside.cases()::sample);
    }

    private void open(String title, Job<Cases.OpenCase> job) {
        if (opening) {
            notices.tell(WORDS.say("opening.wait"));
            return;
        }
        opening = true;
        Job<Optional<Cases.OpenCase>> trying = progress -> {
            try {
                return Optional.of(job.run(progress));
            } finally {
                jobs.onScreen(() -> opening = false);
            }
        };
        jobs.start(title, trying, opened -> opened.ifPresent(next -> closeCase(() -> put(next))));
    }

    private void put(Cases.OpenCase opened) {
        open = opened;
        desk = new Desk(opened.store(), opened.editor(), opened.ontology(), opened.index(), jobs, notices);
        recent.add(opened.folder(), desk.title());
        show(desk);
    }

    /// Shows a case that is on a desk.
    public Workbench show(Desk shown) {
        desk = shown;
        outside.looks().dress(scene, shown.ontology());
        ImportFiles importing = new ImportFiles(outside.importing(), outside.files());
        Workbench workbench = new Workbench(shown, furniture.apply(shown), outside.settings(), actions(), importing);
        show(workbench, WORDS.say("window.title", shown.title()));
        scene.getAccelerators().clear();
        Action redo = workbench.actions().get("redo");
        if (redo != null) {
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), redo::perform);
        }
        workbench.begin();
        return workbench;
    }

    private List<Action> actions() {
        Looks looks = outside.looks();
        return List.of(
                Doables.action("new", "Shortcut+N", this::makeAnother),
                Doables.action("open", "Shortcut+O", this::ask),
                Doables.action("sample", null, this::sample),
                Doables.action("close", "Shortcut+W", this::leave),
                Doables.action("quit", "Shortcut+Q", this::quit),
                Doables.action("flip", null, looks::flip),
                Doables.action("look-light", null, () -> looks.choose(Looks.Choice.LIGHT)),
                Doables.action("look-dark", null, () -> looks.choose(Looks.Choice.DARK)),
                Doables.action("look-system", null, () -> looks.choose(Looks.Choice.SYSTEM)),
                Doables.action("about", null, () -> notices.tell(WORDS.say("about.words"))));
    }

    /// Closes the case and shows the page one starts at.
    void leave() {
        closeCase(this::start);
    }

    private void makeAnother() {
        closeCase(() -> {
            start();
            if (scene.getRoot() instanceof StartPage page) {
                page.form(true);
            }
        });
    }

    /// Closes the case once all that was asked for is stored, what is still being typed included, and goes on then.
    private void closeCase(Runnable then) {
        scene.getRoot().requestFocus();
        jobs.running().stream()
                .filter(job -> job.millis() > PATIENCE)
                .findFirst()
                .ifPresent(job -> notices.tell(WORDS.say("closing.wait", job.title())));
        jobs.whenIdle(() -> {
            Cases.OpenCase closing = open;
            open = null;
            desk = null;
            Job<Boolean> close = progress -> closing == null || close(closing);
            jobs.start(WORDS.say("closing"), close, nothing -> then.run());
        });
    }

    private static boolean close(Cases.OpenCase closing) {
        closing.store().close();
        return true;
    }

    /// Closes the window, and the case with it.
    public void quit() {
        closeCase(() -> {
            stage.hide();
            outside.closed().run();
        });
    }

    /// The desk with the open case on it; null while none is open.
    public @Nullable Desk desk() {
        return desk;
    }

    /// The scene of the window.
    public Scene scene() {
        return scene;
    }
}
