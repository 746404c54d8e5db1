package org.sourceline.suggest.mention;

/// A suggestion that is not shown, and why not.
public record Hidden(Suggestion suggestion, Cause cause) {

    /// Why a suggestion is not shown.
    public enum Cause {
        /// It stands in what is no part of the report, such as what its site repeats.
        LEFT_OUT,
        /// Its words are tagged already.
        TAGGED,
        /// A better one has some of its words.
        OVERLAPS,
        /// It was rejected at this place.
        REJECTED_HERE,
        /// Its words were rejected wherever they stand.
        REJECTED_EVERYWHERE,
        /// It was put off.
        PUT_OFF,
        /// Its rule is switched off.
        RULE_OFF
    }
}
