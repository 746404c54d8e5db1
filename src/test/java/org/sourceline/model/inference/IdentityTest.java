package org.sourceline.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Judgement;
import org.sourceline.model.Judgement.Verdict;

class IdentityTest {

    private static final List<Verdict> VERDICTS = List.of(Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE);

    private static Judgement judged(String a, String b, Verdict verdict) {
        return new Judgement("j-" + a + b, a, b, verdict, "");
    }

    @Test
    void withoutAJudgementEveryoneSpeaksForThemselves() {
        Identity identity = Identity.of(List.of());
        assertThat(identity.speaker("e-1")).isEqualTo("e-1");
        assertThat(identity.cluster("e-1")).containsExactly("e-1");
        assertThat(identity.same("e-1", "e-1")).isTrue();
        assertThat(identity.same("e-1", "e-2")).isFalse();
    }

    @Test
    void onlySameJoins() {
        Identity identity = Identity.of(List.of(
                judged("a", "b", Verdict.SAME), judged("b", "c", Verdict.DIFFERENT), judged("c", "d", Verdict.UNSURE)));
        assertThat(identity.same("a", "b")).isTrue();
        assertThat(identity.same("b", "c")).isFalse();
        assertThat(identity.same("c", "d")).isFalse();
        assertThat(identity.speaker("b")).isEqualTo("a");
    }

    @Test
    void whatIsTheSameAsTheSameIsTheSame() {
        Identity identity = Identity.of(List.of(
                judged("a", "b", Verdict.SAME),
                judged("c", "d", Verdict.SAME),
                judged("b", "d", Verdict.SAME),
                judged("d", "a", Verdict.SAME)));
        assertThat(identity.cluster("c")).containsExactly("a", "b", "c", "d");
        for (String each : List.of("a", "b", "c", "d")) {
            assertThat(identity.speaker(each)).as("the one put behind nobody").isEqualTo("c");
        }
    }

    @Test
    void everyClusterHasOneSpeakerWhichIsInIt() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Judgement> judgements = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int a = random.nextInt(25);
                int b = (a + 1 + random.nextInt(24)) % 25;
                judgements.add(judged("e" + a, "e" + b, VERDICTS.get(random.nextInt(VERDICTS.size()))));
            }
            Identity identity = Identity.of(judgements);
            for (int i = 0; i < 25; i++) {
                String id = "e" + i;
                List<String> cluster = identity.cluster(id);
                assertThat(cluster)
                        .as("seed %d round %d", seed, round)
                        .contains(id, identity.speaker(id))
                        .doesNotHaveDuplicates();
                assertThat(cluster)
                        .allMatch(other -> identity.cluster(other).equals(cluster) && identity.same(id, other));
            }
        }
    }
}
