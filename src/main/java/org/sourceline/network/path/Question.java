package org.sourceline.network.path;

import java.util.List;

/// A question for paths.
///
/// @param ends ids of the entities to join, in the order they were chosen
/// @param kind what joins them
/// @param longest how many links a path has at most
/// @param support how many origins, or articles, each link rests on at least
/// @param most how many paths to find at most
public record Question(List<String> ends, Kind kind, int longest, int support, int most) {

    public Question {
        ends = List.copyOf(ends);
    }

    /// What is to join the entities.
    public enum Kind {
        /// The paths whose weakest link is the strongest.
        STRONGEST,
        /// The paths of the fewest links.
        SHORTEST,
        /// All paths, the shortest first.
        ALL,
        /// The paths from the first to the second whose steps follow each other in time.
        DATED,
        /// The smallest network between all of them.
        CONNECTING
    }
}
