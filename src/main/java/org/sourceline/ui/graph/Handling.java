package org.sourceline.ui.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sourceline.model.Place;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.model.chart.Group;
import org.sourceline.network.ChartNode;
import org.sourceline.network.choice.Neighbour;
import org.sourceline.ui.graph.choice.Choice;

/// What one does by hand with what is selected on the chart: hide, keep, expand, group; and how it comes to be
/// selected.
final class Handling {

    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final Runnable selected;

    /// Handling of what is selected.
    ///
    /// @param selected told when something else is selected
    Handling(ChartViewModel model, ChartCanvas canvas, Runnable selected) {
        this.model = model;
        this.canvas = canvas;
        this.selected = selected;
    }

    private Choice choice() {
        return model.choice();
    }

    /// The nodes meant: those selected together, or else the one at the cursor.
    Set<String> meant() {
        return model.together() > 0
                ? model.selection()
                : model.node().map(node -> Set.of(node.id())).orElse(Set.of());
    }

    private List<String> entities() {
        return model.entities(meant());
    }

    /// Hides what is meant.
    void hide() {
        List<String> entities = entities();
        model.point(null);
        select(Set.of());
        choice().ask(query -> query.hiding(entities));
    }

    /// Shows nothing but what is meant.
    void keep() {
        Set<String> entities = new HashSet<>(entities());
        choice().ask(query -> query.keeping(entities));
        canvas.fit();
    }

    /// Shows nothing but what is meant and what is linked to it.
    void isolate() {
        Set<String> entities = new HashSet<>(model.entities(model.withNeighbours(meant())));
        choice().ask(query -> query.keeping(entities));
        canvas.fit();
    }

    /// The group by hand that is meant, if it is one and alone.
    Optional<Group> groupMeant() {
        Set<String> meant = meant();
        if (meant.size() != 1) {
            return Optional.empty();
        }
        return choice().query().get().groups().stream()
                .filter(group -> group.type().isEmpty() && meant.equals(Set.of(group.node())))
                .findFirst();
    }

    /// What draws what is meant now as one node once it has a name, or gives another name to the group that is meant.
    Consumer<String> grouping() {
        Optional<Group> known = groupMeant();
        Set<String> entities = new HashSet<>(entities());
        return name -> {
            select(Set.of());
            choice().ask(query -> known.isPresent()
                    ? query.renaming(known.get().node(), name)
                    : query.grouping(Group.of(name, entities)));
        };
    }

    /// Draws all of each type that is meant as one node.
    void groupByType() {
        Set<String> types = meant().stream()
                .flatMap(node -> model.chart().node(node).stream())
                .map(ChartNode::type)
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        choice().ask(query -> {
            ChartQuery grouped = query;
            for (String type : types) {
                grouped = grouped.grouping(Group.ofType(type));
            }
            return grouped;
        });
        select(Set.of());
    }

    /// Draws everything in groups that is meant as itself again; every group where none is meant.
    void ungroup() {
        List<String> groups = meant().stream()
                .flatMap(node -> model.chart().node(node).stream())
                .filter(ChartNode::group)
                .map(ChartNode::id)
                .toList();
        if (groups.isEmpty()) {
            choice().ask(query -> query.grouped(List.of()));
        }
        List<String> members = model.entities(groups);
        choice().ask(query -> {
            ChartQuery opened = query;
            for (String group : groups) {
                opened = opened.opening(group);
            }
            return opened;
        });
        select(members);
    }

    /// Draws a group as what it holds.
    void open(String group) {
        List<String> members = model.entities(List.of(group));
        choice().ask(query -> query.opening(group));
        select(members);
    }

    /// Shows the neighbours of what is meant, of each as many as are shown without asking.
    ///
    /// @return the one node meant, where it has so many that one has to ask; nothing is shown then
    Optional<ChartNode> expand() {
        List<ChartNode> nodes = meant().stream()
                .flatMap(node -> model.chart().node(node).stream())
                .filter(node -> !node.group())
                .toList();
        if (nodes.size() == 1 && hidden(nodes.getFirst()).size() > Choice.MANY) {
            return nodes.stream().findFirst();
        }
        for (ChartNode node : nodes) {
            Expansion all = Expansion.of(node.id());
            choice().expand(hidden(node).size() > Choice.MANY ? choice().guarded(all) : all);
        }
        return Optional.empty();
    }

    /// The neighbours of a node that the chart does not show, the best sourced first.
    List<Neighbour> hidden(ChartNode node) {
        return choice().neighbours(node.id()).stream()
                .filter(each -> model.chart().node(each.node().id()).isEmpty())
                .toList();
    }

    /// Takes the neighbours away that were asked for of what is meant.
    void collapse() {
        entities().forEach(entity -> choice().ask(query -> query.collapsing(entity)));
    }

    /// Starts from the entity that one is at, in whatever pane.
    void around() {
        entity().forEach(entity -> choice().around(entity));
        canvas.fit();
    }

    /// Adds the entity that one is at, in whatever pane.
    void add() {
        choice().add(entity());
    }

    private List<String> entity() {
        return model.matter() instanceof Place.OfEntity(String entity) ? List.of(entity) : List.of();
    }

    /// Selects all on the chart.
    void selectAll() {
        select(model.chart().nodes().stream().map(ChartNode::id).toList());
    }

    /// Selects all of a type.
    void selectType(String type) {
        select(model.ofType(type));
    }

    /// Selects nodes together.
    void select(Collection<String> nodes) {
        model.select(nodes);
        selected.run();
    }

    /// Selects nodes beside what is selected.
    void add(Collection<String> nodes) {
        Set<String> all = new HashSet<>(model.selection());
        all.addAll(nodes);
        select(all);
    }

    /// Selects a node beside what is selected, or no longer.
    void turn(ChartNode node) {
        model.turn(node.id());
        selected.run();
    }
}
