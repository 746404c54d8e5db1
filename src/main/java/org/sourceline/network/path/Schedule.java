package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A schedule: of each step of a path the claim it goes by, chosen so that they follow each other in time.
///
/// @param undated how many of them have no date
record Schedule(List<Choice> choices, int undated) {

    /// A claim that a step may go by.
    ///
    /// @param claim its place among the claims of the link
    record Choice(int link, int claim, Moment moment) {}

    /// The schedule in which no claim can have been before the one of the step before, if there is one.
    ///
    /// Each step takes the claim that is surely over the earliest, which leaves the most to those that follow.
    static Optional<Schedule> certain(List<List<Choice>> steps) {
        List<Choice> chosen = new ArrayList<>();
        long day = Long.MIN_VALUE;
        for (List<Choice> step : steps) {
            Choice best = null;
            for (Choice each : step) {
                Moment moment = each.moment();
                boolean fits = moment.known() && moment.first() >= day;
                best = fits && (best == null || moment.last() < best.moment().last()) ? each : best;
            }
            if (best == null) {
                return Optional.empty();
            }
            chosen.add(best);
            day = best.moment().last();
        }
        return Optional.of(new Schedule(chosen, 0));
    }

    /// The schedule that may be in order and has the fewest claims without a date.
    ///
    /// @throws IllegalArgumentException when no choice of claims may be in order
    static Schedule possible(List<List<Choice>> steps) {
        int length = steps.size();
        long[][] days = new long[length + 1][length + 1];
        Choice[][] chosen = new Choice[length + 1][length + 1];
        for (long[] row : days) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        days[0][0] = Long.MIN_VALUE;
        for (int i = 0; i < length; i++) {
            for (int undated = 0; undated <= i; undated++) {
                for (Choice each : days[i][undated] == Long.MAX_VALUE ? List.<Choice>of() : steps.get(i)) {
                    int more = undated + (each.moment().known() ? 0 : 1);
                    long day = each.moment().after(days[i][undated]);
                    if (day < days[i + 1][more]) {
                        days[i + 1][more] = day;
                        chosen[i + 1][more] = each;
                    }
                }
            }
        }
        for (int undated = 0; undated <= length; undated++) {
            if (days[length][undated] < Long.MAX_VALUE) {
                return back(chosen, undated);
            }
        }
        throw new IllegalArgumentException("The claims of these steps cannot be in order");
    }

    private static Schedule back(Choice[][] chosen, int undated) {
        List<Choice> choices = new ArrayList<>();
        int left = undated;
        for (int i = chosen.length - 1; i > 0; i--) {
            Choice choice = chosen[i][left];
            choices.addFirst(choice);
            left -= choice.moment().known() ? 0 : 1;
        }
        return new Schedule(choices, undated);
    }
}
