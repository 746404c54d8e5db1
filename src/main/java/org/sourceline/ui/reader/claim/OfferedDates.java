package org.sourceline.ui.reader.claim;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.date.ReadDate;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.reader.page.Parts;

/// The dates that a passage may mean, each a button that takes it over.
final class OfferedDates {

    private final FlowPane node = Parts.wrapping();
    private final Consumer<String> taken;
    private List<ReadDate> shown = List.of();

    /// No dates yet.
    ///
    /// @param taken told the date that is taken over, as it is typed
    OfferedDates(Consumer<String> taken) {
        this.taken = taken;
    }

    /// The buttons.
    Node node() {
        return node;
    }

    /// Shows these and no others.
    void show(List<ReadDate> dates) {
        if (!dates.equals(shown)) {
            shown = dates;
            node.getChildren().setAll(dates.stream().flatMap(this::readings).toList());
        }
    }

    /// A button for the date that words most likely mean, and for the other that mere numbers may mean.
    private Stream<Button> readings(ReadDate offer) {
        Stream<FuzzyDate> others = offer.order().stream().flatMap(order -> offer.alternatives().stream());
        return Stream.concat(Stream.of(offer.date()), others)
                .map(FuzzyDate::toString)
                .map(date -> Parts.button(Prose.apart(offer.words(), date), "", () -> taken.accept(date)));
    }
}
