package org.sourceline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which entities read as one: the clusters that the judgements "same" make, over records that stay untouched.
///
/// The one that speaks for a cluster is the first of the judgement that began it; without a judgement an entity speaks
/// for itself.
public final class Identity {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> clusters = new HashMap<>();

    private Identity() {}

    /// The clusters made by those of the judgements that say "same".
    public static Identity of(List<Judgement> judgements) {
        Identity identity = new Identity();
        judgements.stream()
                .filter(judgement -> judgement.verdict() == Judgement.Verdict.SAME)
                .forEach(judgement -> identity.join(judgement.a(), judgement.b()));
        identity.parents
                .keySet()
                .forEach(id -> identity.clusters
                        .computeIfAbsent(identity.speaker(id), speaker -> new ArrayList<>(List.of(speaker)))
                        .add(id));
        identity.clusters.replaceAll(
                (speaker, members) -> members.stream().distinct().sorted().toList());
        return identity;
    }

    /// The id of the entity that speaks for the cluster of `id`.
    public String speaker(String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
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
        String first = speaker(a);
        String second = speaker(b);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }
}
