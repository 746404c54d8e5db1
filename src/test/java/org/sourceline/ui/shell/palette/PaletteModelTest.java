package org.sourceline.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;

@Execution(ExecutionMode.CONCURRENT)
class PaletteModelTest {

    private static final String TEXT =
            "The Harbour Brigade trained the Quds Force near Basra, and كتائب حزب الله denied it.";

    @TempDir
    private Path folder;

    private TrialDesk trial;
    private Desk desk;
    private PaletteModel model;

    @BeforeEach
    void open() throws Exception {
        trial = new TrialDesk(folder);
        String article = trial.article("Harbour drills", "Gulf Mirror", "2021", TEXT, Map.of());
        trial.tag(article, TEXT, "Harbour Brigade", "ArmedGroup", "Harbour Brigade");
        trial.tag(article, TEXT, "Quds Force", "GovernmentBody", "Quds Force");
        trial.tag(article, TEXT, "كتائب حزب الله", "ArmedGroup", "Kataib Hezbollah");
        desk = trial.desk();
        Action undo =
                new Action("undo", new SimpleStringProperty("Undo"), null, new SimpleStringProperty(""), () -> {});
        model = new PaletteModel(desk, List.of(undo), () -> {});
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private List<String> titles(String words) {
        return model.find(words).stream().map(Found::title).toList();
    }

    @Test
    void anEntityIsFoundByAnyOfItsNamesAlsoInArabicScript() {
        assertThat(titles("كتايب")).first().isEqualTo("Kataib Hezbollah");
        assertThat(titles("كتائب")).first().isEqualTo("Kataib Hezbollah");
        assertThat(titles("حزب الله")).first().isEqualTo("Kataib Hezbollah");
        assertThat(titles("hezb")).first().isEqualTo("Kataib Hezbollah");
        assertThat(titles("zbollah")).first().isEqualTo("Kataib Hezbollah");
    }

    @Test
    void actionsAndArticlesAreFoundBesideEntities() {
        assertThat(titles("und")).containsExactly("Undo");
        assertThat(titles("harb")).containsExactly("Harbour Brigade", "Harbour drills");
        assertThat(titles("gulf")).containsExactly("Harbour drills");
    }

    @Test
    void whatChangesIsFoundUnderItsNewNameAtOnce() throws Exception {
        String id = trial.entity("Quds Force").id();
        desk.edit(AlterEntity.rename(id, "Jerusalem Corps"));
        assertThat(titles("jerusalem")).containsExactly("Jerusalem Corps");
        desk.undo();
        assertThat(titles("jerusalem")).isEmpty();
        assertThat(titles("quds")).containsExactly("Quds Force");
    }

    @Test
    void forNoWordsThePlacesVisitedLastStandFirst() throws Exception {
        desk.navigator().go(new Place.OfEntity(trial.entity("Quds Force").id()));
        desk.navigator().go(new Place.OfEntity(trial.entity("Kataib Hezbollah").id()));
        desk.navigator().go(new Place.OfCase());
        assertThat(titles("")).containsExactly("Kataib Hezbollah", "Quds Force", "Undo");
    }
}
