package org.sourceline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sourceline.ingest.Imported;
import org.sourceline.ingest.Importer;
import org.sourceline.lineage.Noticing;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.shell.Importing;

/// The import of files and folders into the case on a desk; what it remembers of a case it remembers for as long as
/// that is open.
public final class ArticleImport implements Importing {

    private final Map<CaseStore, Noticing> noticing = new HashMap<>();

    @Override
    public Desk.EditingJob<Summary> of(Desk desk, List<Path> files) {
        Noticing ofCase = noticing.computeIfAbsent(desk.store(), store -> new Noticing());
        return (edits, progress) -> {
            desk.store().read(view -> {
                ofCase.prepare(view);
                return ofCase;
            });
            return summary(new Importer(desk.store(), edits, Clock.systemUTC(), ofCase).run(files, progress));
        };
    }

    @Override
    public void closed(Desk desk) {
        noticing.remove(desk.store());
    }

    private static Summary summary(List<Imported> results) {
        List<Problem> problems = results.stream()
                .map(Imported::problem)
                .flatMap(Stream::ofNullable)
                .toList();
        return new Summary(
                count(results, Imported.Status.IMPORTED), count(results, Imported.Status.DUPLICATE), problems);
    }

    private static int count(List<Imported> results, Imported.Status status) {
        return (int) results.stream().filter(each -> each.status() == status).count();
    }
}
