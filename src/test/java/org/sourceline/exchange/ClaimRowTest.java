package org.sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Passage;
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
}
