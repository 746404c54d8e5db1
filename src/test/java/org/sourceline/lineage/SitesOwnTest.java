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
import org.sourceline.model.Derivation;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.SharedCase;

/// What a site repeats under its articles is not what one of them took from another.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class SitesOwnTest {

    private static final List<String> STORIES = List.of("""
            The salt works at Deir Mansour closed their gates on Monday after the pumps failed for the third time in a month.
            Foremen sent two hundred labourers home, and a van took away the ledgers before the inspector could see them.
            """, """
            A bridge of boats now joins both banks of the canal below the mill, and carts cross it from dawn until the lamps are lit.
            Engineers laid it in eleven nights with planks that a timber merchant had given for nothing.
            """, """
            Six fishermen were let go from the barracks on Thursday, thinner than they went in and unwilling to say who had held them.
            Their boats lie where they were seized, without nets, oars or lanterns.
            """);

    private static final String FOOT = """
            This newsroom lives by its readers, who pay for each reporter on the road and for the lawyers who defend them in court.
            Whoever holds papers that the public ought to see may leave them with us by any of the safe ways on our contact page.
            We name nobody who asks us not to, we burn what we no longer need, and we have never been made to hand over a notebook.
            Letters to the editor are answered within a week unless the post is late, which in our town it mostly is.
            """;

    @TempDir
    private Path folder;

    private List<Derivation> proposed(String... sites) throws Problem, IOException {
        for (int i = 0; i < sites.length; i++) {
            Files.writeString(
                    folder.resolve("story-" + i + ".html"),
                    "<html lang=en><head><title>Story %d</title><meta property='og:site_name' content='%s'>"
                                    .formatted(i, sites[i])
                            + "<meta property='article:published_time' content='2021-05-2%dT08:00:00Z'>".formatted(i)
                            + "</head><body><article><h1>Story %d</h1><p>".formatted(i)
                            + STORIES.get(i).replace("\n", "</p><p>") + FOOT.replace("\n", "</p><p>")
                            + "</p></article></body></html>");
        }
        CaseStore store = SharedCase.Kept.EMBEDDED.fresh().store();
        Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(3), "tester");
        new Importer(store, editor, Clock.systemUTC(), new Noticing()).run(List.of(folder), Progress.NONE);
        return store.read(CaseIndex::of).all(Derivation.class);
    }

    @Test
    void threeArticlesOfOneSiteWithTheSameFootAreThreeReports() throws Exception {
        assertThat(proposed("Canal Courier", "Canal Courier", "Canal Courier")).isEmpty();
    }

    @Test
    void onThreeSitesTheSameWordsWereTakenOver() throws Exception {
        assertThat(proposed("Canal Courier", "Salt Road Post", "Delta Record")).isNotEmpty();
    }
}
