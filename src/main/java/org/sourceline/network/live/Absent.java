package org.sourceline.network.live;

import java.util.HashMap;
import java.util.Map;
import org.sourceline.network.Chart;

/// Where nodes lay that are not shown now: whoever shows them again finds them there.
final class Absent {

    private final Map<String, double[]> places = new HashMap<>();

    /// Notes where those nodes lie that the next chart does not have.
    void note(Chart before, Chart next, double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            String id = before.nodes().get(i).id();
            boolean stays = next.node(id).filter(node -> node.id().equals(id)).isPresent();
            if (!stays) {
                places.put(id, new double[] {xs[i], ys[i]});
            }
        }
    }

    /// Puts a node where it lay; whether it lay anywhere.
    ///
    /// @param at its place in `xs` and `ys`
    boolean place(String id, double[] xs, double[] ys, int at) {
        double[] lay = places.remove(id);
        if (lay != null) {
            xs[at] = lay[0];
            ys[at] = lay[1];
        }
        return lay != null;
    }

    /// Forgets them, as where all is laid out anew.
    void forget() {
        places.clear();
    }
}
