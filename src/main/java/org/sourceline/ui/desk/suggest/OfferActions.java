package org.sourceline.ui.desk.suggest;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.KeyCombination;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// What can be done with the offer looked at, each with its key; the same keys wherever offers are looked at.
public final class OfferActions {

    private static final Words WORDS = Words.of(OfferActions.class);
    private final String prefix;
    private final Looked looked;
    private final Deciding deciding;
    private final OfferForm form;

    /// Actions on offers.
    ///
    /// @param prefix what their ids begin with; the words that say why they cannot be done are under it too
    public OfferActions(String prefix, Looked looked, Deciding deciding, OfferForm form) {
        this.prefix = prefix;
        this.looked = looked;
        this.deciding = deciding;
        this.form = form;
    }

    /// All of them.
    public List<Action> all() {
        return List.of(
                action("next", "S", this::none, () -> looked.step(1)),
                action("previous", "Shift+S", this::none, () -> looked.step(-1)),
                action("accept", "Enter", this::nowhere, deciding::accept),
                action("alike", "Shift+Enter", this::nowhere, deciding::acceptAlike),
                action("reject", "X", this::nowhere, () -> deciding.rule(Verdict.REJECTED_HERE)),
                action("reject-everywhere", "Shift+X", this::nowhere, () -> deciding.rule(Verdict.REJECTED_EVERYWHERE)),
                action("other", "F2", this::nowhere, form::askName),
                action("later", "Space", this::nowhere, () -> deciding.rule(Verdict.LATER)));
    }

    private Action action(String id, String key, Supplier<String> cannot, Runnable run) {
        return new Action(
                prefix + id,
                live(() -> WORDS.say(prefix + id, looked.alike().size())),
                KeyCombination.valueOf(key),
                live(cannot),
                run);
    }

    private StringBinding live(Supplier<String> words) {
        return Bindings.createStringBinding(words::get, looked.revision());
    }

    private String none() {
        return looked.count() == 0 ? WORDS.say(prefix + "none") : "";
    }

    private String nowhere() {
        return looked.at().isEmpty() ? WORDS.say(prefix + "nowhere") : "";
    }
}
