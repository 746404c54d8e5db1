package org.sourceline.store;

import java.time.Instant;
import java.util.List;
import org.sourceline.model.Place;

/// A change set: what one edit did, as one entry of the journal.
///
/// @param seq its place in the journal, from 1
/// @param title what was done, in words: "Tag 6 mentions of Quds Force"
/// @param place where it was done
/// @param author who did it
/// @param time when
/// @param undone whether it has been taken back
/// @param trail who took it back or did it again, and when, oldest first
/// @param changes what it changed, in order
public record ChangeSet(
        long seq,
        String title,
        Place place,
        String author,
        Instant time,
        boolean undone,
        List<String> trail,
        List<Change> changes) {

    public ChangeSet {
        trail = List.copyOf(trail);
        changes = List.copyOf(changes);
    }

    /// The changes that take this set back: each inverted, last first.
    public List<Change> inverse() {
        return changes.reversed().stream().map(Change::inverse).toList();
    }
}
