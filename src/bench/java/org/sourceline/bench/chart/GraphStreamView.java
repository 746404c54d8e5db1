package org.sourceline.bench.chart;

import javafx.scene.layout.StackPane;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxDefaultView;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.graphicGraph.GraphicGraph;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.Viewer;
import org.sourceline.bench.BenchScreen;
import org.sourceline.bench.Samples;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;

/// The same chart in GraphStream's own viewer, its lines smooth and every node named.
final class GraphStreamView {

    private static final String STYLE = "node { size: 6px; } edge { size: 1px; arrow-size: 6px, 3px; }";
    private static final int FRAMES = 5;

    private GraphStreamView() {}

    private static MultiGraph graph(Subject subject) {
        MultiGraph graph = new MultiGraph("peer", false, false);
        graph.setAttribute("ui.stylesheet", STYLE);
        graph.setAttribute("ui.quality");
        graph.setAttribute("ui.antialias");
        Chart chart = subject.positions().chart();
        for (int i = 0; i < chart.nodes().size(); i++) {
            Node node = graph.addNode(chart.nodes().get(i).id());
            node.setAttribute(
                    "xy", subject.positions().x(i), -subject.positions().y(i));
            node.setAttribute("ui.label", chart.nodes().get(i).name());
        }
        for (ChartLink link : chart.links()) {
            boolean arrow = !link.evidence().symmetric();
            Edge edge = graph.addEdge(link.id(), link.from(), link.to(), arrow);
            if (edge == null) {
                throw new IllegalStateException("GraphStream took no link " + link.id());
            }
        }
        return graph;
    }

    /// Milliseconds for a frame: the viewer draws on its canvas, and the canvas is drawn; the median of
    /// some, once it has drawn as many.
    static double frame(Subject subject) throws InterruptedException {
        MultiGraph graph = graph(subject);
        FxViewer viewer = BenchScreen.on(() -> new FxViewer(graph, Viewer.ThreadingModel.GRAPH_IN_GUI_THREAD));
        FxDefaultView view = BenchScreen.on(() -> (FxDefaultView) viewer.addDefaultView(false, new FxGraphRenderer()));
        BenchScreen.showing(() -> new StackPane(view));
        if (viewer.getGraphicGraph().getEdgeCount() != graph.getEdgeCount()) {
            throw new IllegalStateException("The viewer does not have all links");
        }
        double[] millis = new double[FRAMES];
        for (int i = -FRAMES; i < FRAMES; i++) {
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
            view.getScene().getWindow().hide();
            return viewer;
        });
        return Samples.median(millis);
    }

    /// Bytes for each node and link that GraphStream's picture takes beside the graph.
    static double memory(Subject subject) {
        MultiGraph graph = graph(subject);
        long before = Subject.heap();
        GraphicGraph picture = new GraphicGraph("picture");
        graph.nodes().forEach(node -> {
            Node drawn = picture.addNode(node.getId());
            drawn.setAttribute("xy", node.getAttribute("xy"));
            drawn.setAttribute("ui.label", node.getAttribute("ui.label"));
        });
        graph.edges()
                .forEach(edge -> picture.addEdge(
                        edge.getId(),
                        edge.getSourceNode().getId(),
                        edge.getTargetNode().getId(),
                        edge.isDirected()));
        double bytes = Subject.heap() - before;
        return bytes / (picture.getNodeCount() + picture.getEdgeCount());
    }
}
