package org.sourceline.bench.chart;

import javafx.scene.layout.StackPane;
import org.graphstream.graph.Edge;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Samples;

/// The same graph in GraphStream's own viewer: dots and thin lines with arrowheads, no words.
final class GraphStreamView {

    private static final String STYLE = "node { size: 6px; } edge { size: 1px; arrow-size: 6px, 3px; }";
    private static final int FRAMES = 7;

    private GraphStreamView() {}

    private static MultiGraph graph(Subject subject) {
        MultiGraph graph = new MultiGraph("peer", false, false);
        graph.setAttribute("ui.stylesheet", STYLE);
        for (int i = 0; i < subject.graph().nodes(); i++) {
            graph.addNode("e-" + i)
                    .setAttribute(
                            "xy", subject.positions().x(i), -subject.positions().y(i));
        }
        int[] from = subject.graph().from();
        int[] to = subject.graph().to();
        for (int k = 0; k < from.length; k++) {
            Edge edge = graph.addEdge("l-" + k, "e-" + from[k], "e-" + to[k], true);
            if (edge == null) {
                throw new IllegalStateException("GraphStream took no link " + k);
            }
        }
        return graph;
    }

    /// Milliseconds for a frame: the viewer draws on its canvas, and the canvas is drawn; the median of some.
    static double frame(Subject subject) throws InterruptedException {
        MultiGraph graph = graph(subject);
        FxViewer viewer =
                BenchScreen.on(() -> new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_ANOTHER_THREAD));
        FxDefaultView view =
                BenchScreen.on(() -> (FxDefaultView) viewer.addDefaultView(false, new FxGraphRenderer()));
        BenchScreen.showing(() -> new StackPane(view));
        double[] millis = new double[FRAMES];
        for (int i = -2; i < FRAMES; i++) {
            double took = BenchScreen.on(() -> {
                long start = System.nanoTime();
                view.display(viewer.getGraphicGraph(), true);
                view.snapshot(null, null);
                return Samples.since(start);
            });
            if (i >= 0) {
                millis[i] = took;
            }
        }
        BenchScreen.on(() -> {
            viewer.close();
            return viewer;
        });
        return Samples.median(millis);
    }

    /// Bytes for each node and link that GraphStream's picture takes beside the graph.
    static double memory(Subject subject) {
        MultiGraph graph = graph(subject);
        long before = Subject.heap();
        GraphicGraph picture = new GraphicGraph("picture");
        graph.addSink(picture);
        graph.nodes().forEach(node -> picture.addNode(node.getId()).setAttribute("xy", node.getAttribute("xy")));
        graph.edges()
                .forEach(edge -> picture.addEdge(
                        edge.getId(),
                        edge.getSourceNode().getId(),
                        edge.getTargetNode().getId(),
                        true));
        double bytes = Subject.heap() - before;
        return bytes / (picture.getNodeCount() + picture.getEdgeCount());
    }
}
