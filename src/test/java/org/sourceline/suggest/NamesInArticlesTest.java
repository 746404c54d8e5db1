package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

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
