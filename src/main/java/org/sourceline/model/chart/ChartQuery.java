package org.sourceline.model.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What is asked for on a chart: where it starts, what was kept, added, hidden and expanded by hand, what is filtered
/// out, and what is drawn as one.
///
/// @param start ids of the entities it starts from; empty for the whole case
/// @param hops how many links away from the start still counts
/// @param kept ids of the only entities to show instead of what it starts from; empty for that
/// @param added ids of entities shown beside those
/// @param hidden ids of entities left out by hand
/// @param expanded neighbours asked for, in the order they were
/// @param most how many entities of a whole case at most, most linked first; 0 for all
public record ChartQuery(
        Set<String> start,
        int hops,
        Set<String> kept,
        Set<String> added,
        Set<String> hidden,
        List<Expansion> expanded,
        Filters filters,
        List<Group> groups,
        int most) {

    /// The whole case.
    public static final ChartQuery ALL =
            new ChartQuery(Set.of(), 0, Set.of(), Set.of(), Set.of(), List.of(), Filters.NONE, List.of(), 0);

    public ChartQuery {
        start = Set.copyOf(start);
        kept = Set.copyOf(kept);
        added = Set.copyOf(added);
        hidden = Set.copyOf(hidden);
        expanded = List.copyOf(expanded);
        groups = List.copyOf(groups);
    }

    /// Whether it starts from the whole case.
    public boolean isWhole() {
        return start.isEmpty() && kept.isEmpty();
    }

    /// The neighbourhood of entities, under the same filters; all that was done by hand is forgotten.
    public ChartQuery around(Set<String> entities, int links) {
        return new ChartQuery(entities, links, Set.of(), Set.of(), Set.of(), List.of(), filters, List.of(), most);
    }

    /// The same with these entities only, whatever it started from.
    public ChartQuery keeping(Set<String> entities) {
        return new ChartQuery(
                start, hops, entities, Set.of(), without(hidden, entities), List.of(), filters, groups, most);
    }

    /// The same with these entities beside what it shows.
    public ChartQuery adding(Collection<String> entities) {
        return new ChartQuery(
                start, hops, kept, with(added, entities), without(hidden, entities), expanded, filters, groups, most);
    }

    /// The same without these entities.
    public ChartQuery hiding(Collection<String> entities) {
        return new ChartQuery(start, hops, kept, added, with(hidden, entities), expanded, filters, groups, most);
    }

    /// The same with all that was hidden by hand, or left out because other entities were kept.
    public ChartQuery showingHidden() {
        return new ChartQuery(start, hops, Set.of(), with(added, kept), Set.of(), expanded, filters, groups, most);
    }

    /// The same with neighbours of an entity, also those hidden before.
    ///
    /// @param shown ids of those neighbours
    public ChartQuery expanding(Expansion more, Collection<String> shown) {
        List<Expansion> all = new ArrayList<>(expanded);
        all.remove(more);
        all.add(more);
        return new ChartQuery(start, hops, kept, added, without(hidden, shown), all, filters, groups, most);
    }

    /// The same without the neighbours that were asked for of an entity.
    public ChartQuery collapsing(String entity) {
        List<Expansion> rest =
                expanded.stream().filter(each -> !each.entity().equals(entity)).toList();
        return new ChartQuery(start, hops, kept, added, hidden, rest, filters, groups, most);
    }

    /// The same under other filters.
    public ChartQuery filtered(Filters newFilters) {
        return new ChartQuery(start, hops, kept, added, hidden, expanded, newFilters, groups, most);
    }

    /// The same with a group more; who is in it is taken out of the groups by hand that there were.
    public ChartQuery grouping(Group group) {
        List<Group> all = new ArrayList<>();
        for (Group each : groups) {
            Set<String> left = without(each.members(), group.members());
            if (!each.type().isEmpty() ? !each.type().equals(group.type()) : left.size() > 1) {
                all.add(new Group(each.name(), each.type(), left));
            }
        }
        all.add(group);
        return grouped(all);
    }

    /// The same with everything that has the same name drawn as one, such as communities.
    ///
    /// @param names the name of the group of each entity, by the entity's id; one alone in its group stays itself
    public ChartQuery groupedBy(Map<String, String> names) {
        Map<String, Set<String>> members = new TreeMap<>();
        names.forEach((entity, name) ->
                members.computeIfAbsent(name, first -> new HashSet<>()).add(entity));
        return grouped(members.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> Group.of(group.getKey(), group.getValue()))
                .toList());
    }

    /// The same with those groups.
    public ChartQuery grouped(List<Group> newGroups) {
        return new ChartQuery(start, hops, kept, added, hidden, expanded, filters, newGroups, most);
    }

    /// The same with another name for the group whose node has that id.
    public ChartQuery renaming(String node, String name) {
        return grouped(groups.stream()
                .map(group -> group.node().equals(node) ? new Group(name, group.type(), group.members()) : group)
                .toList());
    }

    /// The same with the group whose node has that id open.
    public ChartQuery opening(String node) {
        return grouped(
                groups.stream().filter(group -> !group.node().equals(node)).toList());
    }

    /// The same with that many entities of a whole case at most.
    public ChartQuery atMost(int entities) {
        return new ChartQuery(start, hops, kept, added, hidden, expanded, filters, groups, entities);
    }

    private static Set<String> with(Set<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> without(Set<String> some, Collection<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
