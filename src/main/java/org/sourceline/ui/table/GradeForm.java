package org.sourceline.ui.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sourceline.edit.Edit;
import org.sourceline.edit.GradeSources;
import org.sourceline.edit.GradeSpeakers;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// Asks why sources or speakers are graded as they are, and grades them; what is typed stays until it is stored or put
/// away.
final class GradeForm extends HBox {

    private static final Words WORDS = Words.of(GradeForm.class);

    private final Desk desk;
    private final Runnable away;
    private final Label said = new Label();
    private final TextField reason = new TextField();
    private final Button store = new Button();
    private String kind = "sources";
    private List<String> graded = List.of();
    private Source.Reliability reliability = Source.Reliability.F;

    /// A form that is not there until it is opened.
    ///
    /// @param away told when it is put away
    GradeForm(Desk desk, Runnable away) {
        this.desk = desk;
        this.away = away;
        getStyleClass().addAll("table-foot", "grade-form");
        reason.setId("grade-reason");
        reason.setPromptText(WORDS.say("grade.why"));
        reason.setAccessibleText(WORDS.say("grade.why"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        store.setId("grade-store");
        store.getStyleClass().addAll("flat-button", "primary");
        store.setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(USE_PREF_SIZE);
        store.disableProperty().bind(reason.textProperty().map(String::isBlank));
        store.setOnAction(pressed -> store());
        reason.setOnAction(pressed -> store());
        reason.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        getChildren().setAll(said, reason, store);
        show(false);
    }

    /// Opens it for these.
    ///
    /// @param what what they are: `sources` or `speakers`
    /// @param of their ids
    void open(String what, List<String> of, Source.Reliability grade) {
        if (of.isEmpty()) {
            desk.notices().tell(WORDS.say("grade.none"));
            return;
        }
        kind = what;
        graded = of;
        reliability = grade;
        said.setText(WORDS.say("grade." + kind, of.size(), WORDS.say("reliability." + grade.name())));
        store.setText(WORDS.say("grade.store." + kind, of.size()));
        show(true);
        reason.requestFocus();
    }

    private void store() {
        String why = reason.getText().strip();
        if (why.isEmpty()) {
            return;
        }
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        Source.Grade grade = new Source.Grade(reliability, today, why);
        Edit edit = kind.equals("speakers") ? new GradeSpeakers(graded, grade) : new GradeSources(graded, grade);
        desk.edit(edit, done -> {
            desk.notices().tell(desk.titleOf(done));
            reason.clear();
            close();
        });
    }

    private void close() {
        show(false);
        away.run();
    }

    private void show(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
