package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.model.Ids;
import org.sourceline.model.Origin;
import org.sourceline.model.inference.Lineage;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.SharedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class NoticingTest {

    private static final Path SHARED = Path.of(System.getProperty("sourceline.articles", "../shared/articles"));
    private @Nullable CaseStore store;
    private static final String AGENCY = "Crescent News Agency report of 25 May 2021";

    @Test
    void theSampleArticlesComeFromWhereTheyAreKnownToCome() throws Problem, IOException {
        CaseIndex index = imported(Path.of("samples/articles"));
        Map<String, String> relations = new TreeMap<>();
        for (JsonNode row : new JsonMapper().readTree(Files.readString(Path.of("samples/expected-origins.json")))) {
            String file = row.path("file").stringValue().substring("articles/".length());
            Optional<Derivation> main =
                    index.lineage().main(article(index, file).id());
            String relation = row.path("relation").stringValue();
            boolean own = relation.equals("original") || relation.equals("independent");
            assertThat(main.isEmpty()).as(file).isEqualTo(own);
            main.ifPresent(derivation ->
                    relations.put(relation, derivation.relation().name().toLowerCase(Locale.ROOT)));
            if (!own) {
                assertThat(name(index, article(index, file))).as(file).isEqualTo(AGENCY);
            }
        }
        assertThat(relations)
                .isNotEmpty()
                .allSatisfy((expected, found) -> assertThat(found).isEqualTo(expected));
    }

    @Test
    void importsOneByOneFindOneOriginByWhatIsRememberedAndNothingOfWhatWasTakenBack() throws Problem, IOException {
        CaseStore fresh = SharedCase.Kept.EMBEDDED.fresh().store();
        store = fresh;
        Editor editor = new Editor(fresh, OntologyFile.defaultOne(), Ids.seeded(4), "tester");
        Noticing noticing = new Noticing();
        Path folder = Path.of("samples/articles");
        one(editor, noticing, folder.resolve("levant-gazette-drone-cells.md"));
        editor.undo();
        one(editor, noticing, folder.resolve("gulf-mirror-drone-cells.html"));
        CaseIndex alone = fresh.read(CaseIndex::of);
        assertThat(alone.all(Article.class)).hasSize(1);
        assertThat(alone.all(Derivation.class))
                .hasSize(1)
                .allMatch(each -> each.passages().isEmpty());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                one(editor, noticing, file);
            }
        }
        CaseIndex index = fresh.read(CaseIndex::of);
        String origin = index.lineage()
                .origin(article(index, "gulf-mirror-drone-cells.html").id());
        for (String file : List.of("levant-gazette-drone-cells.md", "briefing-desk-drone-cells-excerpt.md")) {
            assertThat(index.lineage().origin(article(index, file).id()))
                    .as(file)
                    .isEqualTo(origin);
        }
        assertThat(index.all(Derivation.class))
                .allMatch(each -> index.find(Article.class, each.article()).isPresent())
                .allMatch(each -> each.passages().stream()
                        .allMatch(passage -> passage.parent().isEmpty()
                                || index.find(Article.class, passage.parent()).isPresent()));
    }

    @Test
    void whatAReportIsCalledDoesNotDependOnWhichOfItsCopiesCameFirst() throws Problem, IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("samples/articles"))) {
            files = all.sorted().toList();
        }
        List<Set<String>> names = new ArrayList<>();
        for (List<Path> order : List.of(files, files.reversed())) {
            CaseStore fresh = SharedCase.Kept.EMBEDDED.fresh().store();
            store = fresh;
            Editor editor = new Editor(fresh, OntologyFile.defaultOne(), Ids.seeded(5), "tester");
            Noticing noticing = new Noticing();
            for (Path file : order) {
                one(editor, noticing, file);
            }
            names.add(new TreeSet<>(fresh.read(CaseIndex::of).all(Origin.class).stream()
                    .map(Origin::name)
                    .toList()));
        }
        assertThat(names.getFirst()).contains(AGENCY).isEqualTo(names.getLast());
    }

    @Test
    void aReportTakesTheDateThatALaterCopyKnowsAndGivesItBackWhenThatIsTakenBack() throws Problem {
        CaseStore fresh = SharedCase.Kept.EMBEDDED.fresh().store();
        store = fresh;
        Editor editor = new Editor(fresh, OntologyFile.defaultOne(), Ids.seeded(6), "tester");
        Noticing noticing = new Noticing();
        Path folder = Path.of("samples/articles");
        one(editor, noticing, folder.resolve("regional-post-engines-and-a-charity.md"));
        Origin first = fresh.read(CaseIndex::of).all(Origin.class).getFirst();
        assertThat(first.name()).isEqualTo("Crescent News Agency report");
        one(editor, noticing, folder.resolve("gulf-mirror-drone-cells.html"));
        assertThat(fresh.read(CaseIndex::of)
                        .find(Origin.class, first.id())
                        .orElseThrow()
                        .name())
                .isEqualTo(AGENCY);
        editor.undo();
        assertThat(fresh.read(CaseIndex::of).all(Origin.class)).containsExactly(first);
    }

    private void one(Editor editor, Noticing noticing, Path file) throws Problem {
        new Importer(kept(), editor, Clock.systemUTC(), noticing).run(List.of(file), Progress.NONE);
    }

    @Test
    void aPassageHasTheOriginThatItIsKnownToHave() throws Problem {
        CaseIndex index = imported(Path.of("samples/articles"));
        Article paraphrase = article(index, "regional-post-engines-and-a-charity.md");
        Lineage lineage = index.lineage();
        assertThat(lineage.main(paraphrase.id()).orElseThrow().extent()).isEqualTo(Extent.MAIN);
        String text = textOf(paraphrase);
        for (String retold : List.of(
                "Trainers from the Quds Force and from Lebanon’s Hezbollah showed them how to build",
                "They hold al-Zahir responsible for the strike on Erbil airport")) {
            assertThat(origin(lineage, paraphrase, text, retold)).as(retold).startsWith("o-crescent");
        }
        for (String found : List.of(
                "brought forty small petrol engines into the country",
                "said it had delivered the crates to al-Zahir",
                "was probably a name lent by Asa’ib Ahl al-Haq")) {
            assertThat(origin(lineage, paraphrase, text, found)).as(found).isEqualTo(paraphrase.id());
        }
        Article own = article(index, "levant-gazette-drone-over-erbil.md");
        assertThat(lineage.origin(own.id())).isEqualTo(own.id());
        assertThat(lineage.of(own.id()))
                .singleElement()
                .matches(part -> part.extent() == Extent.PASSAGES
                        && part.parent()
                                .equals(article(index, "kurdish-wire-erbil-rockets.html")
                                        .id()));
    }

    @Test
    void threeOfTheRealArticlesAreOneReportThatIsNotInTheCase() throws Problem {
        if (Files.isDirectory(SHARED)) {
            CaseIndex index = imported(SHARED);
            Article full = article(index, "iran-grows-new-loyalist-militias.txt");
            Article excerpt = article(index, "iran-grows-new-loyalist-excerpt.txt");
            Article translated = article(index, "iran-forms-new-loyal-elite.txt");
            Article partly = article(index, "iran-uses-new-tactic.txt");
            Article apart = article(index, "irans-new-regime-loyal-militias.txt");
            assertThat(Stream.of(full, excerpt, translated, partly).map(each -> name(index, each)))
                    .containsOnly("Reuters report");
            Lineage lineage = index.lineage();
            assertThat(lineage.origin(apart.id())).isEqualTo(apart.id());
            assertThat(lineage.of(apart.id())).isEmpty();
            assertThat(main(index, full).relation()).isEqualTo(Relation.VERBATIM);
            assertThat(main(index, excerpt))
                    .matches(each -> each.relation() == Relation.EXCERPT
                            && each.parent().equals(full.id())
                            && each.credits().size() == 2);
            assertThat(main(index, translated).relation()).isEqualTo(Relation.TRANSLATION);
            assertThat(main(index, partly))
                    .matches(each -> each.relation() == Relation.PARAPHRASE && each.extent() == Extent.MAIN);
            Article.Region appended = full.regions().getLast();
            assertThat(appended.kind()).isEqualTo(Article.Kind.APPENDED);
            assertThat(index.all(Derivation.class))
                    .flatExtracting(Derivation::passages)
                    .noneMatch(each -> each.parent().equals(full.id()) && each.parentEnd() > appended.start());
            assertThat(main(index, full).passages()).allMatch(each -> each.end() <= appended.start());
            assertThat(lineage.origin(partly.id(), 3_900, 4_200)).isEqualTo(partly.id());
        }
    }

    @Test
    void storiesThatTravelledAreToldFromThoseThatDidNot() throws Problem, IOException {
        Path corpus = SHARED.resolveSibling("corpus");
        if (Files.isDirectory(corpus)) {
            CaseIndex index = imported(corpus.resolve("articles.jsonl"));
            List<String> lines = Files.readAllLines(corpus.resolve("articles.jsonl"));
            Map<String, String> origins = new HashMap<>();
            Map<String, Set<String>> stories = new TreeMap<>();
            for (Article article : index.all(Article.class)) {
                JsonNode row =
                        new JsonMapper().readTree(lines.get(article.original().line() - 1));
                String origin = index.lineage().origin(article.id());
                origins.put(row.path("id").stringValue(), origin);
                stories.computeIfAbsent(origin, key -> new TreeSet<>())
                        .add(row.path("cluster").stringValue());
            }
            List<String> wrong = new ArrayList<>();
            int right = 0;
            List<String> pairs = Files.readAllLines(corpus.resolve("pairs.csv"));
            for (String pair : pairs.subList(1, pairs.size())) {
                String[] part = pair.split(",");
                boolean same = Objects.equals(origins.get(part[0]), origins.get(part[1]));
                right += same && part[2].equals("1") ? 1 : 0;
                if (same != part[2].equals("1")) {
                    wrong.add(pair);
                }
            }
            assertThat(stories.values()).allMatch(each -> each.size() == 1);
            assertThat(2.0 * right / (2.0 * right + wrong.size()))
                    .as("F1; wrong: %s", wrong)
                    .isGreaterThanOrEqualTo(.95);
        }
    }

    @Test
    void ofFiftyFourPagesOnlyThoseOfOneAgencyReportAreJoined() throws Problem {
        Path pages = SHARED.resolveSibling("extraction").resolve("html");
        if (Files.isDirectory(pages)) {
            CaseIndex index = imported(pages);
            Map<String, Set<String>> joined = new TreeMap<>();
            index.all(Article.class)
                    .forEach(article -> joined.computeIfAbsent(
                                    index.lineage().origin(article.id()), key -> new TreeSet<>())
                            .add(article.original().name().substring(0, 8)));
            assertThat(joined.values().stream().filter(each -> each.size() > 1))
                    .allMatch(each -> each.equals(Set.of("06e5123e", "1ace8c85")));
        }
    }

    private String textOf(Article article) throws Problem {
        return kept().read(view -> view.textOf(article.id())).orElseThrow();
    }

    private static String origin(Lineage lineage, Article article, String text, String words) {
        int start = text.indexOf(words);
        assertThat(start).isNotNegative();
        return lineage.origin(article.id(), start, start + words.length());
    }

    private CaseStore kept() {
        return Objects.requireNonNull(store);
    }

    private CaseIndex imported(Path path) throws Problem {
        store = SharedCase.Kept.EMBEDDED.fresh().store();
        Editor editor = new Editor(kept(), OntologyFile.defaultOne(), Ids.seeded(3), "tester");
        new Importer(kept(), editor, Clock.systemUTC(), new Noticing()).run(List.of(path), Progress.NONE);
        return kept().read(CaseIndex::of);
    }

    private static Article article(CaseIndex index, String file) {
        return index.all(Article.class).stream()
                .filter(each -> each.original().name().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Derivation main(CaseIndex index, Article article) {
        return index.lineage().main(article.id()).orElseThrow();
    }

    private static String name(CaseIndex index, Article article) {
        return index.find(Origin.class, index.lineage().origin(article.id()))
                .map(Origin::name)
                .orElse("");
    }
}
