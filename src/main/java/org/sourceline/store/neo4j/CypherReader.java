package org.sourceline.store.neo4j;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Reference;
import org.sourceline.store.shape.JournalText;
import org.sourceline.store.shape.Reading;
import org.sourceline.store.shape.Shape;
import org.sourceline.store.shape.Shapes;

/// Reads a case by Cypher, within one transaction.
final class CypherReader implements CaseStore.CaseView {

    private static final Pattern LOADS = Pattern.compile("\\bload\\s+csv\\b", Pattern.CASE_INSENSITIVE);
    private static final String ENTRY =
            " RETURN s.seq AS seq, s.title AS title, s.place AS place, s.author AS author, s.time AS time,"
                    + " s.undone AS undone, s.trail AS trail";
    /// Finds the last entry not taken back; each entry says which one it came `after`, so that of several that came
    /// after the same one, the last is what redo does again.
    static final String TIP = " MATCH (s:ChangeSet) WHERE s.seq > 0 AND s.undone = false"
            + " RETURN s.seq AS tip ORDER BY tip DESC LIMIT 1 ";

    private static final int STRETCH = 5000;

    private final Cypher cypher;
    private final Database database;

    CypherReader(Cypher cypher, Database database) {
        this.cypher = cypher;
        this.database = database;
    }

    @Override
    public <I extends Item> Optional<I> find(Class<I> kind, String id) {
        Shape<I> shape = Shapes.of(kind);
        return items(shape, "MATCH (n:" + shape.label() + " {id: $id}) RETURN properties(n) AS n", Map.of("id", id))
                .stream()
                .findFirst();
    }

    @Override
    public <I extends Item> List<I> findAll(Class<I> kind, List<String> ids) {
        Shape<I> shape = Shapes.of(kind);
        String label = shape.label();
        return ids.isEmpty()
                ? List.of()
                : items(
                        shape,
                        "UNWIND $ids AS id MATCH (n:" + label + " {id: id}) RETURN properties(n) AS n",
                        Map.of("ids", ids));
    }

    @Override
    public <I extends Item> List<I> all(Class<I> kind) {
        return items(Shapes.of(kind), all(Shapes.of(kind)), Map.of());
    }

    private static String all(Shape<?> shape) {
        return "MATCH (n:" + shape.label() + ") RETURN properties(n) AS n ORDER BY n.id";
    }

    @Override
    public <I extends Item> void each(Class<I> kind, Consumer<Stream<I>> stretch) {
        Shape<I> shape = Shapes.of(kind);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        cypher.each(all(shape), Map.of(), row -> {
            rows.add(row);
            if (rows.size() == STRETCH) {
                stretch.accept(items(shape, List.copyOf(rows)));
                rows.clear();
            }
        });
        stretch.accept(items(shape, rows));
    }

    @Override
    public <I extends Item> List<I> referring(Class<I> kind, Reference field, String id) {
        Shape<I> shape = Shapes.of(kind);
        return items(
                shape,
                "MATCH (n:" + shape.label() + ") WHERE n." + field.field()
                        + " = $id RETURN properties(n) AS n ORDER BY n.id",
                Map.of("id", id));
    }

    @Override
    public long count(Class<? extends Item> kind) {
        return number(cypher.run("MATCH (n:" + Shapes.of(kind).label() + ") RETURN count(n) AS n", Map.of())
                .getFirst()
                .get("n"));
    }

    @Override
    public Optional<String> text(String textHash) {
        return text("MATCH (t:Text {sha256: $key}) RETURN t.text AS text", textHash);
    }

    @Override
    public Optional<String> textOf(String article) {
        return text("MATCH (:Article {id: $key})-[:HAS_TEXT]->(t:Text) RETURN t.text AS text", article);
    }

    private Optional<String> text(String statement, String key) {
        return cypher.run(statement, Map.of("key", key)).stream()
                .map(row -> String.valueOf(row.get("text")))
                .findFirst();
    }

    @Override
    public List<Entity> called(String name) {
        return items(
                Shapes.of(Entity.class),
                "CALL () { MATCH (n:Entity {name: $name}) RETURN n UNION MATCH (a:Alias {name: $name})"
                        + " USING INDEX a:Alias(name) MATCH (n:Entity)-[:ALSO_CALLED]->(a) RETURN n }"
                        + " RETURN properties(n) AS n ORDER BY n.id",
                Map.of("name", name));
    }

    @Override
    public List<Mention> mentionsAt(String article, List<Integer> starts) {
        return items(
                Shapes.of(Mention.class),
                "MATCH (n:Mention {article: $article}) WHERE n.start IN $starts RETURN properties(n) AS n",
                Map.of("article", article, "starts", starts));
    }

    @Override
    public List<String> articlesWith(String exact) {
        return cypher
                .run(
                        "MATCH (t:Text) WHERE t.text CONTAINS $exact MATCH (a:Article)-[:HAS_TEXT]->(t)"
                                + " RETURN a.id AS id ORDER BY id",
                        Map.of("exact", exact))
                .stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    @Override
    public void query(String statement, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> row)
            throws Problem {
        if (LOADS.matcher(statement).find()) {
            throw new Problem(
                    "A query loads no files and no addresses, and this one says LOAD CSV.",
                    "Import what you want to ask about instead.");
        }
        if (!database.onlyReads(statement)) {
            throw new Problem(
                    "This query would change the case.",
                    "A query only reads; to change the case use tag, claim or the workbench.");
        }
        cypher.each(statement, parameters, row);
    }

    @Override
    public List<ChangeSet> entries() {
        return cypher.run("MATCH (s:ChangeSet)" + ENTRY + " ORDER BY seq", Map.of()).stream()
                .map(CypherReader::entry)
                .toList();
    }

    @Override
    public Optional<ChangeSet> entry(long seq) {
        return one("MATCH (s:ChangeSet {seq: $seq})" + ENTRY + ", s.changes AS changes", Map.of("seq", seq));
    }

    @Override
    public Optional<ChangeSet> toUndo() {
        return one("MATCH (s:ChangeSet {seq: $seq})" + ENTRY, Map.of("seq", tip()));
    }

    @Override
    public Optional<ChangeSet> toRedo() {
        return one(
                "MATCH (s:ChangeSet) WHERE s.seq > $tip AND s.after = $tip WITH s ORDER BY s.seq DESC LIMIT 1" + ENTRY,
                Map.of("tip", tip()));
    }

    /// The last entry not taken back, or 0.
    private long tip() {
        return cypher.run("CALL () {" + TIP + "} RETURN tip", Map.of()).stream()
                .mapToLong(row -> number(row.get("tip")))
                .findFirst()
                .orElse(0);
    }

    private Optional<ChangeSet> one(String statement, Map<String, ?> parameters) {
        return cypher.run(statement, parameters).stream()
                .map(CypherReader::entry)
                .findFirst();
    }

    private static ChangeSet entry(Map<String, @Nullable Object> row) {
        Reading reading = new Reading(row);
        return new ChangeSet(
                number(row.get("seq")),
                reading.text("title"),
                JournalText.place(reading.text("place")),
                reading.text("author"),
                Instant.parse(reading.text("time")),
                Boolean.TRUE.equals(row.get("undone")),
                reading.texts("trail"),
                reading.texts("changes").stream().map(JournalText::change).toList());
    }

    private <I extends Item> List<I> items(Shape<I> shape, String statement, Map<String, ?> parameters) {
        return items(shape, cypher.run(statement, parameters)).toList();
    }

    @SuppressWarnings("unchecked")
    private static <I extends Item> Stream<I> items(Shape<I> shape, List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> shape.item((Map<String, ?>) row.getOrDefault("n", Map.of())));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
