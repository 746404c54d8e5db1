package org.sourceline.store;

import java.util.List;
import java.util.Optional;

/// The journal of a case: every change set that was ever applied, in order.
public interface Journal {

    /// All entries, oldest first, without their changes.
    List<ChangeSet> entries();

    /// The entry, with its changes.
    Optional<ChangeSet> entry(long seq);

    /// The entry that undo would take back, without its changes.
    Optional<ChangeSet> toUndo();

    /// The entry that redo would do again, without its changes: the last taken back since anything new was done.
    Optional<ChangeSet> toRedo();
}
