package org.sourceline.ingest;

import java.nio.file.Path;
import org.sourceline.problem.Problem;

/// What came of reading one article: the article, or why there is none.
public sealed interface Reading {

    /// The file it was to be read from.
    Path file();

    /// 1-based line of a file holding several articles, or place in a JSON array; 0 where the file is the article.
    int line();

    /// An article that was read.
    record Read(Path file, int line, ArticleDraft draft) implements Reading {}

    /// An article that could not be read.
    record Failed(Path file, int line, Problem problem) implements Reading {}
}
