package org.sourceline.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The status line: how much the case holds, what the chart and the lists leave out, and that all is stored and nothing
/// is sent.
final class StatusLine extends HBox {

    private static final Words WORDS = Words.of(StatusLine.class);

    private final Desk desk;
    private final List<ObservableStringValue> leftOut;
    private final Label counts = new Label();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /// A status line.
    ///
    /// @param listed the panels whose filters may leave something out
    /// @param chart what the chart holds and leaves out
    /// @param leftOfChart what the chart leaves out; empty for nothing
    /// @param everything shows what the chart leaves out; null where there is no such way
    StatusLine(
            Desk desk,
            List<Panel> listed,
            ObservableStringValue chart,
            ObservableStringValue leftOfChart,
            @Nullable Action everything,
            ObservableBooleanValue working) {
        this.desk = desk;
        getStyleClass().add("status-line");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.setId("status-counts");
        Label shown = new Label();
        shown.setId("status-chart");
        shown.textProperty().bind(chart);
        shown.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(chart);
        shown.setTooltip(whole);
        Label stored = stored(working);
        Label offline = new Label(WORDS.say("status.offline"));
        offline.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(counts, shown, gap, stored, offline);
        if (everything != null) {
            WordButton show = Doables.button(everything).styled("small", "link").named("status-everything");
            show.visibleProperty().bind(Bindings.isEmpty(everything.cannot()));
            show.managedProperty().bind(show.visibleProperty());
            getChildren().add(2, show);
        }
        listed.forEach(panel -> getChildren().add(getChildren().indexOf(gap), filtered(panel)));
        leftOut = Stream.concat(listed.stream().map(Panel::leftOut), Stream.of(leftOfChart))
                .toList();
        leftOut.forEach(words -> words.addListener((at, before, now) -> refresh()));
        desk.watch(changes -> refresh());
        refresh();
    }

    private Label stored(ObservableBooleanValue working) {
        Label stored = new Label();
        stored.setId("status-stored");
        stored.textProperty()
                .bind(Bindings.when(working)
                        .then(WORDS.say("status.working"))
                        .otherwise(Bindings.when(desk.notices().doubtful())
                                .then(WORDS.say("status.doubtful"))
                                .otherwise(WORDS.say("status.stored"))));
        stored.setMinWidth(USE_PREF_SIZE);
        return stored;
    }

    /// What the filter of a list leaves out, with the way to show it.
    private static HBox filtered(Panel panel) {
        Label words = new Label();
        words.textProperty().bind(panel.leftOut());
        words.setMinWidth(USE_PREF_SIZE);
        WordButton all = new WordButton(
                        new SimpleStringProperty(WORDS.say("status.show-all")),
                        "",
                        new SimpleStringProperty(""),
                        panel::showAll)
                .styled("small", "link")
                .named("status-all-" + panel.id());
        HBox part = new HBox(4, words, all);
        part.getStyleClass().add("status-filtered");
        part.visibleProperty().bind(Bindings.isNotEmpty(panel.leftOut()));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    /// How many entities there are, those that read as one counted once, as their list counts them.
    private static long identities(CaseIndex index) {
        long behind = index.all(Judgement.class).stream()
                .flatMap(judgement -> Stream.of(judgement.a(), judgement.b()))
                .distinct()
                .filter(id -> !index.identity().speaker(id).equals(id))
                .count();
        return index.count(Entity.class) - behind;
    }

    /// Which case it is, how much it holds, and what is filtered out.
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    private void refresh() {
        CaseIndex index = desk.index();
        counts.setText(WORDS.say(
                "status.counts",
                index.count(Article.class),
                identities(index),
                index.count(Claim.class),
                index.count(Citation.class)));
        String filtered = leftOut.stream()
                .map(ObservableStringValue::get)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        summary.set(WORDS.say(
                "window.title",
                desk.title(),
                index.count(Article.class),
                identities(index),
                index.count(Claim.class),
                filtered.isEmpty() ? "" : WORDS.say("window.filtered", filtered)));
    }
}
