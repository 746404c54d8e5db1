package org.sourceline.ui.graph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.network.ChartNode;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.desk.claim.Uncited;

/// A link being drawn: between whom, what it is to say, and the passages that may carry it.
final class LinkViewModel {

    private final Desk desk;
    private final ChartNode from;
    private final ChartNode to;
    private Optional<Says> says = Optional.empty();

    /// A link from one node to another.
    LinkViewModel(Desk desk, ChartNode from, ChartNode to) {
        this.desk = desk;
        this.from = from;
        this.to = to;
    }

    /// The same the other way round, saying nothing yet.
    LinkViewModel turned() {
        return new LinkViewModel(desk, to, from);
    }

    ChartNode from() {
        return from;
    }

    ChartNode to() {
        return to;
    }

    /// What it may say, that which fits the types first; with what was typed in it.
    List<Says> readings(String typed, int most) {
        return Says.of(desk.ontology(), from.type(), to.type(), typed, most);
    }

    /// Chooses what it says.
    void choose(Says chosen) {
        says = Optional.of(chosen);
    }

    /// What it says, once that is chosen.
    Optional<Says> says() {
        return says;
    }

    /// Where an article names both ends, the nearest together first; where none does, where any names its beginning.
    List<Naming> namings() {
        Map<String, List<Mention>> ends = new HashMap<>();
        mentions(to)
                .forEach(mention -> ends.computeIfAbsent(mention.passage().article(), article -> new ArrayList<>())
                        .add(mention));
        Map<String, Naming> nearest = new HashMap<>();
        Map<String, Naming> alone = new HashMap<>();
        for (Mention begin : mentions(from)) {
            String article = begin.passage().article();
            alone.putIfAbsent(article, new Naming(begin, Optional.empty()));
            for (Mention end : ends.getOrDefault(article, List.of())) {
                nearest.merge(article, new Naming(begin, Optional.of(end)), Naming::nearer);
            }
        }
        return (nearest.isEmpty() ? alone : nearest)
                .values().stream()
                        .sorted(Comparator.comparingInt(Naming::apart)
                                .thenComparing(naming -> naming.from().id()))
                        .toList();
    }

    private List<Mention> mentions(ChartNode node) {
        return node.entities().stream()
                .flatMap(entity -> desk.index().mentionsOf(entity).stream())
                .distinct()
                .toList();
    }

    /// Goes to where an article names them, with the claim to be cited there.
    void cite(Naming naming) {
        says.ifPresent(chosen -> {
            desk.navigator().go(naming.place());
            desk.cite(new Uncited(naming.from(), naming.to(), chosen));
        });
    }

    /// Where an article names the beginning of a link, and its end if it names that too.
    record Naming(Mention from, Optional<Mention> to) {

        /// UTF-16 code units from one to the other.
        int apart() {
            return to.map(end -> Math.abs(end.passage().start() - from.passage().start()))
                    .orElse(Integer.MAX_VALUE);
        }

        Naming nearer(Naming other) {
            return other.apart() < apart() ? other : this;
        }

        /// Where they stand.
        Place place() {
            Mention end = to.orElse(from);
            return new Place.InArticle(
                    from.passage().article(),
                    Math.min(from.passage().start(), end.passage().start()),
                    Math.max(from.passage().end(), end.passage().end()));
        }
    }
}
