package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Article;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.desk.suggest.OfferForm;
import org.sourceline.ui.kit.Flow;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.WrappingLabel;

/// The offer looked at with the words around it, and what can be decided on it and on its kind.
final class OfferCard extends VBox {

    private final Queue queue;
    private final OfferForm form;
    private final Label heading = new WrappingLabel("");
    private final TextFlow context = new Flow();

    /// A card for the offer that a queue looks at.
    ///
    /// @param more what can be done beside deciding on the one
    /// @param done gives the keys back after that
    OfferCard(Queue queue, OfferForm form, List<Action> more, Runnable done) {
        this.queue = queue;
        this.form = form;
        getStyleClass().add("review-card");
        heading.getStyleClass().add("strong");
        context.getStyleClass().add("review-context");
        FlowPane buttons = new FlowPane(6, 6);
        more.forEach(action -> buttons.getChildren()
                .add(new WordButton(action.title(), action.keys(), action.cannot(), () -> {
                            action.perform();
                            done.run();
                        })
                        .styled("small", "outlined")
                        .named(action.id())));
        getChildren().setAll(heading, context, form, buttons);
        queue.revision().subscribe(count -> refresh());
    }

    private void refresh() {
        form.refresh();
        Optional<Offer> at = queue.at();
        setVisible(at.isPresent());
        at.ifPresent(this::show);
    }

    private void show(Offer offer) {
        heading.setText(queue.desk()
                .index()
                .find(Article.class, offer.suggestion().article())
                .map(Article::heading)
                .orElse(""));
        Prose.dress(heading);
        String all = offer.before() + offer.suggestion().quote() + offer.after();
        List<Node> words = new ArrayList<>(Prose.words(offer.before()));
        words.addAll(Prose.words(offer.suggestion().quote(), "review-here"));
        words.addAll(Prose.words(offer.after()));
        context.getChildren().setAll(words);
        Prose.turn(context, all);
    }
}
