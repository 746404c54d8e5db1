package org.sourceline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision;
import org.sourceline.model.Place;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.ui.desk.suggest.Analyst;
import org.sourceline.ui.desk.suggest.Analyst.Tagged;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.reader.ReaderPanel;
import org.testfx.util.WaitForAsyncUtils;

/// Articles go from untagged to reviewed by keys: in the reader one after the other, and in the review.
///
/// Who presses the keys knows what was tagged in the sample case, and does not take up anything else.
class ReviewingTest {

    private static final int ARTICLES = 5;
    private static final double KEYS_A_MENTION = 1.3;

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private Analyst analyst = new Analyst(List.of(), sample.robot);
    private List<Article> articles = List.of();

    @BeforeEach
    void takeTheTagsOff() {
        List<Tagged> tagged = new ArrayList<>();
        for (Mention mention : sample.index().all(Mention.class)) {
            String type = sample.index()
                    .find(Entity.class, mention.entity())
                    .map(Entity::type)
                    .orElseThrow();
            tagged.add(new Tagged(
                    mention.passage().article(),
                    mention.passage().start(),
                    mention.passage().end(),
                    type));
        }
        analyst = new Analyst(tagged, sample.robot);
        articles = sample.index().all(Article.class).stream()
                .filter(article -> !ScriptText.hasArabic(article.heading()))
                .sorted(Comparator.comparingInt(
                        article -> -sample.index().mentionsIn(article.id()).size()))
                .limit(ARTICLES)
                .toList();
        sample.act("pane-chart");
        sample.act("pane-inspector");
        while (sample.index().count(Mention.class) > 0) {
            sample.act("undo");
        }
        assertThat(sample.index().count(Entity.class)).isZero();
        TrialWindow.run(() -> sample.trial().notices.shown().clear());
    }

    @Test
    void fiveArticlesAreReviewedInTheReaderAndTheRestInTheQueueWithFewKeys() throws Exception {
        sample.act("pane-entities");
        ReaderPanel reader = (ReaderPanel) sample.panes().reader();
        for (Article article : articles) {
            sample.go(new Place.OfArticle(article.id()));
            TrialWindow.run(reader::focus);
            press(KeyCode.S);
            analyst.decide(reader.suggested(), false);
        }
        assertFewKeys("in the reader");
        int before = sample.index().count(Mention.class);
        press(KeyCode.F8);
        analyst.decide(review().suggested(), true);
        assertFewKeys("in the reader and the review");
        assertThat(sample.index().count(Mention.class)).isGreaterThan(before);
        assertThat(words("#review-progress")).matches("(\\d+) of \\1 decided");
        sample.trial().picture("review-done");
    }

    private void assertFewKeys(String where) {
        int mentions = sample.index().count(Mention.class);
        String figures = "%d keys for %d mentions, %s".formatted(analyst.keys(), mentions, where);
        System.getLogger(ReviewingTest.class.getName()).log(System.Logger.Level.INFO, figures);
        assertThat(mentions).isGreaterThan(40);
        assertThat((double) analyst.keys() / mentions).as(figures).isLessThanOrEqualTo(KEYS_A_MENTION);
    }

    /// One window for all that leaves the case as it was, and then for what does not.
    @Test
    void theReviewKeepsItsPlaceTakesUpKindsSwitchesRulesAndIsPictured() throws Exception {
        takesUpAKindInOneStep();
        saysWhereASearchWasStopped();
        tagsAllOfANameInAllArticlesByTwoKeys();
        press(KeyCode.ESCAPE);
        switchesARule();
        TrialWindow.run(() -> sample.robot.lookup("#review-close").query().requestFocus());
        press(KeyCode.ESCAPE);
        assertThat(review().node().isVisible()).isFalse();
        keepsItsPlaceAndWhatIsPutOff();
        sample.act("undo");
        press(KeyCode.ESCAPE);
        picture();
    }

    private void takesUpAKindInOneStep() throws Exception {
        sample.act("review");
        String says = words("#queue-kind");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        int taken = sample.index().count(Mention.class);
        assertThat(taken).isPositive();
        assertThat(says).contains(Integer.toString(taken));
        sample.act("undo");
        assertThat(sample.index().count(Mention.class)).isZero();
        assertThat(sample.index().count(Decision.class)).isZero();
    }

    /// What is said in the middle of the list while it is looked, and where that was stopped.
    private void saysWhereASearchWasStopped() {
        press(KeyCode.ESCAPE);
        sample.trial().hold(true);
        sample.act("review-article");
        assertThat(emptyNote()).isEqualTo("Looking for names");
        TrialWindow.run(() -> sample.trial().desk().jobs().running().forEach(RunningJob::cancel));
        sample.trial().hold(false);
        assertThat(emptyNote()).isEqualTo("The search did not come to its end");
        press(KeyCode.ESCAPE);
        sample.act("review-article");
        assertThat(TrialWindow.on(review().suggested()::count)).isPositive();
        press(KeyCode.ESCAPE);
        sample.act("review-case");
    }

    private String emptyNote() {
        return TrialWindow.on(() -> ((Labeled) review().node().lookup("#review-list .empty-heading")).getText());
    }

    private void tagsAllOfANameInAllArticlesByTwoKeys() {
        press(KeyCode.ESCAPE);
        int before = analyst.keys();
        press(KeyCode.F8);
        TrialWindow.run(() -> {
            Looked queue = review().suggested();
            for (int i = 0; i < queue.count() && articles(queue.alike()) < 2; i++) {
                queue.step(1);
            }
        });
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(analyst.keys() - before)
                .as("opening the review, and one key")
                .isEqualTo(2);
        assertThat(sample.index().all(Mention.class).stream()
                        .map(Mention::entity)
                        .distinct())
                .hasSize(1);
        assertThat(sample.index().all(Mention.class).stream()
                        .map(mention -> mention.passage().article())
                        .distinct()
                        .count())
                .isGreaterThan(1);
        sample.act("undo");
        assertThat(sample.index().count(Mention.class)).isZero();
    }

    private static long articles(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.suggestion().article())
                .distinct()
                .count();
    }

    private void switchesARule() throws Exception {
        sample.go(new Place.OfArticle(articles.getFirst().id()));
        Looked reader = ((ReaderPanel) sample.panes().reader()).suggested();
        int before = TrialWindow.on(reader::count);
        sample.act("review");
        int all = TrialWindow.on(review().suggested()::count);
        CheckBox head = sample.robot.lookup("#rule-" + Rule.HEAD.id()).queryAs(CheckBox.class);
        TrialWindow.run(head::fire);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> TrialWindow.on(review().suggested()::count) < all);
        assertThat(TrialWindow.on(reader::count)).isLessThan(before);
        assertThat(TrialWindow.on(() -> head.getScene().getFocusOwner().getId()))
                .isEqualTo("review-list");
        TrialWindow.run(head::fire);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> TrialWindow.on(review().suggested()::count) == all);
        assertThat(TrialWindow.on(reader::count)).isEqualTo(before);
    }

    private void keepsItsPlaceAndWhatIsPutOff() throws Exception {
        sample.act("review");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DIGIT0);
        press(KeyCode.NUMPAD0);
        assertThat(sample.index().count(Decision.class)).isZero();
        Offer third = Analyst.at(review().suggested()).orElseThrow();
        press(KeyCode.G);
        assertThat(review().node().isVisible()).isFalse();
        assertThat(sample.place())
                .isEqualTo(new Place.InArticle(
                        third.suggestion().article(),
                        third.suggestion().start(),
                        third.suggestion().end()));
        press(KeyCode.F8);
        assertThat(Analyst.at(review().suggested())).contains(third);
        press(KeyCode.SPACE);
        Offer fourth = Analyst.at(review().suggested()).orElseThrow();
        assertThat(fourth).isNotEqualTo(third);
        press(KeyCode.ESCAPE);
        press(KeyCode.F8);
        assertThat(Analyst.at(review().suggested())).contains(fourth);
        assertThat(sample.index().all(Decision.class))
                .extracting(Decision::verdict)
                .containsExactly(Decision.Verdict.LATER);
        assertThat(words("#review-progress")).startsWith("0 of ");
    }

    /// What it looks like is drawn in the other theme and in German with all views.
    private void picture() throws Exception {
        sample.go(new Place.OfArticle(articles.getFirst().id()));
        sample.act("suggestion-next");
        sample.trial().picture("review-inline");
        new TakingUp(sample).isShownByAllPanesInTheNextFrame();
        press(KeyCode.X);
        sample.trial().picture("review");
        press(KeyCode.F2);
        sample.trial().picture("review-other");
        press(KeyCode.ESCAPE);
        assertThat(review().node().isVisible()).isTrue();
    }

    private void press(KeyCode... chord) {
        analyst.press(chord);
    }

    private ReviewPanel review() {
        return (ReviewPanel) sample.panes().review();
    }

    private String words(String id) {
        return TrialWindow.on(
                () -> sample.robot.lookup(id).queryAs(Labeled.class).getText());
    }
}
