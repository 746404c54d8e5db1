package org.sourceline.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.job.Progress;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.desk.rows.Sifter;
import org.sourceline.ui.kit.QuickRobot;
import org.testfx.api.FxRobot;

class EntityListPanelTest {

    private static final String TEXT =
            "Quds Force met Kataib Hezbollah and Kata'ib Hezbollah in Erbil. Quds Force left Erbil. "
                    + "الحشد الشعبي والقوات";

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static int prepared;
    private final FxRobot robot = new QuickRobot();
    private Desk desk;
    private EntityListPanel panel;
    private TrialScreen screen;
    private ListView<?> list = new ListView<>();

    @BeforeAll
    static void open() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        String article = trial.article("Bands meet", "Wire", "2021", TEXT, Map.of());
        trial.tag(article, TEXT, "Quds Force", "ArmedGroup", "Quds Force");
        trial.tag(article, TEXT, "Force left", "ArmedGroup", "Quds Force");
        trial.tag(article, TEXT, "Kataib Hezbollah", "ArmedGroup", "Kataib Hezbollah");
        trial.tag(article, TEXT, "Kata'ib Hezbollah", "ArmedGroup", "Kata'ib Hezbollah Brigade");
        trial.tag(article, TEXT, "Erbil", "Place", "Erbil");
        trial.tag(article, TEXT, "الحشد الشعبي", "Organization", "الحشد الشعبي");
        trial.tag(article, TEXT, "القوات", "Organization", "Popular Mobilization Forces");
        prepared = trial.editor().history().size();
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void show() throws Exception {
        desk = trial.desk();
        Desk open = desk;
        panel = TrialScreen.on(() -> new EntityListPanel(open));
        Parent root = (Parent) panel.node();
        screen = TrialScreen.showing(() -> root, 250, 400, "light");
        list = (ListView<?>) panel.node().lookup(".list-view");
    }

    @AfterEach
    void takeBackWhatWasDone() throws Exception {
        while (trial.editor().history().stream().filter(step -> !step.undone()).count() > prepared) {
            TrialScreen.run(desk::undo);
        }
        screen.close();
        assertThat(trial.failures()).isEmpty();
    }

    @Test
    void rowsAreOrderedByMentionsAndThenByName() {
        assertThat(names()).startsWith("Quds Force").hasSize(6);
        act("sort-entities");
        assertThat(names()).startsWith("Erbil");
    }

    @Test
    void aRowThatIsSelectedStillIsGoneBackTo() {
        robot.clickOn("Quds Force");
        Place there = desk.navigator().place().get();
        assertThat(there).isInstanceOf(Place.OfEntity.class);
        TrialScreen.run(() -> desk.navigator().go(new Place.OfCase()));
        robot.clickOn("Quds Force");
        assertThat(desk.navigator().place().get()).isEqualTo(there);
    }

    @Test
    void anAliasInAnyScriptIsFound() {
        robot.clickOn(list);
        TrialScreen.run(list::requestFocus);
        robot.write("forc");
        assertThat(names()).containsExactly("Quds Force", "Popular Mobilization Forces");
        Sifter<EntityListModel.Row> sifter = new Sifter<>(new EntityListModel(desk.index()));
        assertThat(sifter.sift(List.of(), EntityListModel.BY_NAME, "القُوات", Progress.NONE)
                        .rows())
                .extracting(row -> row.entity().name())
                .containsExactly("Popular Mobilization Forces");
        assertThat(sifter.sift(List.of(), EntityListModel.BY_NAME, "kataib hez", Progress.NONE)
                        .rows())
                .hasSize(2);
    }

    @Test
    void choosingARowGoesToItsEntityAndThePlaceChoosesTheRow() throws Exception {
        robot.clickOn("Erbil");
        assertThat(desk.navigator().place().get())
                .isEqualTo(new Place.OfEntity(trial.entity("Erbil").id()));
        String quds = trial.entity("Quds Force").id();
        TrialScreen.run(() -> desk.navigator().go(new Place.OfEntity(quds)));
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void twoJudgedTheSameAreOneRowUntilTheyAreParted() {
        robot.clickOn("Kataib Hezbollah");
        TrialScreen.run(() -> list.getSelectionModel().select(names().indexOf("Kata'ib Hezbollah Brigade")));
        act("judge-same");
        assertThat(names()).hasSize(5).doesNotContain("Kata'ib Hezbollah Brigade");
        act("part-entities");
        assertThat(names()).hasSize(6);
    }

    @Test
    void aNameIsEditedInItsRow() {
        robot.clickOn("Erbil").type(KeyCode.F2).write("Arbil").type(KeyCode.ENTER);
        assertThat(names()).contains("Arbil").doesNotContain("Erbil");
        assertThat(desk.index().all(Entity.class))
                .filteredOn(each -> each.name().equals("Arbil"))
                .first()
                .extracting(Entity::aliases)
                .isEqualTo(List.of("Erbil"));
    }

    @Test
    void anEntityGetsAnotherType() {
        robot.clickOn("Erbil");
        act("retype-Facility");
        assertThat(desk.index().all(Entity.class))
                .filteredOn(each -> each.name().equals("Erbil"))
                .first()
                .extracting(Entity::type)
                .isEqualTo("Facility");
    }

    @Test
    void theListIsPictured() throws Exception {
        robot.clickOn("Quds Force");
        screen.picture("entities-light");
        assertThat(panel.actions())
                .filteredOn(action -> action.id().equals("judge-same"))
                .first()
                .satisfies(action -> assertThat(action.cannot().get()).contains("two"));
    }

    private List<String> names() {
        return list.getItems().stream()
                .map(row -> ((EntityListModel.Row) row).entity().name())
                .toList();
    }

    private void act(String id) {
        TrialScreen.run(() -> panel.actions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(Action::perform));
    }
}
