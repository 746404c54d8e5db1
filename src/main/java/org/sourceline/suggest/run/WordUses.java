package org.sourceline.suggest.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How an article writes each of its words: with a capital within sentences, or in small letters.
public final class WordUses {

    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> smalls = new HashMap<>();

    public WordUses(List<Line> lines) {
        for (Line line : lines) {
            for (Token token : line.tokens()) {
                if (!line.titled() && !token.capital()) {
                    smalls.merge(token.small(), 1, Integer::sum);
                } else if (!line.titled() && !token.opens()) {
                    capitals.merge(token.small(), 1, Integer::sum);
                }
            }
        }
    }

    /// How often it has a capital where no sentence begins.
    public int capital(Token token) {
        return capitals.getOrDefault(token.small(), 0);
    }

    /// Whether it is an ordinary word that only opens a sentence.
    public boolean ordinary(Token token) {
        boolean small = smalls.getOrDefault(token.small(), 0) > 0;
        return token.opens()
                && capital(token) == 0
                && (small || token.small().endsWith("ly") || token.small().endsWith("ing"));
    }
}
