package org.sourceline.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.AddArticles;
import org.sourceline.edit.Editor;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.Jobs;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Hash;
import org.sourceline.store.neo4j.CaseFolder;
import org.sourceline.text.Words;
import org.sourceline.ui.desk.draft.Drafts;

/// A desk with a real case on it, for tests: every job is done at once, on the thread that asks for it, which must not
/// touch the store outside jobs where it is the screen's.
public final class TrialDesk implements AutoCloseable {

    private final CaseStore store;
    private final Ontology ontology = OntologyFile.defaultOne();
    private final Editor editor;
    private final List<Throwable> failures = new ArrayList<>();
    private final Offstage offstage = new Offstage(failures::add);
    private int made;

    /// A new case in a folder.
    public TrialDesk(Path folder) throws Problem {
        String json = new String(OntologyFile.defaultJson(), java.nio.charset.StandardCharsets.UTF_8);
        store = new CaseFolder(folder.resolve("case")).create(new CaseCard("Trial", CaseCard.CURRENT, json));
        editor = new Editor(store, ontology, Ids.seeded(7), "tester");
    }

    /// Adds an article and gives its id.
    ///
    /// @param published in EDTF
    /// @param dimmed words of the text that stand in a region of the kind given with them
    public String article(String title, String site, String published, String text, Map<String, Article.Kind> dimmed)
            throws Problem {
        String id = "a-trial" + ++made;
        List<Article.Region> regions = dimmed.entrySet().stream()
                .map(each -> new Article.Region(
                        text.indexOf(each.getKey()),
                        text.indexOf(each.getKey()) + each.getKey().length(),
                        each.getValue()))
                .toList();
        Article.Original original = new Article.Original(Hash.of(text), "trial.txt", "text/plain", 0);
        store.keepTexts(Map.of(Hash.of(text), text));
        editor.apply(new AddArticles(
                List.of(new Article(
                        id,
                        title,
                        "by a staff reporter",
                        "",
                        site,
                        "",
                        FuzzyDate.parse(published),
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Words.count(text),
                        regions,
                        original,
                        Hash.of(text))),
                "the test"));
        return id;
    }

    /// Tags the first place where words stand in an article's text.
    public void tag(String article, String text, String words, String type, String name) throws Problem {
        int start = text.indexOf(words);
        editor.apply(new TagPassages(List.of(Tag.called(article, start, start + words.length(), type, name))));
    }

    /// A desk with the case as it now stands.
    public Desk desk() throws Problem {
        Notices notices = new Notices(failures::add);
        Jobs jobs = new Jobs(offstage.background(), offstage.screen(), notices::failed);
        CaseStore guarded = offstage.guarding(store);
        Editor guardedEditor = new Editor(guarded, ontology, Ids.seeded(70L + ++made), "tester");
        return new Desk(guarded, guardedEditor, store.read(CaseIndex::of), Drafts.forgetful(), jobs, notices);
    }

    /// What its jobs run on.
    public Offstage offstage() {
        return offstage;
    }

    /// The entity of that name.
    public Entity entity(String name) throws Problem {
        return store.read(view -> view.called(name)).getFirst();
    }

    public Editor editor() {
        return editor;
    }

    /// The bugs that came to light.
    public List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() {
        store.close();
    }
}
