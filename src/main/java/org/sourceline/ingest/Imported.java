package org.sourceline.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sourceline.problem.Problem;

/// What became of one article that was to be imported.
///
/// @param line 1-based line of a file holding several articles, or 0
/// @param article its id, or empty when it could not be read
/// @param problem why it could not be read; null unless it failed
public record Imported(
        Path file,
        int line,
        Status status,
        String article,
        String title,
        int words,
        @Nullable Problem problem) {

    /// What became of it.
    public enum Status {
        IMPORTED,
        DUPLICATE,
        FAILED
    }

    static Imported read(Path file, int line, Status status, ArticleDraft draft, int words) {
        String title = draft.title().isEmpty() ? draft.original().name() : draft.title();
        return new Imported(file, line, status, draft.id(), title, words, null);
    }

    static Imported failed(Path file, int line, Problem problem) {
        return new Imported(file, line, Status.FAILED, "", "", 0, problem);
    }
}
