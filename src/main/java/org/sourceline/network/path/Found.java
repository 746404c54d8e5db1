package org.sourceline.network.path;

import java.util.List;

/// The paths that a search found, best first, and how far it got.
///
/// @param complete all paths of up to so many links are among them
/// @param stopped whether there may be more than are here
public record Found(List<Path> paths, int complete, boolean stopped) {

    public Found {
        paths = List.copyOf(paths);
    }
}
