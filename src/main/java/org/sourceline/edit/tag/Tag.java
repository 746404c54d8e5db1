package org.sourceline.edit.tag;

/// A tag to put: a stretch of an article, and the entity it names.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
public record Tag(String article, int start, int end, Named named) {

    /// The entity that a tag names.
    public sealed interface Named {

        /// An entity of the case.
        record Known(String entity) implements Named {}

        /// The entity of that type called so, or else a new one.
        record Called(String type, String name) implements Named {}
    }

    /// A tag naming an entity of the case.
    public static Tag known(String article, int start, int end, String entity) {
        return new Tag(article, start, end, new Named.Known(entity));
    }

    /// A tag naming the entity of that type called so, or else a new one.
    public static Tag called(String article, int start, int end, String type, String name) {
        return new Tag(article, start, end, new Named.Called(type, name));
    }
}
