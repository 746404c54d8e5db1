package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.model.Place;
import org.sourceline.suggest.GoldText;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.desk.suggest.Analyst;
import org.sourceline.ui.desk.suggest.Analyst.Tagged;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.reader.suggest.Offers;
import org.testfx.util.WaitForAsyncUtils;

/// What is suggested in the reader, decided on by keys.
class OffersJourneyTest {

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String rockets = "";
    private static String cells = "";

    @BeforeAll
    static void prepare() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        rockets = trial.article(
                Stories.ROCKETS_TITLE,
                "Kurdish Wire",
                "2021-02-16",
                Stories.ROCKETS,
                Map.of(Stories.CAPTION, Article.Kind.REPEATED, Stories.ROCKETS_TITLE, Article.Kind.HEADLINE));
        cells = trial.article("Elite cells", "Levant Gazette", "2021-05-21", Stories.CELLS, Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static OpenReader open(String theme) throws Exception {
        trial.tag(cells, Stories.CELLS, "Sinjar", "Place", "Sinjar");
        return OpenReader.at(trial, rockets, 560, 760, theme);
    }

    @Test
    void whatIsSuggestedIsDottedAndNothingIsTaggedUnasked() throws Exception {
        try (OpenReader reader = open("light")) {
            Offers offers = reader.panel.offers();
            assertThat(offers.count()).isPositive();
            assertThat(reader.robot.lookup(".suggested-line").queryAll()).hasSizeGreaterThanOrEqualTo(offers.count());
            assertThat(reader.robot.lookup(".mention-line").queryAll()).isEmpty();
            assertThat(reader.panel.model().mentions()).isEmpty();
        }
    }

    @Test
    void oneKeyDecidesAndGoesOnToTheNext() throws Exception {
        try (OpenReader reader = open("light")) {
            reader.robot.type(KeyCode.S);
            Suggestion first = at(reader).orElseThrow();
            reader.robot.type(KeyCode.ENTER);
            assertThat(reader.panel.model().mentions())
                    .extracting(mention -> mention.passage().exact())
                    .containsExactly(first.quote());
            Suggestion second = at(reader).orElseThrow();
            assertThat(second.start()).isGreaterThanOrEqualTo(first.end());
            reader.robot.type(KeyCode.X);
            Suggestion third = at(reader).orElseThrow();
            assertThat(third.start()).isGreaterThanOrEqualTo(second.end());
            reader.robot.type(KeyCode.SPACE);
            assertThat(verdicts(reader)).containsExactly(Verdict.ACCEPTED, Verdict.REJECTED_HERE, Verdict.LATER);
            TrialScreen.run(reader.desk::undo);
            TrialScreen.run(reader.desk::undo);
            TrialScreen.run(reader.desk::undo);
            assertThat(reader.panel.model().mentions()).isEmpty();
            wait(() -> quotes(reader).contains(first.quote()));
        }
    }

    @Test
    void whatIsRejectedDoesNotComeBack() throws Exception {
        try (OpenReader reader = open("light")) {
            look(reader, "Erbil");
            reader.robot.push(KeyCode.SHIFT, KeyCode.X);
            assertThat(quotes(reader)).doesNotContain("Erbil");
            Suggestion here = at(reader).orElseThrow();
            reader.robot.type(KeyCode.X);
            OpenReader again = OpenReader.at(trial, rockets, 560, 760);
            assertThat(quotes(again)).isNotEmpty().doesNotContain("Erbil");
            assertThat(TrialScreen.on(() -> again.panel.offers().holding(here.start())))
                    .isEmpty();
            again.screen.close();
        }
    }

    @Test
    void aDigitTakesAnotherTypeAndALetterAsksForAnotherEntity() throws Exception {
        try (OpenReader reader = open("light")) {
            look(reader, "Qais al-Khazali");
            reader.robot.type(KeyCode.DIGIT2);
            assertThat(tagged(reader, "Qais al-Khazali").type())
                    .isEqualTo(reader.desk.ontology().types().get(1).id());
            look(reader, "Sinjar");
            reader.robot.type(KeyCode.F2);
            reader.robot.write("Sinjar District\n");
            assertThat(tagged(reader, "Sinjar").name()).isEqualTo("Sinjar District");
            assertThat(verdicts(reader)).containsExactly(Verdict.CORRECTED, Verdict.CORRECTED);
            assertThat(TrialScreen.on(() -> reader.panel.view().hasKeys())).isTrue();
        }
    }

    @Test
    void allOfANameAreTakenUpByOneKeyAndOneStep() throws Exception {
        try (OpenReader reader = open("light")) {
            Suggestion sinjar = look(reader, "Sinjar");
            long many = quotes(reader).stream().filter("Sinjar"::equals).count();
            assertThat(many).isEqualTo(2);
            reader.robot.push(KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(reader.panel.model().mentions())
                    .hasSize(2)
                    .allMatch(mention -> mention.entity().equals(sinjar.entity()));
            TrialScreen.run(reader.desk::undo);
            assertThat(reader.panel.model().mentions()).isEmpty();
        }
    }

    @Test
    void aClickOnDottedWordsLooksAtWhatIsSuggestedForThem() throws Exception {
        try (OpenReader reader = open("light")) {
            Suggestion first = look(reader, "Qais al-Khazali");
            reader.robot.type(KeyCode.ESCAPE);
            assertThat(at(reader)).isEmpty();
            reader.robot.clickOn(reader.pointOf(first.start() + 6));
            assertThat(at(reader)).contains(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "light-de"})
    void suggestionsArePictured(String look) throws Exception {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, look.endsWith("de") ? Locale.GERMAN : Locale.ENGLISH);
        try (OpenReader reader = open(look.replace("-de", ""))) {
            reader.screen.picture("offers-quiet-" + look);
            look(reader, "Sinjar");
            reader.screen.picture("offers-known-" + look);
            look(reader, "Erbil International Airport");
            reader.robot.type(KeyCode.ENTER);
            reader.screen.picture("offers-new-" + look);
            reader.robot.type(KeyCode.F2);
            reader.robot.write("Sin");
            reader.screen.picture("offers-other-" + look);
            reader.robot.type(KeyCode.ESCAPE);
            assertThat(at(reader)).isPresent();
            Locale.setDefault(Locale.Category.DISPLAY, before);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    /// The articles beside this checkout, where there are any, from nothing tagged to everything decided.
    @Test
    void realArticlesAreReviewedWithFewKeys(@TempDir Path elsewhere) throws Exception {
        List<GoldText> texts = GoldText.articles();
        if (texts.isEmpty()) {
            return;
        }
        try (TrialDesk real = new TrialDesk(elsewhere)) {
            List<Tagged> truth = new ArrayList<>();
            List<String> articles = new ArrayList<>();
            for (GoldText text : texts) {
                String id = real.article(text.id(), "", "2021", text.text(), Map.of());
                articles.add(id);
                text.names().forEach(name -> truth.add(new Tagged(id, name.start(), name.end(), name.type())));
            }
            OpenReader reader = OpenReader.at(real, articles.getFirst(), 560, 760);
            Analyst analyst = new Analyst(truth, reader.robot);
            for (String article : articles) {
                reader.go(new Place.OfArticle(article));
                TrialScreen.run(reader.panel::focus);
                analyst.press(KeyCode.S);
                analyst.decide(reader.panel.suggested(), false);
            }
            int mentions = reader.desk.index().count(Mention.class);
            String figures =
                    "%d keys for %d mentions of %d in real articles".formatted(analyst.keys(), mentions, truth.size());
            System.getLogger("figures").log(System.Logger.Level.INFO, figures);
            reader.screen.close();
            assertThat((double) analyst.keys() / mentions).as(figures).isLessThanOrEqualTo(1.3);
            assertThat(real.failures()).isEmpty();
        }
    }

    private static Suggestion look(OpenReader reader, String words) {
        TrialScreen.run(reader.panel::focus);
        for (int tries = 0; tries < 60; tries++) {
            Optional<Suggestion> at = at(reader).filter(it -> it.quote().equals(words));
            if (at.isPresent()) {
                return at.get();
            }
            reader.robot.type(KeyCode.S);
        }
        throw new AssertionError(words + " is not among " + quotes(reader));
    }

    private static Optional<Suggestion> at(OpenReader reader) {
        return TrialScreen.on(() -> reader.panel.offers().at().map(Offer::suggestion));
    }

    private static List<String> quotes(OpenReader reader) {
        return TrialScreen.on(() -> reader.panel.offers().all().stream()
                .map(offer -> offer.suggestion().quote())
                .toList());
    }

    private static List<Verdict> verdicts(OpenReader reader) {
        return reader.desk.index().all(Decision.class).stream()
                .map(Decision::verdict)
                .toList();
    }

    private static Entity tagged(OpenReader reader, String words) {
        Mention mention = reader.panel.model().mentions().stream()
                .filter(each -> each.passage().exact().equals(words))
                .findFirst()
                .orElseThrow();
        return reader.panel.model().named(mention).orElseThrow();
    }

    private static void wait(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
    }
}
