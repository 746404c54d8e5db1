package org.sourceline.store;

/// What a case says of itself.
///
/// @param title what the investigation is called
/// @param formatVersion version of the way it is kept
/// @param ontology its ontology, as JSON
public record CaseCard(String title, int formatVersion, String ontology) {

    /// The version this program writes.
    public static final int CURRENT = 7;
}
