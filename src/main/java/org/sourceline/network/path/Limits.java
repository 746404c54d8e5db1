package org.sourceline.network.path;

/// What paths a search is to find.
///
/// @param longest how many links a path has at most
/// @param weakest how strong each of its links is at least
/// @param most how many paths to find at most
public record Limits(int longest, int weakest, int most) {

    public Limits {
        if (longest < 1 || most < 1) {
            throw new IllegalArgumentException("A search for " + most + " paths of " + longest + " links finds none");
        }
    }
}
