package org.sourceline.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sourceline.model.Citation;
import org.sourceline.model.Derivation;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.Retold;
import org.sourceline.text.reuse.Rewording;
import org.sourceline.text.reuse.Span;
import org.sourceline.text.reuse.Variant;

/// A passage of another copy that says what is cited for a claim, and is not cited for it itself.
///
/// @param cited the citation that it tells again
/// @param passage where the copy says so
/// @param differs stretches of its words that the cited ones have not
/// @param variants what of that changes what is said
public record Retelling(Citation cited, Passage passage, List<Span> differs, Set<Variant> variants) {

    public Retelling {
        differs = List.copyOf(differs);
        variants = Set.copyOf(variants);
    }

    /// Whether it says the same, so that it can be cited as the other is.
    public boolean saysTheSame() {
        return variants.isEmpty();
    }

    /// Where the copies of what is cited for a claim say it too, along the passages that derivations align.
    ///
    /// @param texts gives the text of an article
    public static List<Retelling> of(CaseIndex index, String claim, Function<String, Optional<String>> texts) {
        List<Citation> citations = index.citationsOf(claim).stream()
                .sorted(Comparator.comparing(Citation::id))
                .toList();
        Map<String, List<Step>> steps = citations.isEmpty() ? Map.of() : steps(index.all(Derivation.class));
        List<Passage> taken =
                new ArrayList<>(citations.stream().map(Citation::passage).toList());
        List<Retelling> found = new ArrayList<>();
        for (Citation citation : citations) {
            for (Passage passage : retold(citation.passage(), steps, texts)) {
                if (taken.stream().noneMatch(passage::overlaps)) {
                    taken.add(passage);
                    found.add(beside(citation, passage, index));
                }
            }
        }
        return found;
    }

    /// From a stretch of one article to what says the same in another.
    private record Step(Span from, String to, Span there) {}

    private static Map<String, List<Step>> steps(List<Derivation> derivations) {
        Map<String, List<Step>> steps = new HashMap<>();
        for (Derivation derivation : derivations) {
            for (Derivation.Aligned each : derivation.passages()) {
                if (derivation.holds() && !each.parent().isEmpty()) {
                    Span here = new Span(each.start(), each.end());
                    Span there = new Span(each.parentStart(), each.parentEnd());
                    steps.computeIfAbsent(derivation.article(), key -> new ArrayList<>())
                            .add(new Step(here, each.parent(), there));
                    steps.computeIfAbsent(each.parent(), key -> new ArrayList<>())
                            .add(new Step(there, derivation.article(), here));
                }
            }
        }
        return steps;
    }

    /// What says again what a passage says, nearest first, each article once.
    private static List<Passage> retold(
            Passage passage, Map<String, List<Step>> steps, Function<String, Optional<String>> texts) {
        List<Passage> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(passage.article()));
        Deque<Passage> open = new ArrayDeque<>(List.of(passage));
        while (!open.isEmpty()) {
            Passage at = open.removeFirst();
            List<Step> nearest = steps.getOrDefault(at.article(), List.of()).stream()
                    .filter(step -> step.from().overlaps(at.start(), at.end()))
                    .sorted(Comparator.comparingInt(step -> -common(step.from(), at)))
                    .toList();
            for (Step step : nearest) {
                if (seen.add(step.to())) {
                    Optional<Passage> again = texts.apply(step.to())
                            .filter(text -> step.there().end() <= text.length())
                            .flatMap(text -> Retold.of(passage.exact(), text, step.there())
                                    .map(span -> Passage.of(step.to(), text, span.start(), span.end())));
                    again.ifPresent(found::add);
                    again.ifPresent(open::add);
                }
            }
        }
        return found;
    }

    private static int common(Span span, Passage at) {
        return Math.min(span.end(), at.end()) - Math.max(span.start(), at.start());
    }

    private static Retelling beside(Citation citation, Passage passage, CaseIndex index) {
        String said = citation.passage().exact();
        String told = passage.exact();
        KnownNames names = Sides.names(index, List.of(citation.passage().article(), passage.article()));
        return new Retelling(
                citation,
                passage,
                Rewording.between(said, new Span(0, said.length()), told, new Span(0, told.length()))
                        .come(),
                Variant.between(said, told, names));
    }
}
