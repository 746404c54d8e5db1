package org.sourceline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// How the window looks and reads: its colours, its size and its language; what is chosen bears a tick.
final class LookActions {

    private static final Words WORDS = Words.of(LookActions.class);
    private static final double LARGEST = 1.5;

    private final Looks looks;
    private final Language language;
    private final Runnable spoken;

    /// The actions.
    ///
    /// @param spoken shows the window anew, in the language chosen
    LookActions(Looks looks, Language language, Runnable spoken) {
        this.looks = looks;
        this.language = language;
        this.spoken = spoken;
    }

    /// All of them.
    List<Action> all() {
        List<Action> all = new ArrayList<>();
        all.add(Doables.action("flip", null, looks::flip));
        for (Looks.Choice choice : Looks.Choice.values()) {
            String id = "look-" + choice.name().toLowerCase(Locale.ROOT);
            BooleanExpression chosen = Bindings.equal(looks.choice(), choice);
            all.add(chosen(id, chosen, () -> looks.choose(choice)));
        }
        all.add(Doables.action("text-larger", "Shortcut+Equals", cannot("largest", LARGEST), () -> looks.enlarge(1)));
        all.add(Doables.action("text-smaller", "Shortcut+Minus", cannot("smallest", 1), () -> looks.enlarge(-1)));
        for (String tag : List.of("", "en", "de")) {
            String id = "language-" + (tag.isEmpty() ? "system" : tag);
            BooleanExpression chosen =
                    new SimpleBooleanProperty(language.chosen().equals(tag));
            all.add(chosen(id, chosen, () -> speak(tag)));
        }
        return all;
    }

    private void speak(String tag) {
        if (!language.chosen().equals(tag)) {
            language.choose(tag);
            spoken.run();
        }
    }

    private ObservableStringValue cannot(String why, double size) {
        StringExpression none = new SimpleStringProperty("");
        return Bindings.when(looks.size().isEqualTo(size, 0.01))
                .then(WORDS.say("text." + why))
                .otherwise(none);
    }

    private static Action chosen(String id, BooleanExpression chosen, Runnable run) {
        ObservableStringValue title =
                Bindings.when(chosen).then(WORDS.say("chosen", WORDS.say(id))).otherwise(WORDS.say(id));
        return Doables.titled(id, title, null, new SimpleStringProperty(""), run);
    }
}
