package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.edit.tag.AlterEntity;
import org.testfx.util.WaitForAsyncUtils;

/// Words typed to find something: they outlast what happens to the case and the window until one has done with them.
class WordsSoughtAreKeptTest {

    private static final Map<String, String> TABLES = Map.of(
            "table-entities",
            "quds",
            "table-claims",
            "denied",
            "table-articles",
            "",
            "table-speakers",
            "he",
            "table-sources",
            "wire");

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @Test
    void inEachListAndTable() throws Exception {
        type("articles-filter", "erbil");
        type("entities-filter", "hezb");
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            sample.act(table.getKey());
            type("table-filter", table.getValue());
        }
        sample.act("table");
        String noted = sample.mostClaimed();
        TrialWindow.run(() -> sample.trial().desk().edit(AlterEntity.note(noted, "Seen at the gate")));
        theyAreThere();
        sample.act("language-de");
        sample.trial().settle();
        theyAreThere();
        sample.act("language-system");
        sample.trial().settle();
        sample.reopen();
        theyAreThere();
        assertThat(sample.panes().articles().leftOut().get()).contains("of 10 articles");
        TrialWindow.run(() -> sample.panes().articles().showAll());
        sample.reopen();
        assertThat(typed("articles-filter")).as("not once they are taken back").isEmpty();
    }

    private void theyAreThere() {
        assertThat(typed("articles-filter")).isEqualTo("erbil");
        assertThat(typed("entities-filter")).isEqualTo("hezb");
        TABLES.forEach((table, words) -> {
            sample.act(table);
            assertThat(typed("table-filter")).as(table).isEqualTo(words);
        });
    }

    @Test
    void inThePaletteUntilItIsPutAway() throws Exception {
        sample.act("palette");
        sample.robot.write("hezb");
        sample.reopen();
        sample.act("palette");
        assertThat(typed("palette-field")).isEqualTo("hezb");
        sample.robot.write("q");
        assertThat(typed("palette-field")).as("typing begins anew").isEqualTo("q");
        sample.robot.type(KeyCode.ESCAPE);
        sample.act("palette");
        assertThat(typed("palette-field")).isEmpty();
    }

    @Test
    void forANewCaseUntilItIsMade() throws Exception {
        sample.act("new");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !sample.seen("#new-title").isEmpty());
        String folder = sample.home().resolve("elsewhere").toString();
        type("new-title", "Bridges");
        type("new-folder", folder);
        TrialWindow before = sample.trial();
        before.close();
        TrialWindow after = TrialWindow.open(sample.home(), 1280, 800, before.settings);
        assertThat(typed("new-title")).isEqualTo("Bridges");
        assertThat(typed("new-folder")).isEqualTo(folder);
        sample.robot.clickOn("#new-make");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> after.window.desk() != null);
        after.close();
        TrialWindow last = TrialWindow.open(sample.home(), 1280, 800, before.settings);
        assertThat(sample.seen("#new-title")).as("made").isEmpty();
        last.close();
        assertThat(after.bugs).isEmpty();
    }

    private void type(String field, String words) {
        TrialWindow.run(() -> input(field).setText(words));
    }

    private String typed(String field) {
        return TrialWindow.on(() -> input(field).getText());
    }

    private TextInputControl input(String field) {
        return sample.robot.lookup("#" + field).queryTextInputControl();
    }
}
