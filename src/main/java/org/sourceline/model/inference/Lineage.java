package org.sourceline.model.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourceline.model.Derivation;
import org.sourceline.model.Origin;

/// Whose report each article is, and each passage of it: what the derivations that were not rejected make of a case.
///
/// Articles that derive from each other, or from the same report, are one lineage, and its root is the origin of all of
/// them: a report that is not in the case where one is known, else the article that derives from none. An article
/// without a derivation is its own origin.
public final class Lineage {

    /// A lineage of nothing.
    public static final Lineage NONE = new Lineage(List.of());

    private static final int DEEPEST = 12;

    private final Map<String, List<Derivation>> from = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, List<String>> lineages = new LinkedHashMap<>();
    private final Set<String> circular = new HashSet<>();

    private Lineage(Collection<Derivation> derivations) {
        List<Derivation> held = derivations.stream()
                .filter(Derivation::holds)
                .sorted(Comparator.comparing(Derivation::id))
                .toList();
        for (Derivation derivation : held) {
            from.computeIfAbsent(derivation.article(), key -> new ArrayList<>()).add(derivation);
            if (derivation.isOfArticle()) {
                join(top(derivation.article()), top(derivation.from()));
            }
        }
        settle(held);
        findCircles();
    }

    /// The lineage that these derivations make, whatever their order.
    public static Lineage of(Collection<Derivation> derivations) {
        return derivations.isEmpty() ? NONE : new Lineage(derivations);
    }

    private void join(String one, String other) {
        if (!one.equals(other)) {
            parents.put(one, other);
        }
    }

    private String top(String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    /// Gives every lineage its root.
    private void settle(List<Derivation> held) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        Set<String> derived = new HashSet<>();
        Map<String, Integer> origins = new HashMap<>();
        for (Derivation derivation : held) {
            if (derivation.isOfArticle()) {
                Set<String> lineage = members.computeIfAbsent(top(derivation.article()), key -> new TreeSet<>());
                lineage.add(derivation.article());
                lineage.add(derivation.from());
                derived.add(derivation.article());
                if (!derivation.origin().isEmpty()) {
                    origins.merge(derivation.origin(), 1, Integer::sum);
                }
            }
        }
        members.values().forEach(lineage -> {
            String root = lineage.stream()
                    .max(Comparator.<String>comparingInt(id -> origins.getOrDefault(id, 0))
                            .thenComparing(id -> derived.contains(id) ? 0 : 1)
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            lineage.forEach(id -> roots.put(id, root));
            lineages.put(root, List.copyOf(lineage));
        });
    }

    private void findCircles() {
        for (String article : from.keySet()) {
            Set<String> seen = new HashSet<>();
            List<String> open = new ArrayList<>(List.of(article));
            while (!open.isEmpty()) {
                for (Derivation derivation : from.getOrDefault(open.removeLast(), List.of())) {
                    if (derivation.parent().equals(article)) {
                        circular.add(article);
                    }
                    if (seen.add(derivation.parent())) {
                        open.add(derivation.parent());
                    }
                }
            }
        }
    }

    /// The origin of an article as such: its own id where it derives from nothing.
    public String origin(String article) {
        return roots.getOrDefault(article, article);
    }

    /// The ids that are one lineage with an article or a report, itself included, in order.
    public List<String> members(String id) {
        return lineages.getOrDefault(origin(id), List.of(id));
    }

    /// The origins of all lineages of more than one article, or of a report and an article.
    public Set<String> origins() {
        return Set.copyOf(lineages.keySet());
    }

    /// The origin of a passage: an id of an [Origin], or of the article that reported it first.
    public String origin(String article, int start, int end) {
        return origin(article, start, end, 0);
    }

    private String origin(String article, int start, int end, int depth) {
        List<Derivation> held = from.getOrDefault(article, List.of());
        Optional<Derivation> main =
                held.stream().filter(Derivation::isOfArticle).findFirst();
        for (Derivation derivation : held) {
            for (Derivation.Aligned passage : derivation.passages()) {
                if (passage.overlaps(start, end)) {
                    return passage.parent().isEmpty() || depth == DEEPEST
                            ? origin(derivation.from())
                            : origin(passage.parent(), passage.parentStart(), passage.parentEnd(), depth + 1);
                }
            }
        }
        boolean own = main.isPresent() && main.get().extent() == Derivation.Extent.MAIN;
        return own ? article : origin(article);
    }

    /// Whether a chain of derivations leads from the article back to itself.
    public boolean isCircular(String article) {
        return circular.contains(article);
    }

    /// What an article derives from, whatever the extent, ordered by id.
    public List<Derivation> of(String article) {
        return List.copyOf(from.getOrDefault(article, List.of()));
    }

    /// The derivation that makes an article another's report.
    public Optional<Derivation> main(String article) {
        return from.getOrDefault(article, List.of()).stream()
                .filter(Derivation::isOfArticle)
                .findFirst();
    }
}
