package org.sourceline.ui.graph.path;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.ui.kit.Words;

/// What kind of paths is asked for, how long, and on what evidence.
final class AskForm extends VBox {

    private static final Words WORDS = Words.of(AskForm.class);
    private static final List<Integer> LENGTHS = List.of(2, 3, 4, 5, 6, 8, 12);
    private static final List<Integer> SUPPORTS = List.of(1, 2, 3, 5, 10);

    private final PathViewModel model;
    private final ChoiceBox<Kind> kind = new ChoiceBox<>();
    private final ChoiceBox<Integer> longest = new ChoiceBox<>();
    private final ChoiceBox<Integer> support = new ChoiceBox<>();
    private final CheckBox shown = new CheckBox(WORDS.say("shown"));
    private boolean showing;

    AskForm(PathViewModel model) {
        super(6);
        this.model = model;
        fill(kind, "path-kind", List.of(Kind.values()), each -> WORDS.say("kind." + each));
        fill(longest, "path-longest", LENGTHS, number -> WORDS.say("longest.links", number));
        fill(support, "path-support", SUPPORTS, this::least);
        shown.setId("path-shown");
        shown.setOnAction(pressed -> ask());
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(kind, longest, support, shown);
    }

    private String least(int number) {
        return number == 1 ? WORDS.say("support.any") : WORDS.say("support.least", number);
    }

    private <T> void fill(ChoiceBox<T> box, String id, List<T> offers, Function<T, String> says) {
        box.setId(id);
        box.setAccessibleText(WORDS.say(id.substring(id.indexOf('-') + 1)));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(offers);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T offer) {
                return offer == null ? "" : says.apply(offer);
            }

            @Override
            public T fromString(String words) {
                return box.getValue();
            }
        });
        box.valueProperty().addListener((at, before, now) -> ask());
    }

    private void ask() {
        if (!showing && kind.getValue() != null && longest.getValue() != null && support.getValue() != null) {
            model.ask(kind.getValue(), longest.getValue(), support.getValue(), shown.isSelected());
        }
    }

    /// Shows what is asked for.
    void show() {
        showing = true;
        if (!kind.getItems().equals(model.kinds())) {
            kind.getItems().setAll(model.kinds());
        }
        kind.setValue(model.kind());
        longest.setValue(model.longest());
        longest.setDisable(model.kind() == Kind.CONNECTING);
        support.setValue(model.support());
        shown.setSelected(model.shownOnly());
        showing = false;
    }
}
