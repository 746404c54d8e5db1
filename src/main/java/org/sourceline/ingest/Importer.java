package org.sourceline.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourceline.edit.AddArticles;
import org.sourceline.edit.Edits;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Hash;
import org.sourceline.text.Words;

/// Imports files and folders into a case, as one edit.
///
/// Texts and originals, which nothing refers to yet, are kept as they are read; the articles come into the case all at
/// once at the end. So a run that is cancelled or cut short has changed nothing, and one that is run again finds its
/// texts kept already.
public final class Importer {

    private static final int BATCH_ARTICLES = 500;
    private static final long BATCH_BYTES = 16 << 20;
    private final CaseStore store;
    private final Edits edits;
    private final Clock clock;
    private final ArticleReader reader = new ArticleReader();
    private final List<Imported> results = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private long waitingBytes;

    /// An importer for one run.
    public Importer(CaseStore store, Edits edits, Clock clock) {
        this.store = store;
        this.edits = edits;
        this.clock = clock;
    }

    /// Imports what the paths hold.
    ///
    /// @return what became of each article, in the order read
    /// @throws Problem when the case cannot take them; a file that cannot be read is a result
    public List<Imported> run(List<Path> paths, Progress progress) throws Problem {
        List<Path> files = reader.files(paths);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            progress.at(i, files.size(), String.valueOf(file.getFileName()));
            List<Reading> readings = new ArrayList<>();
            List<Problem> wrong = new ArrayList<>();
            reader.read(file, reading -> {
                readings.add(reading);
                if (readings.size() == BATCH_ARTICLES) {
                    takeUp(readings, wrong, progress);
                }
            });
            takeUp(readings, wrong, progress);
            if (!wrong.isEmpty()) {
                throw wrong.getFirst();
            }
        }
        keep(progress);
        progress.at(files.size(), files.size(), "");
        edits.apply(new AddArticles(articles, from(paths)));
        return results;
    }

    private void takeUp(List<Reading> readings, List<Problem> wrong, Progress progress) {
        try {
            for (Reading reading : readings) {
                take(reading, progress);
            }
        } catch (Problem stopped) {
            wrong.add(stopped);
        }
        readings.clear();
    }

    private void take(Reading reading, Progress progress) throws Problem {
        switch (reading) {
            case Reading.Failed(Path file, int line, Problem problem) ->
                results.add(Imported.failed(file, line, problem));
            case Reading.Read(Path file, int line, ArticleDraft draft) -> {
                waiting.add(new Waiting(file, line, draft));
                waitingBytes += draft.bytes().length;
                if (waiting.size() >= BATCH_ARTICLES || waitingBytes > BATCH_BYTES) {
                    keep(progress);
                }
            }
        }
    }

    private void keep(Progress progress) throws Problem {
        List<String> ids = waiting.stream().map(each -> each.draft.id()).toList();
        List<Article> known = store.read(view -> view.findAll(Article.class, ids));
        known.forEach(article -> seen.add(article.id()));
        List<byte[]> originals = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Waiting each : waiting) {
            Article article = article(each.draft);
            boolean isNew = seen.add(article.id());
            if (isNew) {
                articles.add(article);
                originals.add(each.draft.bytes());
                texts.put(article.textHash(), each.draft.text());
            }
            Imported.Status status = isNew ? Imported.Status.IMPORTED : Imported.Status.DUPLICATE;
            results.add(Imported.read(each.file, each.line, status, each.draft, article.words()));
        }
        progress.at(0, 0, "Keeping " + originals.size() + " originals");
        store.keepOriginals(originals);
        store.keepTexts(texts);
        waiting.clear();
        waitingBytes = 0;
    }

    private Article article(ArticleDraft draft) {
        return new Article(
                draft.id(),
                draft.title(),
                draft.byline(),
                "",
                draft.site(),
                draft.url(),
                draft.published(),
                draft.language(),
                draft.captured(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Words.count(draft.text()),
                draft.regions(),
                draft.original(),
                Hash.of(draft.text()));
    }

    private static String from(List<Path> paths) {
        String first = String.valueOf(paths.getFirst().getFileName());
        return paths.size() == 1 ? first : first + " and " + (paths.size() - 1) + " more";
    }

    private record Waiting(Path file, int line, ArticleDraft draft) {}
}
