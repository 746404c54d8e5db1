package org.sourceline.network;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Identity;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;

/// Builds charts of a case: joins what reads as one, bundles claims into links, and says what it leaves out.
public final class ChartBuilder {

    private static final Comparator<ChartNode> BY_NAME =
            Comparator.comparing(ChartNode::name).thenComparing(ChartNode::id);

    private final Ontology ontology;
    private final Identity identity;
    private final Map<String, List<Entity>> clusters = new TreeMap<>();
    private final Map<String, ChartNode> nodes = new LinkedHashMap<>();
    private final List<ChartLink> links;
    private final List<String> unlinkable = new ArrayList<>();

    /// A builder of charts of what a case holds.
    public ChartBuilder(
            List<Entity> entities, List<Claim> claims, List<Citation> citations, Identity identity, Ontology ontology) {
        this.ontology = ontology;
        this.identity = identity;
        entities.forEach(entity -> clusters.computeIfAbsent(identity.speaker(entity.id()), speaker -> new ArrayList<>())
                .add(entity));
        clusters.entrySet().stream()
                .map(cluster -> node(cluster.getKey(), cluster.getValue()))
                .sorted(BY_NAME)
                .forEach(node -> nodes.put(node.id(), node));
        links = bundle(claims, citations.stream().collect(groupingBy(Citation::claim)));
    }

    private static ChartNode node(String speaker, List<Entity> members) {
        Entity voice = members.stream()
                .filter(member -> member.id().equals(speaker))
                .findFirst()
                .orElse(members.getFirst());
        List<String> ids = members.stream().map(Entity::id).sorted().toList();
        return new ChartNode(speaker, voice.name(), voice.type(), ids, 0);
    }

    /// The chart of what the options ask for.
    public Chart build(Options options) {
        Selection selection = new Selection(ontology, nodes, links, unlinkable);
        return selection.chart(options.around(around(options)));
    }

    private Set<String> around(Options options) {
        return options.around().stream().map(identity::speaker).collect(Collectors.toSet());
    }

    /// The id of the node for an entity given by its id, its name or an alias, in any case and with or without accents.
    ///
    /// @throws Problem when there is none, or when several entities are called so
    public String named(String nameOrId) throws Problem {
        String speaker = identity.speaker(nameOrId.strip());
        if (nodes.containsKey(speaker)) {
            return speaker;
        }
        String folded = fold(nameOrId);
        List<String> found = clusters.entrySet().stream()
                .filter(cluster -> cluster.getValue().stream()
                        .flatMap(Entity::names)
                        .anyMatch(name -> fold(name).equals(folded)))
                .map(Map.Entry::getKey)
                .toList();
        if (found.isEmpty()) {
            throw new Problem(
                    "No entity of this case is called \"" + nameOrId + "\".",
                    "Give the name as the case spells it, one of its aliases, or its id.");
        }
        if (found.size() > 1) {
            throw new Problem(
                    "\"" + nameOrId + "\" is the name of " + found.size() + " entities.",
                    "Give the id of one of them: " + String.join(", ", found) + ".");
        }
        return found.getFirst();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s‘’'ʿʾ`-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private List<ChartLink> bundle(List<Claim> claims, Map<String, List<Citation>> citations) {
        Map<String, List<Claim>> bundles = new TreeMap<>();
        int within = 0;
        int lost = 0;
        int retracted = 0;
        for (Claim claim : claims) {
            if (claim.status() == Claim.Status.RETRACTED) {
                retracted++;
            } else if (!shown(claim.subject()) || !shown(claim.object())) {
                lost++;
            } else if (!claim.subject().equals(claim.object()) && identity.same(claim.subject(), claim.object())) {
                within++;
            } else {
                boolean proposal = claim.status() == Claim.Status.PROPOSED || !citations.containsKey(claim.id());
                bundles.computeIfAbsent(key(claim, proposal), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        say(unlinkable, retracted, "retracted claim", "not drawn");
        say(unlinkable, within, "claim", "between entities that read as one not drawn");
        say(unlinkable, lost, "claim", "about entities no longer in the case not drawn");
        return bundles.entrySet().stream()
                .map(bundle -> link(bundle.getKey(), bundle.getValue(), citations))
                .sorted(Comparator.comparing((ChartLink link) -> name(link.from()))
                        .thenComparing(ChartLink::predicate)
                        .thenComparing(link -> name(link.to()))
                        .thenComparing(ChartLink::id))
                .toList();
    }

    private boolean shown(String entity) {
        return nodes.containsKey(identity.speaker(entity));
    }

    private String name(String node) {
        return nodes.containsKey(node) ? nodes.get(node).name() : node;
    }

    private String key(Claim claim, boolean proposal) {
        String from = identity.speaker(claim.subject());
        String to = identity.speaker(claim.object());
        boolean turned = symmetric(claim.predicate()) && from.compareTo(to) > 0;
        return String.join(
                "|", turned ? to : from, claim.predicate(), turned ? from : to, proposal ? "proposal" : "link");
    }

    private boolean symmetric(String predicate) {
        return ontology.predicate(predicate).map(each -> each.symmetric()).orElse(false);
    }

    private ChartLink link(String key, List<Claim> claims, Map<String, List<Citation>> citations) {
        String[] parts = key.split("\\|", -1);
        List<Citation> cited = claims.stream()
                .flatMap(claim -> citations.getOrDefault(claim.id(), List.of()).stream())
                .toList();
        int articles = (int) cited.stream()
                .filter(citation -> citation.stance() == Citation.Stance.SUPPORTS)
                .map(citation -> citation.passage().article())
                .distinct()
                .count();
        boolean disputed = cited.stream().anyMatch(citation -> citation.stance() == Citation.Stance.DENIES);
        return new ChartLink(
                key,
                parts[0],
                parts[2],
                parts[1],
                ontology.readingOf(parts[1]),
                new ChartLink.Evidence(
                        claims.stream().map(Claim::id).sorted().toList(),
                        articles,
                        disputed,
                        parts[3].equals("proposal"),
                        symmetric(parts[1])));
    }

    static void say(List<String> words, int count, String one, String rest) {
        if (count > 0) {
            String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
            words.add("%,d %s %s".formatted(count, count == 1 ? one : many, rest));
        }
    }

    /// What of a case to put on a chart.
    ///
    /// @param around ids of the entities to start from; empty for the whole case
    /// @param hops how many links away from them still counts
    /// @param types ids of the only types to show; empty for all
    /// @param hideUnlinked whether to leave out entities without a link
    /// @param hideProposals whether to leave out what has no evidence yet
    /// @param most how many entities at most, most linked first; 0 for all
    public record Options(
            Set<String> around, int hops, Set<String> types, boolean hideUnlinked, boolean hideProposals, int most) {

        /// The whole case.
        public static final Options ALL = new Options(Set.of(), 0, Set.of(), false, false, 0);

        public Options {
            around = Set.copyOf(around);
            types = Set.copyOf(types);
        }

        /// The neighbourhood of one entity.
        public static Options around(String entity, int hops) {
            return new Options(Set.of(entity), hops, Set.of(), false, false, 0);
        }

        /// The same, starting from those entities.
        public Options around(Set<String> entities) {
            return new Options(entities, hops, types, hideUnlinked, hideProposals, most);
        }

        /// The same, with those types only.
        public Options only(Set<String> newTypes) {
            return new Options(around, hops, newTypes, hideUnlinked, hideProposals, most);
        }

        /// The same, without entities that have no link.
        public Options linkedOnly() {
            return new Options(around, hops, types, true, hideProposals, most);
        }

        /// The same, without proposals.
        public Options withoutProposals() {
            return new Options(around, hops, types, hideUnlinked, true, most);
        }

        /// The same, with that many entities at most.
        public Options atMost(int entities) {
            return new Options(around, hops, types, hideUnlinked, hideProposals, entities);
        }
    }
}
