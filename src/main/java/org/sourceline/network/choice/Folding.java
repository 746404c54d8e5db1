package org.sourceline.network.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.model.chart.Group;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

/// The folding of groups: each becomes one node, and links that then run between the same two become one, with the
/// evidence of all.
final class Folding {

    private final Ontology ontology;
    private final List<Group> groups;
    private final Sieve sieve;
    private final Map<String, ChartNode> folded = new HashMap<>();

    Folding(Ontology ontology, List<Group> groups, Sieve sieve) {
        this.ontology = ontology;
        this.groups = groups;
        this.sieve = sieve;
    }

    /// The chart of nodes and links, folded.
    Chart chart(List<ChartNode> nodes, List<ChartLink> links, List<String> words) {
        if (groups.isEmpty()) {
            return new Chart(ontology, nodes, links, words);
        }
        List<List<ChartNode>> members = members(nodes);
        for (int i = 0; i < groups.size(); i++) {
            fold(groups.get(i), members.get(i));
        }
        Map<String, ChartNode> left = new LinkedHashMap<>();
        nodes.forEach(node -> left.putIfAbsent(end(node.id()), folded.getOrDefault(node.id(), node)));
        return new Chart(ontology, List.copyOf(left.values()), bundled(links, words), words);
    }

    /// The nodes that are in each group, in the groups' order; in one by hand before one of a type.
    private List<List<ChartNode>> members(List<ChartNode> nodes) {
        Map<String, Integer> byMember = new HashMap<>();
        Map<String, Integer> byType = new HashMap<>();
        List<List<ChartNode>> members = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            groups.get(i).members().forEach(member -> byMember.put(member, number));
            byType.put(groups.get(i).type(), number);
            members.add(new ArrayList<>());
        }
        for (ChartNode node : nodes) {
            int group = node.entities().stream()
                    .mapToInt(entity -> byMember.getOrDefault(entity, -1))
                    .filter(number -> number >= 0)
                    .findFirst()
                    .orElse(byType.getOrDefault(node.type(), -1));
            if (group >= 0) {
                members.get(group).add(node);
            }
        }
        return members;
    }

    private void fold(Group group, List<ChartNode> members) {
        if (members.size() > 1) {
            String first = members.getFirst().type();
            boolean alike = members.stream().allMatch(member -> member.type().equals(first));
            ChartNode one = new ChartNode(
                    group.node(),
                    "%s · %,d".formatted(name(group), members.size()),
                    alike ? first : "",
                    members.stream().flatMap(node -> node.entities().stream()).toList(),
                    0,
                    members.size());
            members.forEach(member -> folded.put(member.id(), one));
        }
    }

    private String name(Group group) {
        return group.name().isEmpty()
                ? ontology.type(group.type()).map(EntityType::plural).orElse(group.type())
                : group.name();
    }

    private List<ChartLink> bundled(List<ChartLink> links, List<String> words) {
        Map<String, List<ChartLink>> bundles = new LinkedHashMap<>();
        int inside = 0;
        for (ChartLink link : links) {
            String from = end(link.from());
            String to = end(link.to());
            if (from.equals(to) && !link.loop()) {
                inside++;
            } else {
                boolean turned = link.evidence().symmetric() && from.compareTo(to) > 0;
                String kind = link.proposal() ? "proposal" : "link";
                String id = String.join("|", turned ? to : from, link.predicate(), turned ? from : to, kind);
                bundles.computeIfAbsent(id, first -> new ArrayList<>()).add(link);
            }
        }
        LeftOut.say(words, inside, "link", "inside groups not drawn");
        return bundles.entrySet().stream()
                .map(bundle -> bundled(bundle.getKey(), bundle.getValue()))
                .toList();
    }

    private String end(String node) {
        ChartNode group = folded.get(node);
        return group == null ? node : group.id();
    }

    private ChartLink bundled(String id, List<ChartLink> links) {
        ChartLink first = links.getFirst();
        if (links.size() == 1 && first.id().equals(id)) {
            return first;
        }
        String from = id.substring(0, id.indexOf('|'));
        String to = end(first.from()).equals(from) ? end(first.to()) : end(first.from());
        List<String> claims = links.stream()
                .map(link -> link.evidence().claims())
                .flatMap(Collection::stream)
                .sorted()
                .toList();
        Support support = sieve.support(claims);
        String reading = links.size() == 1 ? first.reading() : "%s · %,d".formatted(first.reading(), links.size());
        return new ChartLink(
                id,
                from,
                to,
                first.predicate(),
                reading,
                new ChartLink.Evidence(
                        claims,
                        support.backing(),
                        support.disputed(),
                        first.proposal(),
                        first.evidence().symmetric()));
    }
}
