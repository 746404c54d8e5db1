package org.sourceline.network.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.inference.Backing;

/// Every citation of a case in flat arrays, those of one claim side by side: in which article, of which source, when
/// published.
final class Reports {

    private static final Reliability UNGRADED = Reliability.F;

    private final Map<String, int[]> spans = new HashMap<>();
    private final Citation[] sorted;
    private final Function<List<Citation>, Backing> backing;
    private final boolean[] supports;
    private final Published[] published;

    /// An article as filters weigh it.
    private record Published(String source, Reliability reliability, int earliest, int latest) {}

    /// @param backing what stands behind citations
    Reports(
            List<Citation> citations,
            List<Article> known,
            List<Source> sources,
            Function<List<Citation>, Backing> backing) {
        this.backing = backing;
        Map<String, Reliability> reliability = new HashMap<>();
        sources.forEach(source -> reliability.put(source.id(), source.reliability()));
        Map<String, Published> facts = new HashMap<>();
        for (Article article : known) {
            facts.put(
                    article.id(),
                    new Published(
                            article.source(),
                            reliability.getOrDefault(article.source(), UNGRADED),
                            earliest(article.published()),
                            latest(article.published())));
        }
        sorted = citations.toArray(Citation[]::new);
        Arrays.sort(sorted, (one, other) -> one.claim().compareTo(other.claim()));
        supports = new boolean[sorted.length];
        published = new Published[sorted.length];
        Published unknown = new Published("", UNGRADED, Integer.MIN_VALUE, Integer.MAX_VALUE);
        for (int i = 0; i < sorted.length; i++) {
            String article = sorted[i].passage().article();
            supports[i] = sorted[i].stance() == Citation.Stance.SUPPORTS;
            published[i] = facts.getOrDefault(article, unknown);
            int at = i;
            spans.computeIfAbsent(sorted[i].claim(), first -> new int[] {at, at})[1] = i + 1;
        }
    }

    static int earliest(FuzzyDate date) {
        return date.earliest().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
    }

    static int latest(FuzzyDate date) {
        return date.latest().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    }

    /// The first of a claim's citations and the one after its last; both 0 where it has none.
    int[] of(String claim) {
        return spans.getOrDefault(claim, new int[2]);
    }

    /// The citation with that number.
    Citation citation(int number) {
        return sorted[number];
    }

    /// What stands behind citations.
    Backing backing(List<Citation> citations) {
        return backing.apply(citations);
    }

    /// Whether a citation speaks for its claim.
    boolean supports(int citation) {
        return supports[citation];
    }

    /// The first of the filters by when, by whom and how reliable that a citation fails; 3 where it passes all.
    int fails(int citation, Filters filters, Reliability worst) {
        Published by = published[citation];
        if (!filters.reported().admits(by.earliest(), by.latest())) {
            return 0;
        }
        if (!filters.sources().isEmpty() && !filters.sources().contains(by.source())) {
            return 1;
        }
        return by.reliability().compareTo(worst) > 0 ? 2 : 3;
    }
}
