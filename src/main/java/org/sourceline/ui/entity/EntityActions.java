package org.sourceline.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Judgement;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Words;

/// What can be done to the entities selected in their list, each with its key and why it cannot be done now.
final class EntityActions {

    private static final Words WORDS = Words.of(EntityActions.class);
    private static final int NUMBERED = 9;
    private static final String RETYPE = "retype-";
    private final Desk desk;
    private final EntityListModel model;
    private final Supplier<List<EntityListModel.Row>> selected;
    private final ReadOnlyLongProperty revision;
    private final List<Action> actions = new ArrayList<>();

    /// Actions on what is selected.
    ///
    /// @param revision counts up whenever something else is selected
    /// @param editName begins to rename the one selected
    EntityActions(
            Desk desk,
            EntityListModel model,
            Supplier<List<EntityListModel.Row>> selected,
            ReadOnlyLongProperty revision,
            Runnable editName) {
        this.desk = desk;
        this.model = model;
        this.selected = selected;
        this.revision = revision;
        add("rename-entity", "rename", new KeyCodeCombination(KeyCode.F2), this::notOne, editName);
        judging();
        retyping();
        add(
                "part-entities",
                "part",
                null,
                this::notCluster,
                () -> selected.get().getFirst().others().forEach(this::part));
    }

    private void judging() {
        KeyCombination same = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        KeyCombination different =
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        add("judge-same", "same", same, this::notTwo, () -> judge(Judgement.Verdict.SAME));
        add("judge-different", "different", different, this::notTwo, () -> judge(Judgement.Verdict.DIFFERENT));
    }

    private void retyping() {
        int number = 1;
        for (EntityType type : desk.ontology().types()) {
            KeyCombination key = number > NUMBERED
                    ? null
                    : new KeyCodeCombination(KeyCode.valueOf("DIGIT" + number), KeyCombination.ALT_DOWN);
            String title = WORDS.say("retype", type.label());
            actions.add(new Action(
                    RETYPE + type.id(), new SimpleStringProperty(title), key, live(this::notOne), () -> retype(type)));
            number++;
        }
    }

    /// Adds an action.
    ///
    /// @param title key of its words
    /// @param cannot why it cannot be done now; empty when it can
    void add(String id, String title, @Nullable KeyCombination key, Supplier<String> cannot, Runnable run) {
        actions.add(new Action(id, new SimpleStringProperty(WORDS.say(title)), key, live(cannot), run));
    }

    private StringBinding live(Supplier<String> words) {
        return Bindings.createStringBinding(words::get, revision);
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    private String notOne() {
        return selected.get().size() == 1 ? "" : WORDS.say("cannot.one");
    }

    private String notTwo() {
        return selected.get().size() == 2 ? "" : WORDS.say("cannot.two");
    }

    private String notCluster() {
        List<EntityListModel.Row> rows = selected.get();
        boolean cluster = rows.size() == 1 && !rows.getFirst().others().isEmpty();
        return cluster ? "" : WORDS.say("cannot.part");
    }

    /// Gives an entity another name.
    void rename(Entity entity, String name) {
        try {
            desk.edit(AlterEntity.rename(entity.id(), name));
        } catch (Problem wrong) {
            desk.notices().failed(wrong);
        }
    }

    private void retype(EntityType type) {
        desk.edit(AlterEntity.retype(selected.get().getFirst().entity().id(), type.id()));
    }

    private void judge(Judgement.Verdict verdict) {
        List<EntityListModel.Row> two = EntityListModel.byWeight(selected.get());
        String first = two.getFirst().entity().id();
        desk.edit(new Judge(first, two.getLast().entity().id(), verdict, ""), done -> {
            desk.notices().tell(desk.titleOf(done));
            desk.navigator().go(new Place.OfEntity(first));
        });
    }

    private void part(Entity member) {
        model.parting(member).forEach(desk::edit);
    }

    /// The context menu of what is selected.
    List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        Menu types = new Menu(WORDS.say("type"));
        for (Action action : actions) {
            if (action.id().startsWith(RETYPE)) {
                types.getItems().add(typeItem(action));
            } else if (!action.id().endsWith("-entities")) {
                items.add(item(action));
            }
        }
        items.add(types);
        if (notCluster().isEmpty()) {
            selected.get().getFirst().others().forEach(member -> {
                MenuItem item = new MenuItem(WORDS.say("part.one", member.name()));
                item.setOnAction(event -> part(member));
                items.add(item);
            });
        }
        return items;
    }

    private MenuItem typeItem(Action action) {
        MenuItem item = item(action);
        desk.ontology().type(action.id().substring(RETYPE.length())).ifPresent(type -> {
            item.setText(type.label());
            item.setGraphic(new TypeMark(type, 12));
        });
        return item;
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.title().get());
        item.setDisable(!action.cannot().get().isEmpty());
        item.setOnAction(event -> action.perform());
        return item;
    }
}
