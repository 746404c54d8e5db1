package org.sourceline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;

/// The canary of the check that the screen's thread never touches the store.
class OffstageTest {

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String article;

    @BeforeAll
    static void open() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        article = trial.article("A quiet week", "Wire", "2021", "Nothing happened.", Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void theScreensThreadIsCaughtWhenItTouchesTheStore() throws Exception {
        Desk desk = trial.desk();
        assertThatThrownBy(() -> TrialScreen.on(() -> count(desk)))
                .hasStackTraceContaining("The screen's thread calls read");
        assertThat(trial.failures()).hasSize(1);
        trial.failures().clear();
    }

    @Test
    void aJobMayTouchTheStoreButNotWhereItsResultIsShown() throws Exception {
        Desk desk = trial.desk();
        Article asked = desk.index().find(Article.class, article).orElseThrow();
        StringBuilder text = new StringBuilder();
        TrialScreen.run(() -> desk.text(asked, (view, read) -> read, text::append));
        assertThat(text.toString()).isEqualTo("Nothing happened.");
        assertThat(trial.failures()).isEmpty();
        TrialScreen.run(() -> desk.text(asked, (view, read) -> read, read -> text.append(count(desk))));
        assertThat(trial.failures()).isNotEmpty();
        trial.failures().clear();
    }

    private static long count(Desk desk) {
        try {
            return desk.store().read(view -> view.count(Article.class));
        } catch (Problem unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
