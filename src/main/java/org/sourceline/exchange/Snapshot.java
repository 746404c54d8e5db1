package org.sourceline.exchange;

import java.util.List;
import java.util.stream.IntStream;

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

    /// A snapshot whose links are numbered in the order given.
    ///
    /// @param claims ids of the claims that each link stands for
    public static Snapshot numbered(String title, List<List<String>> claims, List<String> leftOut) {
        List<Link> links = IntStream.range(0, claims.size())
                .mapToObj(i -> new Link(i + 1, claims.get(i)))
                .toList();
        return new Snapshot(title, links, leftOut);
    }

    /// A numbered link.
    ///
    /// @param claims ids of the claims it stands for
    public record Link(int number, List<String> claims) {}
}
