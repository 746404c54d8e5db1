package org.sourceline.exchange;

import java.util.List;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.DateWords;

/// A link of a snapshot with its claims in words and their passages, ready to be written on a page.
///
/// @param number its number on the picture
record Evidence(int number, List<Line> lines) {

    /// A claim in words.
    ///
    /// @param sentence subject, predicate and object
    /// @param notes when it held, where known, and its credibility
    /// @param quotes its passages
    record Line(String sentence, String notes, List<Quote> quotes) {}

    /// A passage in its own words.
    ///
    /// @param source article, outlet, date, the source's grade, and speaker
    record Quote(String words, String source, String stance) {}

    static List<Evidence> of(Snapshot snapshot, CaseIndex index, Ontology ontology) {
        return snapshot.links().stream()
                .map(link -> new Evidence(
                        link.number(),
                        link.claims().stream()
                                .flatMap(id -> index.find(Claim.class, id).stream())
                                .map(claim -> line(claim, index, ontology))
                                .toList()))
                .toList();
    }

    /// The articles that a snapshot's passages stand in.
    static List<Article> articles(Snapshot snapshot, CaseIndex index) {
        return snapshot.links().stream()
                .flatMap(link -> link.claims().stream())
                .flatMap(claim -> index.citationsOf(claim).stream())
                .map(citation -> citation.passage().article())
                .distinct()
                .sorted()
                .flatMap(id -> index.find(Article.class, id).stream())
                .toList();
    }

    private static Line line(Claim claim, CaseIndex index, Ontology ontology) {
        String sentence = name(index, claim.subject()) + " — " + ontology.readingOf(claim.predicate()) + " — "
                + name(index, claim.object());
        return new Line(
                sentence,
                (claim.when().isUnknown() ? "" : DateWords.of(claim.when()) + "; ") + "credibility "
                        + Grades.of(claim.credibility()) + "; "
                        + index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS)
                        + denied(index.backing(List.of(claim.id()), Citation.Stance.DENIES)),
                index.citationsOf(claim.id()).stream()
                        .map(citation -> new Quote(
                                citation.passage()
                                        .exact()
                                        .replaceAll("\\s+", " ")
                                        .strip(),
                                Footnote.source(index, citation),
                                citation.stance() == Citation.Stance.DENIES ? "denies" : "supports"))
                        .toList());
    }

    private static String denied(Backing denying) {
        return denying.equals(Backing.NONE) ? "" : "; denied by " + denying;
    }

    private static String name(CaseIndex index, String entity) {
        return index.speaker(entity).map(Entity::name).orElse(entity);
    }
}
