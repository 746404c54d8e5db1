package org.sourceline.ui.graph.measure;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sourceline.network.ChartNode;
import org.sourceline.network.measure.Communities;
import org.sourceline.network.measure.Measure;
import org.sourceline.network.measure.PageRank;
import org.sourceline.ui.kit.Words;

/// How measures are told of.
final class MeasureWords {

    private static final Words WORDS = Words.of(MeasureWords.class);

    private MeasureWords() {}

    /// The name of a measure with its parameters.
    static String name(Measure measure) {
        return switch (measure) {
            case PageRank(double damping) -> WORDS.say("pagerank", damping);
            case Communities(double resolution, int rounds, long seed) -> WORDS.say("leiden", resolution, rounds, seed);
            default -> WORDS.say(measure.id());
        };
    }

    /// What a community is called whose node with the most links this is.
    static String community(ChartNode head) {
        return WORDS.say("community", head.name());
    }

    /// What a job that works these out is called.
    static String working(Collection<Measure> measures) {
        return WORDS.say(
                "working", measures.stream().map(MeasureWords::name).sorted().collect(Collectors.joining(", ")));
    }
}
