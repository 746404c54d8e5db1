package org.sourceline.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Item;

/// A change: one item as it was before and as it is after; null where it was not, or is no more.
public record Change(@Nullable Item before, @Nullable Item after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change is of something");
        }
        if (before != null && after != null) {
            if (!before.id().equals(after.id()) || before.getClass() != after.getClass()) {
                throw new IllegalArgumentException(before.id() + " cannot become " + after.id());
            }
        }
    }

    /// A new item.
    public static Change made(Item item) {
        return new Change(null, item);
    }

    /// An item altered.
    public static Change altered(Item before, Item after) {
        return new Change(before, after);
    }

    /// An item removed.
    public static Change removed(Item item) {
        return new Change(item, null);
    }

    /// The item, as it is after or else as it was.
    public Item item() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /// The id of the item.
    public String id() {
        return item().id();
    }

    /// The change that takes this one back.
    public Change inverse() {
        return new Change(after, before);
    }
}
