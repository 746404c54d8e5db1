package org.sourceline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;

/// An entity as one row of JSON, with every name it goes by and who uses each.
public final class EntityRow {

    private EntityRow() {}

    /// The entities that speak for themselves and for those judged the same, as rows.
    public static List<Map<String, @Nullable Object>> all(CaseIndex index) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Entity entity : index.all(Entity.class)) {
            if (index.speaker(entity.id()).filter(entity::equals).isPresent()) {
                rows.add(of(index, entity));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> of(CaseIndex index, Entity entity) {
        List<Mention> mentions = index.mentionsOf(entity.id());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entity.id());
        row.put("type", entity.type());
        row.put("name", entity.name());
        List<Map<String, Object>> aliases = new ArrayList<>();
        index.namesInUse(entity.id()).forEach((name, articles) -> {
            if (!name.equals(entity.name())) {
                aliases.add(Map.of("name", name, "articles", List.copyOf(articles)));
            }
        });
        row.put("aliases", aliases);
        row.put("mentions", mentions.size());
        row.put(
                "articles",
                mentions.stream()
                        .map(each -> each.passage().article())
                        .distinct()
                        .count());
        row.put(
                "same",
                index.identity().cluster(entity.id()).stream()
                        .filter(id -> !id.equals(entity.id()))
                        .toList());
        row.put("notes", Known.orNull(entity.notes()));
        row.put("grades", index.gradesOf(entity.id()));
        return row;
    }
}
