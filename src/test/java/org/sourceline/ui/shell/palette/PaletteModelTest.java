package org.sourceline.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.job.Progress;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ontology;
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

    /// 100,000 entities and 200,000 claims: each key finds within 50 ms, 95 times in 100.
    @Test
    void aLargeCaseAnswersWhileOneTypes() {
        Ontology ontology = OntologyFile.defaultOne();
        Random random = new Random(4);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            entities.add(new Entity(
                    "e" + i, "Person", name(random), List.of(name(random), "كتائب " + Integer.toString(i, 36)), ""));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            claims.add(new Claim(
                    "c" + i,
                    "e" + random.nextInt(100_000),
                    ontology.predicates().get(random.nextInt(29)).id(),
                    "e" + random.nextInt(100_000),
                    FuzzyDate.UNKNOWN,
                    "",
                    Claim.Status.ASSERTED,
                    6,
                    ""));
        }
        NameTable table = Finder.table(entities, List.of(), claims, ontology, Progress.NONE);
        List<String> typed = List.of("abu mahdi trained", "brigade 36", "كتائب 2z", "katib hezb", "al basri part of");
        List<Long> millis = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String words : typed) {
                for (int end = 1; end <= words.length(); end++) {
                    long start = System.nanoTime();
                    Finder.nearest(table, Map.of(), words.substring(0, end), 40);
                    millis.add((System.nanoTime() - start) / 1_000_000);
                }
            }
        }
        List<Long> sorted = millis.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() * 95 / 100))
                .as("milliseconds for a key, of %s", sorted)
                .isLessThan(50);
    }

    private static String name(Random random) {
        List<String> parts = Arrays.asList("Abu", "Mahdi", "al-Basri", "Brigade", "Qassem", "Hezbollah", "Kataib");
        return parts.get(random.nextInt(parts.size())) + " "
                + parts.get(random.nextInt(parts.size())) + " "
                + Integer.toString(random.nextInt(60_000), 36);
    }
}
