package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.kit.QuickRobot;
import org.testfx.api.FxToolkit;

class LastResortTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theSameBugIsLoggedAndToldOnceAndThenCounted() {
        Logger log = Logger.getLogger(LastResort.class.getName());
        List<String> logged = new ArrayList<>();
        Handler handler = listener(logged);
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        LastResort lastResort = new LastResort();
        Notices notices = new Notices(lastResort);
        lastResort.tellOn(notices);
        List<Boolean> doubts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            notices.failed(bug(i));
            QuickRobot.settle();
            doubts.add(notices.doubtful().get());
        }
        log.setUseParentHandlers(true);
        log.removeHandler(handler);
        assertThat(logged).hasSize(3);
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().getFirst().next()).contains(Logging.folder().toString());
        assertThat(doubts).startsWith(false, false, true).endsWith(true);
    }

    private static IllegalStateException bug(int number) {
        return new IllegalStateException("number " + number);
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
