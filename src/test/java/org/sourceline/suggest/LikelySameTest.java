package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.suggest.same.Likely;
import org.sourceline.suggest.same.LikelySame;

@Execution(ExecutionMode.CONCURRENT)
class LikelySameTest {

    private static final Entity ONE = Entity.named("e-1", "Person", "Omar al-Jaberi");
    private static final Entity OTHER = Entity.named("e-2", "Person", "Umar Al Jabiri");
    private static final Entity COUSIN = Entity.named("e-3", "Person", "Omar Sabri");
    private static final Entity GUARD = Entity.named("e-4", "GovernmentBody", "Border Guard Corps");
    private static final Entity LETTERS = Entity.named("e-5", "ArmedGroup", "BGC");

    private static List<Likely> of(Item... items) {
        CaseIndex index = new CaseIndex();
        index.apply(Stream.of(items).map(Change::made).toList());
        return new LikelySame(index, Locale.ENGLISH).all();
    }

    private static Claim claim(String id, String subject, String predicate, String object) {
        return new Claim(id, subject, predicate, object, FuzzyDate.UNKNOWN, "", Claim.Status.ASSERTED, 6, "");
    }

    @Test
    void spellingsAndFirstLettersMakePairsAndAGivenNameDoesNot() {
        assertThat(of(ONE, OTHER, COUSIN, GUARD, LETTERS).stream()
                        .map(each -> each.a().id() + "=" + each.b().id())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("e-1=e-2", "e-4=e-5");
    }

    @Test
    void eachFeatureIsExplained() {
        Likely alone = of(ONE, OTHER).getFirst();
        Likely shared = of(
                        ONE,
                        OTHER,
                        GUARD,
                        claim("c-1", "e-1", "MEMBER_OF", "e-4"),
                        claim("c-2", "e-2", "MEMBER_OF", "e-4"))
                .getFirst();
        Likely joined = of(
                        Entity.named("e-1", "Person", "Omar Jaberi"),
                        Entity.named("e-2", "Person", "Omar Jaberi"),
                        claim("c-1", "e-1", "KILLED", "e-2"))
                .getFirst();
        assertThat(alone.why()).contains("Omar al-Jaberi and Umar Al Jabiri are alike by");
        assertThat(shared.score()).isGreaterThan(alone.score());
        assertThat(shared.why()).contains("1 neighbour in common: Border Guard Corps");
        assertThat(joined.why()).contains("a claim joins the two");
        assertThat(joined.score()).isLessThan(alone.score());
    }

    @Test
    void whatWasJudgedDoesNotReturn() {
        for (Judgement.Verdict verdict : Judgement.Verdict.values()) {
            assertThat(of(ONE, OTHER, new Judgement("j-1", "e-2", "e-1", verdict, "")))
                    .isEmpty();
        }
    }
}
