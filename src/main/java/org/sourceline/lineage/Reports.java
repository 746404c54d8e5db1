package org.sourceline.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    }

    private void settle(Family family, Origin origin) {
        family.members().forEach(member -> byMember.put(member.id(), origin));
    }

    private Origin make(String publisher, Family family, Ids ids) {
        FuzzyDate day = family.day().map(FuzzyDate::of).orElse(FuzzyDate.UNKNOWN);
        String key = publisher.chars().allMatch(unit -> unit < 0x80) ? "o-" + Publishers.key(publisher) : "o";
        String name = publisher + REPORT + (day.isUnknown() ? "" : " of " + DateWords.of(day));
        Origin origin = new Origin(ids.next(key), name, day, "");
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

    boolean isNew(Origin origin) {
        return made.remove(origin.id());
    }
}
