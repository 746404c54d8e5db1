package org.sourceline.ui.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.chart.Group;
import org.sourceline.network.ChartNode;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.graph.filter.FilterForm;
import org.sourceline.ui.graph.glass.Axis;
import org.sourceline.ui.graph.glass.Lasso;
import org.sourceline.ui.graph.glass.LinkHandle;
import org.sourceline.ui.graph.glass.LinkLine;
import org.sourceline.ui.graph.glass.Overview;
import org.sourceline.ui.graph.link.LinkForm;
import org.sourceline.ui.graph.menu.Chooser;
import org.sourceline.ui.graph.menu.NodeMenu;
import org.sourceline.ui.graph.menu.SelectionBar;
import org.sourceline.ui.graph.note.NoteLayer;
import org.sourceline.ui.graph.picture.NameForm;
import org.sourceline.ui.kit.Words;

/// What pops up over the chart: the menu of a node, the choice among its neighbours, the form of filters, the bar of
/// what is selected.
final class Popups implements HandActions.Asking {

    private static final Words WORDS = Words.of(Popups.class);
    private static final double MARGIN = 10;

    private final ChartViewModel model;
    private final ChartCanvas canvas;
    private final Handling hand;
    private final HandActions actions;
    private final FilterForm form;
    private final Chooser chooser;
    private final SelectionBar bar;
    private final NameForm naming;
    private final NoteLayer notes;
    private final Lasso lasso = new Lasso();
    private final LinkLine line = new LinkLine();
    private final LinkHandle handle;
    private final LinkForm links;
    private final Axis axis;
    private final Overview overview;
    private @Nullable ContextMenu open;

    /// What pops up over a canvas.
    ///
    /// @param others what else can be done with what is selected
    Popups(ChartViewModel model, ChartCanvas canvas, Handling hand, List<Action> others) {
        this.model = model;
        this.canvas = canvas;
        this.hand = hand;
        actions = new HandActions(model, hand, this, others);
        links = new LinkForm(model.choice().desk(), canvas::requestFocus);
        form = new FilterForm(model.choice(), canvas::requestFocus);
        notes = new NoteLayer(model.choice().desk(), model.pictures(), canvas);
        axis = new Axis(canvas);
        overview = new Overview(canvas);
        handle = new LinkHandle(canvas);
        canvas.frames().addListener((at, before, now) -> {
            notes.place();
            axis.place();
            overview.update();
            handle.place();
        });
        naming = new NameForm(canvas::requestFocus);
        chooser = new Chooser(model.choice(), canvas::requestFocus);
        bar = new SelectionBar(actions.pick(
                "chart-expand",
                "chart-hide",
                "chart-keep",
                "chart-isolate",
                "chart-group",
                "chart-link",
                "chart-paths-selected",
                "chart-select-none"));
        naming.visibleProperty().subscribe(asks -> bar.show(asks ? 0 : model.together()));
    }

    /// What can be done with what is selected.
    HandActions actions() {
        return actions;
    }

    /// What lies over the canvas, each in its corner.
    List<Node> nodes() {
        StackPane.setAlignment(form, Pos.TOP_RIGHT);
        StackPane.setMargin(form, new Insets(MARGIN));
        StackPane.setAlignment(chooser, Pos.TOP_CENTER);
        StackPane.setMargin(chooser, new Insets(MARGIN));
        for (Node top : List.of(bar, naming)) {
            StackPane.setAlignment(top, Pos.TOP_CENTER);
            StackPane.setMargin(top, new Insets(MARGIN));
        }
        StackPane.setAlignment(overview, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(overview, new Insets(MARGIN));
        StackPane.setAlignment(links, Pos.TOP_CENTER);
        StackPane.setMargin(links, new Insets(MARGIN));
        return List.of(axis, lasso, line, handle, overview, notes, links, bar, naming, form, chooser);
    }

    /// The lasso.
    Lasso lasso() {
        return lasso;
    }

    /// The line to a link that is to be.
    LinkLine line() {
        return line;
    }

    /// The handle that a link is drawn from.
    LinkHandle handle() {
        return handle;
    }

    /// The map of the whole chart.
    Region map() {
        return overview;
    }

    /// The bar of what is selected.
    Region bar() {
        return bar;
    }

    /// Asks what a link between two nodes is to say, and in which passage.
    void link(ChartNode from, ChartNode to) {
        hand.select(List.of());
        links.open(from, to);
    }

    @Override
    public void link() {
        List<ChartNode> two = hand.meant().stream()
                .flatMap(node -> model.chart().node(node).stream())
                .sorted(Comparator.comparing(ChartNode::name))
                .toList();
        link(two.getFirst(), two.getLast());
    }

    @Override
    public void group() {
        Optional<Group> known = hand.groupMeant();
        naming.open(
                WORDS.say("group.ask"),
                WORDS.say(known.isPresent() ? "group.rename" : "group.draw"),
                known.map(Group::name).orElse(WORDS.say("group.name")),
                hand.grouping());
    }

    /// The form that asks for a name.
    NameForm naming() {
        return naming;
    }

    /// Opens the form of filters, or puts it away.
    void flipFilters() {
        form.flip();
    }

    /// Shows the notes of the chart that is shown.
    void showNotes() {
        notes.show(model.chart().notes());
    }

    /// Says what is selected now.
    void refresh() {
        actions.refresh();
        bar.show(naming.isVisible() ? 0 : model.together());
    }

    /// Opens the menu of a node at a point of the canvas.
    void menu(ChartNode node, double x, double y) {
        actions.refresh();
        show(
                of(node).with(actions.pick(
                        "chart-hide",
                        "chart-keep",
                        "chart-isolate",
                        "chart-collapse",
                        "chart-group",
                        "chart-group-type",
                        "chart-ungroup",
                        "chart-around")),
                x,
                y);
    }

    private NodeMenu of(ChartNode node) {
        return new NodeMenu(model.choice(), node, hand.hidden(node), all -> chooser.open(node.name(), all));
    }

    private void show(ContextMenu menu, double x, double y) {
        if (open != null) {
            open.hide();
        }
        open = menu;
        Point2D spot = canvas.localToScreen(x, y);
        if (spot != null && !menu.getItems().isEmpty()) {
            menu.show(canvas, spot.getX(), spot.getY());
        }
    }

    /// Shows more of a node: what a group holds, or the neighbours of another; asks which where there are many.
    void more(ChartNode node) {
        if (node.group()) {
            hand.open(node.id());
        } else {
            model.point(new Hit.OnNode(node));
            expand();
        }
    }

    @Override
    public void note() {
        notes.begin();
    }

    @Override
    public void expand() {
        hand.expand().ifPresent(node -> {
            var spot = canvas.spotOf(new Hit.OnNode(node));
            show(of(node).expanding(), spot.getX(), spot.getY());
        });
    }
}
