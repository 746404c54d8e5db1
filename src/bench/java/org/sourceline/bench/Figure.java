package org.sourceline.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A figure: ours beside the peer's of the same run on the same work.
///
/// @param bench what is measured
/// @param size at what size
/// @param peer the peer's figure, or null where the target is absolute
/// @param target what ours may be: a ratio to the peer, or an absolute figure where there is none
public record Figure(
        String bench, String size, double ours, @Nullable Double peer, String peerName, String unit, double target) {

    /// The figure as a row of the results.
    public Map<String, @Nullable Object> row() {
        @Nullable Double ratio = peer == null ? null : ours / peer;
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("bench", bench);
        row.put("size", size);
        row.put("ours", rounded(ours));
        row.put("peer", peer == null ? null : rounded(peer));
        row.put("peerName", peerName);
        row.put("unit", unit);
        row.put("ratio", ratio == null ? null : rounded(ratio));
        row.put("target", target);
        row.put("holds", (ratio == null ? ours : ratio) <= target);
        return row;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
