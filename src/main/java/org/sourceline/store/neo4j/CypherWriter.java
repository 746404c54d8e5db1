package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.shape.Shape;
import org.sourceline.store.shape.Shapes;

/// Writes changes by Cypher, kind by kind so that nothing refers to what is not yet or no longer there.
final class CypherWriter {

    private final Cypher cypher;

    CypherWriter(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Carries all the changes out; each item is named by one change at most.
    void apply(List<Change> changes) throws Problem {
        PlainLinks links = new PlainLinks(cypher);
        List<String> claims = links.claimsTouchedBy(changes);
        AliasNodes aliases = new AliasNodes(cypher);
        links.remove(changes, claims);
        aliases.remove(changes);
        for (Shape<? extends Item> shape : Shapes.ALL.reversed()) {
            remove(shape, of(shape, changes, change -> change.after() == null));
        }
        for (Shape<? extends Item> shape : Shapes.ALL) {
            make(shape, of(shape, changes, change -> change.before() == null));
            alter(shape, of(shape, changes, change -> change.before() != null && change.after() != null));
        }
        aliases.make(changes);
        links.draw(claims);
    }

    private static List<Change> of(
            Shape<? extends Item> shape, List<Change> changes, Function<Change, Boolean> wanted) {
        return changes.stream()
                .filter(change -> shape.kind().isInstance(change.item()) && wanted.apply(change))
                .toList();
    }

    private void remove(Shape<? extends Item> shape, List<Change> changes) throws Problem {
        if (changes.isEmpty()) {
            return;
        }
        List<String> ids = changes.stream().map(Change::id).toList();
        for (Shape.Link link : shape.links()) {
            cypher.run(
                    "UNWIND $ids AS id MATCH (:" + shape.label() + " {id: id})-[r:" + link.type() + "]->() DELETE r",
                    Map.of("ids", ids));
        }
        expect(
                ids.size(),
                cypher.run(
                        "UNWIND $ids AS id MATCH (n:" + shape.label() + " {id: id}) DELETE n RETURN count(*) AS n",
                        Map.of("ids", ids)));
    }

    private void make(Shape<? extends Item> shape, List<Change> changes) throws Problem {
        if (changes.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = changes.stream()
                .map(change ->
                        Map.<String, Object>of("after", shape.properties(Objects.requireNonNull(change.after()))))
                .toList();
        StringBuilder statement = new StringBuilder("UNWIND $rows AS row ");
        StringBuilder linking = new StringBuilder();
        for (Shape.Link link : shape.links()) {
            if (link.required()) {
                statement.append("MATCH (%s:%s {%s: row.after.%s}) "
                        .formatted(link.field(), link.target(), link.key(), link.field()));
                linking.append("CREATE (n)-[:%s]->(%s) ".formatted(link.type(), link.field()));
            }
        }
        statement
                .append("CREATE (n:")
                .append(shape.label())
                .append(shape.kind() == Entity.class ? ":$(row.after.type)" : "")
                .append(") SET n = row.after ")
                .append(linking)
                .append("RETURN count(n) AS n");
        expect(rows.size(), cypher.run(statement.toString(), Map.of("rows", rows)));
        for (Shape.Link link : shape.links()) {
            if (!link.required()) {
                link(shape, link, changes);
            }
        }
    }

    private void alter(Shape<? extends Item> shape, List<Change> changes) throws Problem {
        if (changes.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = changes.stream()
                .map(change ->
                        Map.<String, Object>of("after", shape.properties(Objects.requireNonNull(change.after()))))
                .toList();
        boolean entity = shape.kind() == Entity.class;
        expect(
                rows.size(),
                cypher.run(
                        "UNWIND $rows AS row MATCH (n:" + shape.label() + " {id: row.after.id})"
                                + (entity
                                        ? " REMOVE n:$(n.type) SET n = row.after SET n:$(row.after.type)"
                                        : " SET n = row.after")
                                + " RETURN count(n) AS n",
                        Map.of("rows", rows)));
        Set<String> types = new LinkedHashSet<>();
        shape.links().forEach(link -> types.add(link.type()));
        for (String type : types) {
            relink(
                    shape,
                    shape.links().stream()
                            .filter(link -> link.type().equals(type))
                            .toList(),
                    changes);
        }
    }

    /// Moves relationships of one type, of which an item may have several.
    private void relink(Shape<? extends Item> shape, List<Shape.Link> links, List<Change> changes) throws Problem {
        List<Change> moved = changes.stream()
                .filter(change -> links.stream()
                        .anyMatch(link -> !Objects.equals(
                                value(shape, change.before(), link), value(shape, change.after(), link))))
                .toList();
        if (!moved.isEmpty()) {
            cypher.run(
                    "UNWIND $ids AS id MATCH (:%s {id: id})-[r:%s]->() DELETE r"
                            .formatted(shape.label(), links.getFirst().type()),
                    Map.of("ids", moved.stream().map(Change::id).toList()));
            for (Shape.Link link : links) {
                link(shape, link, moved);
            }
        }
    }

    private void link(Shape<? extends Item> shape, Shape.Link link, List<Change> changes) throws Problem {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Change change : changes) {
            Object to = value(shape, change.after(), link);
            if (to != null && !to.equals("")) {
                rows.add(Map.of("id", change.id(), "to", to));
            }
        }
        if (!rows.isEmpty()) {
            expect(
                    rows.size(),
                    cypher.run(
                            "UNWIND $rows AS row MATCH (n:%s {id: row.id}) MATCH (t:%s {%s: row.to}) CREATE (n)-[:%s]->(t) RETURN count(*) AS n"
                                    .formatted(shape.label(), link.target(), link.key(), link.type()),
                            Map.of("rows", rows)));
        }
    }

    private static @Nullable Object value(Shape<? extends Item> shape, @Nullable Item item, Shape.Link link) {
        return item == null ? null : shape.properties(item).get(link.field());
    }

    private static void expect(int wanted, List<Map<String, @Nullable Object>> counted) throws Problem {
        Object n = counted.getFirst().get("n");
        if (!(n instanceof Number number) || number.intValue() != wanted) {
            throw new Problem(
                    "Something this change refers to is not in the case: " + n + " of " + wanted + " were found.",
                    "Nothing was changed; look at what is there and try again.");
        }
    }
}
