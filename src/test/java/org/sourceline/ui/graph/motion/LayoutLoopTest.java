package org.sourceline.ui.graph.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.ui.desk.TrialScreen;
import org.testfx.util.WaitForAsyncUtils;

class LayoutLoopTest {

    private static final Chart CHART = Charts.many(40, 60, 1).chart();

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Positions> shown = new ArrayList<>();
    private final LiveGraph live = new LiveGraph(CHART, 1);
    private final LayoutLoop loop = new LayoutLoop(live, waiting::add, shown::add);

    @BeforeAll
    static void start() throws TimeoutException {
        TrialScreen.start();
    }

    private static Wish wish(Layout layout) {
        return new Wish(layout, "", Map.of(), 1.5);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            Objects.requireNonNull(waiting.poll()).run();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void aLayoutIsGivenUpForOneThatIsWishedForAfterIt() {
        loop.layOut(CHART, new Picture("p", "none", List.of()), wish(Layout.GRID));
        work();
        int before = shown.size();
        loop.arrange(wish(Layout.FORCE), undated -> {});
        loop.arrange(wish(Layout.GRID), undated -> {});
        work();
        assertThat(shown).as("only the later one is shown").hasSize(before + 1);
        assertThat(loop.isIdle()).isTrue();
    }

    @Test
    void whatTidiesALayoutUpDoesNotGiveItUp() {
        loop.layOut(CHART, new Picture("p", "none", List.of()), wish(Layout.GRID));
        work();
        int before = shown.size();
        loop.arrange(wish(Layout.FORCE), undated -> {});
        loop.arrange(wish(Layout.TIDY), undated -> {});
        work();
        assertThat(shown).hasSize(before + 2);
    }
}
