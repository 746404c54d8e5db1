package org.sourceline.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Derivation;
import org.sourceline.model.Ids;
import org.sourceline.model.Item;
import org.sourceline.model.Origin;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.Weights;

/// The work of proposing derivations for some of a library's articles, by what was decided before.
///
/// Articles that are one report make a family. A family credited to a publisher derives from that publisher's report;
/// one that nobody is credited for, from the article that came first.
final class Proposing {

    private static final long NEAR = 31;

    private final Library library;
    private final Set<String> wanted;
    private final List<Derivation> before;
    private final List<Origin> origins;
    private final Ids ids;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final Map<String, Copy> copies = new LinkedHashMap<>();
    private final List<Item> proposed = new ArrayList<>();

    /// @param wanted ids of the articles to propose for
    /// @param before derivations there are, rejected ones included
    Proposing(Library library, Collection<String> wanted, List<Derivation> before, List<Origin> origins, Ids ids) {
        this.library = library;
        this.wanted = new LinkedHashSet<>(wanted);
        this.before = before;
        this.origins = origins;
        this.ids = ids;
    }

    /// New origins and derivations, each after what it refers to.
    List<Item> propose() {
        gather();
        if (copies.isEmpty()) {
            return List.of();
        }
        Weights weights = Weights.over(copies.values().stream().map(Copy::story).toList());
        compare(weights);
        Families families = new Families(copies.values(), oneReports(), before);
        Reports reports = new Reports(families, origins, before, weights, ids);
        Edges edges = new Edges(this::linksOf, before, ids);
        for (Family family : families.all()) {
            reports.of(family).ifPresent(origin -> {
                if (reports.isNew(origin)) {
                    proposed.add(origin);
                }
            });
        }
        for (Family family : families.all()) {
            proposed.addAll(edges.within(family, reports.of(family)));
        }
        proposed.addAll(new Parts(copies, families, before, weights, ids)
                .of(links.values().stream().flatMap(List::stream).distinct().toList()));
        return proposed.stream()
                .filter(item -> !(item instanceof Derivation derivation) || isAbout(derivation))
                .toList();
    }

    private boolean isAbout(Derivation derivation) {
        return wanted.contains(derivation.article()) || wanted.contains(derivation.parent());
    }

    /// Those wanted, what is like them, and the articles that were found to be of the same lineages before.
    private void gather() {
        for (String id : wanted) {
            Copy copy = library.copy(id);
            List<Copy> like = library.like(copy);
            if (!like.isEmpty() || !copy.credits().isEmpty()) {
                take(copy);
                like.forEach(this::take);
            }
        }
        Set<String> near = nearReports();
        before.stream()
                .filter(derivation -> near.contains(derivation.origin()) && library.has(derivation.article()))
                .forEach(derivation -> take(library.copy(derivation.article())));
    }

    /// Ids of the reports that are not in the case by publishers credited here and of about the same days.
    private Set<String> nearReports() {
        Set<String> publishers = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (Copy copy : copies.values()) {
            copy.wholeCredits().forEach(credit -> publishers.add(credit.name()));
            copy.day().ifPresent(days::add);
        }
        return origins.stream()
                .filter(origin ->
                        publishers.stream().anyMatch(name -> Publishers.same(name, Reports.publisherOf(origin))))
                .filter(origin -> origin.published()
                        .earliest()
                        .map(day -> days.isEmpty()
                                || days.stream().anyMatch(near -> Math.abs(ChronoUnit.DAYS.between(day, near)) <= NEAR))
                        .orElse(true))
                .map(Origin::id)
                .collect(Collectors.toSet());
    }

    private void take(Copy copy) {
        copies.putIfAbsent(copy.id(), copy);
    }

    private void compare(Weights weights) {
        for (String id : wanted) {
            Copy copy = copies.get(id);
            if (copy != null) {
                for (Copy other : library.like(copy)) {
                    String key = id.compareTo(other.id()) < 0 ? id + other.id() : other.id() + id;
                    if (compared.add(key)) {
                        add(Link.of(copy, other, weights));
                    }
                }
            }
        }
    }

    private void add(Link link) {
        links.computeIfAbsent(link.one().id(), key -> new ArrayList<>()).add(link);
        links.computeIfAbsent(link.other().id(), key -> new ArrayList<>()).add(link);
    }

    private List<Link> linksOf(Copy copy) {
        return links.getOrDefault(copy.id(), List.of());
    }

    private List<Link> oneReports() {
        return links.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(Link::isOneReport)
                .filter(link -> !isRejected(link.one().id(), link.other().id()))
                .toList();
    }

    private boolean isRejected(String one, String other) {
        return before.stream()
                .filter(derivation -> !derivation.holds())
                .anyMatch(derivation -> Stream.of(one, other)
                        .allMatch(id -> id.equals(derivation.article()) || id.equals(derivation.parent())));
    }
}
