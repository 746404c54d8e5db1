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
import org.sourceline.edit.Arrival;
import org.sourceline.edit.Edits;
import org.sourceline.job.Behind;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Hash;
import org.sourceline.text.Words;

/// Imports files and folders into a case, as one edit.
///
/// Texts and originals, which nothing refers to yet, are kept while the next files are read; the articles come into the
/// case all at once at the end. So a run that is cancelled or cut short has changed nothing, and one that is run again
/// finds its texts kept already.
public final class Importer {

    private static final int BATCH_ARTICLES = 500;
    private static final long BATCH_BYTES = 16 << 20;
    private final CaseStore store;
    private final Edits edits;
    private final Clock clock;
    private final Arrival arrival;
    private final ArticleReader reader = new ArticleReader();
    private final List<Imported> results = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /// An importer for one run, with whose articles nothing else comes.
    public Importer(CaseStore store, Edits edits, Clock clock) {
        this(store, edits, clock, Arrival.QUIET);
    }

    /// An importer for one run.
    ///
    /// @param arrival what comes with the articles
    public Importer(CaseStore store, Edits edits, Clock clock, Arrival arrival) {
        this.arrival = arrival;
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
        try (Behind keeping = new Behind("keeping texts");
                Behind originals = new Behind("keeping originals")) {
            Batch batch = new Batch(keeping, originals);
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                progress.at(i, files.size(), String.valueOf(file.getFileName()));
                reader.read(file, batch::add);
                batch.throwWrong();
            }
            batch.handOver();
            keeping.finish();
            originals.finish();
        }
        progress.at(files.size(), files.size(), "");
        edits.apply(new AddArticles(articles, from(paths), arrival));
        return results;
    }

    private void keep(List<Reading> readings, Behind keepingOriginals) throws Problem {
        List<String> ids = readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).draft().id())
                .toList();
        store.read(view -> view.findAll(Article.class, ids)).forEach(article -> seen.add(article.id()));
        List<byte[]> originals = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Failed(Path file, int line, Problem problem) ->
                    results.add(Imported.failed(file, line, problem));
                case Reading.Read(Path file, int line, ArticleDraft draft) -> {
                    Article article = article(draft);
                    boolean isNew = seen.add(article.id());
                    if (isNew) {
                        articles.add(article);
                        originals.add(draft.bytes());
                        texts.put(article.textHash(), draft.text());
                    }
                    Imported.Status status = isNew ? Imported.Status.IMPORTED : Imported.Status.DUPLICATE;
                    results.add(Imported.read(file, line, status, draft, article.words()));
                }
            }
        }
        keepingOriginals.next(() -> store.keepOriginals(originals));
        store.keepTexts(texts);
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

    /// Readings gathered until they are worth a transaction, and then handed over to be kept.
    private final class Batch {

        private final Behind keeping;
        private final Behind originals;
        private final List<Problem> wrong = new ArrayList<>();
        private List<Reading> readings = new ArrayList<>();
        private long bytes;

        Batch(Behind keeping, Behind originals) {
            this.keeping = keeping;
            this.originals = originals;
        }

        void add(Reading reading) {
            readings.add(reading);
            bytes += reading instanceof Reading.Read read ? read.draft().bytes().length : 0;
            if (wrong.isEmpty() && (readings.size() >= BATCH_ARTICLES || bytes > BATCH_BYTES)) {
                try {
                    handOver();
                } catch (Problem stopped) {
                    wrong.add(stopped);
                }
            }
        }

        void handOver() throws Problem {
            List<Reading> full = readings;
            readings = new ArrayList<>();
            bytes = 0;
            keeping.next(() -> keep(full, originals));
        }

        void throwWrong() throws Problem {
            if (!wrong.isEmpty()) {
                throw wrong.getFirst();
            }
        }
    }
}
