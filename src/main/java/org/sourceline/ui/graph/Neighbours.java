package org.sourceline.ui.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Positions;

/// Ways from node to node and link to link by keyboard.
final class Neighbours {

    private static final double ASIDE = 2;

    private final Positions positions;
    private final Chart chart;

    Neighbours(Positions positions) {
        this.positions = positions;
        this.chart = positions.chart();
    }

    /// The node to begin with: the one with the most links.
    Optional<ChartNode> first() {
        int best = -1;
        for (int i = 0; i < chart.nodes().size(); i++) {
            best = best < 0 || chart.degree(i) > chart.degree(best) ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(chart.nodes().get(best));
    }

    /// The node that lies that way from another: a linked one if any does, else the nearest.
    ///
    /// @param dx 1 to the right, -1 to the left
    /// @param dy 1 down, -1 up
    Optional<ChartNode> towards(ChartNode from, int dx, int dy) {
        int at = chart.indexOf(from.id()).orElseThrow();
        int[] linked = chart.linksAt(at)
                .map(link -> chart.from(link) == at ? chart.to(link) : chart.from(link))
                .toArray();
        return nearest(at, dx, dy, linked)
                .or(() -> nearest(
                        at, dx, dy, IntStream.range(0, chart.nodes().size()).toArray()));
    }

    private Optional<ChartNode> nearest(int at, int dx, int dy, int[] among) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i : among) {
            double x = positions.x(i) - positions.x(at);
            double y = positions.y(i) - positions.y(at);
            double along = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            boolean meant = i != at && along > 0 && aside <= along * ASIDE;
            if (meant && along + ASIDE * aside < least) {
                least = along + ASIDE * aside;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(chart.nodes().get(best));
    }

    /// The links at a node, in the chart's order.
    List<ChartLink> links(ChartNode node) {
        return chart.linksAt(chart.indexOf(node.id()).orElseThrow())
                .mapToObj(chart.links()::get)
                .toList();
    }

    /// The link at a node that follows another, or its first.
    Optional<ChartLink> next(ChartNode node, @Nullable ChartLink after) {
        List<ChartLink> links = links(node);
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(links.get((after == null ? 0 : links.indexOf(after) + 1) % links.size()));
    }
}
