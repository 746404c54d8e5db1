package org.sourceline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The map of the program: its parts, and which of the others each may see.
///
/// A part is a package with all below it, but that `store.neo4j` is a part of its own, and each feature of `ui` is one.
final class Parts {

    private static final String ROOT = "org.sourceline";

    /// The part that is the root package itself, which holds `Main`.
    static final String MAIN = "Main";

    /// Whatever stands at `ui.x` and is none of the parts named on the map is a feature.
    private static final String FEATURE = "ui.*";

    private static final Set<String> WORK =
            Set.of("casefile", "exchange", "exercise", "ingest", "lineage", "network", "report", "search", "suggest");

    private static final Map<String, Set<String>> SEES = sees();

    private Parts() {}

    private static Map<String, Set<String>> sees() {
        Map<String, Set<String>> sees = new TreeMap<>();
        sees.put("model", Set.of());
        sees.put("text", Set.of("model"));
        sees.put("problem", Set.of("model"));
        sees.put("job", Set.of("model", "problem"));
        Set<String> ground = Set.of("model", "text", "problem", "job");
        sees.put("store", ground);
        sees.put("store.neo4j", and(ground, Set.of("store")));
        sees.put("edit", and(ground, Set.of("store")));
        Set<String> below = and(ground, Set.of("store", "edit"));
        WORK.forEach(work -> sees.put(work, below));
        sees.put("casefile", and(below, Set.of("store.neo4j")));
        Set<String> belowScreen = and(below, WORK);
        sees.put("cli", belowScreen);
        sees.put("ui.kit", Set.of("text", "problem", "job"));
        sees.put("ui.desk", and(belowScreen, Set.of("ui.kit")));
        Set<String> belowFeatures = and(belowScreen, Set.of("ui.kit", "ui.desk"));
        sees.put("ui.shell", belowFeatures);
        sees.put(FEATURE, belowFeatures);
        sees.put(MAIN, Set.of("app"));
        return sees;
    }

    private static Set<String> and(Collection<String> some, Collection<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /// Whether the class is ours.
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /// The part a class of ours is in; empty where the map has no such part.
    static Optional<String> of(JavaClass type) {
        List<String> names = new ArrayList<>(List.of(type.getPackageName().split("\\.")));
        names.subList(0, ROOT.split("\\.").length).clear();
        if (names.isEmpty()) {
            return Optional.of(MAIN);
        }
        boolean deep = names.getFirst().equals("ui")
                || (names.size() > 1
                        && names.getFirst().equals("store")
                        && names.get(1).equals("neo4j"));
        if (deep && names.size() < 2) {
            return Optional.empty();
        }
        String part = deep ? names.getFirst() + "." + names.get(1) : names.getFirst();
        boolean known = SEES.containsKey(part) || part.startsWith("ui.") || part.equals("app");
        return known ? Optional.of(part) : Optional.empty();
    }

    /// Whether one part may see another; `app` sees all but `Main`.
    static boolean sees(String from, String to) {
        boolean feature = from.startsWith("ui.") && !SEES.containsKey(from);
        return from.equals(to)
                || (from.equals("app") && !to.equals(MAIN))
                || SEES.getOrDefault(feature ? FEATURE : from, Set.of()).contains(to);
    }

    /// Classes in one of these parts; `ui` stands for all that begin with it.
    static DescribedPredicate<JavaClass> in(String... parts) {
        return DescribedPredicate.describe(
                "are in " + String.join(", ", parts),
                type -> of(type).stream()
                        .anyMatch(part -> List.of(parts).contains(part.startsWith("ui.") ? "ui" : part)));
    }
}
