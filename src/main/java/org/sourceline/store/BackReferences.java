package org.sourceline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What refers to what by one field: to most things few do, to some thousands, and both must be small and quick.
final class BackReferences {

    private static final int FEW = 12;

    private final Map<String, Collection<String>> from = new HashMap<>();

    /// The item with that id refers to `to` from now on.
    void add(String to, String id) {
        Collection<String> now = from.get(to);
        if (now == null) {
            from.put(to, List.of(id));
        } else if (!now.contains(id)) {
            Collection<String> more = now;
            if (now.size() == 1) {
                more = new ArrayList<>(2);
                more.addAll(now);
            } else if (now.size() == FEW && now instanceof ArrayList) {
                more = new LinkedHashSet<>(now);
            }
            more.add(id);
            from.put(to, more);
        }
    }

    /// The item with that id no longer refers to `to`.
    void remove(String to, String id) {
        Collection<String> now = from.getOrDefault(to, List.of());
        if (now.size() > 1) {
            now.remove(id);
            if (now.size() == 1) {
                from.put(to, List.copyOf(now));
            }
        } else if (now.contains(id)) {
            from.remove(to);
        }
    }

    /// The ids of what refers to `to`, in the order in which it came.
    Collection<String> of(String to) {
        return from.getOrDefault(to, List.of());
    }
}
