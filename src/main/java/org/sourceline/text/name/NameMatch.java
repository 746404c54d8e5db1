package org.sourceline.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How alike two names are, and word by word why.
///
/// @param score from 0 to 1
/// @param pairs the words that were held against each other, the most alike first
/// @param joined whether they meet only when written as one word
public record NameMatch(double score, List<Pair> pairs, boolean joined) {

    /// From here on a pair of names is worth showing to a person.
    public static final double PROPOSE = 0.70;

    /// From here on a pair of names is most likely the same.
    public static final double LIKELY = 0.85;

    private static final double FAMILY = 0.75;
    private static final double UNMATCHED = 0.5;
    private static final int JOINED = 5;

    public NameMatch {
        pairs = List.copyOf(pairs);
    }

    /// Two words held against each other.
    ///
    /// @param like from 0 to 1
    public record Pair(NameWord one, NameWord other, double like) {}

    /// How alike two names are, whatever they name.
    public static NameMatch of(NameForm one, NameForm other, NameWeights weights) {
        List<Pair> all = new ArrayList<>();
        for (NameWord mine : one.words()) {
            for (NameWord theirs : other.words()) {
                all.add(new Pair(mine, theirs, mine.like(theirs)));
            }
        }
        all.sort(Comparator.comparingDouble(pair -> -pair.like()));
        List<NameWord> mine = new ArrayList<>(one.words());
        List<NameWord> theirs = new ArrayList<>(other.words());
        List<Pair> pairs = new ArrayList<>();
        double alike = 0;
        double weight = 0;
        for (Pair pair : all) {
            if (mine.contains(pair.one()) && theirs.contains(pair.other())) {
                mine.remove(pair.one());
                theirs.remove(pair.other());
                pairs.add(pair);
                double counts = Math.max(weights.of(pair.one()), weights.of(pair.other()));
                alike += counts * pair.like();
                weight += counts;
            }
        }
        mine.addAll(theirs);
        weight +=
                mine.stream().mapToDouble(word -> weights.of(word) * UNMATCHED).sum();
        double aligned = weight == 0 ? 0 : alike / weight;
        boolean several = one.words().size() != other.words().size();
        double joined = several
                        && Math.min(
                                        one.joined().fold().length(),
                                        other.joined().fold().length())
                                >= JOINED
                ? one.joined().like(other.joined())
                : 0;
        return new NameMatch(Math.max(aligned, joined), pairs, joined > aligned);
    }

    /// How alike the names of two people are: where their family names differ, not at all.
    public static NameMatch ofPeople(NameForm one, NameForm other, NameWeights weights) {
        NameMatch match = of(one, other, weights);
        boolean shorter = one.words().size() <= other.words().size();
        boolean same = one.words().size() == other.words().size();
        boolean mine = match.joined || !shorter || match.hasPartner(one.words().getLast());
        boolean theirs = match.joined
                || (shorter && !same)
                || match.hasPartner(other.words().getLast());
        return mine && theirs ? match : new NameMatch(0, match.pairs, false);
    }

    private boolean hasPartner(NameWord word) {
        return pairs.stream()
                .anyMatch(pair -> pair.like() >= FAMILY
                        && (pair.one().equals(word) || pair.other().equals(word)));
    }

    /// Whether words of a running text may be a spelling of a name, which asks for more than that the two are alike:
    /// two words or more on both sides, or one that sounds the same.
    public static boolean inText(NameForm words, NameForm name, NameMatch match) {
        if (words.content() >= 2 && name.content() >= 2) {
            return match.score >= PROPOSE;
        }
        boolean single = words.words().size() == 1 && name.words().size() == 1;
        return single
                ? words.words().getFirst().aloneLike(name.words().getFirst())
                : match.joined && words.joined().aloneLike(name.joined());
    }
}
