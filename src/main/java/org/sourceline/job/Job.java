package org.sourceline.job;

import org.sourceline.problem.Problem;

/// A job: work that may take long, says how far it is, and yields a result.
///
/// @param <T> what it yields
@FunctionalInterface
public interface Job<T> {

    /// Does the work.
    ///
    /// @throws Problem when it cannot be done
    /// @throws Cancelled when `progress` was told to stop it
    T run(Progress progress) throws Problem;
}
