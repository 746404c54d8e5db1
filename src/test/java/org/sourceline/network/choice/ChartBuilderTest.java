package org.sourceline.network.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Claim;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Filters;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Charts;
import org.sourceline.problem.Problem;

@Execution(ExecutionMode.CONCURRENT)
class ChartBuilderTest {

    private static Charts three() {
        return new Charts()
                .entity("e-a", "ArmedGroup", "Cedar Brigade")
                .entity("e-b", "Person", "Nadia Sorrel")
                .entity("e-c", "Place", "Marwa");
    }

    @Test
    void claimsOfOnePredicateBetweenTwoEntitiesAreOneLink() {
        Chart chart = three().claim("e-b", "COMMANDS", "e-a", 2)
                .claim("e-b", "COMMANDS", "e-a", 3)
                .chart();
        assertThat(chart.links()).singleElement().satisfies(link -> {
            assertThat(link.evidence().claims()).containsExactly("c-0", "c-1");
            assertThat(link.articles()).isEqualTo(3);
            assertThat(link.reading()).isEqualTo("commands");
            assertThat(link.proposal()).isFalse();
        });
    }

    @Test
    void aClaimWithoutCitationIsAProposalAndNotALink() {
        Chart chart = three().claim("e-b", "COMMANDS", "e-a", 0).chart();
        assertThat(chart.links()).singleElement().matches(ChartLink::proposal);
    }

    @Test
    void aProposedClaimStaysAProposalBesideTheLink() {
        Chart chart = three().claim("e-b", "COMMANDS", "e-a", 1)
                .claim("e-b", "COMMANDS", "e-a", 1)
                .status(Claim.Status.PROPOSED)
                .chart();
        assertThat(chart.links()).extracting(ChartLink::proposal).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aRetractedClaimIsNotDrawnAndThatIsSaid() {
        Chart chart = three().claim("e-b", "COMMANDS", "e-a", 1)
                .status(Claim.Status.RETRACTED)
                .chart();
        assertThat(chart.links()).isEmpty();
        assertThat(chart.leftOut()).containsExactly("1 retracted claim not drawn");
    }

    @Test
    void aDeniedLinkIsDisputedAndTheDenialIsNoSupport() {
        Chart chart = three().claim("e-b", "COMMANDS", "e-a", 2).denied().chart();
        assertThat(chart.links()).singleElement().satisfies(link -> {
            assertThat(link.disputed()).isTrue();
            assertThat(link.articles()).isEqualTo(2);
        });
    }

    @Test
    void aSymmetricPredicateMakesOneLinkBothWays() {
        Chart chart = three().claim("e-a", "MET_WITH", "e-b", 1)
                .claim("e-b", "MET_WITH", "e-a", 1)
                .chart();
        assertThat(chart.links())
                .singleElement()
                .matches(link -> link.evidence().symmetric());
    }

    @Test
    void whatReadsAsOneIsOneNodeUnderTheSpeakersName() {
        Chart chart = three().entity("e-d", "ArmedGroup", "The Cedars")
                .same("e-a", "e-d")
                .claim("e-b", "COMMANDS", "e-d", 1)
                .claim("e-a", "PART_OF", "e-d", 1)
                .chart();
        assertThat(chart.nodes()).extracting(ChartNode::name).containsExactly("Cedar Brigade", "Marwa", "Nadia Sorrel");
        assertThat(chart.node("e-d").orElseThrow().id()).isEqualTo("e-a");
        assertThat(chart.links()).singleElement().extracting(ChartLink::to).isEqualTo("e-a");
        assertThat(chart.leftOut()).containsExactly("1 claim between entities that read as one not drawn");
    }

    @Test
    void aNeighbourhoodSaysWhatItLeavesOutAndWhoHasMore() {
        ChartBuilder builder = three().entity("e-d", "Place", "Port Sabel")
                .claim("e-b", "COMMANDS", "e-a", 1)
                .claim("e-a", "BASED_AT", "e-c", 1)
                .claim("e-a", "BASED_AT", "e-d", 1)
                .builder();
        Chart chart = builder.build(ChartQuery.ALL.around(Set.of("e-b"), 1));
        assertThat(chart.nodes()).extracting(ChartNode::id).containsExactly("e-a", "e-b");
        assertThat(chart.node("e-a").orElseThrow().hidden()).isEqualTo(2);
        assertThat(chart.leftOut()).containsExactly("2 entities more than 1 link from Nadia Sorrel not shown");
    }

    @Test
    void filtersSayWhatTheyLeaveOut() {
        ChartBuilder builder = three().claim("e-b", "COMMANDS", "e-a", 1).builder();
        assertThat(builder.build(ChartQuery.ALL.filtered(Filters.NONE.withoutUnlinked(true)))
                        .leftOut())
                .containsExactly("1 entity without links not shown");
        assertThat(builder.build(ChartQuery.ALL.filtered(Filters.NONE.withTypes(Set.of("ArmedGroup", "Person"))))
                        .leftOut())
                .containsExactly("2 entities of other types not shown");
        assertThat(builder.build(ChartQuery.ALL.atMost(2)).leftOut())
                .containsExactly("2 of 3 entities shown, most linked first");
    }

    @Test
    void anEntityIsFoundByNameInAnyCaseAndAnUnknownOneIsAProblem() throws Problem {
        ChartBuilder builder = three().entity("e-d", "Person", "Nadia Sorrel").builder();
        assertThat(builder.named("cedar  BRIGADE")).isEqualTo("e-a");
        assertThatThrownBy(() -> builder.named("Nobody")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> builder.named("Nadia Sorrel")).hasMessageContaining("e-b, e-d");
    }

    @Test
    void theLegendCountsTypesMostFirst() {
        Chart chart = three().entity("e-d", "Person", "Jonas Velt").chart();
        assertThat(chart.kinds()).first().isEqualTo(new Chart.Kind("Person", "Person", 2));
    }
}
