package org.sourceline.ui.graph.link;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Passage;
import org.sourceline.network.ChartNode;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.claim.Says;
import org.sourceline.ui.graph.link.LinkViewModel.Naming;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// Asks what a link that was drawn is to say, and in which passage; the reader then has the claim ready to be recorded.
public final class LinkForm extends VBox {

    private static final Words WORDS = Words.of(LinkForm.class);
    private static final double WIDTH = 420;
    private static final double ROW = 46;
    private static final int OFFERED = 7;

    private final Desk desk;
    private final Runnable away;
    private final Label ends = new Label();
    private final TypeAhead<Says> says;
    private final Label asks = new WrappingLabel("");
    private final ListView<Naming> passages = new ListView<>();
    private @Nullable LinkViewModel link;

    /// A form, away until it is opened.
    ///
    /// @param away told when it is put away
    public LinkForm(Desk desk, Runnable away) {
        this.desk = desk;
        this.away = away;
        setId("link-form");
        getStyleClass().addAll("filter-form", "link-form");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        says = new TypeAhead<>(this::readings, LinkForm::row, this::choose, true).inRows();
        says.field().setId("link-says");
        says.field().setPromptText(WORDS.say("says.prompt"));
        says.field().setAccessibleText(WORDS.say("says"));
        ends.getStyleClass().add("pane-title");
        ends.setMinWidth(0);
        asks.getStyleClass().add("meta");
        passages.setId("link-passages");
        passages.setFixedCellSize(ROW);
        passages.setCellFactory(view -> new Cell());
        WordButton turn = new WordButton(
                        new SimpleStringProperty(WORDS.say("turn")), "", new SimpleStringProperty(""), this::turn)
                .icon("fth-repeat")
                .wordless()
                .styled("small")
                .named("link-turn");
        HBox.setHgrow(ends, Priority.ALWAYS);
        ends.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, ends, turn);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, says, asks, passages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(false);
    }

    private List<Says> readings(String typed) {
        return link == null ? List.of() : link.readings(typed, OFFERED);
    }

    private static Node row(Says offer) {
        return new Label(offer.turned() ? "⇄ " + offer.reading() : offer.reading());
    }

    /// Opens it for a link from one node to another.
    public void open(ChartNode from, ChartNode to) {
        open(new LinkViewModel(desk, from, to));
    }

    private void open(LinkViewModel drawn) {
        link = drawn;
        ends.setText(drawn.from().name() + " → " + drawn.to().name());
        Prose.dress(ends);
        says.quietly("");
        passages.getItems().setAll(drawn.namings());
        passages.setPrefHeight(ROW * Math.clamp(passages.getItems().size(), 1, 5) + 2);
        boolean both =
                passages.getItems().stream().anyMatch(naming -> naming.to().isPresent());
        String none = passages.getItems().isEmpty() ? "passages.none" : "passages.one";
        asks.setText(WORDS.say(
                both ? "passages" : none, drawn.from().name(), drawn.to().name()));
        show(true);
        says.field().requestFocus();
    }

    private void turn() {
        if (link != null) {
            open(link.turned());
        }
    }

    private void choose(Says chosen) {
        if (link != null) {
            link.choose(chosen);
            says.quietly(chosen.reading());
            passages.requestFocus();
            passages.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            away.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && passages.isFocused()) {
            cite();
            key.consume();
        }
    }

    private void cite() {
        Naming naming = passages.getSelectionModel().getSelectedItem();
        if (link != null && link.says().isPresent() && naming != null) {
            close();
            link.cite(naming);
        } else {
            says.field().requestFocus();
        }
    }

    private void close() {
        show(false);
    }

    private void show(boolean there) {
        setVisible(there);
        setManaged(there);
    }

    private final class Cell extends ListCell<Naming> {

        private final Label words = new Label();
        private final Label article = new Label();
        private final VBox row = new VBox(words, article);

        Cell() {
            setPrefWidth(0);
            article.getStyleClass().add("meta");
            setOnMouseClicked(clicked -> cite());
        }

        @Override
        protected void updateItem(Naming item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                Passage passage = item.from().passage();
                String around = passage.prefix() + passage.exact() + passage.suffix();
                words.setText("… " + around.replaceAll("\\s+", " ").strip() + " …");
                Optional<Article> found = desk.index().find(Article.class, passage.article());
                article.setText(found.map(Article::heading).orElse(""));
                Prose.dress(words);
                Prose.dress(article);
            }
        }
    }
}
