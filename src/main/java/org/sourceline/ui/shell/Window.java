package org.sourceline.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Job;
import org.sourceline.job.Jobs;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.kit.Enlarged;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.shell.start.Recent;
import org.sourceline.ui.shell.start.StartPage;

/// The window: the page one starts at, or the workbench of the open case.
public final class Window implements StartPage.Doing {

    private static final Words WORDS = Words.of(Window.class);
    static final double WIDTH = 1400;
    static final double HEIGHT = 860;
    private static final long PATIENCE = 400;
    private static final String WALK = "walk";

    private final Stage stage;
    private final Outside outside;
    private final Jobs jobs;
    private final Notices notices;
    private final BiFunction<Desk, Path, Panes> furniture;
    private final Scene scene = new Scene(new StackPane(new Label()), WIDTH, HEIGHT);
    private final Recent recent;
    private final ImportFiles importing;
    private final Language language;
    private final Frame frame;
    private Cases.@Nullable OpenCase open;
    private @Nullable Desk desk;
    private boolean opening;
    private @Nullable Path sample;
    private @Nullable Workbench workbench;

    /// What the window asks of the world outside it.
    ///
    /// @param closed told when the window is closed and the case with it
    public record Outside(
            Cases cases, Importing importing, FilePicker files, Settings settings, Looks looks, Runnable closed) {}

    /// A window on a stage.
    ///
    /// @param furniture makes the panels for a desk and the folder of the case on it
    public Window(Stage stage, Outside outside, Jobs jobs, Notices notices, BiFunction<Desk, Path, Panes> furniture) {
        this.stage = stage;
        this.outside = outside;
        this.jobs = jobs;
        this.notices = notices;
        this.furniture = furniture;
        recent = new Recent(outside.settings());
        language = new Language(outside.settings());
        importing = new ImportFiles(outside.importing(), outside.files(), this::open);
        stage.setScene(scene);
        frame = new Frame(stage, outside.settings());
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            quit();
        });
        outside.looks().dress(scene, null);
    }

    /// Shows the page one starts at.
    public void start() {
        StartPage page = new StartPage(this, outside.files(), outside.settings(), outside.cases()::placeFor);
        show(page.with(notices, jobs), "Sourceline");
        scene.getAccelerators().clear();
        outside.looks().dress(scene, null);
        page.begin();
    }

    private void show(Parent root, String title) {
        scene.setRoot(new Enlarged(root, outside.looks().size()));
        stage.titleProperty().unbind();
        stage.setTitle(title);
    }

    /// Makes a case.
    public void create(Path folder, String title) {
        create(folder, title, List.of());
    }

    @Override
    public void create(Path folder, String title, List<Path> articles) {
        open(WORDS.say("opening.new", title), progress -> outside.cases().create(folder, title, progress), made -> {
            StartPage.forget(outside.settings());
            importing.take(made, articles);
        });
    }

    @Override
    public List<Path> articles() {
        return importing.ask();
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
                    progress -> outside.cases().open(folder, progress),
                    opened -> {});
        }
    }

    @Override
    public void sample() {
        if (open != null && open.folder().equals(sample)) {
            notices.tell(WORDS.say("open.already", open.store().card().title()));
        } else {
            openSample(outside.settings().get(WALK, "").isEmpty());
        }
    }

    /// Opens the sample case.
    ///
    /// @param walking whether the walk through it begins then
    private void openSample(boolean walking) {
        open(WORDS.say("opening.sample"), outside.cases()::sample, opened -> {
            sample = open == null ? null : open.folder();
            if (walking) {
                walk();
            }
        });
    }

    /// Walks through the sample case, which is opened where it is not.
    private void walk() {
        if (open == null || workbench == null || !open.folder().equals(sample)) {
            openSample(true);
        } else {
            outside.settings().put(WALK, "seen");
            workbench.walk();
        }
    }

    private void open(String title, Job<Cases.OpenCase> job, Consumer<Desk> then) {
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
        jobs.start(title, trying, opened -> opened.ifPresent(next -> closeCase(() -> then.accept(put(next)))));
    }

    private Desk put(Cases.OpenCase opened) {
        open = opened;
        Desk made = new Desk(opened.store(), opened.editor(), opened.index(), opened.drafts(), jobs, notices);
        recent.add(opened.folder(), made.title());
        show(made, opened.folder());
        LastPlace last = new LastPlace(outside.settings(), opened.folder().toString());
        last.in(opened.index()).ifPresent(made.navigator()::go);
        made.navigator().place().addListener((at, before, now) -> last.keep(now));
        return made;
    }

    private void show(Desk shown, Path folder) {
        desk = shown;
        outside.looks().dress(scene, shown.ontology());
        Workbench made = new Workbench(shown, furniture.apply(shown, folder), outside.settings(), actions(), importing);
        workbench = made;
        scene.setRoot(new Enlarged(made, outside.looks().size()));
        stage.titleProperty().bind(made.summary());
        scene.getAccelerators().clear();
        Action redo = made.actions().get("redo");
        if (redo != null) {
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), redo::perform);
        }
        for (String key : List.of("Shortcut+Plus", "Shortcut+Add")) {
            scene.getAccelerators()
                    .put(KeyCombination.valueOf(key), () -> outside.looks().enlarge(1));
        }
        made.begin();
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Doables.action("new", "Shortcut+N", this::makeAnother),
                Doables.action("open", "Shortcut+O", this::ask),
                Doables.action("sample", null, this::sample),
                Doables.action("close", "Shortcut+W", this::leave),
                Doables.action("quit", "Shortcut+Q", this::quit),
                Doables.action("walk", null, this::walk),
                Doables.action("about", null, () -> notices.tell(WORDS.say("about.words")))));
        actions.addAll(new LookActions(outside.looks(), language, this::speak).all());
        return actions;
    }

    /// Shows the window in the language chosen, once all that was asked for is stored.
    private void speak() {
        leaveDesk();
        jobs.whenIdle(() -> {
            Cases.OpenCase shown = open;
            if (shown == null) {
                start();
            } else {
                put(shown);
            }
        });
    }

    /// Stores what is still being typed, and stops what nobody waits for.
    private void leaveDesk() {
        scene.getRoot().requestFocus();
        if (desk != null) {
            desk.leave();
        }
    }

    /// Closes the case and shows the page one starts at.
    void leave() {
        closeCase(this::start);
    }

    private void makeAnother() {
        closeCase(() -> {
            start();
            if (scene.getRoot() instanceof Enlarged root && root.content() instanceof StartPage page) {
                page.form(true);
            }
        });
    }

    /// Closes the case once all that was asked for is stored, what is still being typed included, and goes on then.
    private void closeCase(Runnable then) {
        leaveDesk();
        jobs.running().stream()
                .filter(job -> job.millis() > PATIENCE && !job.isCancelled())
                .findFirst()
                .ifPresent(job -> notices.tell(WORDS.say("closing.wait", job.title())));
        jobs.whenIdle(() -> {
            Cases.OpenCase closing = open;
            if (desk != null) {
                outside.importing().closed(desk);
            }
            open = null;
            desk = null;
            Job<Boolean> close = progress -> closing == null || close(closing);
            jobs.start(WORDS.say("closing"), close, nothing -> then.run());
        });
    }

    private static boolean close(Cases.OpenCase closing) {
        closing.drafts().finish();
        closing.store().close();
        return true;
    }

    /// Closes the window, and the case with it.
    public void quit() {
        closeCase(() -> {
            frame.keep();
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
