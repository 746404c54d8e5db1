package org.sourceline.ui.desk.suggest;

import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision;
import org.sourceline.store.Change;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.text.Spelling;

/// A suggestion as it is offered for a decision, with the words around it.
///
/// @param putOff whether it was put off before
/// @param before the words of its line before it, as far as one needs to read them
/// @param after those after it
public record Offer(Suggestion suggestion, boolean putOff, String before, String after) {

    private static final int AROUND = 480;

    /// The offer of a suggestion in a text.
    static Offer of(Suggestion suggestion, boolean putOff, String text) {
        int start = suggestion.start();
        int end = suggestion.end();
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int feed = text.indexOf('\n', end);
        int lineEnd = feed < 0 ? text.length() : feed;
        int first = text.indexOf(' ', start - AROUND) + 1;
        int last = text.lastIndexOf(' ', end + AROUND);
        boolean begun = start - line <= AROUND || first <= line || first > start;
        boolean ended = lineEnd - end <= AROUND || last <= end;
        return new Offer(
                suggestion,
                putOff,
                begun ? text.substring(line, start) : "… " + text.substring(first, start),
                ended ? text.substring(end, lineEnd) : text.substring(end, last) + " …");
    }

    /// Whether it is sure enough to be drawn in a text.
    public boolean isSure() {
        return suggestion.score() >= Suggestion.WORTH_SHOWING;
    }

    /// Whether the two would name the same entity.
    public boolean isAlike(Offer other) {
        Suggestion its = other.suggestion;
        return suggestion.isNew()
                ? its.isNew()
                        && its.type().equals(suggestion.type())
                        && Spelling.key(its.name()).equals(Spelling.key(suggestion.name()))
                : its.entity().equals(suggestion.entity());
    }

    /// Whether both are the same words at the same place.
    public boolean isAt(Offer other) {
        Suggestion its = other.suggestion;
        return its.article().equals(suggestion.article())
                && its.start() == suggestion.start()
                && its.end() == suggestion.end();
    }

    /// Whether a change of the case leaves nothing to decide here.
    public boolean isSettledBy(Change change) {
        return switch (change.after()) {
            case Mention mention ->
                mention.passage().article().equals(suggestion.article())
                        && mention.passage().start() < suggestion.end()
                        && suggestion.start() < mention.passage().end();
            case Decision decision -> isSettledBy(decision);
            case null, default -> false;
        };
    }

    /// Whether a change of the case puts it off.
    public boolean isPutOffBy(Change change) {
        return change.after() instanceof Decision decision
                && decision.verdict() == Decision.Verdict.LATER
                && isSettledBy(decision);
    }

    /// The same, put off.
    public Offer asPutOff() {
        return new Offer(suggestion, true, before, after);
    }

    private boolean isSettledBy(Decision decision) {
        boolean here = decision.at(suggestion.article(), suggestion.start(), suggestion.end());
        return switch (decision.verdict()) {
            case REJECTED_HERE -> here;
            case REJECTED_EVERYWHERE -> Spelling.key(decision.words()).equals(Spelling.key(suggestion.quote()));
            case LATER -> here && !putOff;
            case ACCEPTED, CORRECTED -> false;
        };
    }
}
