package org.sourceline.ui.reader.tag;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// The quiet line that counts the other places of the words just tagged, with its keys and, on demand, the places.
final class OthersPart extends VBox {

    private static final Words WORDS = Words.of(OthersPart.class);
    private static final double ROW = 40;
    private static final int MOST_ROWS = 5;
    private final ReaderModel model;
    private final Others others;
    private final Runnable done;
    private final Label more = Parts.line("", "bar-more");
    private final Button exact;
    private final Button all;
    private final Button see;
    private final ObservableList<Passage> places = FXCollections.observableArrayList();
    private final ListView<Passage> list = new ListView<>(places);

    OthersPart(ReaderModel model, Others others, Runnable done) {
        this.model = model;
        this.others = others;
        this.done = done;
        getStyleClass().add("bar-part");
        exact = Parts.button("", "A", others::tagExact);
        exact.getStyleClass().add("primary");
        all = Parts.button("", "⇧A", others::tagAll);
        see = Parts.button("", "L", this::turnList);
        list.setId("others");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(WORDS.say("others.list"));
        list.setCellFactory(made -> new OtherCell(model, others));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(more, Parts.wrapping(exact, all, see), list);
    }

    void turnList() {
        others.list();
        if (others.isListed()) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private void key(KeyEvent event) {
        Passage at = list.getSelectionModel().getSelectedItem();
        if (at != null && event.getCode() == KeyCode.SPACE) {
            others.turn(at);
            event.consume();
        } else if (at != null && event.getCode() == KeyCode.ENTER) {
            model.desk().navigator().go(Place.of(at));
            event.consume();
        } else if (event.getCode() == KeyCode.L || event.getCode() == KeyCode.ESCAPE) {
            done.run();
            turnList();
            event.consume();
        } else if (event.getCode() == KeyCode.A) {
            if (event.isShiftDown()) {
                others.tagAll();
            } else {
                others.tagExact();
            }
            event.consume();
        }
    }

    /// Shows the offer as it stands.
    ///
    /// @param wanted whether there is room for it
    void refresh(boolean wanted) {
        Parts.shown(this, wanted && others.isOffering());
        others.rest().filter(offered -> wanted).ifPresent(offered -> {
            int variants = offered.variants().size();
            String counts = WORDS.say(
                    "tag.more",
                    offered.all().size(),
                    offered.articles(),
                    offered.exact().size(),
                    variants);
            boolean named = model.pointing().mention().isPresent();
            String words = named ? "" : offered.mention().passage().spelling();
            String so = offered.complete() ? counts : WORDS.say("tag.more-looking", counts);
            more.setText(Prose.apart(words, so));
            Prose.dress(more);
            exact.setText(WORDS.say("tag.rest", others.count(false)));
            all.setText(WORDS.say("tag.rest-all", others.count(true)));
            see.setText(WORDS.say(others.isListed() ? "others.hide" : "others.see"));
            Parts.shown(exact, !offered.exact().isEmpty());
            Parts.shown(all, variants > 0);
            show(others.isListed() ? offered.all() : List.of());
        });
    }

    private void show(List<Passage> wanted) {
        if (!places.equals(wanted)) {
            places.setAll(wanted);
        }
        Parts.shown(list, !wanted.isEmpty());
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, wanted.size()) + 2);
        list.refresh();
    }
}
