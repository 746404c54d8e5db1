package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;

class FollowingContractTest extends CaseStoreContract {

    FollowingContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
        twoGroups();
    }

    @Test
    void anArticleFollowsItsSourceAndText() throws Problem {
        String hash = Hash.of(Things.TEXT);
        assertThat(links("PUBLISHED_BY")).containsExactly("a-1 s-1");
        assertThat(links("HAS_TEXT")).containsExactly("a-1 " + hash);
        make(Things.source("s-2"), Things.article("a-2", Things.TEXT, ""));
        assertThat(links("PUBLISHED_BY")).containsExactly("a-1 s-1");
        write(Change.altered(Things.article("a-1", Things.TEXT, "s-1"), Things.article("a-1", Things.TEXT, "s-2")));
        assertThat(links("PUBLISHED_BY")).containsExactly("a-1 s-2");
        write(Change.altered(Things.article("a-1", Things.TEXT, "s-2"), Things.article("a-1", Things.TEXT, "")));
        assertThat(links("PUBLISHED_BY")).isEmpty();
        write(Change.removed(Things.article("a-2", Things.TEXT, "")));
        assertThat(links("HAS_TEXT")).containsExactly("a-1 " + hash);
    }

    @Test
    void aMentionFollowsItsArticleAndEntity() throws Problem {
        make(Things.article("a-2", Things.TEXT, ""));
        Mention before = Things.mention("m-1", "a-1", "Red Band", "e-1");
        make(before);
        assertThat(links("IN_ARTICLE")).containsExactly("m-1 a-1");
        assertThat(links("NAMES")).containsExactly("m-1 e-1");
        Mention after = Things.mention("m-1", "a-2", "Red Band", "e-3");
        write(Change.altered(before, after));
        assertThat(links("IN_ARTICLE")).containsExactly("m-1 a-2");
        assertThat(links("NAMES")).containsExactly("m-1 e-3");
        write(Change.removed(after));
        assertThat(links("IN_ARTICLE")).isEmpty();
        assertThat(links("NAMES")).isEmpty();
    }

    @Test
    void aClaimFollowsItsEndsAndItsPlace() throws Problem {
        Claim before = Things.claim("c-1", "e-1", "e-2");
        make(before);
        assertThat(links("SUBJECT")).containsExactly("c-1 e-1");
        assertThat(links("OBJECT")).containsExactly("c-1 e-2");
        assertThat(links("HELD_AT")).isEmpty();
        Claim there = claim("e-1", "e-2", "e-3");
        write(Change.altered(before, there));
        assertThat(links("HELD_AT")).containsExactly("c-1 e-3");
        Claim turned = claim("e-2", "e-1", "e-1");
        write(Change.altered(there, turned));
        assertThat(links("SUBJECT")).containsExactly("c-1 e-2");
        assertThat(links("OBJECT")).containsExactly("c-1 e-1");
        assertThat(links("HELD_AT")).containsExactly("c-1 e-1");
        write(Change.altered(turned, before));
        assertThat(links("HELD_AT")).isEmpty();
        write(Change.removed(before));
        assertThat(links("SUBJECT")).isEmpty();
        assertThat(links("OBJECT")).isEmpty();
    }

    private static Claim claim(String subject, String object, String where) {
        Claim from = Things.claim("c-1", subject, object);
        return new Claim(
                "c-1", subject, from.predicate(), object, from.when(), where, from.status(), from.credibility(), "");
    }

    @Test
    void aCitationFollowsItsClaimItsArticleAndItsSpeaker() throws Problem {
        make(Things.claim("c-1", "e-1", "e-2"), Things.claim("c-2", "e-1", "e-3"));
        Citation before = Things.citation("q-1", "c-1", "a-1");
        make(before);
        assertThat(links("CITED_FOR")).containsExactly("q-1 c-1");
        assertThat(links("IN_ARTICLE")).containsExactly("q-1 a-1");
        assertThat(links("SAID_BY")).isEmpty();
        Citation said =
                before.saying(Citation.Stance.DENIES, new Attribution(Attribution.Kind.NAMED, "a spokesman", "e-3"));
        write(Change.altered(before, said));
        assertThat(links("SAID_BY")).containsExactly("q-1 e-3");
        Citation moved = new Citation("q-1", "c-2", said.passage(), said.stance(), Attribution.NONE);
        write(Change.altered(said, moved));
        assertThat(links("SAID_BY")).isEmpty();
        assertThat(links("CITED_FOR")).containsExactly("q-1 c-2");
        write(Change.removed(moved));
        assertThat(links("CITED_FOR")).isEmpty();
        assertThat(links("IN_ARTICLE")).isEmpty();
    }

    @Test
    void aJudgementStandsBetweenBothItsEntitiesHoweverTheyAreTurned() throws Problem {
        Judgement before = Things.same("j-1", "e-1", "e-2");
        make(before);
        assertThat(links("BETWEEN")).containsExactly("j-1 e-1", "j-1 e-2");
        Judgement turned = Things.same("j-1", "e-2", "e-1");
        write(Change.altered(before, turned));
        assertThat(links("BETWEEN")).containsExactly("j-1 e-1", "j-1 e-2");
        Judgement other = Things.same("j-1", "e-2", "e-3");
        write(Change.altered(turned, other));
        assertThat(links("BETWEEN")).containsExactly("j-1 e-2", "j-1 e-3");
        Judgement unsure = new Judgement("j-1", "e-2", "e-3", Judgement.Verdict.UNSURE, "");
        write(Change.altered(other, unsure));
        assertThat(links("BETWEEN")).containsExactly("j-1 e-2", "j-1 e-3");
        write(Change.removed(unsure));
        assertThat(links("BETWEEN")).isEmpty();
    }

    @Test
    void anOriginFollowsItsArticle() throws Problem {
        Origin before = Things.origin("o-1", "a-1");
        make(before);
        assertThat(links("REPORTED_IN")).containsExactly("o-1 a-1");
        write(Change.altered(before, Things.origin("o-1", "")));
        assertThat(links("REPORTED_IN")).isEmpty();
    }

    @Test
    void anEntityHasTheLabelOfItsTypeAndNoOther() throws Problem {
        Entity before = Things.group("e-1", "Red Band");
        assertThat(shared.value("MATCH (e {id: 'e-1'}) RETURN labels(e)"))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder("Entity", "ArmedGroup");
        write(Change.altered(before, before.retyped("Organization")));
        assertThat(shared.value("MATCH (e {id: 'e-1'}) RETURN labels(e)"))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder("Entity", "Organization");
        store.undo("Mona");
        assertThat(shared.value("MATCH (e {id: 'e-1'}) RETURN labels(e)"))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder("Entity", "ArmedGroup");
    }

    @Test
    void everyAliasHasANodeOfItsOwn() throws Problem {
        Entity one = Things.group("e-1", "Red Band").alsoCalled("Reds");
        Entity two = Things.group("e-2", "Blue Band").alsoCalled("Reds");
        write(
                Change.altered(Things.group("e-1", "Red Band"), one),
                Change.altered(Things.group("e-2", "Blue Band"), two));
        assertThat(shared.value("MATCH (a:Alias {name: 'Reds'}) RETURN count(a)"))
                .isEqualTo(2L);
        write(Change.altered(one, one.renamed("Reds")));
        assertThat(shared.cypher("MATCH (e)-[:ALSO_CALLED]->(a:Alias) RETURN e.id AS e, a.name AS a ORDER BY e"))
                .isEqualTo(List.of(Map.of("e", "e-1", "a", "Red Band"), Map.of("e", "e-2", "a", "Reds")));
        write(Change.removed(two));
        assertThat(shared.value("MATCH (a:Alias) RETURN count(a)")).isEqualTo(1L);
    }
}
