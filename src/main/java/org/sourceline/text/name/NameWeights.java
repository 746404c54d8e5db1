package org.sourceline.text.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How much each word of a name tells: the more names have it, the less (inverse document frequency).
public final class NameWeights {

    private static final double LEAST = 0.25;
    private final Map<String, Integer> counts = new HashMap<>();
    private int names;

    /// Weights before any name is counted, all the same.
    public NameWeights() {}

    /// Counts a name, or with -1 takes it away.
    public void count(NameForm name, int times) {
        names += times;
        Set<String> skeletons = new HashSet<>();
        name.words().forEach(word -> skeletons.add(word.skeleton()));
        skeletons.forEach(skeleton -> counts.merge(skeleton, times, Integer::sum));
    }

    /// The weight of a word, from 0.25 for what every name has to 1 for what one name has.
    public double of(NameWord word) {
        int with = counts.getOrDefault(word.skeleton(), 0);
        if (with <= 1 || names < 2) {
            return 1;
        }
        return Math.max(LEAST, 1 - Math.log(with) / Math.log(Math.max(names, 10)));
    }

    /// How many of the names counted have a word with these consonants.
    public int with(NameWord word) {
        return counts.getOrDefault(word.skeleton(), 0);
    }
}
