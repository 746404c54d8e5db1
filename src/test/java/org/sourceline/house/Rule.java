package org.sourceline.house;

import java.util.function.Function;
import java.util.stream.Stream;

/// A rule of the house.
///
/// @param name what it is called, and the folder of its canaries
/// @param says the rule itself, in words
/// @param finder finds what breaks it, each breach with where it is
record Rule(String name, String says, Function<House, Stream<String>> finder) {

    /// A rule that every Java file keeps or breaks on its own.
    static Rule ofEachFile(String name, String says, Function<JavaSource, Stream<String>> finder) {
        return new Rule(name, says, house -> house.java().stream().flatMap(finder));
    }

    /// What in the house breaks the rule.
    Stream<String> breaches(House house) {
        return finder.apply(house).map(breach -> breach + " (" + says + ")");
    }
}
