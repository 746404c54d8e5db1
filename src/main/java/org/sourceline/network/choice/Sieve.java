package org.sourceline.network.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.chart.Filters;
import org.sourceline.network.ChartLink;
import org.sourceline.network.choice.CaseGraph.Bundle;
import org.sourceline.network.choice.CaseGraph.Held;

/// The filters on claims and links: what of each link is left, and how many claims and links each filter kept back.
final class Sieve {

    private static final int PASSES = 3;
    private static final int HELD = 3;
    private static final int CREDIBILITY = 4;
    private static final String[] CLAIMS = {
        "reported at another time not drawn",
        "from other sources not drawn",
        "from less reliable sources not drawn",
        "held at another time not drawn",
        "of less credibility not drawn"
    };

    private final CaseGraph graph;
    private final Filters filters;
    private final Reliability worst;
    private final boolean weighing;
    private final boolean citing;
    private final int[] claims = new int[CLAIMS.length];
    private int predicates;
    private int proposals;
    private int thin;
    private int lone;

    Sieve(CaseGraph graph, Filters filters) {
        this.graph = graph;
        this.filters = filters;
        worst = filters.reliability().isEmpty() ? Reliability.F : Reliability.valueOf(filters.reliability());
        weighing = filters.weighsClaims();
        citing = filters.weighsCitations();
    }

    /// What is left of a link; null where nothing is.
    @Nullable
    ChartLink left(Bundle bundle) {
        ChartLink link = bundle.link();
        if (filters.hiddenPredicates().contains(link.predicate())) {
            predicates++;
            return null;
        }
        if (filters.hideProposals() && link.proposal()) {
            proposals++;
            return null;
        }
        if (weighing) {
            List<Held> passing = passing(bundle.claims());
            if (passing.isEmpty()) {
                return null;
            }
            link = resting(link, passing);
        }
        if (link.articles() < filters.articles()) {
            thin++;
            return null;
        }
        if (link.origins() < filters.origins()) {
            lone++;
            return null;
        }
        return link;
    }

    private List<Held> passing(List<Held> all) {
        List<Held> passing = new ArrayList<>(all.size());
        for (Held claim : all) {
            int fails = fails(claim);
            if (fails < 0) {
                passing.add(claim);
            } else {
                claims[fails]++;
            }
        }
        return passing;
    }

    /// The number of the filter that keeps a claim back; less than 0 where it passes.
    private int fails(Held claim) {
        if (!filters.held().admits(claim.earliest(), claim.latest())) {
            return HELD;
        }
        if (filters.credibility() > 0 && claim.credibility() > filters.credibility()) {
            return CREDIBILITY;
        }
        if (!citing) {
            return -1;
        }
        int best = filters.reported().isAny() ? filters.sources().isEmpty() ? 2 : 1 : 0;
        for (int citation = claim.first(); citation < claim.end(); citation++) {
            best = Math.max(best, graph.reports().fails(citation, filters, worst));
        }
        return best == PASSES ? -1 : best;
    }

    private ChartLink resting(ChartLink link, List<Held> passing) {
        List<String> ids = passing.stream().map(Held::id).toList();
        Support support = support(ids);
        return new ChartLink(
                link.id(),
                link.from(),
                link.to(),
                link.predicate(),
                link.reading(),
                new ChartLink.Evidence(
                        ids,
                        support.backing(),
                        support.disputed(),
                        link.proposal(),
                        link.evidence().symmetric()));
    }

    /// What claims rest on under the filters.
    ///
    /// @param claims ids of claims that pass
    Support support(Collection<String> claims) {
        return Support.of(claims, graph.reports(), citation -> !citing || counts(citation));
    }

    private boolean counts(int citation) {
        return graph.reports().fails(citation, filters, worst) == PASSES;
    }

    /// Says what was kept back.
    void say(List<String> words) {
        LeftOut.say(words, predicates, "link", "of other predicates not drawn");
        LeftOut.say(words, proposals, "proposal", "not shown");
        for (int i = 0; i < CLAIMS.length; i++) {
            LeftOut.say(words, claims[i], "claim", CLAIMS[i]);
        }
        String few =
                filters.articles() == 1 ? "without an article" : "of fewer than " + filters.articles() + " articles";
        LeftOut.say(words, thin, "link", few + " not drawn");
        String fewer = filters.origins() == 1 ? "without an origin" : "of fewer than " + filters.origins() + " origins";
        LeftOut.say(words, lone, "link", fewer + " not drawn");
    }
}
