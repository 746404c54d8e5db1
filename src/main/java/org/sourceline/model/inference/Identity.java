package org.sourceline.model.inference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourceline.model.Judgement;

/// Which entities read as one: the clusters that the judgements "same" make, over records that stay untouched.
///
/// The one that speaks for a cluster is one that no judgement put behind another, the first by id where there are
/// several; without a judgement an entity speaks for itself. So it is the same whatever order judgements are read in.
public final class Identity {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, List<String>> clusters = new HashMap<>();

    private Identity() {}

    /// The clusters made by those of the judgements that say "same", whatever their order.
    public static Identity of(List<Judgement> judgements) {
        Identity identity = new Identity();
        Set<String> behind = new HashSet<>();
        for (Judgement judgement : judgements) {
            if (judgement.verdict() == Judgement.Verdict.SAME) {
                identity.join(judgement.a(), judgement.b());
                behind.add(judgement.b());
            }
        }
        Map<String, Set<String>> found = new HashMap<>();
        identity.parents.forEach((member, parent) -> {
            Set<String> cluster = found.computeIfAbsent(identity.root(member), root -> new TreeSet<>());
            cluster.add(member);
            cluster.add(parent);
        });
        found.values().forEach(cluster -> {
            String first = cluster.iterator().next();
            String speaker = cluster.stream()
                    .filter(id -> !behind.contains(id))
                    .findFirst()
                    .orElse(first);
            List<String> members = List.copyOf(cluster);
            cluster.forEach(id -> identity.speakers.put(id, speaker));
            identity.clusters.put(speaker, members);
        });
        return identity;
    }

    /// The id of the entity that speaks for the cluster of `id`.
    public String speaker(String id) {
        return speakers.getOrDefault(id, id);
    }

    /// The ids that read as one with `id`, itself included.
    public List<String> cluster(String id) {
        return clusters.getOrDefault(speaker(id), List.of(id));
    }

    /// Whether the two read as one.
    public boolean same(String one, String other) {
        return speaker(one).equals(speaker(other));
    }

    private void join(String a, String b) {
        String first = root(a);
        String second = root(b);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }

    private String root(String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
