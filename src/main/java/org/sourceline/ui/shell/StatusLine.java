package org.sourceline.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// The status line: how much the case holds, what the chart leaves out, and that all is stored and nothing is sent.
final class StatusLine extends HBox {

    private static final Words WORDS = Words.of(StatusLine.class);

    private final Desk desk;
    private final Label counts = new Label();

    StatusLine(Desk desk, ObservableStringValue chart, ObservableBooleanValue working) {
        this.desk = desk;
        getStyleClass().add("status-line");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.setId("status-counts");
        Label shown = new Label();
        shown.setId("status-chart");
        shown.textProperty().bind(chart);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(chart);
        shown.setTooltip(whole);
        HBox.setHgrow(shown, Priority.ALWAYS);
        Label stored = new Label();
        stored.setId("status-stored");
        stored.textProperty()
                .bind(Bindings.when(working)
                        .then(WORDS.say("status.working"))
                        .otherwise(Bindings.when(desk.notices().doubtful())
                                .then(WORDS.say("status.doubtful"))
                                .otherwise(WORDS.say("status.stored"))));
        stored.setMinWidth(USE_PREF_SIZE);
        Label offline = new Label(WORDS.say("status.offline"));
        offline.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(counts, shown, stored, offline);
        desk.watch(changes -> refresh());
        refresh();
    }

    /// How many entities there are, those that read as one counted once, as their list counts them.
    private static long identities(CaseIndex index) {
        return index.all(Entity.class).stream()
                .filter(entity -> index.identity().speaker(entity.id()).equals(entity.id()))
                .count();
    }

    private void refresh() {
        CaseIndex index = desk.index();
        counts.setText(WORDS.say(
                "status.counts",
                index.count(Article.class),
                identities(index),
                index.count(Claim.class),
                index.count(Citation.class)));
    }
}
