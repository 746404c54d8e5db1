package org.sourceline.ui.shell.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.job.Jobs;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.kit.Drops;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;
import org.sourceline.ui.shell.tell.JobStrip;
import org.sourceline.ui.shell.tell.NoticeBar;

/// The page one starts at: make a case, open one, look at the sample, or go on with one of the last.
public final class StartPage extends StackPane {

    private static final Words WORDS = Words.of(StartPage.class);

    private static final String TITLE = "new.title";
    private static final String FOLDER = "new.folder";

    private final Doing doing;
    private final FilePicker files;
    private final RowButton first;
    private final VBox form = new VBox(6);
    private final TextField title = new TextField();
    private final TextField folder = new TextField();
    private final TextFlow wrong = Prose.paragraph();
    private final Label taken = new Label();
    private List<Path> articles = List.of();

    /// What the page leads to.
    public interface Doing {

        /// Makes a case and takes files and folders into it.
        void create(Path folder, String title, List<Path> articles);

        /// Asks for articles.
        List<Path> articles();

        /// Asks which case to open.
        void ask();

        /// Opens a case.
        void open(Path folder);

        /// Opens the sample case.
        void sample();
    }

    /// A page.
    ///
    /// @param settings which keep the cases opened last, and what is typed for a new one until it is made
    /// @param place where a case of a title could be made
    public StartPage(Doing doing, FilePicker files, Settings settings, Function<String, Path> place) {
        this.doing = doing;
        this.files = files;
        getStylesheets().add(ThemeSheet.sheet(StartPage.class, "start.css"));
        getStyleClass().add("start-page");
        first = way("start-new", "fth-plus", () -> form(!form.isVisible()));
        buildForm(place);
        keep(settings);
        VBox ways = new VBox(
                4,
                first,
                form,
                way("start-import", "fth-download", () -> take(doing.articles())),
                way("start-open", "fth-folder", doing::ask),
                way("start-sample", "fth-book-open", doing::sample));
        VBox column = new VBox(20, head(), ways, recent(new Recent(settings).all()));
        column.setMaxSize(600, USE_PREF_SIZE);
        column.getStyleClass().add("start-column");
        StackPane middle = new StackPane(column);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Label offline = new Label(WORDS.say("offline"));
        offline.getStyleClass().add("meta");
        StackPane.setAlignment(offline, Pos.BOTTOM_CENTER);
        getChildren().addAll(scroll, offline);
        Drops.on(this, WORDS.say("drop.start"), this::take);
    }

    /// Gives the keys to the first thing to do.
    public void begin() {
        applyCss();
        first.requestFocus();
    }

    /// Shows what was typed for a new case and not made, and keeps what is typed from now on.
    private void keep(Settings settings) {
        title.setText(settings.get(TITLE, ""));
        folder.setText(settings.get(FOLDER, folder.getText()));
        title.textProperty().addListener((at, before, now) -> settings.put(TITLE, now));
        folder.textProperty().addListener((at, before, now) -> settings.put(FOLDER, now));
        form(!title.getText().isEmpty());
    }

    /// Forgets what was typed for a new case, which is made now.
    public static void forget(Settings settings) {
        settings.put(TITLE, "");
        settings.put(FOLDER, "");
    }

    /// The case among what was dropped or chosen; empty where that is anything else.
    public static Optional<Path> caseIn(List<Path> files) {
        return files.size() == 1 && Files.exists(files.getFirst().resolve("case.json"))
                ? Optional.of(files.getFirst())
                : Optional.empty();
    }

    /// Opens a case that was dropped; begins a new one for all else.
    public void take(List<Path> files) {
        if (caseIn(files).isPresent()) {
            caseIn(files).ifPresent(doing::open);
        } else if (!files.isEmpty()) {
            articles = List.copyOf(files);
            taken.setText(WORDS.say("new.articles", files.size()));
            taken.setVisible(true);
            form(true);
        }
    }

    private static Node head() {
        Label name = new Label("Sourceline");
        name.getStyleClass().add("start-name");
        Label what = new WrappingLabel(WORDS.say("start.what"));
        what.getStyleClass().add("muted");
        VBox words = new VBox(2, name, what);
        HBox head = new HBox(16, words);
        var picture = StartPage.class.getResourceAsStream("/org/sourceline/assets/icon/sourceline-256.png");
        if (picture != null) {
            ImageView icon = new ImageView(new Image(picture, 56, 56, true, true));
            head.getChildren().addFirst(icon);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static RowButton way(String id, String icon, Runnable run) {
        Label name = new Label(WORDS.say(id));
        name.getStyleClass().add("strong");
        Label what = new WrappingLabel(WORDS.say(id + ".what"));
        what.getStyleClass().add("meta");
        VBox words = new VBox(1, name, what);
        FontIcon mark = new FontIcon(icon);
        HBox inside = new HBox(14, mark, words);
        inside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        RowButton way = new RowButton(inside, WORDS.say(id) + ". " + WORDS.say(id + ".what"), run);
        way.setId(id);
        way.getStyleClass().add("start-way");
        return way;
    }

    private void buildForm(Function<String, Path> place) {
        title.setId("new-title");
        title.setPromptText(WORDS.say("new.title.prompt"));
        folder.setId("new-folder");
        title.textProperty().addListener((at, before, now) -> {
            if (!now.isBlank()) {
                folder.setText(place.apply(now.strip()).toString());
            }
        });
        complain("");
        Button choose = button("new.choose", this::choose);
        Button make = button("new.make", this::make);
        make.setId("new-make");
        make.getStyleClass().add("primary");
        title.setOnAction(entered -> make());
        folder.setOnAction(entered -> make());
        HBox where = new HBox(6, folder, choose);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label titleName = new Label(WORDS.say("new.title"));
        Label folderName = new Label(WORDS.say("new.folder"));
        titleName.setLabelFor(title);
        folderName.setLabelFor(folder);
        form.getStyleClass().add("start-form");
        taken.setId("new-articles");
        taken.getStyleClass().add("strong");
        taken.setVisible(false);
        taken.managedProperty().bind(taken.visibleProperty());
        form.getChildren().setAll(taken, titleName, title, folderName, where, wrong, new HBox(make));
        form(false);
    }

    private static Button button(String key, Runnable run) {
        Button button = new Button(WORDS.say(key));
        button.getStyleClass().addAll("flat-button", "outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /// Shows or hides what a new case needs.
    public void form(boolean shown) {
        form.setVisible(shown);
        form.setManaged(shown);
        if (shown) {
            title.requestFocus();
        }
    }

    private void choose() {
        files.folder(WORDS.say("new.folder")).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void complain(String words) {
        wrong.getChildren().setAll(Prose.words(words, "field-words"));
        wrong.setManaged(!words.isEmpty());
    }

    private void make() {
        boolean untitled = title.getText().isBlank();
        boolean homeless = folder.getText().isBlank();
        complain(untitled ? WORDS.say("new.title.wrong") : homeless ? WORDS.say("new.folder.wrong") : "");
        if (untitled || homeless) {
            return;
        }
        try {
            doing.create(Path.of(folder.getText().strip()), title.getText().strip(), articles);
        } catch (InvalidPathException unusable) {
            complain(WORDS.say("new.folder.unusable", unusable.getInput()));
        }
    }

    private Node recent(List<Recent.Case> recent) {
        VBox list = new VBox(2);
        if (!recent.isEmpty()) {
            Label name = new Label(WORDS.say("start.recent"));
            name.getStyleClass().add("meta");
            list.getChildren().add(name);
        }
        for (Recent.Case each : recent) {
            Label called = Prose.dress(new Label(each.title()));
            called.setMinWidth(USE_PREF_SIZE);
            Label where = new Label(each.folder().toString());
            where.getStyleClass().add("meta");
            HBox inside = new HBox(10, called, where);
            inside.setAlignment(Pos.BASELINE_LEFT);
            RowButton open = new RowButton(inside, each.title(), () -> doing.open(each.folder()));
            open.getStyleClass().add("start-recent");
            list.getChildren().add(open);
        }
        return list;
    }

    /// The page with notices and jobs floating over it.
    public StackPane with(Notices notices, Jobs jobs) {
        VBox floating = new VBox(8, new NoticeBar(notices, null), new JobStrip(jobs));
        floating.getStyleClass().add("floating");
        floating.setMaxSize(620, USE_PREF_SIZE);
        floating.setPickOnBounds(false);
        StackPane.setAlignment(floating, Pos.BOTTOM_CENTER);
        getChildren().add(floating);
        return this;
    }
}
