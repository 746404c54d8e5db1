package org.sourceline.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Derivation;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Origin;
import org.sourceline.text.DateWords;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.Weights;

/// The reports that families of articles are credited to and that are not in the case themselves: one for all families
/// that tell the same story by the same publisher in the same days.
final class Reports {

    private static final double SAME_STORY = .25;
    private static final long SAME_DAYS = 3;
    private static final String REPORT = " report";

    private final Map<String, Origin> byMember = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final Weights weights;

    Reports(Families families, List<Origin> origins, List<Derivation> before, Weights weights, Ids ids) {
        this.weights = weights;
        Map<String, Origin> known = new HashMap<>();
        origins.forEach(origin -> known.put(origin.id(), origin));
        List<Family> credited = new ArrayList<>();
        for (Family family : families.all()) {
            family.publisher().ifPresent(name -> credited.add(family));
            before.stream()
                    .filter(derivation ->
                            derivation.holds() && derivation.isOfArticle() && known.containsKey(derivation.origin()))
                    .filter(derivation ->
                            family.members().stream().anyMatch(each -> each.id().equals(derivation.article())))
                    .findFirst()
                    .ifPresent(derivation -> settle(
                            family,
                            known.getOrDefault(derivation.origin(), new Origin("", "", FuzzyDate.UNKNOWN, ""))));
        }
        for (Family family : credited) {
            if (of(family).isEmpty()) {
                String publisher = family.publisher().orElseThrow();
                Optional<Origin> same = credited.stream()
                        .filter(other -> !other.equals(family) && of(other).isPresent())
                        .filter(other -> Publishers.same(publisherOf(of(other).orElseThrow()), publisher))
                        .filter(other -> isSameStory(family, other))
                        .findFirst()
                        .flatMap(this::of);
                settle(family, same.orElseGet(() -> make(publisher, family, ids)));
            }
        }
        name(families.all());
    }

    /// Names each report after all of its copies that are at hand, so that its name does not depend on which came
    /// first.
    private void name(List<Family> families) {
        Map<Origin, List<Copy>> copies = new LinkedHashMap<>();
        families.forEach(family -> of(family)
                .filter(origin -> origin.name().contains(REPORT))
                .ifPresent(origin ->
                        copies.computeIfAbsent(origin, key -> new ArrayList<>()).addAll(family.members())));
        copies.forEach((origin, members) -> {
            Origin named = named(origin, new Family(members));
            if (!named.equals(origin)) {
                members.forEach(member -> byMember.put(member.id(), named));
                made.add(named.id());
            }
        });
    }

    /// A report by the longest name that its publisher goes by and the first day that is known of it.
    private static Origin named(Origin origin, Family copies) {
        String known = publisherOf(origin);
        String publisher = copies.publisher()
                .filter(name -> Publishers.same(name, known) && name.length() > known.length())
                .orElse(known);
        FuzzyDate day = Stream.concat(copies.day().stream(), origin.published().earliest().stream())
                .min(Comparator.naturalOrder())
                .map(FuzzyDate::of)
                .orElse(FuzzyDate.UNKNOWN);
        return new Origin(origin.id(), name(publisher, day), day, origin.article());
    }

    private static String name(String publisher, FuzzyDate day) {
        return publisher + REPORT + (day.isUnknown() ? "" : " of " + DateWords.of(day));
    }

    private void settle(Family family, Origin origin) {
        family.members().forEach(member -> byMember.put(member.id(), origin));
    }

    private Origin make(String publisher, Family family, Ids ids) {
        FuzzyDate day = family.day().map(FuzzyDate::of).orElse(FuzzyDate.UNKNOWN);
        String key = publisher.chars().allMatch(unit -> unit < 0x80) ? "o-" + Publishers.key(publisher) : "o";
        Origin origin = new Origin(ids.next(key), name(publisher, day), day, "");
        made.add(origin.id());
        return origin;
    }

    /// The publisher that an origin is named after.
    static String publisherOf(Origin origin) {
        int cut = origin.name().indexOf(REPORT);
        return cut < 0 ? origin.name() : origin.name().substring(0, cut);
    }

    private boolean isSameStory(Family one, Family other) {
        Optional<LocalDate> a = one.firstDay();
        Optional<LocalDate> b = other.firstDay();
        boolean near = a.isEmpty() || b.isEmpty() || Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= SAME_DAYS;
        return near
                && one.members().stream()
                        .anyMatch(member -> other.members().stream()
                                .anyMatch(there -> weights.likeness(member.story(), there.story()) >= SAME_STORY));
    }

    /// The report that a family derives from.
    Optional<Origin> of(Family family) {
        return Optional.ofNullable(byMember.get(family.members().getFirst().id()));
    }

    /// Whether it is new or has another name now, and was not asked for yet.
    boolean isNew(Origin origin) {
        return made.remove(origin.id());
    }
}
