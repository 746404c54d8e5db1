package org.sourceline.text.date;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sourceline.model.FuzzyDate;

/// One way in which a date is written, and how it is read.
///
/// @param id what the rule is called
/// @param form the words it reads
/// @param reader makes of them what they may mean, the likeliest first; nothing where they are no date after all
record DateRule(String id, Pattern form, Reader reader) {

    @FunctionalInterface
    interface Reader {
        List<FuzzyDate> read(MatchResult words, Moment moment);
    }

    static DateRule of(String id, String form, Reader reader) {
        return new DateRule(id, Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reader);
    }
}
