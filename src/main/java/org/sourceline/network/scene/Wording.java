package org.sourceline.network.scene;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of a scene that found room.
public final class Wording {

    /// The radius from which a node carries a badge that says how many neighbours are not shown.
    public static final double BADGED = 7;

    /// The size of a badge's letters, in pixels.
    public static final double BADGE = 9.5;

    /// No words.
    static final Wording NONE = new Wording(Map.of(), Map.of(), 0, 0);

    private final Map<Integer, Label> names;
    private final Map<Integer, Label> words;
    private final BitSet worded = new BitSet();
    private final int unnamed;
    private final int unworded;

    /// Names by node and words by link.
    ///
    /// @param unnamed how many nodes in sight found no room for their name
    /// @param unworded how many links in sight found no room for their words
    Wording(Map<Integer, Label> names, Map<Integer, Label> words, int unnamed, int unworded) {
        this.names = Map.copyOf(names);
        this.words = Map.copyOf(words);
        this.unnamed = unnamed;
        this.unworded = unworded;
        words.keySet().forEach(worded::set);
    }

    /// A node's name, where it found room.
    public @Nullable Label name(int node) {
        return names.get(node);
    }

    /// A link's words or number, where they found room.
    public @Nullable Label words(int link) {
        return worded.get(link) ? words.get(link) : null;
    }

    /// Every name that found room.
    public Collection<Label> names() {
        return names.values();
    }

    /// The links whose words or numbers found room, with these.
    public Map<Integer, Label> words() {
        return words;
    }

    /// How many nodes in sight found no room for their name.
    public int unnamed() {
        return unnamed;
    }

    /// What found no room, for the status line; empty where everything is named.
    public String skipped() {
        String without = unnamed == 0
                ? ""
                : "%,d %s hidden for want of room".formatted(unnamed, unnamed == 1 ? "name" : "names");
        String wordless =
                unworded == 0 ? "" : "%,d %s without words".formatted(unworded, unworded == 1 ? "link" : "links");
        return without.isEmpty() || wordless.isEmpty() ? without + wordless : without + ", " + wordless;
    }
}
