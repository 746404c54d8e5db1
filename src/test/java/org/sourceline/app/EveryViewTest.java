package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Sight;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.shell.Looks;
import org.testfx.util.WaitForAsyncUtils;

/// Every view of the window, drawn to `target/screens/views` for people to look at; what can be told of a drawing
/// without eyes is checked.
///
/// Each view is drawn in the light theme in large letters, and most in the dark one in German; `-Dviews=every` draws
/// them in both themes at each size and in large letters.
class EveryViewTest {

    private static final List<Frame> FRAMES = List.of(
            new Frame("1280", 1280, 800, 0), new Frame("1920", 1920, 1080, 0), new Frame("large", 1920, 1080, 5));

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final List<String> flaws = new ArrayList<>();
    private String at = "";

    /// The size of the window, and by how many tenths its letters are larger.
    private record Frame(String name, int width, int height, int tenths) {}

    @ParameterizedTest
    @MethodSource("looks")
    void wordsAreWholeAndReadable(Looks.Choice look) throws Exception {
        TrialWindow.run(() -> sample.trial().looks.choose(look));
        for (Frame frame : frames()) {
            fit(look, frame);
            places();
            tables();
            review();
            sheets();
            reader();
            judging();
            notices();
        }
        panes();
        sample.act("close");
        for (Frame frame : frames()) {
            fit(look, frame);
            start();
        }
        assertThat(flaws).isEmpty();
    }

    /// The dark theme is gone through in German as well.
    private static List<Looks.Choice> looks() {
        return isEvery() ? List.of(Looks.Choice.LIGHT, Looks.Choice.DARK) : List.of(Looks.Choice.LIGHT);
    }

    private static List<Frame> frames() {
        return isEvery() ? FRAMES : List.of(FRAMES.getLast());
    }

    private static boolean isEvery() {
        return System.getProperty("views", "").equals("every");
    }

    @Test
    void wordsAreWholeAndReadableInGerman() throws Exception {
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.DARK));
        sample.act("language-de");
        fit(Looks.Choice.DARK, new Frame("de", 1280, 800, 0));
        places();
        tables();
        review();
        sheets();
        reader();
        assertThat(flaws).isEmpty();
    }

    @Test
    void anEmptyCaseSaysWhatToDoNext() throws Exception {
        TrialWindow.run(() -> sample.trial().window.create(sample.home().resolve("empty"), "Harbour fires"));
        for (Looks.Choice look : List.of(Looks.Choice.LIGHT, Looks.Choice.DARK)) {
            TrialWindow.run(() -> sample.trial().looks.choose(look));
            fit(look, FRAMES.getFirst());
            look("empty");
            sample.act("table-entities");
            look("empty-table");
            sample.act("table");
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void wordsAreWholeAndReadableAtHighContrast() throws Exception {
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.CONTRAST));
        fit(Looks.Choice.CONTRAST, FRAMES.getFirst());
        places();
        tables();
        assertThat(flaws).isEmpty();
    }

    private void fit(Looks.Choice look, Frame frame) throws Exception {
        at = look.name().toLowerCase(Locale.ROOT) + "-" + frame.name();
        TrialWindow trial = sample.trial();
        TrialWindow.run(() -> {
            trial.looks.enlarge(-10);
            trial.looks.enlarge(frame.tenths());
        });
        trial.resize(frame.width(), frame.height());
        if (trial.window.desk() != null) {
            sample.act("pane-reset");
            sample.act("chart-tidy");
            unfoldLegend(frame.width() > 1280 && frame.tenths() == 0);
        }
    }

    private void unfoldLegend(boolean wanted) {
        Button fold = sample.robot.lookup(".legend-fold").queryButton();
        boolean open = fold.getParent().lookup(".scroll-pane").isVisible();
        if (wanted != open) {
            TrialWindow.run(fold::fire);
        }
    }

    private void look(String view) throws Exception {
        TrialWindow trial = sample.trial();
        if (trial.window.desk() != null) {
            trial.settle();
        }
        trial.picture("views/" + view + "-" + at);
        TrialWindow.on(() -> Sight.flaws(trial.stage.getScene())).stream()
                .map(flaw -> view + "-" + at + ": " + flaw)
                .forEach(flaws::add);
        TrialWindow.run(() -> trial.notices.shown().clear());
    }

    private void look(String view, Place place) throws Exception {
        sample.go(place);
        look(view);
    }

    private void places() throws Exception {
        look("case", new Place.OfCase());
        look("claim", new Place.OfClaim(sample.mostCited()));
        look("entity", new Place.OfEntity(sample.mostClaimed()));
        Article arabic = sample.index().all(Article.class).stream()
                .filter(article -> ScriptText.hasArabic(article.heading()))
                .findFirst()
                .orElseThrow();
        look("arabic", new Place.OfArticle(arabic.id()));
        look("article", new Place.OfArticle(sample.busiest().id()));
    }

    private void tables() throws Exception {
        for (String table : List.of("entities", "claims", "articles", "speakers", "sources")) {
            sample.act("table-" + table);
            TrialWindow.run(() -> sample.robot
                    .lookup(".table-view")
                    .queryTableView()
                    .getSelectionModel()
                    .select(2));
            look("table-" + table);
        }
        sample.robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        look("grade");
        sample.robot.type(KeyCode.ESCAPE);
        sample.act("table");
    }

    private void review() throws Exception {
        sample.act("suggestion-next");
        look("suggestion");
        sample.act("review-case");
        look("review");
        sample.robot.type(KeyCode.F2);
        look("review-other");
        sample.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    }

    private void sheets() throws Exception {
        sample.go(new Place.OfClaim(sample.mostCited()));
        for (String sheet : List.of("history", "palette", "keys")) {
            sample.act(sheet);
            look(sheet);
            if (sheet.equals("palette")) {
                sample.robot.write("qu");
                look("palette-found");
            }
            sample.robot.type(KeyCode.ESCAPE);
        }
        sample.act("walk");
        look("walk");
        sample.robot.type(KeyCode.ESCAPE);
    }

    private void reader() throws Exception {
        sample.go(Place.of(
                sample.index().citationsOf(sample.mostCited()).getFirst().passage()));
        sample.act("paragraph-claims");
        look("margin");
        sample.act("paragraph-claims");
        sample.go(new Place.OfArticle(sample.busiest().id()));
        sample.act("find-in-article");
        sample.robot.write("Erbil").type(KeyCode.ENTER);
        look("find");
        sample.robot.type(KeyCode.ESCAPE);
        sample.act("next-untagged");
        look("tag-bar");
        sample.act("tag-2");
        look("tagged");
        sample.act("undo");
        sample.act("next-mention");
        sample.act("claim-start");
        sample.act("next-mention");
        sample.act("claim-pick");
        look("claim-bar");
        sample.robot.type(KeyCode.ESCAPE);
        sample.act("beside");
        look(
                "beside",
                new Place.OfArticle(sample.index().all(Article.class).getFirst().id()));
        sample.act("beside");
    }

    private void notices() throws Exception {
        TrialWindow trial = sample.trial();
        TrialWindow.run(() -> {
            trial.notices.failed(new Problem(
                    "\"notes.docx\" could not be read: it is not a document.",
                    "Open it where it was written and save it again.",
                    new Place.OfArticle(sample.busiest().id()),
                    null));
            trial.notices.tell("3 articles imported, 1 known already.");
        });
        trial.hold(true);
        TrialWindow.run(() -> trial.desk().jobs().start("Importing", progress -> "", done -> {}));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !sample.seen(".job-strip").isEmpty());
        look("notices");
        trial.hold(false);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> sample.seen(".job-strip").isEmpty());
    }

    private void panes() throws Exception {
        look("lineage", new Place.OfLineage(""));
        Place.OfFall fall =
                new Place.OfFall(Place.Pillar.ARTICLE, sample.busiest().id());
        look("falls", fall);
        look("falls-lit", new Place.OfFallen(fall));
        look("sides", new Place.OfSides(sample.mostCited()));
        sample.act("move-below-chart");
        look("panes-moved", new Place.OfClaim(sample.mostCited()));
        sample.act("pane-reset");
        sample.act("pane-articles");
        sample.act("pane-entities");
        look("panes-closed");
        sample.act("pane-reset");
    }

    private void judging() throws Exception {
        sample.go(new Place.OfEntity(sample.mostClaimed()));
        TextField other = sample.robot.lookup("#judge-" + sample.mostClaimed()).queryAs(TextField.class);
        TrialWindow.run(() -> {
            other.requestFocus();
            other.setText("al");
        });
        TrialWindow.run(() -> {
            ScrollPane scroll =
                    (ScrollPane) sample.robot.lookup(".inspector-scroll").query();
            scroll.setVvalue(1);
        });
        look("judging");
        TrialWindow.run(other::clear);
    }

    private void start() throws Exception {
        look("start");
        TrialWindow.run(() -> ((RowButton) sample.robot.lookup("#start-new").query()).fire());
        TrialWindow.run(() -> ((Button) sample.robot.lookup("#new-make").query()).fire());
        look("start-form");
        sample.robot.type(KeyCode.ESCAPE);
    }
}
