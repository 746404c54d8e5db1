package org.sourceline.text.date;

import java.util.List;
import java.util.Optional;
import org.sourceline.model.FuzzyDate;

/// A date read from a text: a guess to be offered, with the words it was read from and what else they may mean.
///
/// @param start UTF-16 offset of the first code unit of its words
/// @param end offset past the last
/// @param words the text's own words
/// @param date what they most likely mean; unknown where it hangs on a date that the text does not give
/// @param alternatives what else they may mean, likelier ones first
/// @param rule which rule read it, such as `weekday`
/// @param order by which order of day and month it was read, where the numbers alone leave that open
/// @param ahead whether it lies after the day of publishing: where words such as "will" or "next" say so, or where
///   every
///     reading of a date in numbers does
public record ReadDate(
        int start,
        int end,
        String words,
        FuzzyDate date,
        List<FuzzyDate> alternatives,
        String rule,
        Optional<DayOrder> order,
        boolean ahead) {

    public ReadDate {
        alternatives = List.copyOf(alternatives);
    }

    /// Whether what it means is certain: written out in full and in one way.
    public boolean certain() {
        return rule.equals("written") && alternatives.isEmpty();
    }
}
