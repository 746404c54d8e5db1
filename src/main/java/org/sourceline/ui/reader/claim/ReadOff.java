package org.sourceline.ui.reader.claim;

import java.util.List;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.RelativeDate;
import org.sourceline.text.SaidBy;
import org.sourceline.text.WrittenDate;

/// What was read off a passage by rule, for the analyst to keep or alter: who says so, when, with what reserve.
///
/// @param when the one date written in it, as EDTF, or empty
/// @param speaker who it says said so, or empty; nobody is read off a passage of several paragraphs
/// @param hedge the words by which it takes no side, or empty
/// @param dates the dates that it may mean besides, none of which is taken unasked
record ReadOff(String when, String speaker, String hedge, List<RelativeDate.Offer> dates) {

    static final ReadOff NOTHING = new ReadOff("", "", "", List.of());

    static ReadOff of(String passage, FuzzyDate published) {
        List<WrittenDate.Written> written = WrittenDate.within(passage);
        List<RelativeDate.Offer> offers = written.size() == 1
                ? List.of()
                : written.stream()
                        .map(date -> new RelativeDate.Offer(passage.substring(date.start(), date.end()), date.date()))
                        .toList();
        return new ReadOff(
                written.size() == 1 ? written.getFirst().date().toString() : "",
                passage.contains("\n") ? "" : SaidBy.speaker(passage).orElse(""),
                SaidBy.hedge(passage).orElse(""),
                java.util.stream.Stream.concat(offers.stream(), RelativeDate.within(passage, published).stream())
                        .toList());
    }
}
