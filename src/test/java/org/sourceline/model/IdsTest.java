package org.sourceline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsItsKindAndThirteenCharactersThatCannotBeMistaken() {
        assertThat(Ids.random().next("e")).matches("e-[0-9a-hjkmnp-tv-z]{13}");
    }

    @Test
    void idsNeverMeet() {
        Ids ids = Ids.random();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(ids.next("m"))).isTrue();
        }
    }

    @Test
    void oneSeedMakesTheSameIds() {
        Ids one = Ids.seeded(5);
        Ids other = Ids.seeded(5);
        for (int i = 0; i < 100; i++) {
            assertThat(one.next("c")).isEqualTo(other.next("c"));
        }
        assertThat(Ids.seeded(6).next("c")).isNotEqualTo(Ids.seeded(5).next("c"));
    }
}
