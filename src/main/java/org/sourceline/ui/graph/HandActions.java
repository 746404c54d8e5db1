package org.sourceline.ui.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// What can be done with what is selected on the chart, and with the entity that one is at.
final class HandActions {

    private static final Words WORDS = Words.of(HandActions.class);

    private final ChartViewModel model;
    private final Handling hand;
    private final SimpleStringProperty none = new SimpleStringProperty("");
    private final SimpleStringProperty notSeveral = new SimpleStringProperty("");
    private final SimpleStringProperty notTwo = new SimpleStringProperty("");
    private final SimpleStringProperty noMembers = new SimpleStringProperty("");
    private final SimpleStringProperty noBefore = new SimpleStringProperty("");
    private final SimpleStringProperty noGroup = new SimpleStringProperty("");
    private final SimpleStringProperty noEntity = new SimpleStringProperty("");
    private final List<Action> all;
    private final Map<String, Action> byId;

    /// What asks first.
    interface Asking {

        /// Shows neighbours of what is selected, or asks which where there are many.
        void expand();

        /// Asks what the group of what is selected is called.
        void group();

        /// Begins a note.
        void note();

        /// Joins the two that are selected.
        void link();
    }

    /// Actions on what is selected.
    ///
    /// @param others actions of others that are offered beside them
    HandActions(ChartViewModel model, Handling hand, Asking asking, List<Action> others) {
        this.model = model;
        this.hand = hand;
        all = List.of(
                ChartActions.action("chart-expand", null, none, asking::expand),
                ChartActions.action("chart-collapse", null, none, hand::collapse),
                ChartActions.action("chart-hide", null, none, hand::hide),
                ChartActions.action("chart-keep", null, none, hand::keep),
                ChartActions.action("chart-isolate", null, none, hand::isolate),
                ChartActions.action("chart-group", null, noMembers, asking::group),
                ChartActions.action("chart-group-type", null, none, hand::groupByType),
                ChartActions.action("chart-ungroup", null, noGroup, hand::ungroup),
                ChartActions.action("chart-select-all", null, new SimpleStringProperty(""), hand::selectAll),
                ChartActions.action("chart-select-none", null, notSeveral, () -> hand.select(List.of())),
                ChartActions.action("chart-note", null, new SimpleStringProperty(""), asking::note),
                ChartActions.action("chart-link", null, notTwo, asking::link),
                ChartActions.action("chart-back", null, noBefore, model.choice()::back),
                ChartActions.action("chart-around", null, noEntity, hand::around),
                ChartActions.action("chart-add", null, noEntity, hand::add));
        byId = Stream.concat(all.stream(), others.stream()).collect(Collectors.toMap(Action::id, action -> action));
        refresh();
    }

    /// All of them.
    List<Action> all() {
        return all;
    }

    /// Those with these ids.
    List<Action> pick(String... ids) {
        return Stream.of(ids)
                .map(id -> Objects.requireNonNull(byId.get(id), id))
                .toList();
    }

    /// Says why something cannot be done with what is selected now.
    void refresh() {
        boolean nothing = hand.meant().isEmpty();
        none.set(nothing ? WORDS.say("cannot.none") : "");
        notSeveral.set(model.together() < 2 ? WORDS.say("cannot.several") : "");
        noMembers.set(model.together() < 2 && hand.groupMeant().isEmpty() ? WORDS.say("cannot.several") : "");
        noBefore.set(model.choice().canGoBack() ? "" : WORDS.say("cannot.back"));
        notTwo.set(model.together() == 2 ? "" : WORDS.say("cannot.two"));
        noGroup.set(model.hasGroups() ? "" : WORDS.say("cannot.ungroup"));
        noEntity.set(model.matter() instanceof Place.OfEntity ? "" : WORDS.say("cannot.entity"));
    }
}
