package org.sourceline.ui.reader.tag;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;
import org.sourceline.ui.reader.page.ReaderModel;

/// One of the other places in its list: its words in context, its article, and whether it will be tagged.
final class OtherCell extends ListCell<Passage> {

    private static final Words WORDS = Words.of(OtherCell.class);
    private final ReaderModel model;
    private final Others others;
    private final CheckBox chosen = new CheckBox();
    private final Label words = Parts.label("", "other-words");
    private final Label where = Parts.label("", "bar-quiet");
    private final HBox row;

    OtherCell(ReaderModel model, Others others) {
        this.model = model;
        this.others = others;
        VBox said = new VBox(words, where);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        chosen.setFocusTraversable(false);
        row = Parts.row(chosen, said);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setText(null);
        chosen.setOnAction(turned -> turn());
        said.setOnMouseClicked(click -> go());
    }

    private void turn() {
        Passage place = getItem();
        if (place != null) {
            others.turn(place);
        }
    }

    private void go() {
        Passage place = getItem();
        if (place != null) {
            model.desk().navigator().go(Place.of(place));
        }
    }

    @Override
    protected void updateItem(@Nullable Passage place, boolean empty) {
        super.updateItem(place, empty);
        setGraphic(place == null || empty ? null : row);
        if (place != null && !empty) {
            String context = place.prefix() + "“" + place.exact() + "”" + place.suffix();
            words.setText("…" + context.replaceAll("\\s+", " ") + "…");
            Prose.dress(words);
            boolean variant = others.rest()
                    .filter(offered -> offered.variants().contains(place))
                    .isPresent();
            String heading = model.desk()
                    .index()
                    .find(Article.class, place.article())
                    .map(Article::heading)
                    .orElse("");
            where.setText(Prose.apart(WORDS.say(variant ? "others.variant" : "others.exact"), heading));
            Prose.dress(where);
            chosen.setSelected(others.isChosen(place));
            setAccessibleText(words.getText() + " " + where.getText());
        }
    }
}
