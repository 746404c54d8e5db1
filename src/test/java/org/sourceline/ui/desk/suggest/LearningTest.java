package org.sourceline.ui.desk.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.Progress;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.Lesson;
import org.sourceline.suggest.learn.MadeReports;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.kit.Settings;

/// What a case with many tags teaches, on a desk whose jobs wait until they are let go.
@Execution(ExecutionMode.CONCURRENT)
class LearningTest {

    private static final String TEXT =
            "Men in Oldmarket said so. Guards near Veromil shot down a Sharodel-7 on Monday.";

    @TempDir
    private Path folder;

    /// A case of made-up reports that are tagged through, and one that is not tagged.
    private TrialDesk tagged(boolean right) throws Problem {
        TrialDesk trial = new TrialDesk(folder);
        List<Tag> tags = new ArrayList<>();
        for (Lesson lesson : new MadeReports(1).lessons(12, right)) {
            String first = lesson.text().substring(0, lesson.text().indexOf('\n'));
            String id = trial.article(
                    "Report", "Wire", "2021-05-03", lesson.text(), Map.of(first, Article.Kind.BOILERPLATE));
            lesson.names()
                    .forEach(name -> tags.add(Tag.called(
                            id,
                            name.start(),
                            name.end(),
                            name.type(),
                            lesson.text().substring(name.start(), name.end()))));
        }
        trial.editor().apply(new TagPassages(tags));
        trial.article("News", "Wire", "2021-05-04", TEXT, Map.of());
        return trial;
    }

    private static List<Offer> offers(Suggesting suggesting, Desk desk) {
        Article news = desk.index().all(Article.class).stream()
                .filter(article -> desk.index().mentionsIn(article.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Offer> offers = new ArrayList<>();
        suggesting.in(news, TEXT, offers::addAll);
        return offers;
    }

    private static boolean isLearned(Offer offer) {
        return offer.suggestion().rule() == Rule.LEARNED;
    }

    private static List<String> running(Desk desk) {
        return desk.jobs().running().stream().map(RunningJob::title).toList();
    }

    @Test
    void itLearnsOnceBehindWhatIsAskedForOffersWhatItLearnedAndStopsWhenTheCaseIsLeft() throws Exception {
        try (TrialDesk trial = tagged(true)) {
            Desk desk = trial.desk();
            Suggesting suggesting = new Suggesting(desk, Settings.forgetful());
            int tags = desk.index().count(Mention.class);
            assertThat(tags).isGreaterThanOrEqualTo(Learned.FEWEST_TAGS);
            trial.offstage().hold();
            assertThat(offers(suggesting, desk)).isEmpty();
            offers(suggesting, desk);
            assertThat(running(desk))
                    .containsExactly(
                            "Looking for names in News",
                            "Learning from " + tags + " tags",
                            "Looking for names in News");
            trial.offstage().release();
            assertThat(suggesting.learned().flatMap(Learned::heard)).isPresent();
            assertThat(suggesting.rules().get()).isEqualTo(1);
            assertThat(offers(suggesting, desk)).anyMatch(LearningTest::isLearned);
            assertThat(suggesting.rules().get()).as("nothing was tagged since").isEqualTo(1);
            stopsWhenLeft(trial, desk);
            assertThat(trial.failures()).isEmpty();
        }
    }

    private static void stopsWhenLeft(TrialDesk trial, Desk desk) {
        Suggesting other = new Suggesting(desk, Settings.forgetful());
        trial.offstage().hold();
        offers(other, desk);
        desk.leave();
        assertThat(desk.jobs().running().getLast().isCancelled()).isTrue();
        trial.offstage().release();
        assertThat(desk.jobs().running()).isEmpty();
        assertThat(offers(other, desk)).noneMatch(LearningTest::isLearned);
        assertThat(other.learned()).isEmpty();
    }

    @Test
    void whatItLearnedIsNotOfferedWhereItIsTooOftenWrongNorLearnedWhereItsRuleIsOff() throws Exception {
        try (TrialDesk trial = tagged(false)) {
            Desk desk = trial.desk();
            Settings settings = Settings.forgetful();
            settings.put("suggest.off", Rule.LEARNED.id());
            Suggesting suggesting = new Suggesting(desk, settings);
            offers(suggesting, desk);
            assertThat(suggesting.learned()).isEmpty();
            assertThat(Lesson.all(desk.index(), desk.store(), Progress.NONE))
                    .as("those that are tagged, without what is no part of the report")
                    .hasSize(12)
                    .allMatch(lesson -> lesson.text().startsWith("\n")
                            && lesson.names().getFirst().start()
                                    > lesson.text().length()
                                            - lesson.text().stripLeading().length());
            suggesting.turn(Rule.LEARNED);
            offers(suggesting, desk);
            assertThat(suggesting.learned()).isPresent();
            assertThat(suggesting.learned().flatMap(Learned::heard)).isEmpty();
            assertThat(offers(suggesting, desk)).noneMatch(LearningTest::isLearned);
        }
    }
}
