package org.sourceline.ui.desk.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.TypeAhead;
import org.sourceline.ui.kit.Words;

/// The form under an offer: what is suggested for which words, how sure and why, and the decisions with their keys.
public final class OfferForm extends VBox {

    private static final Words WORDS = Words.of(OfferForm.class);
    private static final int MOST_OFFERED = 6;
    private static final int PERCENT = 100;
    private static final double MARK = 13;

    /// How far a mark among words reaches below the line they stand on.
    private static final double BELOW_LINE = 2;

    private final Looked looked;
    private final Deciding deciding;
    private final Runnable done;
    private final TextFlow words = line("offer-words");
    private final TextFlow why = line("offer-why");
    private final Button alike;
    private final TypeAhead<Entity> name;
    private final FlowPane buttons = new FlowPane(6, 6);
    private final HBox naming;
    private Optional<Offer> shown = Optional.empty();

    /// A form for the offer looked at.
    ///
    /// @param done gives the keys back to where one looks at offers
    public OfferForm(Looked looked, Deciding deciding, Runnable done) {
        this.looked = looked;
        this.deciding = deciding;
        this.done = done;
        getStyleClass().add("offer-form");
        getStylesheets().add(String.valueOf(OfferForm.class.getResource("offer.css")));
        Button accept = button("accept", "↵", deciding::accept);
        accept.getStyleClass().add("primary");
        alike = button("alike", "⇧↵", deciding::acceptAlike);
        buttons.setMinWidth(0);
        buttons.getChildren()
                .setAll(
                        accept,
                        alike,
                        button("reject", "X", () -> deciding.rule(Verdict.REJECTED_HERE)),
                        button("reject-everywhere", "⇧X", () -> deciding.rule(Verdict.REJECTED_EVERYWHERE)),
                        button("later", "Space", () -> deciding.rule(Verdict.LATER)),
                        asking());
        Label digits = new Label(WORDS.say("digits"));
        digits.getStyleClass().add("offer-hint");
        buttons.getChildren().add(digits);
        name = new TypeAhead<>(typed -> looked.names().matching(typed, MOST_OFFERED), this::row, this::take, false);
        name.field().setPromptText(WORDS.say("name"));
        name.field().setAccessibleText(WORDS.say("name"));
        name.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button take = button("take", "↵", () -> deciding.called(name.field().getText()));
        naming = new HBox(8, name, take);
        naming.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(words, why, buttons, naming);
        naming(false);
    }

    private static TextFlow line(String style) {
        TextFlow line = new Flow();
        line.getStyleClass().add(style);
        line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        line.setMinWidth(0);
        return line;
    }

    /// A button that shows the key that does the same, and gives the keys back.
    private Button button(String id, String key, Runnable run) {
        Button button = plain(id, key);
        button.setOnAction(pressed -> {
            run.run();
            naming(false);
            done.run();
        });
        return button;
    }

    private Button asking() {
        Button button = plain("other", "F2");
        button.setOnAction(pressed -> askName());
        return button;
    }

    private static Button plain(String id, String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("offer-key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(WORDS.say("do." + id, 0), cap);
        button.getStyleClass().add("offer-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node row(Entity entity) {
        Label said = Prose.dress(new Label(entity.name()));
        said.setMinWidth(0);
        said.setTooltip(new Tooltip(entity.name()));
        Label type = new Label(looked.desk().ontology().labelOf(entity.type()));
        type.getStyleClass().add("offer-hint");
        type.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, said, type);
        row.setAlignment(Pos.CENTER_LEFT);
        looked.desk()
                .ontology()
                .type(entity.type())
                .ifPresent(each -> row.getChildren().addFirst(new TypeMark(each, MARK)));
        return row;
    }

    /// Asks what else the words name.
    public void askName() {
        naming(true);
        name.quietly(looked.at().map(offer -> offer.suggestion().name()).orElse(""));
        name.field().requestFocus();
        name.field().selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (naming.isVisible()) {
                deciding.called(name.field().getText());
            }
        } else if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        naming(false);
        done.run();
        event.consume();
    }

    private void take(Entity entity) {
        name.quietly(entity.name());
        deciding.as(entity);
        naming(false);
        done.run();
    }

    private void naming(boolean wanted) {
        naming.setVisible(wanted);
        naming.setManaged(wanted);
        buttons.setVisible(!wanted);
        buttons.setManaged(!wanted);
    }

    /// Shows the offer looked at.
    public void refresh() {
        Optional<Offer> at = looked.at();
        boolean same = at.isPresent() ? shown.filter(at.get()::isAt).isPresent() : shown.isEmpty();
        if (!same) {
            naming(false);
        }
        setVisible(at.isPresent());
        setManaged(at.isPresent());
        if (!at.equals(shown)) {
            at.ifPresent(this::show);
            shown = at;
        }
        int alikes = looked.alike().size();
        alike.setText(WORDS.say("do.alike", alikes));
        alike.setVisible(alikes > 1);
        alike.setManaged(alikes > 1);
    }

    private void show(Offer offer) {
        Suggestion it = offer.suggestion();
        boolean named = it.isNew() && it.name().equals(it.quote());
        List<Node> says = new ArrayList<>(Prose.words("\u200e“" + it.quote() + "”", "entity-name"));
        says.addAll(Prose.words(named ? "\u200e  " : "\u200e → ", "flow-quiet"));
        looked.desk().ontology().type(it.type()).ifPresent(type -> {
            HBox mark = new HBox(new TypeMark(type, MARK)) {
                @Override
                public double getBaselineOffset() {
                    return MARK - BELOW_LINE;
                }
            };
            mark.getStyleClass().add("named-mark");
            says.add(mark);
        });
        if (!named) {
            says.addAll(Prose.words(it.name() + "  ", "entity-name"));
        }
        String about = Prose.apart(
                looked.desk().ontology().labelOf(it.type()),
                it.isNew() ? WORDS.say("new") : "",
                WORDS.say("score", Math.round(it.score() * PERCENT)));
        says.addAll(Prose.words("\u200e" + about, "flow-quiet"));
        words.getChildren().setAll(says);
        why.getChildren().setAll(Prose.words("\u200e" + it.why()));
    }
}
