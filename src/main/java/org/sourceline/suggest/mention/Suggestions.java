package org.sourceline.suggest.mention;

import java.util.List;

/// What is suggested in one article.
///
/// @param shown in the order of the text, none sharing a character with another
/// @param hidden what was found and is not shown, with why
public record Suggestions(List<Suggestion> shown, List<Hidden> hidden) {

    public Suggestions {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }
}
