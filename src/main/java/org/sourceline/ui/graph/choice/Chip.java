package org.sourceline.ui.graph.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sourceline.model.Entity;
import org.sourceline.model.Source;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.chart.Period;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// A word on something that limits the chart, with what takes the limit away.
///
/// @param id which limit it is, such as `types`
/// @param words what it leaves out or shows only
/// @param clear what is asked for without it
public record Chip(String id, String words, UnaryOperator<ChartQuery> clear) {

    private static final Words WORDS = Words.of(Chip.class);
    private static final int NAMED = 2;

    /// A chip for each limit of a query.
    public static List<Chip> of(ChartQuery query, Desk desk) {
        List<Chip> chips = new ArrayList<>();
        starting(query, desk, chips);
        byHand(query, chips);
        Filters filters = query.filters();
        named(chips, "types", filters.hiddenTypes(), desk.ontology()::labelOf, f -> f.withTypes(Set.of()));
        named(
                chips,
                "predicates",
                filters.hiddenPredicates(),
                desk.ontology()::readingOf,
                f -> f.withPredicates(Set.of()));
        named(chips, "sources", filters.sources(), id -> source(desk, id), f -> f.withSources(Set.of()));
        period(chips, "held", filters.held(), f -> f.withHeld(Period.ANY));
        period(chips, "reported", filters.reported(), f -> f.withReported(Period.ANY));
        if (!filters.reliability().isEmpty()) {
            filter(chips, "reliability", f -> f.withReliability(""), filters.reliability());
        }
        if (filters.credibility() > 0) {
            filter(chips, "credibility", f -> f.withCredibility(0), filters.credibility());
        }
        if (filters.articles() > 0) {
            filter(chips, "articles", f -> f.withArticles(0), filters.articles());
        }
        if (filters.origins() > 0) {
            filter(chips, "origins", f -> f.withOrigins(0), filters.origins());
        }
        if (filters.hideProposals()) {
            filter(chips, "proposals", f -> f.withoutProposals(false));
        }
        return chips;
    }

    private static void starting(ChartQuery query, Desk desk, List<Chip> chips) {
        if (!query.start().isEmpty()) {
            String names = some(query.start(), id -> entity(desk, id));
            chips.add(new Chip("start", WORDS.say("chip.start", names), now -> now.around(Set.of(), 0)));
        }
        if (!query.kept().isEmpty()) {
            chips.add(new Chip("kept", WORDS.say("chip.kept", query.kept().size()), ChartQuery::showingHidden));
        }
    }

    private static void byHand(ChartQuery query, List<Chip> chips) {
        if (!query.hidden().isEmpty()) {
            chips.add(new Chip(
                    "hidden",
                    WORDS.say("chip.hidden", query.hidden().size()),
                    now -> new ChartQuery(
                            now.start(),
                            now.hops(),
                            now.kept(),
                            now.added(),
                            Set.of(),
                            now.expanded(),
                            now.filters(),
                            now.groups(),
                            now.most())));
        }
        if (!query.groups().isEmpty()) {
            chips.add(
                    new Chip("groups", WORDS.say("chip.groups", query.groups().size()), now -> now.grouped(List.of())));
        }
    }

    private static void named(
            List<Chip> chips,
            String id,
            Set<String> chosen,
            Function<String, String> name,
            UnaryOperator<Filters> clear) {
        if (!chosen.isEmpty()) {
            filter(chips, id, clear, some(chosen, name));
        }
    }

    /// Two by name, and how many more there are.
    private static String some(Collection<String> ids, Function<String, String> name) {
        List<String> names = ids.stream().map(name).sorted().toList();
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : WORDS.say("chip.more", first, names.size() - NAMED);
    }

    private static void period(List<Chip> chips, String id, Period when, UnaryOperator<Filters> clear) {
        if (!when.isAny()) {
            String from = when.from() == null ? "" : when.from().toString();
            String to = when.to() == null ? "" : when.to().toString();
            String between = from.isEmpty() && to.isEmpty()
                    ? WORDS.say("period.dated")
                    : from.equals(to)
                            ? from
                            : from.isEmpty()
                                    ? WORDS.say("period.until", to)
                                    : to.isEmpty() ? WORDS.say("period.since", from) : from + " – " + to;
            filter(chips, id, clear, between);
        }
    }

    private static void filter(List<Chip> chips, String id, UnaryOperator<Filters> clear, Object... arguments) {
        chips.add(new Chip(id, WORDS.say("chip." + id, arguments), now -> now.filtered(clear.apply(now.filters()))));
    }

    private static String entity(Desk desk, String id) {
        return desk.index().find(Entity.class, id).map(Entity::name).orElse(id);
    }

    private static String source(Desk desk, String id) {
        return desk.index().find(Source.class, id).map(Source::name).orElse(id);
    }
}
