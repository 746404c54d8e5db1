package org.sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Passage;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
class ClaimRowTest {

    @Test
    void whatDeniesAClaimDoesNotStandBehindIt() {
        List<Change> made = new ArrayList<>();
        List.of("a-1", "a-2", "a-3").forEach(id -> made.add(Change.made(Things.article(id, id, ""))));
        List.of("e-1", "e-2").forEach(id -> made.add(Change.made(Things.group(id, id))));
        Claim claim = Things.claim("c-1", "e-1", "e-2").withCredibility(1);
        made.add(Change.made(claim));
        made.add(Change.made(Things.origin("o-1", "")));
        made.add(Change.made(Things.derivation("d-1", "a-1", "o-1")));
        made.add(Change.made(Things.derivation("d-2", "a-2", "o-1")));
        Map.of("a-1", Stance.SUPPORTS, "a-2", Stance.SUPPORTS, "a-3", Stance.DENIES)
                .forEach((article, stance) -> made.add(Change.made(new Citation(
                        "q-" + article,
                        "c-1",
                        Passage.of(article, "Men were trained.", 0, 17),
                        stance,
                        Attribution.NONE))));
        CaseIndex index = new CaseIndex();
        index.apply(made);
        assertThat(ClaimRow.of(index, claim))
                .containsEntry("articles", 2)
                .containsEntry("reports", 1)
                .containsEntry("origins", 1)
                .containsEntry("denying", Map.of("articles", 1, "reports", 1, "origins", 1))
                .containsEntry("shortOfOrigins", true);
    }

    @Test
    void aCitationHasACredibilityOfItsOwnAndItsSpeakerAGrade() {
        Entity mayor = Things.group("e-3", "The mayor");
        Grade grade = new Grade(Reliability.C, "2021-05-01", "was there");
        Claim claim = Things.claim("c-1", "e-1", "e-2");
        Citation silent = Things.citation("q-1", "c-1", "a-1");
        Citation said = Things.citation("q-2", "c-1", "a-1")
                .saying(Stance.DENIES, new Attribution(Attribution.Kind.NAMED, "the mayor", "e-4"))
                .withCredibility(2);
        CaseIndex index = new CaseIndex();
        index.apply(Stream.of(
                        Things.article("a-1", Things.TEXT, ""),
                        Things.group("e-1", "Red Band"),
                        Things.group("e-2", "Blue Band"),
                        mayor.graded(grade),
                        Things.group("e-4", "Mayor of Old Town"),
                        Things.same("j-1", "e-3", "e-4"),
                        claim,
                        silent,
                        said)
                .map(Change::made)
                .toList());
        assertThat(ClaimRow.of(index, claim))
                .containsEntry("credibility", 3)
                .extractingByKey("citations", InstanceOfAssertFactories.list(Map.class))
                .extracting(row -> row.get("credibility"), row -> row.get("speakerReliability"))
                .containsExactly(tuple(6, null), tuple(2, "C"));
        assertThat(Footnote.source(index, said))
                .endsWith("says: the mayor, speaker graded C, fairly reliable; credibility here 2, probably true");
        assertThat(Footnote.source(index, silent)).doesNotContain("says", "credibility");
        assertThat(EntityRow.all(index).getLast()).containsEntry("grades", List.of(grade));
    }
}
