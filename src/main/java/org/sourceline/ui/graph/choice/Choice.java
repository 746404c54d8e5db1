package org.sourceline.ui.graph.choice;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;
import org.sourceline.network.choice.Facets;
import org.sourceline.network.choice.Neighbour;
import org.sourceline.ui.desk.Desk;

/// What is asked for on the chart: one query, which every way of choosing changes, and the case it is put to.
public final class Choice {

    /// How many entities of a whole case a chart shows at most; what is beyond is said.
    public static final int MOST = 100_000;

    /// How many neighbours are shown at once without asking.
    public static final int MANY = 50;

    /// How many steps back it remembers what was asked for.
    private static final int STEPS = 100;

    private static final ChartQuery FIRST = ChartQuery.ALL.atMost(MOST).filtered(Filters.NONE.withoutUnlinked(true));

    private final Desk desk;
    private final ReadOnlyObjectWrapper<ChartQuery> query = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
    private final Deque<ChartQuery> before = new ArrayDeque<>();
    private ChartBuilder builder;

    /// The choice of the whole case on a desk.
    public Choice(Desk desk) {
        this.desk = desk;
        builder = new ChartBuilder(new Contents(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                desk.index().identity(),
                desk.ontology(),
                citations -> Backing.NONE));
    }

    /// The desk with the case.
    public Desk desk() {
        return desk;
    }

    /// What is asked for now.
    public ReadOnlyObjectProperty<ChartQuery> query() {
        return query.getReadOnlyProperty();
    }

    /// Its filters.
    public Filters filters() {
        return query.get().filters();
    }

    /// Asks for something else.
    public void ask(UnaryOperator<ChartQuery> change) {
        ChartQuery now = query.get();
        ChartQuery next = change.apply(now);
        if (!next.equals(now)) {
            before.push(now);
            if (before.size() > STEPS) {
                before.removeLast();
            }
            query.set(next);
        }
    }

    /// Asks for what a picture shows; what was asked for before it is not gone back to.
    public void open(ChartQuery shown) {
        if (!shown.equals(query.get())) {
            before.clear();
            query.set(shown);
        }
    }

    /// Whether something else was asked for before.
    public boolean canGoBack() {
        return !before.isEmpty();
    }

    /// Asks again for what was asked for before the last change.
    public void back() {
        if (canGoBack()) {
            query.set(before.pop());
        }
    }

    /// Filters otherwise.
    public void filter(UnaryOperator<Filters> change) {
        ask(now -> now.filtered(change.apply(now.filters())));
    }

    /// Asks for everything there is.
    public void everything() {
        ask(now -> ChartQuery.ALL.atMost(now.most()));
    }

    /// Asks for what one first sees of a case.
    public void begin() {
        ask(now -> FIRST);
    }

    /// Asks for an entity and its neighbours, as many as are shown without asking, instead of what is asked for now.
    public void around(String entity) {
        ask(now -> now.around(Set.of(entity), 0).expanding(guarded(Expansion.of(entity)), List.of()));
    }

    /// Adds entities to what is asked for.
    public void add(Collection<String> entities) {
        ask(now -> now.adding(entities));
    }

    /// Asks for neighbours of an entity, and shows those of them again that were hidden.
    public void expand(Expansion expansion) {
        Set<String> back = new HashSet<>();
        neighbours(expansion.entity()).forEach(each -> back.addAll(each.node().entities()));
        ask(now -> now.expanding(expansion, back));
    }

    /// An expansion that shows no more than is shown without asking.
    public Expansion guarded(Expansion expansion) {
        return expansion.atMost(MANY);
    }

    /// The neighbours of an entity, shown or not, the best sourced first.
    public List<Neighbour> neighbours(String entity) {
        return builder.neighbours(entity, query.get());
    }

    /// What filters can choose from.
    public ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    /// What builds charts of the case as it is shown.
    public ChartBuilder builder() {
        return builder;
    }

    /// Goes by the case as a builder knows it.
    public void know(ChartBuilder newBuilder, Facets newFacets) {
        builder = newBuilder;
        facets.set(newFacets);
    }
}
