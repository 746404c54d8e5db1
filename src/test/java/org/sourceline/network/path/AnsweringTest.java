package org.sourceline.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Ontology;
import org.sourceline.model.Passage;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;

@Execution(ExecutionMode.CONCURRENT)
class AnsweringTest {

    private final List<Item> items = new ArrayList<>();
    private final List<ChartLink> links = new ArrayList<>();

    /// A link of one claim that articles support, each from a source of that grade.
    private AnsweringTest link(String from, String to, boolean proposal, String when, Reliability... grades) {
        String claim = from + "-" + to;
        items.add(new Claim(claim, from, "KNOWS", to, FuzzyDate.parse(when), "", Claim.Status.ASSERTED, 3, ""));
        for (Reliability grade : grades) {
            String id = claim + items.size();
            items.add(
                    new Source("s-" + id, id, Source.Kind.OUTLET, List.of(new Source.Grade(grade, "2020-01-01", ""))));
            items.add(article("a-" + id, "s-" + id));
            Passage passage = new Passage("a-" + id, 0, 5, "words", "", "");
            items.add(new Citation("q-" + id, claim, passage, Citation.Stance.SUPPORTS, Attribution.NONE));
        }
        links.add(new ChartLink(
                claim,
                from,
                to,
                "KNOWS",
                "knows",
                new ChartLink.Evidence(List.of(claim), backing(grades.length, grades.length), false, proposal, false)));
        return this;
    }

    private static Backing backing(int articles, int origins) {
        return new Backing(articles, articles, origins, false);
    }

    private static Article article(String id, String source) {
        return new Article(
                id,
                id,
                "",
                source,
                "",
                "",
                FuzzyDate.UNKNOWN,
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                List.of(),
                new Article.Original("", id, "text/plain", 0),
                "");
    }

    private Answer ask(Kind kind, int support, String... ends) {
        CaseIndex index = new CaseIndex();
        index.apply(items.stream().map(item -> new Change(null, item)).toList());
        List<ChartNode> nodes = Set.of("a", "b", "c", "d").stream()
                .sorted()
                .map(id -> new ChartNode(id, id.toUpperCase(Locale.ROOT), "Person", List.of(id, id + "2"), 0))
                .toList();
        Chart chart = new Chart(new Ontology("test", List.of(), List.of()), nodes, links, List.of());
        return new Answering(ChartWays.of(chart, index))
                .answer(new Question(List.of(ends), kind, 4, support, 10), Progress.NONE);
    }

    private static List<String> nodes(Answer.Route route) {
        return List.copyOf(route.nodes());
    }

    @Test
    void moreOriginsAreStrongerAndOfAsManyTheBetterGrade() {
        link("a", "b", false, "", Reliability.F, Reliability.F);
        link("b", "d", false, "", Reliability.B, Reliability.D);
        link("a", "c", false, "", Reliability.C, Reliability.C);
        link("c", "d", false, "", Reliability.B, Reliability.B);
        link("a", "d", false, "", Reliability.A);
        Answer answer = ask(Kind.STRONGEST, 1, "a", "d2");
        assertThat(answer.routes())
                .extracting(AnsweringTest::nodes)
                .containsExactly(List.of("a", "c", "d"), List.of("a", "b", "d"), List.of("a", "d"));
        Answer.Step weakest = answer.routes().getFirst().weakest();
        assertThat(weakest.link().id()).isEqualTo("a-c");
        assertThat(weakest.strength()).isEqualTo(new Strength(backing(2, 2), Reliability.C));
        assertThat(ask(Kind.SHORTEST, 2, "a", "d").routes()).hasSize(2);
        assertThat(ask(Kind.SHORTEST, 3, "a", "d").routes()).isEmpty();
    }

    @Test
    void knownOriginsCountBeforeArticles() {
        assertThat(new Strength(backing(2, 2), Reliability.F))
                .isGreaterThan(new Strength(backing(9, 1), Reliability.A));
        assertThat(new Strength(backing(7, 1), Reliability.B))
                .isEqualByComparingTo(new Strength(backing(1, 0), Reliability.B));
    }

    @Test
    void proposalsAreNoWays() {
        link("a", "b", true, "", Reliability.A);
        assertThat(ask(Kind.SHORTEST, 1, "a", "b").routes()).isEmpty();
    }

    @Test
    void aStepSaysWhenItsClaimHeldAndWhichWayItGoes() {
        link("b", "a", false, "2020-02", Reliability.A).link("b", "c", false, "2020-05", Reliability.A);
        Answer answer = ask(Kind.DATED, 1, "a", "c");
        assertThat(answer.routes()).singleElement().satisfies(route -> {
            assertThat(route.certain()).isTrue();
            assertThat(route.steps().getFirst().along()).isFalse();
            assertThat(route.steps().getLast().when()).contains(FuzzyDate.parse("2020-05"));
        });
        assertThat(ask(Kind.DATED, 1, "c", "a").routes()).isEmpty();
    }

    @Test
    void whatConnectsThreeNamesThoseWithoutWhomNothingDoes() {
        link("a", "b", false, "", Reliability.A)
                .link("b", "c", false, "", Reliability.A)
                .link("b", "d", false, "", Reliability.A);
        Answer answer = ask(Kind.CONNECTING, 1, "a", "c", "d");
        assertThat(answer.routes())
                .singleElement()
                .satisfies(route -> assertThat(route.steps()).hasSize(3));
        assertThat(answer.needed()).extracting(ChartNode::id).containsExactly("b");
    }

    @Test
    void whoIsNotThereIsJoinedToNobody() {
        link("a", "b", false, "", Reliability.A);
        assertThat(ask(Kind.SHORTEST, 1, "a", "nobody")).isEqualTo(Answer.NOTHING);
        assertThat(ask(Kind.CONNECTING, 1, "a", "a2")).isEqualTo(Answer.NOTHING);
    }
}
