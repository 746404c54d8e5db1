package org.sourceline.suggest.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.mention.Hidden;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.suggest.mention.Suggestions;

@Execution(ExecutionMode.CONCURRENT)
class LearnedTest {

    private static final String TEXT =
            "Men in Oldmarket said so. Guards near Veromil shot down a Sharodel-7 on Monday.";

    private static Suggester listening(Learned learned) {
        Suggester suggester = new Suggester(new CaseIndex(), OntologyFile.defaultOne(), Locale.ENGLISH);
        suggester.learned(learned);
        return suggester;
    }

    private static Suggestions in(Suggester suggester) {
        return suggester.in(Things.article("a-1", TEXT, ""), TEXT);
    }

    @Test
    void whatWasLearnedIsHeardWhenItIsRightOnTagsHeldBackAndIsOneMoreRule() {
        Learned learned = Learned.from(new MadeReports(1).lessons(12, true), Progress.NONE);
        assertThat(learned.exam().isPassed()).as("%s", learned.exam()).isTrue();
        Suggester suggester = listening(learned);
        Suggestion drone = in(suggester).shown().stream()
                .filter(each -> each.rule() == Rule.LEARNED && each.type().equals("Weapon"))
                .findFirst()
                .orElseThrow();
        assertThat(drone.quote()).isEqualTo("Sharodel-7");
        assertThat(drone.score()).isBetween(Suggestion.WORTH_SHOWING, 1.0);
        assertThat(drone.why()).contains("Weapon", "% of those held back");
        suggester.switchRule(Rule.LEARNED, false);
        assertThat(in(suggester).shown()).noneMatch(each -> each.rule() == Rule.LEARNED);
        assertThat(in(suggester).hidden())
                .anyMatch(each -> each.suggestion().rule() == Rule.LEARNED && each.cause() == Hidden.Cause.RULE_OFF);
    }

    @Test
    void theSameTagsMakeTheSameFinderInWhateverOrderTheyCome() {
        List<Lesson> lessons = new MadeReports(2).lessons(12, true);
        Learned one = Learned.from(lessons, Progress.NONE);
        Learned other = Learned.from(lessons.reversed(), Progress.NONE);
        assertThat(other.exam()).isEqualTo(one.exam());
        assertThat(other.trained().orElseThrow().in(TEXT))
                .isEqualTo(one.trained().orElseThrow().in(TEXT));
    }

    @Test
    void whatIsTooOftenWrongOrHasTooLittleToLearnFromStaysSilent() {
        Learned wrong = Learned.from(new MadeReports(3).lessons(12, false), Progress.NONE);
        assertThat(wrong.trained()).isPresent();
        assertThat(wrong.heard()).as("%s", wrong.exam()).isEmpty();
        assertThat(in(listening(wrong)).shown()).noneMatch(each -> each.rule() == Rule.LEARNED);
        assertThat(Learned.from(new MadeReports(4).lessons(Learned.FEWEST_REPORTS - 1, true), Progress.NONE)
                        .trained())
                .isEmpty();
    }

    @Test
    void itIsNeverExaminedOnWhatReRunsWhatItLearnedFrom() {
        List<Lesson> reRuns = new ArrayList<>();
        for (Lesson lesson : new MadeReports(5).lessons(12, true)) {
            reRuns.add(new Lesson("r-" + reRuns.size() % 2, lesson.text(), lesson.names()));
        }
        assertThat(Learned.from(reRuns, Progress.NONE).trained()).isEmpty();
    }

    @Test
    void tagsThatStandNowhereInTheTextAsWordsTeachNothing() {
        List<Lesson> lessons = new MadeReports(7)
                .lessons(12, true).stream()
                        .map(lesson -> new Lesson(lesson.report(), lesson.text(), within(lesson)))
                        .toList();
        assertThat(Learned.from(lessons, Progress.NONE).trained()).isEmpty();
    }

    private static List<NameAt> within(Lesson lesson) {
        return lesson.names().stream()
                .map(name -> NameAt.tagged(name.start() + 1, name.end(), name.type()))
                .toList();
    }

    /// The trainer would put what it learns from into a file for all to read.
    @Test
    void itLeavesNothingOutsideTheCase() throws IOException {
        Path outside = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(outside);
        AtomicInteger calls = new AtomicInteger();
        Learned.from(new MadeReports(8).lessons(12, true), (done, total, what) -> {
            if (calls.incrementAndGet() % 200 == 0) {
                try {
                    assertThat(files(outside)).isSubsetOf(before);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        });
        assertThat(calls.get()).isGreaterThan(1_000);
    }

    private static Set<Path> files(Path outside) throws IOException {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(outside, "events*.tmp")) {
            files.forEach(found::add);
        }
        return found;
    }

    @Test
    void itStopsWhereTheJobIsCancelled() {
        List<Lesson> lessons = new MadeReports(6).lessons(12, true);
        Progress third = (done, total, what) -> {
            if (done == 3) {
                throw new Cancelled();
            }
            assertThat(done).isLessThan(3);
        };
        assertThatThrownBy(() -> Learned.from(lessons, third)).isInstanceOf(Cancelled.class);
    }
}
