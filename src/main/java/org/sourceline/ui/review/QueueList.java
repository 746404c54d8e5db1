package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.rows.Swap;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.Words;

/// The queue as a list: a heading for each kind, and under it its offers.
final class QueueList {

    private static final Words WORDS = Words.of(QueueList.class);
    private static final double ROW = 30;
    private static final int ABOVE = 4;
    private final Queue queue;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> view = new ListView<>(rows);
    private List<Offer> shown = List.of();
    private boolean swapping;

    /// A row: the heading of a kind, or an offer.
    sealed interface Row {

        /// The heading of a kind.
        record Heading(Kind kind, int count) implements Row {}

        /// An offer.
        record One(Offer offer) implements Row {}
    }

    QueueList(Queue queue) {
        this.queue = queue;
        view.setId("review-list");
        view.setFixedCellSize(ROW);
        view.setAccessibleText(WORDS.say("list"));
        view.setMinWidth(260);
        view.setCellFactory(made -> new QueueCell(queue.desk()));
        view.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        queue.revision().subscribe(count -> refresh());
    }

    private void chosen(@Nullable Row row) {
        switch (row) {
            case Row.One(Offer offer) when !swapping -> queue.choose(offer);
            case Row.Heading _ when !swapping -> Platform.runLater(this::refresh);
            case null, default -> {}
        }
    }

    private void refresh() {
        swapping = true;
        if (!queue.offers().equals(shown) || rows.isEmpty()) {
            shown = queue.offers();
            Swap.in(rows, made());
        }
        String what = queue.isLooking()
                ? "looking"
                : queue.isUnfinished() ? "unfinished" : queue.decided() > 0 ? "done" : "empty";
        view.setPlaceholder(new EmptyNote(WORDS.say(what), WORDS.say(what + ".next")));
        Optional<Row> at = queue.at().map(Row.One::new);
        at.filter(row -> !row.equals(view.getSelectionModel().getSelectedItem()))
                .ifPresent(row -> {
                    int place = rows.indexOf(row);
                    view.getSelectionModel().clearAndSelect(place);
                    view.getFocusModel().focus(place);
                    view.scrollTo(Math.max(0, place - ABOVE));
                });
        swapping = false;
    }

    private List<Row> made() {
        List<Row> made = new ArrayList<>();
        Optional<Kind> last = Optional.empty();
        for (Offer offer : shown) {
            Kind kind = Kind.of(offer);
            if (!Optional.of(kind).equals(last)) {
                made.add(new Row.Heading(kind, queue.of(kind).size()));
                last = Optional.of(kind);
            }
            made.add(new Row.One(offer));
        }
        return made;
    }

    ListView<Row> view() {
        return view;
    }
}
