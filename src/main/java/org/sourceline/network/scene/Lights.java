package org.sourceline.network.scene;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.sourceline.network.scene.Scene.Light;

/// What of a chart is selected or under the pointer.
public final class Lights {

    private final BitSet nodes = new BitSet();
    private final BitSet links = new BitSet();
    private int hoveredNode = -1;
    private int hoveredLink = -1;

    Lights(Design design, Scene.Look look) {
        for (String id : look.selected()) {
            design.chart().indexOf(id).ifPresent(nodes::set);
            int link = design.indexOf(id);
            if (link >= 0) {
                links.set(link);
            }
        }
        if (!look.hovered().isEmpty()) {
            hoveredNode = design.chart().indexOf(look.hovered()).orElse(-1);
            hoveredLink = design.indexOf(look.hovered());
        }
    }

    /// How strongly a node is lit.
    public Light node(int node) {
        return nodes.get(node) ? Light.SELECTED : node == hoveredNode ? Light.HOVERED : Light.REST;
    }

    /// How strongly a link is lit.
    public Light link(int link) {
        return links.get(link) ? Light.SELECTED : link == hoveredLink ? Light.HOVERED : Light.REST;
    }

    /// The links that are lit, in the chart's order but the selected ones last.
    public int[] links() {
        BitSet lit = (BitSet) links.clone();
        if (hoveredLink >= 0 && !links.get(hoveredLink)) {
            return IntStream.concat(IntStream.of(hoveredLink), lit.stream()).toArray();
        }
        return lit.stream().toArray();
    }
}
