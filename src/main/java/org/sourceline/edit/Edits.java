package org.sourceline.edit;

import java.util.Optional;
import org.sourceline.problem.Problem;
import org.sourceline.store.ChangeSet;

/// Carries edits out.
@FunctionalInterface
public interface Edits {

    /// Carries an edit out, in one transaction.
    ///
    /// @return its entry in the journal, or empty where there was nothing to change
    /// @throws Problem when it cannot be done; nothing was changed then
    Optional<ChangeSet> apply(Edit edit) throws Problem;
}
