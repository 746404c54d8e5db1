package org.sourceline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.kit.Settings;
import org.testfx.api.FxRobot;

class TablesPanelTest {

    private static final String TEXT = "Marwa Front met Saraya Awliya al-Dam in Erbil. Officials said Marwa Front "
            + "fired on Port Sabel and trained الحشد الشعبي there.";

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static int prepared;
    private final FxRobot robot = new QuickRobot();
    private final Settings settings = Settings.forgetful();
    private Desk desk;
    private TablesPanel panel;
    private TrialScreen screen;

    @BeforeAll
    static void prepare() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        String one = trial.article("Shots at the port", "The Lantern", "2021-03-05", TEXT, Map.of());
        trial.article("A quiet week", "Harbour Post", "2021-04-01", "Nothing happened.", Map.of());
        trial.tag(one, TEXT, "Marwa Front", "ArmedGroup", "Marwa Front");
        trial.tag(one, TEXT, "Saraya Awliya al-Dam", "ArmedGroup", "Saraya Awliya al-Dam");
        trial.tag(one, TEXT, "Erbil", "Place", "Erbil");
        trial.tag(one, TEXT, "Port Sabel", "Facility", "Port Sabel");
        trial.tag(one, TEXT, "الحشد الشعبي", "Organization", "الحشد الشعبي");
        claim(one, "Marwa Front", "ATTACKED", "Port Sabel", "2021-03");
        claim(one, "Marwa Front", "MET_WITH", "Saraya Awliya al-Dam", "2021");
        claim(one, "Marwa Front", "SUPPORTED_BY", "الحشد الشعبي", "");
        prepared = trial.editor().history().size();
    }

    private static void claim(String article, String subject, String predicate, String object, String when)
            throws Exception {
        trial.editor()
                .apply(new RecordClaim(
                        trial.entity(subject).id(),
                        predicate,
                        trial.entity(object).id(),
                        FuzzyDate.parse(when),
                        List.of(CitationDraft.supporting(article, 0, TEXT.indexOf('.') + 1))));
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void show() throws Exception {
        desk = trial.desk();
        show("light");
    }

    private void show(String theme) {
        Desk open = desk;
        panel = TrialScreen.on(() -> new TablesPanel(open, settings));
        Parent root = (Parent) panel.node();
        screen = TrialScreen.showing(() -> root, 1000, 560, theme);
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
    void aTableIsSiftedAsOneTypesAndSortedByItsHeads() {
        act("table-entities");
        assertThat(names())
                .containsExactly("Erbil", "Marwa Front", "Port Sabel", "Saraya Awliya al-Dam", "الحشد الشعبي");
        robot.write("armed group ma");
        assertThat(names()).containsExactly("Marwa Front");
        robot.type(KeyCode.ESCAPE);
        assertThat(names()).hasSize(5);
        TrialScreen.run(() -> {
            TableColumn<Row, ?> claims = column("claims");
            claims.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(claims));
        });
        assertThat(names()).startsWith("Marwa Front");
    }

    @Test
    void aTableFollowsTheCase() throws Exception {
        act("table-claims");
        assertThat(names()).hasSize(3);
        String marwa = trial.entity("Marwa Front").id();
        TrialScreen.run(() -> desk.edit(basis -> org.sourceline.edit.tag.AlterEntity.rename(marwa, "Marwa Brigade")
                .plan(basis)));
        assertThat(names()).containsOnly("Marwa Brigade");
    }

    @Test
    void manyClaimsAreRetractedByAKeyInOneStepThatSaysHowMany() {
        act("table-claims");
        TrialScreen.run(() -> table().getSelectionModel().selectRange(0, 2));
        assertThat(button("bulk-claims-RETRACTED").getText()).isEqualTo("Retract 2 claims");
        robot.type(KeyCode.DELETE);
        assertThat(desk.nextUndo().get()).isEqualTo("Retract 2 claims");
        assertThat(desk.index().all(Claim.class))
                .filteredOn(claim -> claim.status() == Claim.Status.RETRACTED)
                .hasSize(2);
        assertThat(table().getSelectionModel().getSelectedIndices()).hasSize(2);
        TrialScreen.run(desk::undo);
        assertThat(desk.index().all(Claim.class)).noneMatch(claim -> claim.status() == Claim.Status.RETRACTED);
    }

    @Test
    void manyEntitiesGetATypeOrAreJudgedTheSameByKeys() {
        act("table-entities");
        TrialScreen.run(() -> table().getSelectionModel().selectRange(0, 3));
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        String second = desk.ontology().types().get(1).id();
        assertThat(desk.index().all(Entity.class))
                .filteredOn(entity -> entity.type().equals(second))
                .hasSizeGreaterThanOrEqualTo(3);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aSourceIsGradedWithAReason() {
        act("table-sources");
        TrialScreen.run(() -> table().getSelectionModel().selectAll());
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.write("Corrects itself");
        assertThat(((TextField) panel.node().lookup("#grade-reason")).getText()).isEqualTo("Corrects itself");
        robot.type(KeyCode.ENTER);
        assertThat(desk.index().all(Source.class)).allMatch(source -> source.reliability() == Source.Reliability.B);
    }

    @Test
    void enteringAClaimClosesTheTableAndGoesToWhyTheLineIsThere() {
        act("table-claims");
        TrialScreen.run(() -> table().getSelectionModel().select(0));
        robot.type(KeyCode.ENTER);
        assertThat(panel.node().isVisible()).isFalse();
        assertThat(desk.navigator().place().get()).isInstanceOf(Place.OfClaim.class);
    }

    @Test
    void theColumnsChosenAreKept() {
        act("table-entities");
        TrialScreen.run(() -> table().getColumns().remove(column("aliases")));
        screen.close();
        show("light");
        act("table-entities");
        assertThat(table().getColumns()).extracting(TableColumn::getId).doesNotContain("aliases", "notes");
        assertThat(column("name").getWidth()).isEqualTo(230);
    }

    @Test
    void theTablesArePictured() throws Exception {
        for (String theme : List.of("light", "dark")) {
            screen.close();
            show(theme);
            for (String table : List.of("entities", "claims", "articles", "sources")) {
                act("table-" + table);
                TrialScreen.run(() -> table().getSelectionModel().selectRange(0, 2));
                screen.picture("table-" + table + "-" + theme);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> table() {
        return (TableView<Row>) panel.node().lookup(".table-view");
    }

    private TableColumn<Row, ?> column(String id) {
        return table().getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Labeled button(String id) {
        return (Labeled) panel.node().lookup("#" + id);
    }

    private List<String> names() {
        return table().getItems().stream().map(row -> row.cell(0).toString()).toList();
    }

    private void act(String id) {
        TrialScreen.run(() -> panel.actions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(Action::perform));
    }
}
