package org.sourceline.network.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sourceline.job.Progress;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.path.Answer.Route;
import org.sourceline.network.path.Answer.Step;

/// The answering of questions for paths through a chart.
public final class Answering {

    private final ChartWays chart;

    /// Answering over these ways.
    public Answering(ChartWays chart) {
        this.chart = chart;
    }

    /// Answers a question; nothing joins entities that are not among the nodes, or fewer than two.
    ///
    /// @throws org.sourceline.job.Cancelled when `progress` was told to stop it
    public Answer answer(Question question, Progress progress) {
        List<Integer> ends = question.ends().stream()
                .flatMap(entity -> chart.number(entity).stream().boxed())
                .distinct()
                .toList();
        if (ends.size() < 2
                || question.ends().stream().anyMatch(end -> chart.number(end).isEmpty())) {
            return Answer.NOTHING;
        }
        Limits limits = new Limits(question.longest(), chart.weakest(question.support()), question.most());
        int from = ends.getFirst();
        int to = ends.get(1);
        return switch (question.kind()) {
            case STRONGEST -> best(BestPaths.Order.STRONGEST, limits, from, to, progress);
            case SHORTEST -> best(BestPaths.Order.SHORTEST, limits, from, to, progress);
            case ALL -> answer(new EveryPath(chart.ways(), limits).between(from, to, progress));
            case DATED -> dated(new DatedPaths(chart.ways(), chart.dates(), limits).between(from, to, progress));
            case CONNECTING ->
                connecting(new Connecting(chart.ways(), BestPaths.Order.SHORTEST, limits.weakest())
                        .connect(ends, progress));
        };
    }

    private Answer best(BestPaths.Order order, Limits limits, int from, int to, Progress progress) {
        return answer(new BestPaths(chart.ways(), order, limits).between(from, to, progress));
    }

    private Answer answer(Found found) {
        List<Route> routes = found.paths().stream()
                .map(path -> route(path, step -> Optional.empty(), 0, true))
                .toList();
        return new Answer(routes, found.complete(), found.stopped(), List.of());
    }

    private Answer dated(DatedPaths.Dated found) {
        List<Route> routes = found.paths().stream()
                .map(each -> route(
                        each.path(),
                        step -> Optional.of(chart.dates()
                                .get(each.path().links().get(step))
                                .get(each.claims().get(step))),
                        each.undated(),
                        each.certain()))
                .toList();
        return new Answer(routes, found.complete(), found.stopped(), List.of());
    }

    private Route route(Path path, IntFunction<Optional<FuzzyDate>> when, int undated, boolean certain) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.length(); i++) {
            ChartNode from = chart.node(path.nodes().get(i));
            ChartNode to = chart.node(path.nodes().get(i + 1));
            int link = path.links().get(i);
            steps.add(new Step(from, to, chart.link(link), chart.strength(link), when.apply(i)));
        }
        return new Route(chart.node(path.nodes().getFirst()), steps, undated, certain, Optional.empty());
    }

    private Answer connecting(Connecting.Result result) {
        List<Route> routes = new ArrayList<>();
        result.best().map(this::network).ifPresent(routes::add);
        result.others().stream().map(this::network).forEach(routes::add);
        return new Answer(
                routes,
                Integer.MAX_VALUE,
                false,
                result.needed().stream().map(chart::node).toList());
    }

    private Route network(Connection connection) {
        List<Step> steps = connection.links().stream()
                .map(number -> {
                    ChartLink link = chart.link(number);
                    ChartNode from = chart.node(chart.number(link.from()).orElseThrow());
                    ChartNode to = chart.node(chart.number(link.to()).orElseThrow());
                    return new Step(from, to, link, chart.strength(number), Optional.empty());
                })
                .toList();
        Optional<ChartNode> without =
                connection.without() < 0 ? Optional.empty() : Optional.of(chart.node(connection.without()));
        return new Route(chart.node(connection.nodes().getFirst()), steps, 0, true, without);
    }
}
