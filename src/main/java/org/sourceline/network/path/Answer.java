package org.sourceline.network.path;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.FuzzyDate;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;

/// An answer to a question for paths.
///
/// @param routes what joins the entities, best first
/// @param complete all paths of up to so many links are among them
/// @param stopped whether there may be more than are here
/// @param needed of a connecting network the entities without which nothing connects the chosen ones
public record Answer(List<Route> routes, int complete, boolean stopped, List<ChartNode> needed) {

    /// The answer of a search that found nothing.
    public static final Answer NOTHING = new Answer(List.of(), 0, false, List.of());

    public Answer {
        routes = List.copyOf(routes);
        needed = List.copyOf(needed);
    }

    /// A path, or a connecting network.
    ///
    /// @param begin the node a path begins at, or any of a network
    /// @param steps of a path in its order
    /// @param undated how many steps have no date, of a path in order of date
    /// @param certain whether the steps of a path in order of date surely follow each other
    /// @param without the node that a network does without
    public record Route(ChartNode begin, List<Step> steps, int undated, boolean certain, Optional<ChartNode> without) {

        public Route {
            steps = List.copyOf(steps);
        }

        /// The step over its weakest link, the first of as weak ones.
        public Step weakest() {
            return steps.stream().min(Comparator.comparing(Step::strength)).orElseThrow();
        }

        /// Ids of its nodes, the first first.
        public Set<String> nodes() {
            Set<String> ids = new LinkedHashSet<>(Set.of(begin.id()));
            steps.forEach(step -> {
                ids.add(step.from().id());
                ids.add(step.to().id());
            });
            return ids;
        }

        /// Ids of its nodes and links.
        public Set<String> ids() {
            Set<String> ids = nodes();
            steps.forEach(step -> ids.add(step.link().id()));
            return ids;
        }

        /// Ids of all entities that its nodes stand for.
        public Set<String> entities() {
            Set<String> ids = new LinkedHashSet<>(begin.entities());
            steps.stream()
                    .flatMap(step -> Stream.of(step.from(), step.to()))
                    .forEach(node -> ids.addAll(node.entities()));
            return ids;
        }
    }

    /// A step from one node to another.
    ///
    /// @param link what it goes over; it may point the other way
    /// @param when when the claim held that it goes by, of a path in order of date
    public record Step(ChartNode from, ChartNode to, ChartLink link, Strength strength, Optional<FuzzyDate> when) {

        /// Whether it goes the way that the link points.
        public boolean along() {
            return link.from().equals(from.id());
        }
    }
}
