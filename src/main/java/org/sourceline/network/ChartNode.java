package org.sourceline.network;

import java.util.List;

/// A node of the chart: one entity, or several that read as one under the name of the one that speaks for them.
///
/// @param id id of the entity that speaks for it
/// @param name what it is called
/// @param type id of its type
/// @param entities ids of all entities it stands for, its own included
/// @param hidden how many of its neighbours the chart leaves out
/// @param size how many nodes of the case it is: 1, or as many as a group holds
public record ChartNode(String id, String name, String type, List<String> entities, int hidden, int size) {

    public ChartNode {
        entities = List.copyOf(entities);
    }

    /// A node that is no group.
    public ChartNode(String id, String name, String type, List<String> entities, int hidden) {
        this(id, name, type, entities, hidden, 1);
    }

    /// Whether it is several nodes drawn as one.
    public boolean group() {
        return size > 1;
    }

    /// The same with that many of its neighbours left out.
    public ChartNode hiding(int neighbours) {
        return new ChartNode(id, name, type, entities, neighbours, size);
    }
}
