package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Ids;
import org.sourceline.text.credit.Credit;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.Story;
import org.sourceline.text.reuse.Weights;

/// Finds passages that come from another report than the one their article is of: a background paragraph taken over, or
/// a sentence that credits an outlet of the case.
final class Parts {

    private static final double WORD_FOR_WORD = .45;
    private static final double SAME_MATTER = .2;
    private final Map<String, Copy> copies;
    private final Families families;
    private final List<Derivation> before;
    private final Weights weights;
    private final Ids ids;

    Parts(Map<String, Copy> copies, Families families, List<Derivation> before, Weights weights, Ids ids) {
        this.weights = weights;
        this.copies = copies;
        this.families = families;
        this.before = before;
        this.ids = ids;
    }

    List<Derivation> of(List<Link> links) {
        List<Derivation> made = new ArrayList<>();
        for (Link link : links) {
            boolean apart = !families.of(link.one().id())
                    .equals(families.of(link.other().id()));
            if (link.isReuse() && apart && !link.one().isSameOutletAs(link.other())) {
                shared(link).ifPresent(made::add);
            }
        }
        for (Copy copy : copies.values()) {
            for (Credit credit : copy.credits()) {
                if (credit.kind() == Credit.Kind.SENTENCE) {
                    credited(copy, credit).ifPresent(made::add);
                }
            }
        }
        return made.stream().filter(each -> isNew(each, made)).toList();
    }

    /// A passage that two reports share; it belongs to the one that came first, where that can be said.
    private Optional<Derivation> shared(Link link) {
        Copy later = later(link);
        Copy first = link.otherThan(later);
        List<Derivation.Aligned> passages = Passages.of(later, link).stream()
                .filter(passage -> isWordForWord(later, passage, link))
                .toList();
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Derivation(
                        ids.next("d"),
                        later.id(),
                        first.id(),
                        "",
                        Relation.EXCERPT,
                        Extent.PASSAGES,
                        Status.PROPOSED,
                        Relations.rounded(link.shareOf(later)),
                        passages,
                        List.of(),
                        Relations.why(link)));
    }

    private static boolean isWordForWord(Copy copy, Derivation.Aligned passage, Link link) {
        return link.alignmentOf(copy).pairs().stream()
                .filter(pair -> pair.cosine() >= WORD_FOR_WORD)
                .map(pair -> copy.story().sentences().get(pair.sentence()))
                .map(Story.Sentence::span)
                .anyMatch(span -> passage.overlaps(span.start(), span.end()));
    }

    private Copy later(Link link) {
        Copy one = link.one();
        Copy other = link.other();
        boolean dated =
                one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day());
        if (dated) {
            return one.day().orElseThrow().isAfter(other.day().orElseThrow()) ? one : other;
        }
        int more = Integer.compare(
                families.of(one.id()).members().size(),
                families.of(other.id()).members().size());
        return more < 0 || (more == 0 && link.shareOf(one) <= link.shareOf(other)) ? one : other;
    }

    private Optional<Derivation> credited(Copy copy, Credit credit) {
        return copies.values().stream()
                .filter(other -> !other.id().equals(copy.id())
                        && Publishers.isSite(other.article().site(), credit.name()))
                .filter(other -> !families.of(other.id()).equals(families.of(copy.id())))
                .filter(other -> !isOwnReport(copy, credit))
                .filter(other -> weights.likeness(copy.story(), other.story()) >= SAME_MATTER)
                .filter(other -> other.day().isEmpty()
                        || copy.day().isEmpty()
                        || !other.day().get().isAfter(copy.day().get()))
                .max(Comparator.comparing(
                        other -> other.day().map(Object::toString).orElse("")))
                .map(other -> sentence(copy, credit, other));
    }

    /// Whether the credit is to who brought the whole report anyway.
    private boolean isOwnReport(Copy copy, Credit credit) {
        return families.of(copy.id())
                .publisher()
                .filter(name -> Publishers.same(name, credit.name()))
                .isPresent();
    }

    private Derivation sentence(Copy copy, Credit credit, Copy other) {
        int start = credit.start();
        int end = credit.end();
        for (Story.Sentence sentence : copy.story().sentences()) {
            if (sentence.span().overlaps(credit.start(), credit.end())) {
                start = Math.min(start, sentence.span().start());
                end = Math.max(end, sentence.span().end());
            }
        }
        return new Derivation(
                ids.next("d"),
                copy.id(),
                other.id(),
                "",
                Relation.PARAPHRASE,
                Extent.PASSAGES,
                Status.PROPOSED,
                Relations.rounded(
                        (end - start) / (double) Math.max(1, copy.story().text().length())),
                List.of(new Derivation.Aligned(start, end, "", 0, 0)),
                List.of(new Derivation.Credit(credit.start(), credit.end(), credit.name())),
                "credits " + credit.name());
    }

    private boolean isNew(Derivation made, List<Derivation> all) {
        boolean known = before.stream()
                .anyMatch(each -> isLike(each, made)
                        || (each.article().equals(made.parent())
                                && each.parent().equals(made.article())));
        String first = all.stream()
                .filter(each -> isLike(each, made))
                .map(Derivation::id)
                .findFirst()
                .orElse("");
        return !known && first.equals(made.id());
    }

    private static boolean isLike(Derivation one, Derivation other) {
        return one.article().equals(other.article()) && one.from().equals(other.from());
    }
}
