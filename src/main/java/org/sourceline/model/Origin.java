package org.sourceline.model;

/// An origin: the report that a passage first comes from, which need not be in the case.
///
/// @param name what it is known by, such as "Reuters, 21 May 2021"
/// @param article id of the article that is the report, or empty when it is not in the case
public record Origin(String id, String name, FuzzyDate published, String article) implements Item {}
