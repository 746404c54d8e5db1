package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.Rewording;
import org.sourceline.text.reuse.Span;
import org.sourceline.text.reuse.Variant;

/// What is cited for a claim and against it, report by report.
///
/// Three things are told apart: reports that contradict each other; a report that tells both, who says so and who
/// denies it; and copies of one report that do not agree, its variants.
///
/// @param reports each once, by when it was first told
public record Sides(List<Report> reports) {

    private static final double SAME_SENTENCE = .4;

    public Sides {
        reports = List.copyOf(reports);
    }

    /// What the passages for and against a claim make of it.
    public enum Verdict {
        /// Nothing is cited for it or against it.
        UNCITED,
        /// Nothing is cited against it.
        UNDENIED,
        /// Only denials are cited.
        UNSUPPORTED,
        /// A report denies it which is not the one that supports it.
        CONTRADICTED,
        /// Only reports deny it that tell both, who says so and who denies it.
        BOTH_TOLD,
        /// Only reports deny it of which other copies support it.
        DIVIDED
    }

    /// A report, by the passages of its copies.
    ///
    /// @param origin id of an origin, or of the article that reported it first
    public record Report(String origin, List<Told> supporting, List<Told> denying) {

        public Report {
            supporting = List.copyOf(supporting);
            denying = List.copyOf(denying);
        }

        /// Whether it supports it in one place and denies it in another.
        public boolean isDivided() {
            return !supporting.isEmpty() && !denying.isEmpty();
        }

        /// Whether one copy of it does both, so that the denial is a part of the report and not one copy's.
        public boolean tellsBoth() {
            return denying.stream()
                    .anyMatch(denial ->
                            supporting.stream().anyMatch(told -> told.article().equals(denial.article())));
        }
    }

    /// A passage of a copy of a report.
    ///
    /// @param differs stretches of its words that the copy which told it first has not; none where nothing changes that
    ///   way
    /// @param variants what they change
    public record Told(Citation citation, List<Span> differs, Set<Variant> variants) {

        public Told {
            differs = List.copyOf(differs);
            variants = Set.copyOf(variants);
        }

        private String article() {
            return citation.passage().article();
        }
    }

    /// What is cited for a claim and against it in a case.
    ///
    /// @param progress asked at each passage whether to go on
    public static Sides of(CaseIndex index, String claim, Progress progress) {
        List<Citation> citations = index.citationsOf(claim).stream()
                .sorted(Comparator.comparing((Citation citation) -> day(index, citation))
                        .thenComparing(citation -> citation.passage().article())
                        .thenComparing(citation -> citation.passage().start()))
                .toList();
        Map<String, List<Citation>> reports = citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> index.originOf(citation.passage()), LinkedHashMap::new, Collectors.toList()));
        KnownNames names = names(
                index,
                citations.stream().map(citation -> citation.passage().article()).collect(Collectors.toSet()));
        List<Report> found = new ArrayList<>();
        reports.forEach((origin, passages) -> {
            Function<Stance, List<Told>> told = stance -> passages.stream()
                    .filter(citation -> citation.stance() == stance)
                    .map(citation -> told(citation, passages, names, progress))
                    .toList();
            found.add(new Report(origin, told.apply(Stance.SUPPORTS), told.apply(Stance.DENIES)));
        });
        return new Sides(found);
    }

    private static String day(CaseIndex index, Citation citation) {
        return index.find(Article.class, citation.passage().article())
                .flatMap(article -> article.published().earliest())
                .map(Object::toString)
                .orElse("9999");
    }

    /// The names that stand for one thing, of all that is named in some articles.
    public static KnownNames names(CaseIndex index, Collection<String> articles) {
        Map<String, Set<String>> names = new HashMap<>();
        articles.stream()
                .flatMap(article -> index.mentionsIn(article).stream())
                .map(Mention::entity)
                .distinct()
                .flatMap(entity -> index.find(Entity.class, entity).stream())
                .forEach(entity -> names.merge(
                        index.identity().speaker(entity.id()),
                        entity.names().collect(Collectors.toSet()),
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        }));
        return KnownNames.of(names);
    }

    /// A passage beside the first of another copy that says the same.
    private static Told told(Citation citation, List<Citation> report, KnownNames names, Progress progress) {
        progress.at(0, 0, "");
        String words = citation.passage().exact();
        for (Citation first : report) {
            if (first.equals(citation)) {
                break;
            }
            String before = first.passage().exact();
            Rewording rewording =
                    Rewording.between(before, new Span(0, before.length()), words, new Span(0, words.length()));
            boolean copies =
                    !first.passage().article().equals(citation.passage().article());
            if (copies && rewording.likeness() >= SAME_SENTENCE) {
                Set<Variant> variants = Variant.between(before, words, names);
                return new Told(citation, variants.isEmpty() ? List.of() : rewording.come(), variants);
            }
        }
        return new Told(citation, List.of(), EnumSet.noneOf(Variant.class));
    }

    /// The reports that support it and do not deny it.
    public List<Report> supporting() {
        return reports.stream().filter(report -> report.denying().isEmpty()).toList();
    }

    /// The reports that deny it and do not support it.
    public List<Report> denying() {
        return reports.stream().filter(report -> report.supporting().isEmpty()).toList();
    }

    /// The reports that support it in one place and deny it in another.
    public List<Report> divided() {
        return reports.stream().filter(Report::isDivided).toList();
    }

    /// What they make of the claim.
    public Verdict verdict() {
        boolean supported = !supporting().isEmpty() || !divided().isEmpty();
        if (reports.isEmpty()) {
            return Verdict.UNCITED;
        }
        if (!denying().isEmpty()) {
            return supported ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED;
        }
        if (divided().isEmpty()) {
            return Verdict.UNDENIED;
        }
        return divided().stream().allMatch(Report::tellsBoth) ? Verdict.BOTH_TOLD : Verdict.DIVIDED;
    }
}
