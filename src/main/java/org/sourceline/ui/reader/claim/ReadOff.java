package org.sourceline.ui.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sourceline.suggest.Reasons;
import org.sourceline.suggest.claim.DayOrders;
import org.sourceline.text.WrittenDate;
import org.sourceline.text.attribution.Attributed;
import org.sourceline.text.attribution.Attributions;
import org.sourceline.text.attribution.Voice;
import org.sourceline.text.date.Anchor;
import org.sourceline.text.date.DatesInText;
import org.sourceline.text.date.DayOrder;
import org.sourceline.text.date.ReadDate;

/// What was read off a passage by rule, for the analyst to keep or alter: who says so, when, with what reserve.
///
/// @param when the one date written in it, as EDTF, or empty
/// @param speaker who it says said so, or empty; nobody is read off a passage of several paragraphs
/// @param hedge the words by which it takes no side, or empty
/// @param dates the dates that it may mean besides, none of which is taken unasked
/// @param order in which of day and month was read where its numbers leave that open
record ReadOff(String when, String speaker, String hedge, List<ReadDate> dates, DayOrder order) {

    static final ReadOff NOTHING = new ReadOff("", "", "", List.of(), DayOrder.UNTOLD);

    static ReadOff of(String passage, Anchor anchor) {
        List<WrittenDate.Written> written = WrittenDate.within(passage);
        String when = written.size() == 1 ? written.getFirst().date().toString() : "";
        Attributed said = Attributions.of(passage);
        List<ReadDate> offers = new ArrayList<>();
        for (ReadDate date : DatesInText.within(passage, anchor)) {
            boolean there = offers.stream().anyMatch(other -> other.date().equals(date.date()));
            if (!there && !date.date().isUnknown() && !date.date().toString().equals(when)) {
                offers.add(date);
            }
        }
        String speaker =
                passage.contains("\n") ? "" : said.speaker().map(Voice::words).orElse("");
        return new ReadOff(when, speaker, said.hedge(), List.copyOf(offers), anchor.order());
    }

    /// Why dates in bare numbers are read in an order, in words; empty where there are none.
    String why(Reasons reasons) {
        return dates.stream()
                .flatMap(date -> date.order().stream())
                .map(each -> DayOrders.why(each, reasons))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
