package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.neo4j.values.storable.DurationValue;

/// What comes over Bolt, in the form in which it comes from an embedded database.
///
/// A relationship comes with ids that are the server's, so the ids that are ours are asked for.
final class BoltValues {

    private final Map<String, String> ours = new LinkedHashMap<>();

    private BoltValues() {}

    static List<Map<String, @Nullable Object>> rows(List<Record> records, Transaction transaction) {
        BoltValues values = new BoltValues();
        Set<String> ends = new HashSet<>();
        records.forEach(each -> ends(each.asMap(), ends));
        if (!ends.isEmpty()) {
            transaction
                    .run(
                            "MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS end, coalesce(n.id, '') AS id",
                            Map.of("ends", List.copyOf(ends)))
                    .forEachRemaining(end -> values.ours.put(
                            end.get("end").asString(),
                            String.valueOf(end.get("id").asObject())));
        }
        return records.stream()
                .map(each -> Values.row(each.keys(), each.asMap()::get, values::graph))
                .toList();
    }

    private static void ends(@Nullable Object value, Set<String> ends) {
        switch (value) {
            case Relationship link -> {
                ends.add(link.startNodeElementId());
                ends.add(link.endNodeElementId());
            }
            case Path path -> path.relationships().forEach(link -> ends(link, ends));
            case Map<?, ?> map -> map.values().forEach(each -> ends(each, ends));
            case Iterable<?> items -> items.forEach(each -> ends(each, ends));
            case null, default -> {}
        }
    }

    private Object graph(Object value) {
        return switch (value) {
            case Node node -> {
                List<String> labels = new ArrayList<>();
                node.labels().forEach(labels::add);
                yield Map.of("labels", labels, "properties", node.asMap());
            }
            case Relationship link ->
                Map.of(
                        "type", link.type(),
                        "from", ours.getOrDefault(link.startNodeElementId(), ""),
                        "to", ours.getOrDefault(link.endNodeElementId(), ""),
                        "properties", link.asMap());
            case Path path -> {
                List<Object> steps = new ArrayList<>();
                steps.add(path.start());
                path.forEach(step -> {
                    steps.add(step.relationship());
                    steps.add(step.end());
                });
                yield steps;
            }
            case Point point ->
                Double.isNaN(point.z())
                        ? Values.point(point.srid(), point.x(), point.y())
                        : Values.point(point.srid(), point.x(), point.y(), point.z());
            case IsoDuration length ->
                DurationValue.duration(length.months(), length.days(), length.seconds(), length.nanoseconds())
                        .toString();
            default -> value;
        };
    }
}
