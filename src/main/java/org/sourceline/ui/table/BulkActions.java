package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.edit.claim.AlterClaims;
import org.sourceline.edit.tag.JudgeMany;
import org.sourceline.edit.tag.RetypeEntities;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.EntityType;
import org.sourceline.model.Judgement.Verdict;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What can be done to all rows selected in a table at once, each in one step that says how many it is done to.
final class BulkActions {

    private static final Words WORDS = Words.of(BulkActions.class);
    private static final int NUMBERED = 9;

    private final Desk desk;
    private final TablePane table;
    private final GradeForm form;
    private final List<Group> groups = new ArrayList<>();

    /// Actions on what is selected in a table.
    ///
    /// @param form asks why sources and speakers are graded so, and grades them
    BulkActions(Desk desk, TablePane table, GradeForm form) {
        this.desk = desk;
        this.table = table;
        this.form = form;
        switch (table.listing().id()) {
            case "entities" -> ofEntities();
            case "claims" -> ofClaims();
            default -> ofGraded();
        }
    }

    /// Actions of one kind.
    ///
    /// @param title what they do, where there are several to choose from; empty where each stands by itself
    record Group(String title, List<Action> actions) {}

    /// All of them, by kind.
    List<Group> groups() {
        return List.copyOf(groups);
    }

    private void ofEntities() {
        List<Action> types = new ArrayList<>();
        for (EntityType type : desk.ontology().types()) {
            types.add(action(
                    "retype-" + type.id(),
                    () -> WORDS.say("retype", table.count(), type.label()),
                    alt(types.size() + 1),
                    1,
                    () -> edit(new RetypeEntities(ids(), type.id()))));
        }
        groups.add(new Group(WORDS.say("retype.group"), types));
        groups.add(new Group(
                "",
                List.of(
                        action(
                                "judge-same",
                                () -> WORDS.say("judge.same", table.count()),
                                KeyCombination.valueOf("Shortcut+E"),
                                2,
                                () -> edit(new JudgeMany(byWeight(), Verdict.SAME, ""))),
                        action(
                                "judge-different",
                                () -> WORDS.say("judge.different", table.count()),
                                KeyCombination.valueOf("Shortcut+Shift+E"),
                                2,
                                () -> edit(new JudgeMany(byWeight(), Verdict.DIFFERENT, ""))))));
    }

    private void ofClaims() {
        groups.add(new Group(
                "",
                List.of(
                        standing(Claim.Status.RETRACTED, new KeyCodeCombination(KeyCode.DELETE)),
                        standing(Claim.Status.ASSERTED, null),
                        standing(Claim.Status.PROPOSED, null))));
        List<Action> grades = IntStream.rangeClosed(1, Claim.CANNOT_BE_JUDGED)
                .mapToObj(credibility -> action(
                        "credibility-" + credibility,
                        () -> WORDS.say("credibility.to", table.count(), WORDS.say("credibility." + credibility)),
                        alt(credibility),
                        1,
                        () -> edit(AlterClaims.credibility(ids(), credibility))))
                .toList();
        groups.add(new Group(WORDS.say("credibility.group"), grades));
    }

    private Action standing(Claim.Status status, @Nullable KeyCombination key) {
        String name = status.name();
        return action(
                "claims-" + name,
                () -> WORDS.say("make." + name, table.count()),
                key,
                1,
                () -> edit(AlterClaims.status(ids(), status)));
    }

    /// What grades sources, those of articles, or speakers.
    private void ofGraded() {
        String of = table.listing().id();
        boolean articles = of.equals("articles");
        List<Action> grades = new ArrayList<>();
        for (Source.Reliability reliability : Source.Reliability.values()) {
            String means = WORDS.say("reliability." + reliability.name());
            grades.add(action(
                    "grade-" + reliability.name(),
                    () -> WORDS.say("grade." + of, table.count(), means),
                    alt(grades.size() + 1),
                    1,
                    () -> form.open(articles ? "sources" : of, articles ? sources() : ids(), reliability)));
        }
        groups.add(new Group(WORDS.say(articles ? "grade.articles.group" : "grade.group"), grades));
    }

    private static @Nullable KeyCombination alt(int number) {
        return number > NUMBERED
                ? null
                : new KeyCodeCombination(KeyCode.valueOf("DIGIT" + number), KeyCombination.ALT_DOWN);
    }

    private Action action(String id, Supplier<String> title, @Nullable KeyCombination key, int least, Runnable run) {
        String few = WORDS.say("few." + least);
        return new Action(id, live(title), key, live(() -> table.count() < least ? few : ""), run);
    }

    private StringBinding live(Supplier<String> words) {
        return Bindings.createStringBinding(words::get, table.revision());
    }

    private void edit(Edit edit) {
        desk.edit(edit, done -> desk.notices().tell(desk.titleOf(done)));
    }

    private List<String> ids() {
        return table.selected().stream().map(Row::id).toList();
    }

    /// The entities selected, the one with most mentions first: its name will stand for all.
    private List<String> byWeight() {
        return table.selected().stream()
                .sorted(Comparator.comparingInt(
                        row -> -desk.index().mentionsOf(row.id()).size()))
                .map(Row::id)
                .toList();
    }

    private List<String> sources() {
        return ids().stream()
                .flatMap(id -> desk.index().find(Article.class, id).stream())
                .map(Article::source)
                .filter(source -> desk.index().find(Source.class, source).isPresent())
                .distinct()
                .toList();
    }
}
