package org.sourceline.network.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.chart.Group;
import org.sourceline.model.chart.Period;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Charts;

@Execution(ExecutionMode.CONCURRENT)
class FiltersTest {

    private static final Period IN_2020 = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), false);

    /// Two groups and a person; the first link is of 2020 in two articles, the second of 2021 in one.
    private static Charts case2() {
        return new Charts()
                .entity("e-a", "ArmedGroup", "Cedar Brigade")
                .entity("e-b", "Person", "Nadia Sorrel")
                .entity("e-c", "ArmedGroup", "River Front")
                .source("s-wire", Reliability.B)
                .source("s-blog", Reliability.E)
                .article("a-0", "s-wire", "2020-05-01")
                .article("a-1", "s-blog", "2020-06-01")
                .article("a-2", "s-blog", "")
                .claim("e-b", "COMMANDS", "e-a", 2)
                .held("2020", 2)
                .claim("e-a", "ALLIED_WITH", "e-c", 0)
                .cited("a-2")
                .held("2021-03", 4);
    }

    private static Chart filtered(UnaryOperator<Filters> filters) {
        return case2().builder().build(ChartQuery.ALL.filtered(filters.apply(Filters.NONE)));
    }

    private static List<String> predicates(Chart chart) {
        return chart.links().stream().map(ChartLink::predicate).toList();
    }

    @Test
    void aPredicateIsLeftOutAndThatIsSaid() {
        Chart chart = filtered(none -> none.turningPredicate("COMMANDS"));
        assertThat(predicates(chart)).containsExactly("ALLIED_WITH");
        assertThat(chart.leftOut()).containsExactly("1 link of other predicates not drawn");
    }

    @Test
    void onlyClaimsThatMayHaveHeldThenAreDrawn() {
        Chart chart = filtered(none -> none.withHeld(IN_2020));
        assertThat(predicates(chart)).containsExactly("COMMANDS");
        assertThat(chart.leftOut()).containsExactly("1 claim held at another time not drawn");
    }

    @Test
    void whatWasReportedThenCountsAndTheArticlesOfOtherTimesDoNot() {
        Period may = new Period(null, LocalDate.of(2020, 5, 31), false);
        Chart chart = filtered(none -> none.withReported(may));
        assertThat(chart.links()).singleElement().satisfies(link -> {
            assertThat(link.predicate()).isEqualTo("COMMANDS");
            assertThat(link.articles()).isEqualTo(1);
        });
        assertThat(chart.leftOut()).containsExactly("1 claim reported at another time not drawn");
    }

    @Test
    void whatHasNoDateIsShownWhereThatIsAskedFor() {
        Period may = new Period(null, LocalDate.of(2020, 5, 31), true);
        assertThat(predicates(filtered(none -> none.withReported(may)))).containsExactly("ALLIED_WITH", "COMMANDS");
    }

    @Test
    void onlyTheSourcesAskedForCount() {
        Chart chart = filtered(none -> none.turningSource("s-wire"));
        assertThat(chart.links())
                .singleElement()
                .extracting(ChartLink::articles)
                .isEqualTo(1);
        assertThat(chart.leftOut()).containsExactly("1 claim from other sources not drawn");
    }

    @Test
    void lessReliableSourcesDoNotCount() {
        Chart chart = filtered(none -> none.withReliability("C"));
        assertThat(chart.links())
                .singleElement()
                .extracting(ChartLink::articles)
                .isEqualTo(1);
        assertThat(chart.leftOut()).containsExactly("1 claim from less reliable sources not drawn");
    }

    @Test
    void lessCredibleClaimsAreNotDrawn() {
        Chart chart = filtered(none -> none.withCredibility(3));
        assertThat(predicates(chart)).containsExactly("COMMANDS");
        assertThat(chart.leftOut()).containsExactly("1 claim of less credibility not drawn");
    }

    @Test
    void linksOfTooFewArticlesAreNotDrawn() {
        Chart chart = filtered(none -> none.withArticles(2));
        assertThat(predicates(chart)).containsExactly("COMMANDS");
        assertThat(chart.leftOut()).containsExactly("1 link of fewer than 2 articles not drawn");
    }

    @Test
    void linksOfTooFewOriginsAreNotDrawn() {
        Chart chart = filtered(none -> none.withOrigins(2));
        assertThat(predicates(chart)).containsExactly("COMMANDS");
        assertThat(chart.leftOut()).containsExactly("1 link of fewer than 2 origins not drawn");
    }

    @Test
    void whatIsHiddenIsSaidAndCountedAtItsNeighbours() {
        Chart chart = case2().builder().build(ChartQuery.ALL.hiding(List.of("e-a")));
        assertThat(chart.nodes()).extracting(ChartNode::id).containsExactly("e-b", "e-c");
        assertThat(chart.nodes()).extracting(ChartNode::hidden).containsOnly(1);
        assertThat(chart.leftOut()).containsExactly("1 hidden entity not shown");
    }

    @Test
    void onlyWhatIsKeptIsShownUntilTheHiddenIsShownAgain() {
        ChartQuery kept = ChartQuery.ALL.keeping(Set.of("e-a", "e-b"));
        ChartBuilder builder = case2().builder();
        assertThat(builder.build(kept).nodes()).extracting(ChartNode::id).containsExactly("e-a", "e-b");
        assertThat(builder.build(kept).leftOut()).containsExactly("1 entity not chosen not shown");
        assertThat(builder.build(kept.showingHidden()).nodes()).hasSize(3);
    }

    @Test
    void aHubIsExpandedByTheBestSourcedByPredicateAndByType() {
        ChartBuilder builder = Charts.hub(60).builder();
        ChartQuery hub = ChartQuery.ALL.around(Set.of("e-hub"), 0);
        Expansion all = Expansion.of("e-hub");
        Chart best = builder.build(hub.expanding(all.atMost(12), Set.of()));
        assertThat(best.nodes()).hasSize(13);
        assertThat(best.links()).extracting(ChartLink::articles).containsOnly(5);
        assertThat(best.node("e-hub").orElseThrow().hidden()).isEqualTo(48);
        assertThat(best.leftOut()).containsExactly("48 entities not chosen not shown");
        Chart people = builder.build(hub.expanding(all.to("Person"), Set.of()));
        assertThat(people.kinds()).extracting(Chart.Kind::type).containsExactlyInAnyOrder("Person", "ArmedGroup");
        assertThat(builder.build(hub.expanding(all.over("COMMANDS"), Set.of())).links())
                .extracting(ChartLink::predicate)
                .containsOnly("COMMANDS");
        assertThat(builder.build(hub.expanding(all, Set.of()).collapsing("e-hub"))
                        .nodes())
                .hasSize(1);
        assertThat(builder.neighbours("e-hub", hub)).hasSize(60);
    }

    @Test
    void aGroupIsOneNodeWithTheEvidenceOfAllItsLinks() {
        ChartBuilder builder = new Charts()
                .entity("e-a", "ArmedGroup", "Cedar Brigade")
                .entity("e-b", "Person", "Nadia Sorrel")
                .entity("e-c", "Person", "Jonas Velt")
                .claim("e-b", "MEMBER_OF", "e-a", 2)
                .claim("e-c", "MEMBER_OF", "e-a", 3)
                .claim("e-b", "MET_WITH", "e-c", 1)
                .builder();
        Chart chart = builder.build(ChartQuery.ALL.grouping(Group.ofType("Person")));
        assertThat(chart.nodes()).extracting(ChartNode::name).containsExactly("Cedar Brigade", "Persons · 2");
        assertThat(chart.links()).singleElement().satisfies(link -> {
            assertThat(link.evidence().claims()).containsExactly("c-0", "c-1");
            assertThat(link.articles()).as("articles that both cite count once").isEqualTo(3);
            assertThat(link.from()).isEqualTo("group:Person");
            assertThat(link.to()).isEqualTo("e-a");
        });
        assertThat(chart.leftOut()).containsExactly("1 link inside groups not drawn");
        assertThat(chart.node("e-c").orElseThrow().group()).isTrue();
        assertThat(chart.kinds()).contains(new Chart.Kind("Person", "Person", 2));
        ChartQuery named = ChartQuery.ALL.groupedBy(Map.of("e-a", "North", "e-b", "North", "e-c", "South"));
        assertThat(builder.build(named).nodes()).extracting(ChartNode::name).containsExactly("North · 2", "Jonas Velt");
        assertThat(builder.build(named.opening("group:e-a")).nodes()).hasSize(3);
    }

    @Test
    void anEntityOfTwoGroupsIsInTheLater() {
        ChartQuery query = ChartQuery.ALL
                .grouping(Group.of("one", Set.of("e-a", "e-b", "e-c")))
                .grouping(Group.of("two", Set.of("e-b", "e-c")));
        assertThat(query.groups()).containsExactly(Group.of("two", Set.of("e-b", "e-c")));
    }

    @Test
    void whatFiltersCanChooseFromIsCounted() {
        Facets facets = case2().builder().facets();
        assertThat(facets.predicates()).extracting(Facets.Facet::id).containsExactly("ALLIED_WITH", "COMMANDS");
        assertThat(facets.sources()).extracting(Facets.Facet::count).containsExactly(2, 1);
        assertThat(facets.types().getFirst()).isEqualTo(new Facets.Facet("ArmedGroup", "Armed group", 2));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThat(FuzzyDate.parse("2020").latest()).contains(LocalDate.of(2020, 12, 31));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2020, 1, 1), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
