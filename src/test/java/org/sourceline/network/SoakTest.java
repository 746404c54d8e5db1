package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SoakTest {

    @Test
    void aGraphThatSeveralThreadsChangeIsDrawnByOthersWithoutAFailureOrATornFrame() throws InterruptedException {
        Soak.Tally tally = Soak.run(Duration.ofSeconds(3), 80, 7);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.torn()).isZero();
        assertThat(tally.changes()).isPositive();
        assertThat(tally.frames()).isPositive();
    }
}
