package org.sourceline.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;

/// What refers to what in a case: for each kind of item and each field by which it refers, from where.
final class References {

    private final Map<Class<? extends Item>, Map<Reference, BackReferences>> by = new HashMap<>();

    /// The item is there from now on.
    void add(Item item) {
        each(item, (from, to) -> from.add(to, item.id()));
    }

    /// The item is no longer there.
    void remove(Item item) {
        each(item, (from, to) -> from.remove(to, item.id()));
    }

    /// The ids of the items of a kind that refer to something by a field, in the order in which they came.
    Collection<String> of(Class<? extends Item> kind, Reference field, String to) {
        BackReferences from = by.getOrDefault(kind, Map.of()).get(field);
        return from == null ? List.of() : from.of(to);
    }

    private void each(Item item, BiConsumer<BackReferences, String> each) {
        switch (item) {
            case Mention mention -> {
                each.accept(in(item, Reference.ARTICLE), mention.passage().article());
                each.accept(in(item, Reference.ENTITY), mention.entity());
            }
            case Citation citation -> {
                each.accept(in(item, Reference.ARTICLE), citation.passage().article());
                each.accept(in(item, Reference.CLAIM), citation.claim());
                String speaker = citation.attribution().entity();
                if (!speaker.isEmpty()) {
                    each.accept(in(item, Reference.SPEAKER), speaker);
                }
            }
            case Claim claim -> {
                each.accept(in(item, Reference.SUBJECT), claim.subject());
                each.accept(in(item, Reference.OBJECT), claim.object());
            }
            case Article article -> each.accept(in(item, Reference.SOURCE), article.source());
            default -> {}
        }
    }

    private BackReferences in(Item item, Reference field) {
        return by.computeIfAbsent(item.getClass(), kind -> new EnumMap<>(Reference.class))
                .computeIfAbsent(field, key -> new BackReferences());
    }
}
