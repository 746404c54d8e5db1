package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.suggest.learn.Exam;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.Lesson;
import org.sourceline.suggest.learn.NameAt;

@Execution(ExecutionMode.CONCURRENT)
class NamesInArticlesTest {

    @Test
    void afterOneArticleTheNamesOfTheOthersAreFound() throws IOException {
        List<GoldText> texts = GoldText.articles();
        check(texts, "articles");
    }

    @Test
    void afterOneTextTheNamesOfTheCorpusAreFound() throws IOException {
        List<GoldText> texts = GoldText.corpus();
        check(texts, "corpus");
    }

    /// With some three hundred tags it has not earned its place; where it has, it must not do harm.
    @Test
    void whatTheCorpusTeachesIsSilentOrDoesNoHarm() throws IOException {
        List<GoldText> texts = GoldText.corpus();
        if (!texts.isEmpty()) {
            List<GoldText> heldBack =
                    texts.stream().filter(text -> texts.indexOf(text) % 4 == 3).toList();
            List<GoldText> taught =
                    texts.stream().filter(text -> !heldBack.contains(text)).toList();
            long start = System.nanoTime();
            Learned learned = Learned.of(lessons(taught), lessons(heldBack), Progress.NONE);
            long millis = (System.nanoTime() - start) / 1_000_000;
            NameFigures without = figures(texts.getFirst(), heldBack, Optional.empty());
            NameFigures with = figures(texts.getFirst(), heldBack, Optional.of(learned));
            Learned made = new Learned(learned.tags(), new Exam(100, 100, 90), learned.trained());
            NameFigures forced = figures(texts.getFirst(), heldBack, Optional.of(made));
            System.getLogger("figures")
                    .log(
                            System.Logger.Level.INFO,
                            "%d tags, %d ms, %s\nwithout %s\nwith    %s\nforced  %s"
                                    .formatted(learned.tags(), millis, learned.exam(), without, with, forced));
            assertThat(with.freshPrecision()).isGreaterThanOrEqualTo(without.freshPrecision());
            assertThat(with.freshRecall()).isGreaterThanOrEqualTo(without.freshRecall());
        }
    }

    private static NameFigures figures(GoldText tagged, List<GoldText> texts, Optional<Learned> learned) {
        NameFigures figures = new NameFigures(tagged);
        figures.learned = learned;
        texts.forEach(figures::count);
        return figures;
    }

    private static List<Lesson> lessons(List<GoldText> texts) {
        return texts.stream()
                .map(text -> new Lesson(
                        text.id(),
                        text.text(),
                        text.names().stream()
                                .map(name -> NameAt.tagged(name.start(), name.end(), name.type()))
                                .toList()))
                .toList();
    }

    private static void check(List<GoldText> texts, String what) {
        if (!texts.isEmpty()) {
            NameFigures figures = new NameFigures(texts.getFirst());
            texts.stream().skip(1).forEach(figures::count);
            System.getLogger("figures").log(System.Logger.Level.INFO, what + " " + figures);
            assertThat(figures.knownRecall()).as("%s", figures).isGreaterThanOrEqualTo(0.85);
            assertThat(figures.knownPrecision()).as("%s", figures).isGreaterThanOrEqualTo(0.90);
            assertThat(figures.freshRecall()).as("%s", figures).isGreaterThanOrEqualTo(0.75);
            assertThat(figures.freshPrecision()).as("%s", figures).isGreaterThanOrEqualTo(0.80);
        }
    }
}
