package org.sourceline.text.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names that stand for one thing: where texts are compared, each counts as the same word, so that another spelling
/// does not hide a copy.
public final class KnownNames {

    /// No names.
    public static final KnownNames NONE = new KnownNames();

    private final Map<Long, List<Name>> byFirst = new HashMap<>();

    private KnownNames() {}

    /// The names of some things; what has one name only needs none.
    ///
    /// @param names by what is the same for all names of a thing, all of its names
    public static KnownNames of(Map<String, ? extends Collection<String>> names) {
        KnownNames known = new KnownNames();
        names.forEach((key, spellings) -> {
            if (spellings.size() > 1) {
                spellings.forEach(spelling -> known.add(key, spelling));
            }
        });
        return known;
    }

    private void add(String key, String spelling) {
        Tokens words = Tokens.of(spelling, List.of(), NONE);
        if (words.size() > 0) {
            long[] hashes = new long[words.size()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = words.hash(i);
            }
            List<Name> beginning = byFirst.computeIfAbsent(hashes[0], first -> new ArrayList<>());
            beginning.add(new Name(hashes, Tokens.hash(key)));
            beginning.sort((one, other) -> Integer.compare(other.words.length, one.words.length));
        }
    }

    /// A name as its words' hashes, and what it stands for.
    private record Name(long[] words, long meaning) {}

    /// The longest name that begins at a word.
    ///
    /// @return how many words it has, and what it stands for; null where none begins there
    long @Nullable [] at(long[] hashes, int word, int size) {
        for (Name name : byFirst.getOrDefault(hashes[word], List.of())) {
            int same = 0;
            while (same < name.words.length && word + same < size && hashes[word + same] == name.words[same]) {
                same++;
            }
            if (same == name.words.length) {
                return new long[] {same, name.meaning};
            }
        }
        return null;
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }
}
