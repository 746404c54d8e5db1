package org.sourceline.bench.layout;

import java.util.Random;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.sourceline.bench.BenchGraph;

/// A layout of another program on a graph, which goes on step by step.
sealed interface Peer {

    /// Goes one step.
    void step();

    /// Gephi's ForceAtlas2 as its toolkit has it, on two threads, from places anywhere in a square of 1,000.
    final class Gephi implements Peer {

        private final ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
        private final Node[] nodes;

        Gephi(BenchGraph graph) {
            GraphModel model = GraphModel.Factory.newInstance();
            Random random = new Random(1);
            nodes = new Node[graph.nodes()];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = model.factory().newNode(Integer.toString(i));
                nodes[i].setX((random.nextFloat() - 0.5f) * 1000);
                nodes[i].setY((random.nextFloat() - 0.5f) * 1000);
                nodes[i].setSize(1);
                model.getUndirectedGraph().addNode(nodes[i]);
            }
            for (int k = 0; k < graph.from().length; k++) {
                Node from = nodes[graph.from()[k]];
                Node to = nodes[graph.to()[k]];
                if (from != to && model.getUndirectedGraph().getEdge(from, to) == null) {
                    Edge edge = model.factory().newEdge(from, to, false);
                    model.getUndirectedGraph().addEdge(edge);
                }
            }
            layout.setGraphModel(model);
            layout.resetPropertiesValues();
            layout.setThreadsCount(2);
            layout.setBarnesHutOptimize(true);
            layout.setBarnesHutTheta(1.2);
            layout.initAlgo();
        }

        @Override
        public void step() {
            layout.goAlgo();
        }

        float[][] places() {
            float[][] places = new float[2][nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                places[0][i] = nodes[i].x();
                places[1][i] = nodes[i].y();
            }
            return places;
        }

        void end() {
            layout.endAlgo();
        }
    }

    /// GraphStream's SpringBox.
    final class Springs implements Peer {

        private final SpringBox layout = new SpringBox();

        Springs(BenchGraph graph) {
            MultiGraph live = new MultiGraph("peer", false, false);
            live.addSink(layout);
            for (int i = 0; i < graph.nodes(); i++) {
                live.addNode(Integer.toString(i));
            }
            for (int k = 0; k < graph.from().length; k++) {
                if (graph.from()[k] != graph.to()[k]) {
                    live.addEdge("l" + k, graph.from()[k], graph.to()[k]);
                }
            }
        }

        @Override
        public void step() {
            layout.compute();
        }
    }
}
