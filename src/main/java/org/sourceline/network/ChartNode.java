package org.sourceline.network;

import java.util.List;

/// A node of the chart: one entity, or several that read as one under the name of the one that speaks for them.
///
/// @param id id of the entity that speaks for it
/// @param name what it is called
/// @param type id of its type
/// @param entities ids of all entities it stands for, its own included
/// @param hidden how many of its neighbours the chart leaves out
public record ChartNode(String id, String name, String type, List<String> entities, int hidden) {

    public ChartNode {
        entities = List.copyOf(entities);
    }
}
