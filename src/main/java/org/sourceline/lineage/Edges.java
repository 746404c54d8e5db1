package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Extent;
import org.sourceline.model.Derivation.Relation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Ids;
import org.sourceline.model.Origin;
import org.sourceline.text.credit.Credit;
import org.sourceline.text.credit.Publishers;

/// Draws the derivations within a family: every article from one other, as the evidence goes: what it says itself, then
/// who contains whom, then time.
final class Edges {

    private final Function<Copy, List<Link>> links;
    private final List<Derivation> before;
    private final Ids ids;

    Edges(Function<Copy, List<Link>> links, List<Derivation> before, Ids ids) {
        this.links = links;
        this.before = before;
        this.ids = ids;
    }

    /// The derivations of those in the family that have none.
    List<Derivation> within(Family family, Optional<Origin> origin) {
        List<Derivation> made = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        List<Copy> open = new ArrayList<>(family.members());
        if (origin.isEmpty()) {
            Copy first = family.first();
            placed.add(first.id());
            open.remove(first);
        }
        open.removeIf(copy -> isDerived(copy) && placed.add(copy.id()));
        for (Copy copy : List.copyOf(open)) {
            if (origin.isPresent()
                    && isCredited(copy, origin.get())
                    && pointed(copy, family).isEmpty()) {
                made.add(fromOrigin(copy, origin.get(), family));
                placed.add(copy.id());
                open.remove(copy);
            }
        }
        attach(open, placed, family, made);
        for (Copy copy : open) {
            origin.ifPresent(report -> made.add(fromOrigin(copy, report, family)));
        }
        return made.stream().filter(each -> !isRejected(each)).toList();
    }

    /// Attaches those left, the surest first, each to an article that has its place.
    private void attach(List<Copy> open, Set<String> placed, Family family, List<Derivation> made) {
        while (!open.isEmpty()) {
            Copy next = null;
            Link best = null;
            for (Copy copy : open) {
                Optional<Link> pointed = pointed(copy, family);
                Link found = pointed.orElseGet(() -> nearest(copy, placed).orElse(null));
                boolean sits = found != null
                        && (pointed.isEmpty()
                                || placed.contains(found.otherThan(copy).id()));
                if (sits && (best == null || found.strength() > best.strength())) {
                    best = found;
                    next = copy;
                }
            }
            if (best == null || next == null) {
                return;
            }
            made.add(fromArticle(next, best));
            placed.add(next.id());
            open.remove(next);
        }
    }

    private Optional<Link> nearest(Copy copy, Set<String> placed) {
        return links.apply(copy).stream()
                .filter(Link::isReuse)
                .filter(link -> placed.contains(link.otherThan(copy).id()))
                .max((one, other) -> Double.compare(one.covers(copy), other.covers(copy)));
    }

    /// The article of the family that "read the complete article at" points to, or else the page's canonical link: of
    /// that outlet, or with its name in it.
    private Optional<Link> pointed(Copy copy, Family family) {
        return pointed(copy, family, Credit.Kind.POINTER).or(() -> pointed(copy, family, Credit.Kind.CANONICAL));
    }

    private Optional<Link> pointed(Copy copy, Family family, Credit.Kind kind) {
        return links.apply(copy).stream()
                .filter(Link::isReuse)
                .filter(link -> family.members().contains(link.otherThan(copy)))
                .filter(link -> copy.of(kind).stream().anyMatch(link.otherThan(copy)::isOf))
                .findFirst();
    }

    private static boolean isCredited(Copy copy, Origin origin) {
        return copy.wholeCredits().stream()
                .anyMatch(credit -> Publishers.same(credit.name(), Reports.publisherOf(origin)));
    }

    private boolean isDerived(Copy copy) {
        return before.stream()
                .anyMatch(each ->
                        each.holds() && each.isOfArticle() && each.article().equals(copy.id()));
    }

    private boolean isRejected(Derivation made) {
        return before.stream()
                .anyMatch(each -> !each.holds()
                        && each.article().equals(made.article())
                        && each.from().equals(made.from()));
    }

    private Derivation fromOrigin(Copy copy, Origin origin, Family family) {
        List<Link> siblings = links.apply(copy).stream()
                .filter(Link::isReuse)
                .filter(link -> family.members().contains(link.otherThan(copy)))
                .toList();
        Optional<Link> sibling =
                siblings.stream().max((one, other) -> Double.compare(one.shareOf(copy), other.shareOf(copy)));
        Optional<Link> nearest =
                siblings.stream().max((one, other) -> Double.compare(one.strength(), other.strength()));
        boolean whole = copy.wholeCredits().stream().anyMatch(credit -> credit.kind() == Credit.Kind.WHOLE);
        Relation relation = nearest.map(link -> Relations.between(copy, link))
                .orElse(whole ? Relation.VERBATIM : Relation.PARAPHRASE);
        Relation told = whole && relation == Relation.PARAPHRASE ? Relation.VERBATIM : relation;
        Extent extent = sibling.map(link -> Relations.extent(copy, link, told)).orElse(Extent.WHOLE);
        boolean linked = copy.of(Credit.Kind.CANONICAL).stream()
                .anyMatch(name -> Publishers.same(name, Reports.publisherOf(origin)));
        String why = (whole ? "credited to " : linked ? "its page names an address as the original's, of " : "credits ")
                + Reports.publisherOf(origin);
        return new Derivation(
                ids.next("d"),
                copy.id(),
                "",
                origin.id(),
                told,
                extent,
                Status.PROPOSED,
                sibling.map(link -> Relations.rounded(link.shareOf(copy))).orElse(1.0),
                sibling.map(link -> Passages.of(copy, link)).orElse(List.of()),
                credits(copy),
                why);
    }

    private Derivation fromArticle(Copy copy, Link link) {
        Relation relation = Relations.between(copy, link);
        return new Derivation(
                ids.next("d"),
                copy.id(),
                link.otherThan(copy).id(),
                "",
                relation,
                Relations.extent(copy, link, relation),
                Status.PROPOSED,
                Relations.rounded(link.shareOf(copy)),
                Passages.of(copy, link),
                credits(copy),
                Relations.why(link));
    }

    private static List<Derivation.Credit> credits(Copy copy) {
        return copy.credits().stream()
                .filter(credit -> credit.isOfAll() && credit.end() > credit.start())
                .map(credit -> new Derivation.Credit(credit.start(), credit.end(), credit.name()))
                .toList();
    }
}
