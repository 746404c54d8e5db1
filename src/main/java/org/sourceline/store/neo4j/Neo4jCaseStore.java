package org.sourceline.store.neo4j;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Plan;
import org.sourceline.store.shape.JournalText;
import org.sourceline.store.shape.Names;
import org.sourceline.store.shape.Reading;

/// A case kept in a Neo4j database.
final class Neo4jCaseStore implements CaseStore {

    private final Database database;
    private final Originals originals;
    private final CaseCard card;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock(true);

    Neo4jCaseStore(Database database, Originals originals, CaseCard card, Clock clock) {
        this.database = database;
        this.originals = originals;
        this.card = card;
        this.clock = clock;
    }

    @Override
    public CaseCard card() {
        return card;
    }

    @Override
    public <T> T read(Query<T> query) throws Problem {
        return database.read(cypher -> query.from(new CypherReader(cypher, database)));
    }

    @Override
    public Optional<ChangeSet> write(String author, Plan.Maker maker) throws Problem {
        return exclusively(cypher -> {
            Reading next = next(cypher);
            Plan plan = maker.make(new CypherReader(cypher, database));
            if (plan.changes().isEmpty()) {
                cypher.run("MATCH (c:Case {id: 'case'}) SET c.seq = c.seq - 1", Map.of());
                return Optional.empty();
            }
            new CypherWriter(cypher).apply(plan.changes());
            long seq = next.number("seq");
            ChangeSet entry =
                    new ChangeSet(seq, plan.title(), plan.place(), author, now(), false, List.of(), plan.changes());
            cypher.run(
                    "CREATE (s:ChangeSet) SET s = $entry",
                    Map.of(
                            "entry",
                            Map.of(
                                    "seq", seq,
                                    "after", next.number("tip"),
                                    "title", entry.title(),
                                    "place", JournalText.written(entry.place()),
                                    "author", author,
                                    "time", entry.time().toString(),
                                    "undone", false,
                                    "trail", List.of(),
                                    "changes",
                                            entry.changes().stream()
                                                    .map(JournalText::written)
                                                    .toList())));
            return Optional.of(entry);
        });
    }

    @Override
    public ChangeSet undo(String author) throws Problem {
        return exclusively(cypher -> {
            CypherReader reader = new CypherReader(cypher, database);
            ChangeSet entry = reader.toUndo()
                    .flatMap(last -> reader.entry(last.seq()))
                    .orElseThrow(() -> new Problem("There is nothing to undo.", ""));
            return take(cypher, entry, author, true);
        });
    }

    @Override
    public ChangeSet redo(String author) throws Problem {
        return exclusively(cypher -> {
            CypherReader reader = new CypherReader(cypher, database);
            ChangeSet entry = reader.toRedo()
                    .flatMap(last -> reader.entry(last.seq()))
                    .orElseThrow(() -> new Problem("There is nothing to do again.", ""));
            return take(cypher, entry, author, false);
        });
    }

    private ChangeSet take(Cypher cypher, ChangeSet entry, String author, boolean undone) throws Problem {
        List<Change> changes = undone ? entry.inverse() : entry.changes();
        lock(cypher);
        checkUnchanged(new CypherReader(cypher, database), entry, changes);
        new CypherWriter(cypher).apply(changes);
        List<String> trail = new ArrayList<>(entry.trail());
        trail.add((undone ? "undone " : "done again ") + now() + " by " + author);
        cypher.run(
                "MATCH (s:ChangeSet {seq: $seq}) SET s.undone = $undone, s.trail = $trail",
                Map.of("seq", entry.seq(), "undone", undone, "trail", trail));
        return new ChangeSet(
                entry.seq(),
                entry.title(),
                entry.place(),
                entry.author(),
                entry.time(),
                undone,
                trail,
                entry.changes());
    }

    private static void checkUnchanged(CypherReader reader, ChangeSet entry, List<Change> changes) throws Problem {
        Map<Class<? extends Item>, List<String>> ids = new HashMap<>();
        changes.forEach(change -> ids.computeIfAbsent(change.item().getClass(), kind -> new ArrayList<>())
                .add(change.id()));
        Map<List<Object>, Item> items = new HashMap<>();
        ids.forEach((kind, of) -> reader.findAll(kind, of).forEach(item -> items.put(List.of(kind, item.id()), item)));
        for (Change change : changes) {
            Item there = items.get(List.of(change.item().getClass(), change.id()));
            if (change.before() == null ? there != null : !change.before().equals(there)) {
                throw new Problem(
                        "\"" + entry.title() + "\" cannot be taken back or done again: "
                                + Names.of(change.item()) + " has been changed since"
                                + (there == null ? " (it is no longer there)." : "."),
                        "Nothing was changed. Look at it, and change it by hand.",
                        entry.place(),
                        null);
            }
        }
    }

    /// Takes the next number for an entry, and finds which entry it will come after, or 0.
    private static Reading next(Cypher cypher) {
        return new Reading(cypher.run(
                        "MATCH (c:Case {id: 'case'}) SET c.seq = c.seq + 1 WITH c.seq AS seq OPTIONAL CALL () {"
                                + CypherReader.TIP + "} RETURN seq, coalesce(tip, 0) AS tip",
                        Map.of())
                .getFirst());
    }

    private static void lock(Cypher cypher) {
        cypher.run("MATCH (c:Case {id: 'case'}) SET c.seq = c.seq", Map.of());
    }

    private <T> T exclusively(Database.Work<T> work) throws Problem {
        writing.lock();
        try {
            return database.write(work);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void keepTexts(Map<String, String> textsByHash) throws Problem {
        exclusively(cypher -> {
            Set<String> kept = new HashSet<>(new Reading(cypher.run(
                                    "MATCH (t:Text) WHERE t.sha256 IN $hashes RETURN collect(t.sha256) AS hashes",
                                    Map.of("hashes", List.copyOf(textsByHash.keySet())))
                            .getFirst())
                    .texts("hashes"));
            List<Map<String, String>> rows = textsByHash.entrySet().stream()
                    .filter(entry -> !kept.contains(entry.getKey()))
                    .map(entry -> Map.of("sha256", entry.getKey(), "text", entry.getValue()))
                    .toList();
            return cypher.run("UNWIND $rows AS row CREATE (t:Text) SET t = row", Map.of("rows", rows));
        });
    }

    @Override
    public List<String> keepOriginals(List<byte[]> bytes) throws Problem {
        return originals.keep(bytes);
    }

    @Override
    public Optional<byte[]> original(String sha256) throws Problem {
        return originals.find(sha256);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            database.close();
        } finally {
            writing.unlock();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
