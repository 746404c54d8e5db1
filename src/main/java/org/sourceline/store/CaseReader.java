package org.sourceline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;

/// Reads a case as it stands within one transaction.
public interface CaseReader {

    /// The item of that kind and id.
    <I extends Item> Optional<I> find(Class<I> kind, String id);

    /// Those of the ids that the case has, in no order.
    <I extends Item> List<I> findAll(Class<I> kind, List<String> ids);

    /// All items of that kind, ordered by id.
    <I extends Item> List<I> all(Class<I> kind);

    /// Hands all items of that kind on, ordered by id, a stretch at a time.
    ///
    /// @param stretch given each; what it is given may be gone through once, on any thread and at any time
    <I extends Item> void each(Class<I> kind, Consumer<Stream<I>> stretch);

    /// The items of that kind that refer to `id` by a field, ordered by id.
    ///
    /// @param field one of [Reference]'s for that kind
    <I extends Item> List<I> referring(Class<I> kind, Reference field, String id);

    /// How many items of that kind there are.
    long count(Class<? extends Item> kind);

    /// The text with that hash, as an [org.sourceline.model.Article] names it.
    Optional<String> text(String textHash);

    /// The text of the article with that id.
    Optional<String> textOf(String article);

    /// Entities with exactly that name or alias, ordered by id.
    List<Entity> called(String name);

    /// The mentions in an article that begin at one of the offsets.
    List<Mention> mentionsAt(String article, List<Integer> starts);

    /// Ids of the articles whose text holds exactly these characters somewhere.
    List<String> articlesWith(String exact);

    /// Runs a Cypher query that only reads, and hands its rows on one by one; nodes and relationships come as maps.
    ///
    /// @param row told of each row: a map, its values JSON's: text, numbers, booleans, lists, maps and null
    /// @throws Problem when the query is not Cypher, or would write
    void query(String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> row) throws Problem;

    /// All rows of a Cypher query that only reads.
    ///
    /// @throws Problem when the query is not Cypher, or would write
    default List<Map<String, @Nullable Object>> query(String cypher, Map<String, ?> parameters) throws Problem {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        query(cypher, parameters, rows::add);
        return rows;
    }
}
