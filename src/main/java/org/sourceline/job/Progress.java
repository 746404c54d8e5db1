package org.sourceline.job;

/// Where long work says how far it is; each call is a point at which it can be cancelled.
@FunctionalInterface
public interface Progress {

    /// Nobody watches.
    Progress NONE = (done, total, what) -> {};

    /// Says how far the work is.
    ///
    /// @param done units done
    /// @param total units in all, or 0 while that is not known
    /// @param what what it is doing, such as a file's name
    /// @throws Cancelled when the work should stop
    void at(long done, long total, String what);
}
