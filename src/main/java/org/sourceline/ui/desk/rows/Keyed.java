package org.sourceline.ui.desk.rows;

import java.util.Comparator;

/// An order that goes by a key made of each row, so that sorting many makes each row's key once.
///
/// @param <R> what a row is
/// @param <K> what a key is
public interface Keyed<R, K> extends Comparator<R> {

    /// The key of a row.
    K key(R row);

    /// The order of two keys.
    int compareKeys(K one, K other);

    @Override
    default int compare(R one, R other) {
        return compareKeys(key(one), key(other));
    }
}
