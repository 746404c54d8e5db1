package org.sourceline.suggest.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourceline.model.Mention.Decision;
import org.sourceline.text.Spelling;

/// What was decided on suggestions so far: what must not return, and how often each rule was right.
public final class DecisionMemory {

    /// So many decisions on a rule's suggestions say how good it is.
    private static final int ENOUGH = 10;

    private final Set<List<Object>> here = new HashSet<>();
    private final Set<List<Object>> later = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();
    private final Map<Rule, Tally> tallies = new EnumMap<>(Rule.class);

    /// How often a rule's suggestions were taken up and rejected.
    public record Tally(int accepted, int rejected) {

        /// The share taken up; 1 where nothing was decided.
        public double precision() {
            int all = accepted + rejected;
            return all == 0 ? 1 : (double) accepted / all;
        }
    }

    /// The memory of those decisions.
    public DecisionMemory(List<Decision> decisions) {
        decisions.forEach(this::remember);
    }

    private void remember(Decision decision) {
        List<Object> place = List.of(decision.article(), decision.start(), decision.end());
        boolean right = decision.verdict() == Decision.Verdict.ACCEPTED;
        switch (decision.verdict()) {
            case REJECTED_HERE -> here.add(place);
            case REJECTED_EVERYWHERE -> everywhere.add(Spelling.key(decision.words()));
            case LATER -> later.add(place);
            case ACCEPTED, CORRECTED -> {}
        }
        if (decision.verdict() != Decision.Verdict.LATER) {
            rule(decision.rule())
                    .ifPresent(rule -> tallies.merge(
                            rule,
                            new Tally(right ? 1 : 0, right ? 0 : 1),
                            (one, more) -> new Tally(one.accepted + more.accepted, one.rejected + more.rejected)));
        }
    }

    private static Optional<Rule> rule(String id) {
        for (Rule rule : Rule.values()) {
            if (rule.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// Why a suggestion must not be shown again; empty where nothing was decided against it.
    Optional<Hidden.Cause> against(Suggestion suggestion) {
        List<Object> place = List.of(suggestion.article(), suggestion.start(), suggestion.end());
        if (here.contains(place)) {
            return Optional.of(Hidden.Cause.REJECTED_HERE);
        }
        if (everywhere.contains(Spelling.key(suggestion.quote()))) {
            return Optional.of(Hidden.Cause.REJECTED_EVERYWHERE);
        }
        return later.contains(place) ? Optional.of(Hidden.Cause.PUT_OFF) : Optional.empty();
    }

    /// How often a rule was right so far.
    public Tally of(Rule rule) {
        return tallies.getOrDefault(rule, new Tally(0, 0));
    }

    /// By how much a rule's suggestions count: less where analysts rejected many of them.
    double trust(Rule rule) {
        Tally tally = of(rule);
        return tally.accepted() + tally.rejected() < ENOUGH ? 1 : 0.6 + 0.4 * tally.precision();
    }
}
