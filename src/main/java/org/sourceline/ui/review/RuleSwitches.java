package org.sourceline.ui.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.sourceline.model.Mention.Decision;
import org.sourceline.suggest.learn.Exam;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.mention.DecisionMemory;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.Words;

/// The rules by which names are suggested, each with how often it was right in this case and a switch.
final class RuleSwitches extends FlowPane {

    private static final Words WORDS = Words.of(RuleSwitches.class);
    private static final int PERCENT = 100;
    private final Queue queue;
    private final Suggesting suggesting;
    private final Map<Rule, CheckBox> boxes = new EnumMap<>(Rule.class);

    /// Switches that give the keys back by `done`.
    RuleSwitches(Queue queue, Suggesting suggesting, Runnable done) {
        this.queue = queue;
        this.suggesting = suggesting;
        getStyleClass().add("review-rules");
        for (Rule rule : Rule.values()) {
            CheckBox box = new CheckBox();
            box.setId("rule-" + rule.id());
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(pressed -> {
                suggesting.turn(rule);
                done.run();
            });
            boxes.put(rule, box);
        }
        getChildren().setAll(boxes.values());
        queue.revision().subscribe(count -> refresh());
        suggesting.rules().subscribe(count -> refresh());
    }

    /// Why what is learned is not heard; empty where it is.
    private String silent() {
        Exam exam = suggesting.learned().map(Learned::exam).orElse(Exam.NONE);
        return exam.isPassed()
                ? ""
                : exam.names() < Exam.FEWEST
                        ? WORDS.say("silent.few", Learned.FEWEST_TAGS)
                        : WORDS.say("silent.wrong", Math.round(exam.precision() * PERCENT));
    }

    private void refresh() {
        DecisionMemory memory = new DecisionMemory(queue.desk().index().all(Decision.class));
        Set<Rule> off = suggesting.off();
        boxes.forEach((rule, box) -> {
            DecisionMemory.Tally tally = memory.of(rule);
            int all = tally.accepted() + tally.rejected();
            String name = WORDS.say("kind." + rule.id());
            String silent = rule == Rule.LEARNED ? silent() : "";
            String about = all == 0 ? name : WORDS.say("tally", name, tally.accepted(), all);
            box.setText(silent.isEmpty() ? about : WORDS.say("silent", name, silent));
            box.setSelected(!off.contains(rule));
        });
    }
}
