package org.sourceline.network.scene;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.sourceline.network.Chart;
import org.sourceline.network.scene.Scene.Light;

/// What of a chart is selected or under the pointer; where links are faint, also the links of such nodes.
public final class Lights {

    /// The most nodes together whose links are lit where links are faint.
    private static final int FEW = 50;

    /// From so many selected nodes on, each has a rim of the selection's colour in place of a halo and a ring.
    private static final int CROWD = 2_000;

    private final BitSet nodes = new BitSet();
    private final BitSet links = new BitSet();
    private final BitSet near = new BitSet();
    private final boolean crowded;
    private int hoveredNode = -1;

    Lights(Chart chart, Scene.Look look, boolean faint) {
        for (String id : look.selected()) {
            chart.indexOf(id).ifPresent(nodes::set);
            int link = chart.indexOfLink(id);
            if (link >= 0) {
                links.set(link);
            }
        }
        if (!look.hovered().isEmpty()) {
            hoveredNode = chart.indexOf(look.hovered()).orElse(-1);
            int link = chart.indexOfLink(look.hovered());
            if (link >= 0) {
                near.set(link);
            }
        }
        if (faint && nodes.cardinality() <= FEW) {
            nodes.stream().flatMap(chart::linksAt).forEach(near::set);
        }
        if (faint && hoveredNode >= 0) {
            chart.linksAt(hoveredNode).forEach(near::set);
        }
        near.andNot(links);
        crowded = nodes.cardinality() > CROWD;
    }

    /// How strongly a node is lit.
    public Light node(int node) {
        return nodes.get(node) ? Light.SELECTED : node == hoveredNode ? Light.HOVERED : Light.REST;
    }

    /// Whether a node is selected among so many that it has a rim in place of a halo.
    public boolean isRimmed(int node) {
        return crowded && nodes.get(node);
    }

    /// How strongly a link is lit.
    public Light link(int link) {
        return links.get(link) ? Light.SELECTED : near.get(link) ? Light.HOVERED : Light.REST;
    }

    /// The links that are lit, in the chart's order but the selected ones last.
    public int[] links() {
        return IntStream.concat(near.stream(), links.stream()).toArray();
    }
}
