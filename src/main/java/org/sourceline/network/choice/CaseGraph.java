package org.sourceline.network.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.model.inference.Identity;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

/// A case as a graph: one node for what reads as one, one link for all claims of one predicate between two, each with a
/// number; made once for each state of the case and never changed.
final class CaseGraph {

    private static final Comparator<ChartNode> BY_NAME =
            Comparator.comparing(ChartNode::name).thenComparing(ChartNode::id);

    private final Ontology ontology;
    private final ChartNode[] nodes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Bundle[] links;
    private final Reports reports;
    private final int[] starts;
    private final int[] adjacent;
    private final List<String> unlinkable = new ArrayList<>();

    /// A link before anything is filtered, with the numbers of its ends.
    record Bundle(int from, int to, ChartLink link, List<Held> claims) {

        /// The end that is not `node`.
        int other(int node) {
            return from == node ? to : from;
        }
    }

    /// A claim as filters weigh it.
    ///
    /// @param first number of its first citation
    /// @param end number after its last citation
    record Held(String id, int credibility, int earliest, int latest, int first, int end) {}

    private record Key(int from, int to, String predicate, boolean proposal) {}

    CaseGraph(Contents contents) {
        ontology = contents.ontology();
        nodes = nodes(contents);
        for (int i = 0; i < nodes.length; i++) {
            for (String entity : nodes[i].entities()) {
                numbers.put(entity, i);
            }
        }
        reports = new Reports(contents.citations(), contents.articles(), contents.sources(), contents.backing());
        Map<Key, List<Held>> bundles = bundles(contents);
        links = bundles.entrySet().stream()
                .map(bundle -> link(bundle.getKey(), bundle.getValue()))
                .sorted(Comparator.comparingInt(Bundle::from)
                        .thenComparing(bundle -> bundle.link().predicate())
                        .thenComparingInt(Bundle::to)
                        .thenComparing(bundle -> bundle.link().id()))
                .toArray(Bundle[]::new);
        starts = new int[nodes.length + 1];
        adjacent = adjacent();
    }

    private static ChartNode[] nodes(Contents contents) {
        Map<String, List<Entity>> clusters = new HashMap<>();
        for (Entity entity : contents.entities()) {
            clusters.computeIfAbsent(contents.identity().speaker(entity.id()), speaker -> new ArrayList<>(1))
                    .add(entity);
        }
        ChartNode[] made = new ChartNode[clusters.size()];
        int at = 0;
        for (Map.Entry<String, List<Entity>> cluster : clusters.entrySet()) {
            made[at++] = node(cluster.getKey(), cluster.getValue());
        }
        Arrays.sort(made, BY_NAME);
        return made;
    }

    private static ChartNode node(String speaker, List<Entity> members) {
        Entity voice = members.stream()
                .filter(member -> member.id().equals(speaker))
                .findFirst()
                .orElse(members.getFirst());
        List<String> ids = members.stream().map(Entity::id).sorted().toList();
        return new ChartNode(speaker, voice.name(), voice.type(), ids, 0);
    }

    private Map<Key, List<Held>> bundles(Contents contents) {
        Identity identity = contents.identity();
        Map<Key, List<Held>> bundles = new HashMap<>();
        int within = 0;
        int lost = 0;
        int retracted = 0;
        for (Claim claim : contents.claims()) {
            Integer subject = numbers.get(identity.speaker(claim.subject()));
            Integer object = numbers.get(identity.speaker(claim.object()));
            if (claim.status() == Claim.Status.RETRACTED) {
                retracted++;
            } else if (subject == null || object == null) {
                lost++;
            } else if (!claim.subject().equals(claim.object()) && subject.equals(object)) {
                within++;
            } else {
                int[] span = reports.of(claim.id());
                boolean proposal = claim.status() == Claim.Status.PROPOSED || span[1] == 0;
                bundles.computeIfAbsent(key(claim, subject, object, proposal), key -> new ArrayList<>(1))
                        .add(new Held(
                                claim.id(),
                                claim.credibility(),
                                Reports.earliest(claim.when()),
                                Reports.latest(claim.when()),
                                span[0],
                                span[1]));
            }
        }
        LeftOut.say(unlinkable, retracted, "retracted claim", "not drawn");
        LeftOut.say(unlinkable, within, "claim", "between entities that read as one not drawn");
        LeftOut.say(unlinkable, lost, "claim", "about entities no longer in the case not drawn");
        return bundles;
    }

    private Key key(Claim claim, int subject, int object, boolean proposal) {
        boolean turned = symmetric(claim.predicate()) && nodes[subject].id().compareTo(nodes[object].id()) > 0;
        return turned
                ? new Key(object, subject, claim.predicate(), proposal)
                : new Key(subject, object, claim.predicate(), proposal);
    }

    private boolean symmetric(String predicate) {
        return ontology.predicate(predicate).map(Predicate::symmetric).orElse(false);
    }

    private Bundle link(Key key, List<Held> claims) {
        claims.sort(Comparator.comparing(Held::id));
        String from = nodes[key.from()].id();
        String to = nodes[key.to()].id();
        String id = String.join("|", from, key.predicate(), to, key.proposal() ? "proposal" : "link");
        List<String> ids = claims.stream().map(Held::id).toList();
        Support support = Support.of(ids, reports, citation -> true);
        ChartLink link = new ChartLink(
                id,
                from,
                to,
                key.predicate(),
                ontology.readingOf(key.predicate()),
                new ChartLink.Evidence(
                        ids, support.backing(), support.disputed(), key.proposal(), symmetric(key.predicate())));
        return new Bundle(key.from(), key.to(), link, claims);
    }

    private int[] adjacent() {
        for (Bundle link : links) {
            starts[link.from() + 1]++;
            if (link.from() != link.to()) {
                starts[link.to() + 1]++;
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] filled = new int[starts[nodes.length]];
        for (int i = 0; i < links.length; i++) {
            filled[next[links[i].from()]++] = i;
            if (links[i].from() != links[i].to()) {
                filled[next[links[i].to()]++] = i;
            }
        }
        return filled;
    }

    Ontology ontology() {
        return ontology;
    }

    /// How many nodes there are.
    int nodes() {
        return nodes.length;
    }

    /// The node with that number; they are numbered by name.
    ChartNode node(int number) {
        return nodes[number];
    }

    /// The number of the node that stands for an entity; -1 where none does.
    int number(String entity) {
        return numbers.getOrDefault(entity, -1);
    }

    /// How many links there are.
    int links() {
        return links.length;
    }

    /// The link with that number.
    Bundle link(int number) {
        return links[number];
    }

    /// The numbers of the links at a node.
    int[] at(int node) {
        return Arrays.copyOfRange(adjacent, starts[node], starts[node + 1]);
    }

    Reports reports() {
        return reports;
    }

    /// The claims that can be no link, a phrase each.
    List<String> unlinkable() {
        return List.copyOf(unlinkable);
    }
}
