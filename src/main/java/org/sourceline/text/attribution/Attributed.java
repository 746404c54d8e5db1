package org.sourceline.text.attribution;

import java.util.List;
import java.util.Optional;

/// Who a sentence says said it.
///
/// @param chain those who said it, the first speaker first and whoever passed it on after them; empty where nobody is
///   said to have
/// @param hedge the words by which it takes no side, such as "reportedly", or empty
/// @param denies whether the speaker denies what it says
public record Attributed(List<Voice> chain, String hedge, boolean denies) {

    /// Nobody is said to have said it.
    public static final Attributed TO_NOBODY = new Attributed(List.of(), "", false);

    public Attributed {
        chain = List.copyOf(chain);
    }

    /// Who is said to have said it first.
    public Optional<Voice> speaker() {
        return chain.stream().findFirst();
    }
}
