package org.sourceline.ui.graph.filter;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.chart.Period;
import org.sourceline.ui.graph.choice.Choice;
import org.sourceline.ui.kit.Words;

/// Two fields for the ends of a stretch of time, each a year, a month or a day, and whether what has no date counts.
final class Dates extends VBox {

    private static final Words WORDS = Words.of(Dates.class);

    private final Supplier<Period> now;
    private final Setter setter;
    private final Choice choice;
    private final TextField from = field("from");
    private final TextField to = field("to");
    private final CheckBox undated = new CheckBox(WORDS.say("undated"));
    private boolean showing;

    /// Sets a period among filters.
    @FunctionalInterface
    interface Setter {

        /// The filters with that period.
        Filters with(Filters filters, Period period);
    }

    Dates(String id, Choice choice, Supplier<Period> now, Setter setter) {
        super(4);
        this.choice = choice;
        this.now = now;
        this.setter = setter;
        from.setId(id + "-from");
        to.setId(id + "-to");
        undated.setId(id + "-undated");
        HBox row = new HBox(6, from, to);
        getChildren().setAll(row, undated);
        for (TextField field : new TextField[] {from, to}) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefColumnCount(8);
            field.setOnAction(entered -> read());
            field.focusedProperty().subscribe((before, focused) -> {
                if (before && !focused) {
                    read();
                }
            });
        }
        undated.setOnAction(pressed -> read());
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(WORDS.say(prompt));
        field.setAccessibleText(WORDS.say(prompt));
        return field;
    }

    /// Shows what is set.
    void show() {
        showing = true;
        Period period = now.get();
        put(from, period.from());
        put(to, period.to());
        undated.setSelected(period.undated());
        showing = false;
    }

    private static void put(TextField field, @Nullable LocalDate day) {
        boolean same = day != null && (day.equals(day(field, true)) || day.equals(day(field, false)));
        if (!same && !field.isFocused()) {
            field.setText(day == null ? "" : day.toString());
        }
        field.getStyleClass().remove("wrong");
    }

    private void read() {
        if (showing) {
            return;
        }
        LocalDate begin = day(from, true);
        LocalDate end = day(to, false);
        boolean turned = begin != null && end != null && end.isBefore(begin);
        boolean began = mark(from, begin);
        boolean ended = mark(to, turned ? null : end);
        if (began && ended) {
            UnaryOperator<Filters> change =
                    filters -> setter.with(filters, new Period(begin, end, undated.isSelected()));
            choice.filter(change);
        }
    }

    /// Marks what is no date; whether it is one, or nothing.
    private static boolean mark(TextField field, @Nullable LocalDate day) {
        boolean fine = day != null || field.getText().isBlank();
        field.getStyleClass().remove("wrong");
        if (!fine) {
            field.getStyleClass().add("wrong");
        }
        return fine;
    }

    private static @Nullable LocalDate day(TextField field, boolean first) {
        try {
            FuzzyDate date = FuzzyDate.parse(field.getText());
            return (first ? date.earliest() : date.latest()).orElse(null);
        } catch (IllegalArgumentException noDate) {
            return null;
        }
    }
}
