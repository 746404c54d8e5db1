package org.sourceline.edit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Article;
import org.sourceline.model.Mention.Decision;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;
import org.sourceline.store.Plan;

/// Decides on suggestions in one step: tags what is taken up, and keeps every decision.
///
/// A decision on a place that was decided on before takes the earlier one's place.
public record Decide(List<Ruling> rulings) implements Edit {

    private static final int ID = 20;

    public Decide {
        rulings = List.copyOf(rulings);
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        List<Tag> tags =
                rulings.stream().filter(Ruling::takesUp).map(Ruling::tag).toList();
        Plan tagging = new TagPassages(tags).plan(basis);
        Set<String> articles = new LinkedHashSet<>();
        Map<String, Decision> now = new LinkedHashMap<>();
        for (Ruling ruling : rulings) {
            if (articles.add(ruling.tag().article())) {
                Finding.one(basis.before(), Article.class, ruling.tag().article());
            }
            Decision decision = decision(ruling);
            now.put(decision.id(), decision);
        }
        Map<String, Decision> before = new HashMap<>();
        basis.before()
                .findAll(Decision.class, List.copyOf(now.keySet()))
                .forEach(decision -> before.put(decision.id(), decision));
        List<Change> changes = new ArrayList<>(tagging.changes());
        now.forEach((id, decision) -> {
            @Nullable Decision was = before.get(id);
            if (!decision.equals(was)) {
                changes.add(new Change(was, decision));
            }
        });
        return changes.isEmpty() ? Plan.nothing() : new Plan(title(tagging), place(), changes);
    }

    /// The decision to keep; its id is made of its place and words, so that it takes an earlier one's place.
    private static Decision decision(Ruling ruling) {
        Tag tag = ruling.tag();
        String place = String.join(
                "\n", tag.article(), Integer.toString(tag.start()), Integer.toString(tag.end()), ruling.words());
        return new Decision(
                "d-" + Hash.of(place).substring(0, ID),
                tag.article(),
                tag.start(),
                tag.end(),
                ruling.words(),
                ruling.type(),
                ruling.entity(),
                ruling.rule(),
                ruling.verdict());
    }

    private Place place() {
        Tag first = rulings.getFirst().tag();
        return new Place.InArticle(first.article(), first.start(), first.end());
    }

    private String title(Plan tagging) {
        Ruling first = rulings.getFirst();
        if (rulings.size() == 1) {
            return switch (first.verdict()) {
                case ACCEPTED, CORRECTED -> tagging.title().isEmpty() ? "Accept " + first.words() : tagging.title();
                case REJECTED_HERE -> "Reject \"" + first.words() + "\" here";
                case REJECTED_EVERYWHERE -> "Reject \"" + first.words() + "\" everywhere";
                case LATER -> "Put off \"" + first.words() + "\"";
            };
        }
        long taken = rulings.stream().filter(Ruling::takesUp).count();
        return taken == rulings.size()
                ? "Accept " + taken + " suggestions"
                : taken == 0
                        ? "Reject " + rulings.size() + " suggestions"
                        : "Decide on " + rulings.size() + " suggestions";
    }
}
