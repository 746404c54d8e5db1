package org.sourceline.exchange;

import org.sourceline.model.Source;

/// The grades of the Admiralty scale in words.
final class Grades {

    private Grades() {}

    /// How far a source or a speaker can be relied on: "B, usually reliable".
    static String of(Source.Reliability reliability) {
        return switch (reliability) {
            case A -> "A, reliable";
            case B -> "B, usually reliable";
            case C -> "C, fairly reliable";
            case D -> "D, not usually reliable";
            case E -> "E, unreliable";
            case F -> "F, cannot be judged";
        };
    }

    /// How far a claim, or what a passage says of it, can be believed: "2, probably true".
    static String of(int credibility) {
        return switch (credibility) {
            case 1 -> "1, confirmed";
            case 2 -> "2, probably true";
            case 3 -> "3, possibly true";
            case 4 -> "4, doubtful";
            case 5 -> "5, improbable";
            default -> "6, cannot be judged";
        };
    }
}
