package org.sourceline.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;

/// How well names are suggested in marked texts after one of them was tagged by hand.
final class NameFigures {

    private final Map<String, String> ids = new HashMap<>();
    private final CaseIndex index = new CaseIndex();

    /// What was learned, to be heard too.
    Optional<Learned> learned = Optional.empty();

    /// Misses and false hits, for people to read.
    final List<String> remarks = new ArrayList<>();

    int known;
    int knownFound;
    int knownSuggested;
    int knownRight;
    int fresh;
    int freshFound;
    int freshExact;
    int freshTyped;
    int freshSuggested;
    int freshRight;

    NameFigures(GoldText tagged) {
        Map<String, Set<String>> spellings = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (GoldText.Name name : tagged.names()) {
            spellings
                    .computeIfAbsent(name.entity(), entity -> new LinkedHashSet<>())
                    .add(tagged.text().substring(name.start(), name.end()).replaceAll("\\s+", " "));
            types.putIfAbsent(name.entity(), name.type());
            ids.computeIfAbsent(name.entity(), entity -> "e-" + ids.size());
        }
        List<Change> changes = new ArrayList<>();
        ids.forEach((name, id) -> changes.add(Change.made(new Entity(
                id, types.getOrDefault(name, ""), name, List.copyOf(spellings.getOrDefault(name, Set.of())), ""))));
        for (GoldText.Name name : tagged.names()) {
            changes.add(Change.made(new Mention(
                    "m-" + changes.size(),
                    Passage.of(tagged.id(), tagged.text(), name.start(), name.end()),
                    ids.getOrDefault(name.entity(), ""))));
        }
        index.apply(changes);
    }

    /// Counts what is suggested in another text.
    void count(GoldText text) {
        Article article = Things.article(text.id(), text.text(), "");
        Suggester suggester = new Suggester(index, OntologyFile.defaultOne(), Locale.ENGLISH);
        learned.ifPresent(suggester::learned);
        List<Suggestion> shown = suggester.in(article, text.text()).shown().stream()
                .filter(each -> each.score() >= Suggestion.WORTH_SHOWING)
                .filter(each -> !text.ignores(each.start(), each.end()))
                .toList();
        for (GoldText.Name name : text.names()) {
            String id = ids.getOrDefault(name.entity(), "");
            List<Suggestion> there = shown.stream()
                    .filter(each -> name.meets(each.start(), each.end()))
                    .toList();
            if (id.isEmpty()) {
                fresh(text, name, there);
            } else {
                boolean found = there.stream().anyMatch(each -> each.entity().equals(id));
                known++;
                knownFound += found ? 1 : 0;
                remark(!found, "missed known", text, name.start(), name.end(), there);
            }
        }
        for (Suggestion each : shown) {
            List<GoldText.Name> there = text.names().stream()
                    .filter(name -> name.meets(each.start(), each.end()))
                    .toList();
            boolean right = each.isNew()
                    ? !there.isEmpty()
                    : there.stream().anyMatch(name -> each.entity().equals(ids.get(name.entity())));
            knownSuggested += each.isNew() ? 0 : 1;
            knownRight += !each.isNew() && right ? 1 : 0;
            freshSuggested += each.isNew() ? 1 : 0;
            freshRight += each.isNew() && right ? 1 : 0;
            remark(!right, "wrong", text, each.start(), each.end(), List.of(each));
        }
    }

    private void fresh(GoldText text, GoldText.Name name, List<Suggestion> there) {
        boolean exact = there.stream().anyMatch(each -> each.start() == name.start() && each.end() == name.end());
        boolean typed = there.stream().anyMatch(each -> each.type().equals(name.type()));
        fresh++;
        freshFound += there.isEmpty() ? 0 : 1;
        freshExact += exact ? 1 : 0;
        freshTyped += typed ? 1 : 0;
        remark(
                !exact || !typed,
                exact ? "other type" : there.isEmpty() ? "missed new" : "other stretch",
                text,
                name.start(),
                name.end(),
                there);
    }

    private void remark(boolean worth, String what, GoldText text, int start, int end, List<Suggestion> there) {
        if (worth) {
            int from = Math.max(0, start - 30);
            int to = Math.min(text.text().length(), end + 25);
            remarks.add(what + " " + text.id() + ": …" + text.text().substring(from, start) + "["
                    + text.text().substring(start, end) + "]" + text.text().substring(end, to) + "… "
                    + there.stream()
                            .map(each -> each.quote() + "=" + each.type() + "/" + each.name() + " " + each.rule() + " "
                                    + each.score())
                            .toList());
        }
    }

    double knownRecall() {
        return share(knownFound, known);
    }

    double knownPrecision() {
        return share(knownRight, knownSuggested);
    }

    double freshRecall() {
        return share(freshFound, fresh);
    }

    double freshPrecision() {
        return share(freshRight, freshSuggested);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    @Override
    public String toString() {
        return "known: recall %.3f (%d of %d), precision %.3f (of %d); new: recall %.3f (%d of %d; exact %.3f, type %.3f), precision %.3f (of %d)"
                .formatted(
                        knownRecall(),
                        knownFound,
                        known,
                        knownPrecision(),
                        knownSuggested,
                        freshRecall(),
                        freshFound,
                        fresh,
                        share(freshExact, fresh),
                        share(freshTyped, fresh),
                        freshPrecision(),
                        freshSuggested);
    }
}
