package org.sourceline.ui.inspector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sourceline.edit.Edit;
import org.sourceline.model.Source;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// Grades a source or a speaker: every grade given, and a form for the next with its reason.
final class GradePart {

    private static final Words WORDS = Words.of(GradePart.class);

    private final Sheet sheet;
    private final String of;
    private final String id;
    private final Function<Source.Grade, Edit> edit;

    /// A part for one of them.
    ///
    /// @param of what is graded: `source` or `speaker`
    /// @param id its id
    GradePart(Sheet sheet, String of, String id, Function<Source.Grade, Edit> edit) {
        this.sheet = sheet;
        this.of = of;
        this.id = id;
        this.edit = edit;
    }

    /// The part.
    ///
    /// @param grades every grade given, oldest first
    /// @param beside stands beside the button that stores the next
    Node node(String heading, List<Source.Grade> grades, Node... beside) {
        VBox part = Sheet.part(heading);
        for (Source.Grade grade : grades.reversed()) {
            String said = WORDS.say("grade.row", grade.reliability().name(), grade.since(), grade.reason());
            part.getChildren().add(Sheet.words(said, "meta"));
        }
        TextField reason = sheet.fields().loose(reasonId(), WORDS.say("grade.prompt"));
        ChoiceBox<Source.Reliability> grade = Sheet.choice(
                "grade-" + id,
                List.of(Source.Reliability.values()),
                chosen(Source.Grade.inForce(grades)),
                each -> WORDS.say("reliability." + each.name()),
                chosen -> sheet.fields().type(chosenId(), chosen.name()));
        grade.setAccessibleText(WORDS.say("grade." + of));
        Label wrong = new WrappingLabel("");
        wrong.getStyleClass().add("field-words");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Node store = Sheet.button("grade-store-" + id, WORDS.say("grade.store." + of), () -> {
            if (reason.getText().isBlank()) {
                wrong.setText(WORDS.say("grade.wrong"));
            } else {
                store(grade.getValue(), reason.getText().strip());
            }
        });
        FlowPane buttons = new FlowPane(6, 6, store);
        buttons.getChildren().addAll(beside);
        part.getChildren().addAll(grade, reason, wrong, buttons);
        return part;
    }

    private void store(Source.Reliability reliability, String reason) {
        Map<String, String> handed = sheet.fields().typed(List.of(reasonId(), chosenId()));
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        sheet.desk()
                .edit(
                        edit.apply(new Source.Grade(reliability, today, reason)),
                        graded -> sheet.fields().forget(handed));
    }

    private String reasonId() {
        return "grade-reason-" + id;
    }

    /// Under what the grade chosen and not stored yet is kept.
    private String chosenId() {
        return "graded-" + id;
    }

    private Source.Reliability chosen(Source.Reliability inForce) {
        String chosen = sheet.fields().typed(chosenId()).orElse("");
        return Stream.of(Source.Reliability.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(inForce);
    }
}
