package org.sourceline.network.path;

import java.util.List;

/// A path whose steps follow each other in time, as far as their dates are known.
///
/// @param path its nodes and links
/// @param claims of each link which of its claims it goes by, as a place among them
/// @param undated how many of its steps have no date
/// @param certain whether no step can have been before the one before it, whatever its date precisely means
public record DatedPath(Path path, List<Integer> claims, int undated, boolean certain) {

    public DatedPath {
        claims = List.copyOf(claims);
    }
}
