package org.sourceline.ui.reader.suggest;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sourceline.ui.desk.suggest.OfferForm;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.Parts;

/// The quiet bar under the text that counts what is suggested, and says of the words looked at what and why.
public final class OfferBar extends VBox {

    private static final Words WORDS = Words.of(OfferBar.class);
    private final Offers offers;
    private final Label count = Parts.line("", "bar-quiet");
    private final OfferForm form;

    /// A bar for the offers of a reader.
    ///
    /// @param done gives the keys back to the text
    public OfferBar(Offers offers, OfferForm form, Runnable done) {
        this.offers = offers;
        this.form = form;
        getStyleClass().addAll("reader-bar", "offer-bar");
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(0);
        Button next = Parts.button(WORDS.say("see"), "S", () -> {
            offers.step(1);
            done.run();
        });
        getChildren().setAll(Parts.row(count, next), form);
    }

    /// Shows the offer looked at, or how many there are.
    public void refresh() {
        int number = offers.number();
        String counted = number == 0 ? WORDS.say("count", offers.count()) : WORDS.say("number", number, offers.count());
        count.setText(Prose.apart(counted, offers.unsure() == 0 ? "" : WORDS.say("unsure", offers.unsure())));
        form.refresh();
    }
}
