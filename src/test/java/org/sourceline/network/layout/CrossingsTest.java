package org.sourceline.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CrossingsTest {

    private final double[] xs = {0, 10, 0, 10};
    private final double[] ys = {0, 10, 10, 0};

    @Test
    void theDiagonalsOfASquareCrossOnce() {
        assertThat(Crossings.count(xs, ys, new int[][] {{0, 1}, {2, 3}})).isEqualTo(1);
    }

    @Test
    void itsSidesDoNotCross() {
        assertThat(Crossings.count(xs, ys, new int[][] {{0, 2}, {2, 1}, {1, 3}, {3, 0}, {0, 1}}))
                .isZero();
    }

    @Test
    void linksThatMeetAtANodeOrLieOnOneAnotherDoNotCross() {
        assertThat(Crossings.count(xs, ys, new int[][] {{0, 1}, {0, 1}, {1, 0}, {1, 2}}))
                .isZero();
    }
}
