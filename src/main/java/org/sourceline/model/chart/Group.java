package org.sourceline.model.chart;

import java.util.Set;

/// Several entities drawn as one node.
///
/// @param name what the node is called; for a type, empty: it is called as the type is
/// @param type id of the type whose entities it holds, whichever are shown; empty where it holds `members`
/// @param members ids of the entities it holds
public record Group(String name, String type, Set<String> members) {

    public Group {
        members = Set.copyOf(members);
    }

    /// All entities of a type.
    public static Group ofType(String type) {
        return new Group("", type, Set.of());
    }

    /// Chosen entities.
    public static Group of(String name, Set<String> members) {
        return new Group(name, "", members);
    }

    /// The id of its node: the same as long as it is the same group.
    public String node() {
        return "group:"
                + (type.isEmpty() ? members.stream().sorted().findFirst().orElse(name) : type);
    }
}
