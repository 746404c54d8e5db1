package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.edit.AddArticles;
import org.sourceline.edit.Editor;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Hash;

@Execution(ExecutionMode.CONCURRENT)
class CaseFolderTest {

    private static final String FORMAT = "\"formatVersion\" : ";

    private static final Ontology ONTOLOGY = new Ontology(
            "test",
            List.of(new EntityType(
                    "ArmedGroup", "Armed group", "Armed groups", "hexagon", "#c2362f", "#ff8d85", "", "")),
            List.of(new Predicate(
                    "ALLIED_WITH", "allied with", "allied with", true, List.of(), List.of(), List.of(), "", "")));

    private static final List<String> LATER_INDEXES =
            List.of("Judgement_a_index", "Judgement_b_index", "Claim_where_index", "Citation_speaker_index");

    @TempDir
    private Path folder;

    @Test
    void aCaseKeepsWhatWasDoneAcrossClosing() throws Exception {
        CaseFolder place = new CaseFolder(folder.resolve("case"));
        String text = "Red Band and Blue Band met.";
        try (CaseStore store = place.create(new CaseCard("Bands", 1, "{}"))) {
            Editor editor = new Editor(store, ONTOLOGY, Ids.seeded(1), "tester");
            store.keepTexts(Map.of(Hash.of(text), text));
            editor.apply(new AddArticles(List.of(article(text)), "test"));
            editor.apply(new TagPassages(List.of(
                    Tag.called("a-1", 0, 8, "ArmedGroup", "Red Band"),
                    Tag.called("a-1", 13, 22, "ArmedGroup", "Blue Band"))));
            List<Entity> bands = store.read(view -> view.all(Entity.class));
            editor.apply(new RecordClaim(
                    bands.get(0).id(),
                    "ALLIED_WITH",
                    bands.get(1).id(),
                    FuzzyDate.UNKNOWN,
                    List.of(CitationDraft.supporting("a-1", 0, 27))));
            editor.undo();
            editor.redo();
        }
        try (CaseStore store = place.open()) {
            assertThat(store.card().title()).isEqualTo("Bands");
            List<?> links = store.read(view ->
                    view.query("MATCH (:ArmedGroup)-[r:ALLIED_WITH]->(:ArmedGroup) RETURN r.claim AS c", Map.of()));
            assertThat(links).hasSize(1);
            assertThatThrownBy(() -> store.read(view -> view.query("CREATE (x:Junk)", Map.of())))
                    .hasMessageContaining("would change");
            assertThatThrownBy(() -> store.read(view -> view.query("MATCH oops", Map.of())))
                    .hasMessageContaining("not Cypher");
            assertThatThrownBy(place::open).isInstanceOf(CaseUnavailable.class).hasMessageContaining("open in another");
            List<?> entries = store.read(CaseStore.CaseView::entries);
            assertThat(entries).hasSize(3);
        }
    }

    @Test
    void aCaseOfAnOlderFormatIsBroughtForward() throws Exception {
        Path place = folder.resolve("old");
        new CaseFolder(place)
                .create(new CaseCard("Old", CaseCard.CURRENT, "{}"))
                .close();
        Database database = EmbeddedDatabase.open(place.resolve("graph"), Map.of());
        for (String index : LATER_INDEXES) {
            database.write(cypher -> cypher.run("DROP INDEX " + index, Map.of()));
        }
        database.write(cypher -> cypher.run("MATCH (c:Case) SET c.formatVersion = 1", Map.of()));
        database.close();
        Path card = place.resolve("case.json");
        Files.writeString(card, Files.readString(card).replace(FORMAT + CaseCard.CURRENT, FORMAT + 1));
        assertThat(card).content().contains(FORMAT + 1);
        try (CaseStore store = new CaseFolder(place).open()) {
            assertThat(store.card()).isEqualTo(new CaseCard("Old", CaseCard.CURRENT, "{}"));
            List<String> indexes = store
                    .read(view ->
                            view.query("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", Map.of()))
                    .stream()
                    .map(row -> String.valueOf(row.get("name")))
                    .toList();
            assertThat(indexes).containsAll(LATER_INDEXES);
        }
        assertThat(card).content().contains(FORMAT + CaseCard.CURRENT, "\"title\" : \"Old\"");
        new CaseFolder(place).open().close();
    }

    private static Article article(String text) {
        return new Article(
                "a-1",
                "Bands meet",
                "",
                "",
                "Wire",
                "",
                FuzzyDate.parse("2021-05"),
                "en",
                Instant.EPOCH,
                Instant.EPOCH,
                6,
                List.of(),
                new Article.Original(Hash.of(text), "x.txt", "text/plain", 0),
                Hash.of(text));
    }
}
