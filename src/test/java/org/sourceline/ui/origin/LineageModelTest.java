package org.sourceline.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
class LineageModelTest {

    private final CaseIndex index = new CaseIndex();
    private final LineageModel model = new LineageModel(index);

    /// Articles a-1 to a-6: a-1 and a-2 from the report o-1, a-3 from a-2, a-5 from a-4, and a-6 alone.
    LineageModelTest() {
        List<Change> made = new ArrayList<>();
        List.of("a-1", "a-2", "a-3", "a-4", "a-5", "a-6")
                .forEach(id -> made.add(Change.made(Things.article(id, Things.TEXT, "s-1"))));
        made.add(Change.made(Things.origin("o-1", "")));
        made.add(Change.made(derivation("d-1", "a-1", "", "o-1")));
        made.add(Change.made(derivation("d-2", "a-2", "", "o-1")));
        made.add(Change.made(derivation("d-3", "a-3", "a-2", "")));
        made.add(Change.made(derivation("d-5", "a-5", "a-4", "")));
        index.apply(made);
    }

    private static Derivation derivation(String id, String article, String parent, String origin) {
        return new Derivation(
                id,
                article,
                parent,
                origin,
                Derivation.Relation.VERBATIM,
                Derivation.Extent.WHOLE,
                Status.PROPOSED,
                1,
                List.of(),
                List.of(),
                "");
    }

    private void decide(String id, Status status) {
        Derivation before = index.find(Derivation.class, id).orElseThrow();
        index.apply(List.of(Change.altered(before, before.with(status))));
    }

    @Test
    void theLineageOfMostArticlesIsFirstAndWhatStandsAloneIsCounted() {
        assertThat(model.groups()).extracting(LineageModel.Group::origin).containsExactly("o-1", "a-4");
        assertThat(model.groups()).extracting(LineageModel.Group::articles).containsExactly(3, 2);
        assertThat(model.groups()).extracting(LineageModel.Group::open).containsExactly(3, 1);
        assertThat(model.alone()).isEqualTo(1);
    }

    @Test
    void eachArticleStandsAfterTheOneItDerivesFrom() {
        assertThat(model.lines(model.head("a-3")))
                .extracting(LineageModel.Line::id)
                .containsExactly("o-1", "a-1", "a-2", "a-3");
        assertThat(model.lines("o-1")).extracting(LineageModel.Line::depth).containsExactly(0, 1, 1, 2);
        assertThat(model.lines("o-1").getFirst().elsewhere()).isTrue();
    }

    @Test
    void whatWasRejectedIsShownWhereItWas() {
        decide("d-1", Status.REJECTED);
        assertThat(model.head("a-1")).isEqualTo("o-1");
        assertThat(model.lines("o-1")).extracting(LineageModel.Line::id).containsExactly("o-1", "a-2", "a-3", "a-1");
        assertThat(model.lines("o-1").getLast().isApart()).isTrue();
    }

    @Test
    void whatIsDecidedDoesNotWaitAnyMore() {
        decide("d-2", Status.CONFIRMED);
        assertThat(model.look("").open())
                .extracting(Derivation::id)
                .hasSize(3)
                .doesNotContain("d-2")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsShownOfALineageIsAllWorkedOutAtOnce() {
        ShownLineage shown = model.look("a-3");
        assertThat(shown.head()).isEqualTo("o-1");
        assertThat(shown.elsewhere()).isTrue();
        assertThat(shown.articles()).isEqualTo(3);
        assertThat(shown.derivations()).extracting(Derivation::id).containsExactly("d-3");
        assertThat(shown.open()).isNotEmpty();
        assertThat(model.look("").of()).isEqualTo("o-1");
        assertThat(model.look("o-1").derivations()).extracting(Derivation::id).containsExactly("d-1");
        ShownLineage nothing = new LineageModel(new CaseIndex()).look("");
        assertThat(nothing.of()).isEmpty();
        assertThat(nothing.open()).isEmpty();
    }

    @Test
    void aLineageOfThousandsOfArticlesIsGoneThroughOnce() {
        List<Change> made = new ArrayList<>();
        for (int i = 10; i < 6010; i++) {
            made.add(Change.made(Things.article("a-" + i, Things.TEXT, "s-1")));
            made.add(Change.made(derivation("d-" + i, "a-" + i, "", "o-1")));
        }
        index.apply(made);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(model.look("o-1").lines()).hasSize(6004));
    }
}
