package org.sourceline.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Place;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// Judges an entity the same as, different from or perhaps another, and parts again what was judged the same.
final class JudgeForm {

    private static final Words WORDS = Words.of(JudgeForm.class);

    private final Sheet sheet;
    private final EntityViewModel model;
    private final Entity entity;
    private final VBox matches = new VBox(2);
    private final Label wrong = new WrappingLabel("");
    private @Nullable Entity chosen;

    JudgeForm(Sheet sheet, EntityViewModel model) {
        this.sheet = sheet;
        this.model = model;
        this.entity = model.entity();
    }

    /// The form, as it was built before unless something is typed in it or judged anew.
    Node kept() {
        boolean typed = Stream.of(otherId(), reasonId())
                .anyMatch(field -> sheet.fields().typed(field).isPresent());
        return sheet.kept().of("judge", typed ? this : List.of(entity, model.judgements()), this::node);
    }

    private String otherId() {
        return "judge-" + entity.id();
    }

    private String reasonId() {
        return "reason-" + entity.id();
    }

    /// The form, below the judgements there are.
    private Node node() {
        VBox part = Sheet.part(WORDS.say("judge"));
        model.judgements().forEach(judged -> part.getChildren().add(judgement(judged)));
        TextField other = sheet.fields().loose(otherId(), WORDS.say("judge.prompt"));
        TextField reason = sheet.fields().loose(reasonId(), WORDS.say("reason.prompt"));
        other.textProperty().addListener((at, before, now) -> match(other, now));
        match(other, other.getText());
        wrong.getStyleClass().add("field-words");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(6, 6);
        for (Verdict verdict : Verdict.values()) {
            buttons.getChildren()
                    .add(Sheet.button(
                            "judge-" + verdict,
                            WORDS.say("judge." + verdict.name()),
                            () -> judge(verdict, reason.getText())));
        }
        part.getChildren().addAll(other, matches, reason, wrong, buttons);
        return part;
    }

    private Node judgement(EntityViewModel.Judged judged) {
        Judgement judgement = judged.judgement();
        String verdict = WORDS.say("judged." + judgement.verdict().name());
        Node row = sheet.entityRow(
                judged.other(), verdict, new Place.OfEntity(judged.other().id()));
        VBox words = new VBox(row);
        if (!judgement.reason().isBlank()) {
            words.getChildren().add(Sheet.words(judgement.reason(), "meta", "reason"));
        }
        if (judgement.verdict() == Verdict.SAME) {
            words.getChildren()
                    .add(Sheet.button(
                            "part-" + judgement.id(),
                            WORDS.say("judge.part"),
                            () -> sheet.desk()
                                    .edit(new Judge(
                                            judgement.a(),
                                            judgement.b(),
                                            Verdict.DIFFERENT,
                                            WORDS.say("judge.parted")))));
        }
        return words;
    }

    private void match(TextField field, String letters) {
        wrong.setText("");
        chosen = null;
        if (letters.isBlank()) {
            matches.getChildren().clear();
            return;
        }
        sheet.desk()
                .jobs()
                .start(WORDS.say("judge.job"), progress -> sheet.names().find(letters, entity), found -> {
                    if (field.getText().equals(letters)) {
                        show(field, letters, found);
                    }
                });
    }

    private void show(TextField field, String letters, List<Entity> found) {
        matches.getChildren().clear();
        for (Entity each : found) {
            if (each.name().equals(letters)) {
                chosen = sheet.fields()
                        .typed(picked())
                        .flatMap(id -> sheet.desk().index().find(Entity.class, id))
                        .filter(one -> one.name().equals(letters))
                        .orElse(each);
            } else {
                String type = sheet.desk().ontology().labelOf(each.type());
                matches.getChildren().add(sheet.entityRow(each, type, () -> choose(field, each)));
            }
        }
        if (chosen != null) {
            matches.getChildren().clear();
        }
    }

    private void choose(TextField field, Entity other) {
        field.setText(other.name());
        matches.getChildren().clear();
        sheet.fields().type(picked(), other.id());
        chosen = other;
    }

    /// Under what the one picked from the list is kept, so that of several of one name it stays that one.
    private String picked() {
        return "picked-" + entity.id();
    }

    private void judge(Verdict verdict, String reason) {
        Entity other = chosen;
        if (other == null) {
            wrong.setText(WORDS.say("judge.wrong"));
            return;
        }
        Map<String, String> handed = sheet.fields().typed(List.of(otherId(), reasonId(), picked()));
        Judge judge = new Judge(entity.id(), other.id(), verdict, reason.strip());
        sheet.desk()
                .edit(judge, done -> sheet.fields().forget(handed), () -> wrong.setText(WORDS.say("judge.nothing")));
    }
}
