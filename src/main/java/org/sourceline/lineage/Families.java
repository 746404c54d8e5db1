package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.model.Derivation;
import org.sourceline.text.credit.Credit;
import org.sourceline.text.credit.Publishers;

/// The families that articles fall into, the surest links first: two families that are credited to different publishers
/// stay two unless nearly all of the one stands in the other.
final class Families {

    private static final double SURELY = .5;
    private final Map<String, Family> byMember = new HashMap<>();

    Families(Collection<Copy> copies, List<Link> links, List<Derivation> before) {
        copies.forEach(copy -> byMember.put(copy.id(), new Family(List.of(copy))));
        for (Derivation derivation : before) {
            boolean both = byMember.containsKey(derivation.article()) && byMember.containsKey(derivation.parent());
            if (derivation.holds() && derivation.isOfArticle() && both) {
                join(of(derivation.article()), of(derivation.parent()));
            }
        }
        links.stream()
                .sorted(Comparator.comparingDouble(Link::strength).reversed())
                .forEach(this::join);
    }

    private void join(Link link) {
        Family one = of(link.one().id());
        Family other = of(link.other().id());
        if (!one.equals(other) && (link.kinship().c5n() >= SURELY || agree(one, other))) {
            join(one, other);
        }
    }

    private static boolean agree(Family one, Family other) {
        Optional<String> a = sure(one);
        Optional<String> b = sure(other);
        return a.isEmpty() || b.isEmpty() || Publishers.same(a.get(), b.get());
    }

    private static Optional<String> sure(Family family) {
        boolean sure = family.members().stream()
                .flatMap(member -> member.wholeCredits().stream())
                .anyMatch(credit -> credit.kind() == Credit.Kind.WHOLE);
        return sure ? family.publisher() : Optional.empty();
    }

    private void join(Family one, Family other) {
        if (!one.equals(other)) {
            List<Copy> members = new ArrayList<>(one.members());
            members.addAll(other.members());
            Family both = new Family(members);
            members.forEach(member -> byMember.put(member.id(), both));
        }
    }

    Family of(String article) {
        return byMember.getOrDefault(article, new Family(List.of()));
    }

    /// All families, each once, in the order of their first members' ids.
    List<Family> all() {
        Map<String, Family> all = new LinkedHashMap<>();
        byMember.values().stream()
                .sorted(Comparator.comparing(family -> family.members().stream()
                        .map(Copy::id)
                        .min(Comparator.naturalOrder())
                        .orElse("")))
                .forEach(family -> all.putIfAbsent(family.members().getFirst().id(), family));
        return List.copyOf(all.values());
    }
}
