package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.review.Decide;
import org.sourceline.edit.review.Ruling;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.problem.Problem;
import org.sourceline.suggest.mention.Hidden;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.suggest.mention.Suggestions;

@Execution(ExecutionMode.CONCURRENT)
class DecideTest {

    private static final String FIRST = "Rockets hit the Balad base. Gen. Omar Sabri said Balad was quiet.";
    private static final String SECOND = "Gen. Omar Sabri went to Balad.";

    private final Scene scene;

    DecideTest() throws Problem {
        scene = new Scene(FIRST, SECOND);
    }

    private Suggestions in(String article) throws Problem {
        Article found =
                scene.store().read(view -> view.find(Article.class, article)).orElseThrow();
        String text = scene.store().read(view -> view.textOf(article)).orElseThrow();
        return new Suggester(scene.index(), OntologyFile.defaultOne(), Locale.ENGLISH).in(found, text);
    }

    private Suggestion of(String article, String quote) throws Problem {
        return in(article).shown().stream()
                .filter(each -> each.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private List<String> quotes(String article) throws Problem {
        return in(article).shown().stream().map(Suggestion::quote).toList();
    }

    @Test
    void whatWasRejectedHereDoesNotReturnAndStaysElsewhere() throws Problem {
        Ruling no = of("a-1", "Balad").ruling(Verdict.REJECTED_HERE);
        scene.apply(new Decide(List.of(no)));
        assertThat(quotes("a-1")).doesNotContain("Balad").contains("Omar Sabri", "Balad base");
        assertThat(quotes("a-2")).contains("Balad");
        assertThat(in("a-1").hidden()).anyMatch(hidden -> hidden.cause() == Hidden.Cause.REJECTED_HERE);
        scene.undo();
        assertThat(quotes("a-1")).contains("Balad");
    }

    @Test
    void whatWasRejectedEverywhereReturnsNowhere() throws Problem {
        scene.apply(new Decide(List.of(of("a-1", "Omar Sabri").ruling(Verdict.REJECTED_EVERYWHERE))));
        assertThat(quotes("a-1")).doesNotContain("Omar Sabri");
        assertThat(quotes("a-2")).doesNotContain("Omar Sabri");
        assertThat(in("a-2").hidden()).anyMatch(hidden -> hidden.cause() == Hidden.Cause.REJECTED_EVERYWHERE);
    }

    @Test
    void acceptingManyIsOneStepAndIsCountedForItsRule() throws Problem {
        List<Ruling> yes = in("a-1").shown().stream()
                .map(each -> each.ruling(Verdict.ACCEPTED))
                .toList();
        assertThat(scene.apply(new Decide(yes)).title()).isEqualTo("Accept " + yes.size() + " suggestions");
        assertThat(scene.all(Mention.class)).hasSameSizeAs(yes);
        assertThat(scene.all(Mention.Decision.class)).hasSameSizeAs(yes);
        assertThat(new Suggester(scene.index(), OntologyFile.defaultOne(), Locale.ENGLISH)
                        .memory()
                        .of(Rule.CUE)
                        .accepted())
                .isPositive();
        assertThat(in("a-1").shown()).noneMatch(each -> each.score() >= Suggestion.WORTH_SHOWING);
        Suggestion again = of("a-2", "Omar Sabri");
        assertThat(again.isNew()).isFalse();
        assertThat(again.why()).isEqualTo("name of Omar Sabri · mentioned 1×");
        scene.undo();
        assertThat(scene.all(Mention.class)).isEmpty();
        assertThat(scene.all(Mention.Decision.class)).isEmpty();
    }

    @Test
    void aLaterDecisionOnAPlaceTakesTheEarlierOnesPlace() throws Problem {
        Suggestion suggestion = of("a-1", "Balad");
        scene.apply(new Decide(List.of(suggestion.ruling(Verdict.LATER))));
        scene.apply(new Decide(List.of(suggestion.ruling(Verdict.REJECTED_HERE))));
        assertThat(scene.only(Mention.Decision.class).verdict()).isEqualTo(Verdict.REJECTED_HERE);
        scene.changesNothing(new Decide(List.of(suggestion.ruling(Verdict.REJECTED_HERE))));
    }

    @Test
    void aRuleSwitchedOffHidesWhatItFinds() throws Problem {
        Suggester suggester = new Suggester(scene.index(), OntologyFile.defaultOne(), Locale.GERMAN);
        suggester.switchRule(Rule.CUE, false);
        Article article =
                scene.store().read(view -> view.find(Article.class, "a-2")).orElseThrow();
        Suggestions found = suggester.in(article, SECOND);
        assertThat(found.shown()).noneMatch(each -> each.rule() == Rule.CUE);
        assertThat(found.hidden())
                .anyMatch(hidden -> hidden.cause() == Hidden.Cause.RULE_OFF
                        && hidden.suggestion().why().startsWith("steht nach"));
    }
}
