package org.sourceline.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<String> linked = new HashSet<>();
        links(from).forEach(link -> linked.add(link.from().equals(from.id()) ? link.to() : link.from()));
        return nearest(from, dx, dy, linked).or(() -> nearest(from, dx, dy, null));
    }

    private Optional<ChartNode> nearest(ChartNode from, int dx, int dy, @Nullable Set<String> among) {
        int at = chart.indexOf(from.id()).orElseThrow();
        ChartNode best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < chart.nodes().size(); i++) {
            double x = positions.x(i) - positions.x(at);
            double y = positions.y(i) - positions.y(at);
            double along = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            boolean meant = i != at && along > 0 && aside <= along * ASIDE;
            if (meant
                    && (among == null || among.contains(chart.nodes().get(i).id()))
                    && along + ASIDE * aside < least) {
                least = along + ASIDE * aside;
                best = chart.nodes().get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The links at a node, in the chart's order.
    List<ChartLink> links(ChartNode node) {
        return chart.links().stream()
                .filter(link -> link.from().equals(node.id()) || link.to().equals(node.id()))
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
