package org.sourceline.network.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourceline.job.Progress;
import org.sourceline.network.force.FlatGraph;
import org.sourceline.network.measure.Communities;

@Execution(ExecutionMode.CONCURRENT)
class YardstickTest {

    private static final int SEEDS = 100;

    /// How much worse one may come out by chance, and how much worse all together.
    private static final double CHANCE = 0.02;

    private static final double HAIR = 0.001;

    @ParameterizedTest
    @EnumSource
    void communitiesAreAsGoodAsThoseOfTheAlgorithmsAuthors(MadeGraph kind) {
        double ours = 0;
        double theirs = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            int nodes = 20 + 13 * seed;
            FlatGraph graph = kind.of(nodes, nodes + seed % 5 * nodes / 2, seed);
            int rounds = 1 + seed % 2;
            int[] found = Leiden.communities(graph, 1, rounds, seed, Progress.NONE);
            double our = Communities.modularity(graph, found);
            double their = Communities.modularity(graph, authors(graph, rounds, seed));
            assertThat(our).as("%s, seed %d", kind, seed).isGreaterThan(their - CHANCE);
            ours += our;
            theirs += their;
        }
        assertThat(ours / SEEDS).isGreaterThan(theirs / SEEDS - HAIR);
    }

    /// Communities by the authors' own program.
    private static int[] authors(FlatGraph graph, int rounds, long seed) {
        long[] starts = new long[graph.nodes() + 1];
        for (int node = 0; node < starts.length; node++) {
            starts[node] = graph.start(node);
        }
        int[] targets = new int[graph.start(graph.nodes())];
        double[] weights = new double[targets.length];
        for (int place = 0; place < targets.length; place++) {
            targets[place] = graph.target(place);
            weights[place] = graph.weight(place);
        }
        Network network = new Network(
                graph.nodes(), true, starts, new LargeIntArray(targets), new LargeDoubleArray(weights), false);
        LeidenAlgorithm leiden = new LeidenAlgorithm(
                1 / (2 * network.getTotalEdgeWeight()), 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        Clustering clustering = new Clustering(graph.nodes());
        for (int round = 0; round < rounds; round++) {
            leiden.improveClustering(network, clustering);
        }
        return clustering.getClusters();
    }
}
