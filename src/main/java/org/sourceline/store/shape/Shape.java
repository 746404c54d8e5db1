package org.sourceline.store.shape;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sourceline.model.Item;

/// How one kind of item is kept as a node: its label, its properties, and the relationships that follow from them.
///
/// The properties are the whole truth; the relationships repeat what the referring properties say, for those who open
/// the database with Cypher. Journal entries keep the same properties as JSON.
///
/// @param <I> the kind of item
/// @param label the node's label
/// @param kind the item's class
/// @param write the item as properties, `id` among them
/// @param read the item from its properties
/// @param links relationships to what the item refers to
public record Shape<I extends Item>(
        String label,
        Class<I> kind,
        Function<I, Map<String, Object>> write,
        Function<Reading, I> read,
        List<Link> links) {

    /// The item as properties.
    public Map<String, Object> properties(Item item) {
        return write.apply(kind.cast(item));
    }

    /// The item with those properties.
    public I item(Map<String, ?> properties) {
        return read.apply(new Reading(properties));
    }

    /// A relationship that follows from a property.
    ///
    /// @param field the property that holds what it refers to
    /// @param type the relationship's type
    /// @param target label of the node referred to
    /// @param key property of that node which the field's value equals
    /// @param required whether the field may not be empty
    public record Link(String field, String type, String target, String key, boolean required) {

        static Link to(String target, String field, String type) {
            return new Link(field, type, target, "id", true);
        }

        static Link maybe(String target, String field, String type) {
            return new Link(field, type, target, "id", false);
        }
    }
}
