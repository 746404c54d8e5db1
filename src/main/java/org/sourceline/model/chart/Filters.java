package org.sourceline.model.chart;

import java.util.HashSet;
import java.util.Set;

/// What a chart leaves out by rule, whatever it starts from.
///
/// @param hiddenTypes ids of the types of entities left out
/// @param hiddenPredicates ids of the predicates left out
/// @param sources ids of the only sources whose articles count; empty for all
/// @param held when a claim must have held
/// @param reported when an article must have been published to count
/// @param reliability the worst reliability, `A` to `F`, with which a source's articles still count; empty for any
/// @param credibility the worst credibility, 1 to 6, with which a claim still counts; 0 for any
/// @param articles how many articles a link needs at least
/// @param origins how many independent origins a link needs at least
/// @param hideUnlinked whether entities without a link are left out
/// @param hideProposals whether what has no evidence yet is left out
public record Filters(
        Set<String> hiddenTypes,
        Set<String> hiddenPredicates,
        Set<String> sources,
        Period held,
        Period reported,
        String reliability,
        int credibility,
        int articles,
        int origins,
        boolean hideUnlinked,
        boolean hideProposals) {

    /// Nothing is left out.
    public static final Filters NONE =
            new Filters(Set.of(), Set.of(), Set.of(), Period.ANY, Period.ANY, "", 0, 0, 0, false, false);

    public Filters {
        hiddenTypes = Set.copyOf(hiddenTypes);
        hiddenPredicates = Set.copyOf(hiddenPredicates);
        sources = Set.copyOf(sources);
    }

    /// Whether a citation may fail to count.
    public boolean weighsCitations() {
        return !sources.isEmpty() || !reported.isAny() || !reliability.isEmpty();
    }

    /// Whether a claim may fail to count, for itself or for want of a citation that counts.
    public boolean weighsClaims() {
        return weighsCitations() || !held.isAny() || credibility > 0;
    }

    /// The same with a type shown or left out, the other way than now.
    public Filters turningType(String type) {
        return withTypes(turned(hiddenTypes, type));
    }

    /// The same with a predicate shown or left out, the other way than now.
    public Filters turningPredicate(String predicate) {
        return withPredicates(turned(hiddenPredicates, predicate));
    }

    /// The same with a source among the only ones or not, the other way than now.
    public Filters turningSource(String source) {
        return withSources(turned(sources, source));
    }

    private static Set<String> turned(Set<String> before, String each) {
        Set<String> after = new HashSet<>(before);
        if (!after.remove(each)) {
            after.add(each);
        }
        return after;
    }

    /// The same leaving out those types.
    public Filters withTypes(Set<String> hidden) {
        return new Filters(
                hidden,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same leaving out those predicates.
    public Filters withPredicates(Set<String> hidden) {
        return new Filters(
                hiddenTypes,
                hidden,
                sources,
                held,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same counting those sources only; all where there are none.
    public Filters withSources(Set<String> only) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                only,
                held,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with claims that held then.
    public Filters withHeld(Period when) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                when,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with articles published then.
    public Filters withReported(Period when) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                when,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with sources of that reliability or better; of any where it is empty.
    public Filters withReliability(String worst) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                worst,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with claims of that credibility or better; of any where it is 0.
    public Filters withCredibility(int worst) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                worst,
                articles,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with links of that many articles at least.
    public Filters withArticles(int least) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                credibility,
                least,
                origins,
                hideUnlinked,
                hideProposals);
    }

    /// The same with links of that many independent origins at least.
    public Filters withOrigins(int least) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                credibility,
                articles,
                least,
                hideUnlinked,
                hideProposals);
    }

    /// The same with or without entities that have no link.
    public Filters withoutUnlinked(boolean hidden) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hidden,
                hideProposals);
    }

    /// The same with or without what has no evidence yet.
    public Filters withoutProposals(boolean hidden) {
        return new Filters(
                hiddenTypes,
                hiddenPredicates,
                sources,
                held,
                reported,
                reliability,
                credibility,
                articles,
                origins,
                hideUnlinked,
                hidden);
    }
}
