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
import org.jspecify.annotations.Nullable;
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
        Map<String, Optional<String>> read = new HashMap<>();
        List<Passage> taken =
                new ArrayList<>(citations.stream().map(Citation::passage).toList());
        Deque<Told> open = new ArrayDeque<>(citations.stream().map(Told::of).toList());
        List<Retelling> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Told at = open.removeFirst();
            for (Step step : at.nearest(steps)) {
                Passage again = at.seen().add(step.to())
                        ? step.taken(at.passage().exact(), read.computeIfAbsent(step.to(), texts))
                        : null;
                if (again != null && taken.stream().noneMatch(again::overlaps)) {
                    taken.add(again);
                    found.add(beside(at.cited(), again, index));
                    open.add(new Told(at.cited(), again, at.seen()));
                }
            }
        }
        return found;
    }

    /// Where what is cited is told, to be followed to where it is told again.
    ///
    /// @param seen the articles that were looked into for this citation
    private record Told(Citation cited, Passage passage, Set<String> seen) {

        static Told of(Citation cited) {
            Passage passage = cited.passage();
            return new Told(cited, passage, new HashSet<>(Set.of(passage.article())));
        }

        /// The steps from it, from what has most of it.
        List<Step> nearest(Map<String, List<Step>> steps) {
            return steps.getOrDefault(passage.article(), List.of()).stream()
                    .filter(step -> step.from().overlaps(passage.start(), passage.end()))
                    .sorted(Comparator.comparingInt(step -> -common(step.from(), passage)))
                    .toList();
        }
    }

    /// From a stretch of one article to what says the same in another.
    private record Step(Span from, String to, Span there) {

        /// Where it leads for some words, if what is there says them again.
        @Nullable
        Passage taken(String words, Optional<String> text) {
            return text.filter(each -> there.end() <= each.length())
                    .flatMap(each ->
                            Retold.of(words, each, there).map(span -> Passage.of(to, each, span.start(), span.end())))
                    .orElse(null);
        }
    }

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
