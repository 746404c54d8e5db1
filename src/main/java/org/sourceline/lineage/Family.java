package org.sourceline.lineage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.text.credit.Credit;
import org.sourceline.text.credit.Publishers;

/// Articles that are one report.
///
/// @param members at least one
record Family(List<Copy> members) {

    private static final int OF_ALL = 3;
    private static final int OF_LEAD = 2;
    private static final double NEARLY_ALL = .6;

    /// The publisher that the report is credited to by most of them, the surest credits counting most.
    Optional<String> publisher() {
        Map<String, Integer> votes = new HashMap<>();
        for (Copy member : members) {
            member.wholeCredits().stream().filter(this::isElsewhere).findFirst().ifPresent(credit -> {
                String name = votes.keySet().stream()
                        .filter(known -> Publishers.same(known, credit.name()))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(credit.name());
                String longer = credit.name().length() > name.length() ? credit.name() : name;
                Integer known = votes.remove(name);
                votes.merge(longer, (known == null ? 0 : known) + weight(credit), Integer::sum);
            });
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(Publishers::canonical);
    }

    /// Whether what is credited is not one of its own members, as the page's canonical link may have it.
    private boolean isElsewhere(Credit credit) {
        return credit.kind() != Credit.Kind.CANONICAL
                || members.stream().noneMatch(member -> member.isOf(credit.name()));
    }

    private static int weight(Credit credit) {
        return credit.kind() == Credit.Kind.WHOLE ? OF_ALL : OF_LEAD;
    }

    /// The day on which the publisher credited brought it, as far as the copies that carry its dateline say.
    Optional<LocalDate> day() {
        return members.stream()
                .filter(member -> member.wholeCredits().stream().anyMatch(each -> each.kind() == Credit.Kind.WHOLE))
                .flatMap(member -> member.day().stream())
                .min(Comparator.naturalOrder());
    }

    /// The first day on which any of them was published.
    Optional<LocalDate> firstDay() {
        return members.stream().flatMap(member -> member.day().stream()).min(Comparator.naturalOrder());
    }

    /// The article that the others come from where nobody is credited: of those that do not say themselves that they
    /// come from another, the earliest that is nearly whole, else the longest.
    Copy first() {
        List<Copy> own =
                members.stream().filter(member -> !pointsWithin(member)).toList();
        return own.isEmpty() || own.size() == members.size() ? earliest() : new Family(own).earliest();
    }

    private boolean pointsWithin(Copy member) {
        return Stream.of(Credit.Kind.POINTER, Credit.Kind.CANONICAL)
                .flatMap(kind -> member.of(kind).stream())
                .anyMatch(name -> members.stream().anyMatch(other -> !other.equals(member) && other.isOf(name)));
    }

    private Copy earliest() {
        int most = members.stream().mapToInt(Copy::words).max().orElse(0);
        Comparator<Copy> byDay = Comparator.comparing(copy -> copy.day().orElse(LocalDate.MAX));
        return members.stream()
                .filter(copy -> copy.words() >= NEARLY_ALL * most)
                .min(byDay.thenComparing(Comparator.comparingInt(Copy::words).reversed())
                        .thenComparing(Copy::id))
                .orElse(members.getFirst());
    }
}
