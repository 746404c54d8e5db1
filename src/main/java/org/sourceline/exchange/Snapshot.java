package org.sourceline.exchange;

import java.util.List;

/// A snapshot: a picture to be exported with the evidence of every line on it.
///
/// @param title what it shows
/// @param links the picture's links by their numbers on it, from 1
/// @param leftOut what is not on the picture and why, in words
public record Snapshot(String title, List<Link> links, List<String> leftOut) {

    public Snapshot {
        links = List.copyOf(links);
        leftOut = List.copyOf(leftOut);
    }

    /// A numbered link.
    ///
    /// @param claims ids of the claims it stands for
    public record Link(int number, List<String> claims) {}
}
