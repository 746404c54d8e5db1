package org.sourceline.suggest.mention;

/// What tells the type of a name that the case does not have yet.
///
/// @param type id of the type
/// @param strength how sure it is, from 0 to 1
/// @param reason key of the reason in words
/// @param word the word that tells it
/// @param end where the name ends with it, as the word may be part of the name
record Evidence(String type, double strength, Rule rule, String reason, String word, int end) {}
