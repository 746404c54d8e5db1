package org.sourceline.ui.review;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.review.QueueList.Row;

/// A row of the queue: a kind with how many there are, or an offer with what it would name, how sure, and where.
final class QueueCell extends ListCell<Row> {

    private static final Words WORDS = Words.of(QueueCell.class);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double MARK = 13;
    private static final int PERCENT = 100;
    private static final int SHORT = 24;
    private static final double ROOM = 150;
    private final Desk desk;

    QueueCell(Desk desk) {
        this.desk = desk;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        Row shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof Row.Heading);
        setText(null);
        setAccessibleText("");
        switch (shown) {
            case Row.Heading(Kind kind, int count) -> {
                String said = WORDS.say("kind", WORDS.say("kind." + kind.id()), count);
                setGraphic(label(said, "review-kind"));
                setAccessibleText(said);
            }
            case Row.One(Offer offer) -> show(offer.suggestion());
            case null -> setGraphic(null);
        }
    }

    private void show(Suggestion it) {
        String heading = desk.index()
                .find(Article.class, it.article())
                .map(Article::heading)
                .orElse("");
        Label quote = label(it.quote(), "review-quote");
        quote.setMinWidth(it.quote().length() > SHORT ? ROOM : Region.USE_PREF_SIZE);
        Label name = label(it.name().equalsIgnoreCase(it.quote()) ? "" : "→ " + it.name(), "review-quiet");
        Label where = label(heading, "review-quiet");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        where.setAlignment(Pos.CENTER_RIGHT);
        Label score = label(WORDS.say("percent", Math.round(it.score() * PERCENT)), "review-quiet");
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(7, quote, name, where, score);
        box.setAlignment(Pos.CENTER_LEFT);
        desk.ontology().type(it.type()).ifPresent(type -> box.getChildren().addFirst(new TypeMark(type, MARK)));
        setGraphic(box);
        setAccessibleText(Prose.apart(it.quote(), it.name(), desk.ontology().labelOf(it.type()), score.getText()));
    }

    private static Label label(String text, String style) {
        Label label = Prose.dress(new Label(text));
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
