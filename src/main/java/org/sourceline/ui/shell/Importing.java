package org.sourceline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Desk;

/// Makes the job that takes files and folders into the case on a desk.
@FunctionalInterface
public interface Importing {

    /// The job for these files and folders.
    Desk.EditingJob<Summary> of(Desk desk, List<Path> files);

    /// Forgets what was remembered of the case on a desk, which closes.
    default void closed(Desk desk) {}

    /// What an import did.
    ///
    /// @param articles how many articles came in
    /// @param known how many files the case had already
    /// @param problems what could not be taken in, and why
    record Summary(int articles, int known, List<Problem> problems) {

        public Summary {
            problems = List.copyOf(problems);
        }
    }
}
