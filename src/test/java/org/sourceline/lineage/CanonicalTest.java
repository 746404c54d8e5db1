package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Ids;
import org.sourceline.model.Origin;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.SharedCase;

/// A page that names another site's address as its original's derives from what is there.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class CanonicalTest {

    private static final String STORY = """
            <p>The ferry was raised on Friday by two cranes, nine days after it went down with forty sacks of mail on board.</p>
            <p>Divers found the hull whole, and the harbour master told visitors that both valves had been opened by hand.</p>
            <p>The owners of the ferry have not answered letters, and nobody in the town could say who they are or were.</p>
            <p>A clerk at the harbour office said that the crew of the ferry had been questioned twice since the spring.</p>
            """;

    @TempDir
    private Path folder;

    private void page(String file, String site, String canonical, String day) throws IOException {
        Files.writeString(
                folder.resolve(file + ".html"),
                "<html lang=en><head><title>Ferry raised</title>"
                        + (site.contains(".")
                                ? "<meta property='og:url' content='https://" + site + "/ferry'>"
                                : "<meta property='og:site_name' content='" + site + "'>")
                        + "<link rel=canonical href='" + canonical + "'>"
                        + "<meta property='article:published_time' content='" + day
                        + "T08:00:00Z'></head><body><article>"
                        + "<h1>Ferry raised</h1>" + STORY + "</article></body></html>");
    }

    private CaseIndex imported() throws Problem {
        CaseStore store = SharedCase.Kept.EMBEDDED.fresh().store();
        Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(3), "tester");
        new Importer(store, editor, Clock.systemUTC(), new Noticing()).run(List.of(folder), Progress.NONE);
        return store.read(CaseIndex::of);
    }

    private static Article article(CaseIndex index, String file) {
        return index.all(Article.class).stream()
                .filter(each -> each.original().name().equals(file + ".html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLinkToAnArticleOfTheCaseSaysWhoDerivesThoughTheCopyIsDatedFirst() throws Exception {
        page("gazette", "Harbour Gazette", "https://www.harbourgazette.example/ferry", "2021-05-21");
        page("mirror", "Gulf Mirror", "https://www.harbourgazette.example/ferry", "2021-05-20");
        CaseIndex index = imported();
        assertThat(index.all(Derivation.class))
                .singleElement()
                .matches(each -> each.article().equals(article(index, "mirror").id())
                        && each.parent().equals(article(index, "gazette").id()));
    }

    @Test
    void aLinkToAReportThatIsNotInTheCaseNamesIt() throws Exception {
        page("mirror", "Gulf Mirror", "https://www.reuters.com/world/ferry", "2021-05-20");
        CaseIndex index = imported();
        assertThat(index.all(Derivation.class))
                .singleElement()
                .matches(each -> each.why().endsWith("of Reuters"));
        assertThat(index.all(Origin.class))
                .singleElement()
                .matches(each -> each.name().equals("Reuters report"));
    }

    @Test
    void aSiteWithoutANameIsKnownByTheAddressThatItsPageWasReadAt() throws Exception {
        page("mirror", "gulfmirror.example", "https://harbourgazette.example/ferry", "2021-05-20");
        CaseIndex index = imported();
        assertThat(article(index, "mirror").site()).isEqualTo("gulfmirror.example");
        assertThat(index.all(Origin.class))
                .singleElement()
                .matches(each -> each.name().equals("harbourgazette.example report"));
    }

    @Test
    void anAddressOfTheSameOutletSaysNothing() throws Exception {
        page("one", "edition.gulfmirror.example", "https://www.gulfmirror.example/ferry", "2021-05-20");
        Files.writeString(
                folder.resolve("two.html"),
                Files.readString(folder.resolve("one.html"))
                        .replace("The ferry", "A lorry")
                        .replace("harbour", "mountain"));
        assertThat(imported().all(Origin.class)).isEmpty();
    }
}
