package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.suggest.Offer;

/// What changes of the case do to offers, told apart by article once.
final class Settling {

    private final Map<String, List<Change>> inArticle = new HashMap<>();
    private final List<Change> everywhere = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private boolean back;

    Settling(List<Change> changes) {
        changes.forEach(this::take);
    }

    private void take(Change change) {
        switch (change.after()) {
            case Mention mention -> put(mention.passage().article(), change);
            case Decision decision
            when decision.verdict() == Decision.Verdict.REJECTED_EVERYWHERE -> everywhere.add(change);
            case Decision decision -> put(decision.article(), change);
            case Article _ -> back = true;
            case null -> {
                back |= change.before() instanceof Decision || change.before() instanceof Mention;
                if (change.before() instanceof Article article) {
                    removed.add(article.id());
                }
            }
            default -> {}
        }
    }

    private void put(String article, Change change) {
        inArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(change);
    }

    private Stream<Change> about(Offer offer) {
        String article = offer.suggestion().article();
        return Stream.concat(inArticle.getOrDefault(article, List.of()).stream(), everywhere.stream());
    }

    /// Whether they leave nothing to decide on an offer.
    boolean settles(Offer offer) {
        return removed.contains(offer.suggestion().article()) || about(offer).anyMatch(offer::isSettledBy);
    }

    /// Those offers that are left to decide on.
    List<Offer> left(List<Offer> offers) {
        return offers.stream().filter(offer -> !settles(offer)).toList();
    }

    /// Those offers that they put off, as put off.
    List<Offer> putOff(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> !removed.contains(offer.suggestion().article()))
                .filter(offer -> about(offer).anyMatch(offer::isPutOffBy))
                .map(Offer::asPutOff)
                .toList();
    }

    /// Whether they may bring back what was settled, or what is new.
    boolean bringsBack() {
        return back;
    }
}
