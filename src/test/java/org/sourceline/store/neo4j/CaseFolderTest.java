package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.CaseCheck;
import org.sourceline.edit.AddArticles;
import org.sourceline.edit.Editor;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.GradeCitation;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.model.Source;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
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

    /// What makes a case of today's one of format 6.
    private static final List<String> OLDER = List.of(
            "MATCH (e:Entity) REMOVE e.grades",
            "MATCH (q:Citation) REMOVE q.credibility",
            "MATCH (s:ChangeSet) SET s.changes = [line IN s.changes | CASE"
                    + " WHEN line CONTAINS '\"kind\":\"Entity\"' THEN replace(line, ',\"grades\":[]', '')"
                    + " WHEN line CONTAINS '\"kind\":\"Citation\"' THEN replace(line, ',\"credibility\":6', '')"
                    + " ELSE line END]",
            "MATCH (c:Case) SET c.formatVersion = 6");

    /// What only a case of format 7 has.
    private static final String NEWER = "MATCH (n) WHERE n:Entity AND n.grades IS NOT NULL OR n:Citation AND"
            + " n.credibility IS NOT NULL OR n:ChangeSet AND any(line IN n.changes WHERE"
            + " line CONTAINS '\"kind\":\"Entity\"' AND line CONTAINS 'grades'"
            + " OR line CONTAINS '\"kind\":\"Citation\"' AND line CONTAINS 'credibility') RETURN n.id AS id";

    @TempDir
    private Path folder;

    @Test
    void aCaseKeepsWhatWasDoneAcrossClosing() throws Exception {
        CaseFolder place = new CaseFolder(folder.resolve("case"));
        try (CaseStore store = place.create(new CaseCard("Bands", 1, "{}"))) {
            Editor editor = claimed(store);
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

    @Test
    void aCaseMadeBeforeCitationsAndSpeakersWereGradedKeepsAllThatItHas() throws Exception {
        Path place = folder.resolve("six");
        String before;
        try (CaseStore store = new CaseFolder(place).create(new CaseCard("Six", CaseCard.CURRENT, "{}"))) {
            Editor editor = claimed(store);
            editor.apply(AlterClaim.credibility(
                    store.read(view -> view.all(Claim.class)).getFirst().id(), 2));
            editor.undo();
            before = dump(store);
        }
        Database database = EmbeddedDatabase.open(place.resolve("graph"), Map.of());
        for (String older : OLDER) {
            database.write(cypher -> cypher.run(older, Map.of()));
        }
        database.close();
        Path card = place.resolve("case.json");
        Files.writeString(card, Files.readString(card).replace(FORMAT + CaseCard.CURRENT, FORMAT + 6));
        try (CaseStore store = new CaseFolder(place).open()) {
            assertThat(store.card().formatVersion()).isEqualTo(7);
            assertThat(dump(store)).isEqualTo(before);
            List<?> newer = store.read(view -> view.query(NEWER, Map.of()));
            assertThat(newer).isEmpty();
            assertThat(new CaseCheck(store, Progress.NONE).run()).allMatch(CaseCheck.Result::ok);
            Editor editor = new Editor(store, ONTOLOGY, Ids.seeded(2), "tester");
            editor.redo();
            Citation cited = store.read(view -> view.all(Citation.class)).getFirst();
            editor.apply(new GradeCitation(cited.id(), 3));
            while (editor.nextUndo().isPresent()) {
                editor.undo();
            }
            List<Entity> left = store.read(view -> view.all(Entity.class));
            assertThat(left).isEmpty();
            assertThat(new CaseCheck(store, Progress.NONE).run()).allMatch(CaseCheck.Result::ok);
        }
        assertThat(card).content().contains(FORMAT + 7);
    }

    /// All that is in a case, and all that was done in it.
    private static String dump(CaseStore store) throws Problem {
        StringBuilder all = new StringBuilder();
        for (Class<? extends Item> kind :
                List.of(Source.class, Article.class, Entity.class, Mention.class, Claim.class, Citation.class)) {
            store.read(view -> view.all(kind)).forEach(item -> all.append(item).append('\n'));
        }
        for (ChangeSet entry : store.read(CaseStore.CaseView::entries)) {
            Optional<ChangeSet> whole = store.read(view -> view.entry(entry.seq()));
            all.append(whole).append('\n');
        }
        return all.toString();
    }

    /// A case with an article, two entities and a claim between them, made in three steps.
    private static Editor claimed(CaseStore store) throws Problem {
        String text = "Red Band and Blue Band met.";
        Editor editor = new Editor(store, ONTOLOGY, Ids.seeded(1), "tester");
        store.keepTexts(Map.of(Hash.of(text), text));
        store.keepOriginals(List.of(text.getBytes(StandardCharsets.UTF_8)));
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
        return editor;
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
