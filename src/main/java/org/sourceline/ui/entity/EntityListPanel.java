package org.sourceline.ui.entity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.rows.Rows;
import org.sourceline.ui.desk.rows.Sieve;
import org.sourceline.ui.desk.rows.Sifter;
import org.sourceline.ui.desk.rows.Swap;
import org.sourceline.ui.kit.FilterField;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The list of the case's entities.
public final class EntityListPanel implements Panel {

    private static final Words WORDS = Words.of(EntityListPanel.class);
    private static final double ROW = 26;
    private final Desk desk;
    private final Rows<EntityListModel.Row> rows;
    private final ListView<EntityListModel.Row> list = new ListView<>();
    private final FilterField filter = new FilterField(list, WORDS.say("filter"));
    private final Button sort = new Button();
    private final PaneHead head = new PaneHead(WORDS.say("entities"), sort);
    private final Label what = new WrappingLabel("");
    private final Label next = new WrappingLabel("");
    private final VBox root = new VBox();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Sieve sieve;
    private final EntityActions actions;
    private String shown = "";
    private boolean following;
    private boolean byName;
    private Sifter.@Nullable Sifted<EntityListModel.Row> waiting;

    /// A list of the entities of the case on a desk.
    public EntityListPanel(Desk desk) {
        this.desk = desk;
        EntityListModel model = new EntityListModel(desk.index());
        rows = new Rows<>(desk, WORDS.say("sifting"), model, EntityListModel.BY_MENTIONS, this::found);
        actions = new EntityActions(desk, model, this::selected, revision.getReadOnlyProperty(), this::editName);
        layOut();
        list.setCellFactory(view -> new EntityRow(desk.ontology(), actions::rename));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> list.setEditable(false));
        list.setOnEditCancel(event -> caughtUp());
        filter.setId(id() + "-filter");
        sieve = new Sieve(desk.drafts(), filter, rows::filter);
        sieve.over(id());
        actions.add("sort-entities", "sort", null, () -> "", this::sortOtherwise);
        actions.add("filter-entities", "filter", null, () -> "", filter::open);
        list.setContextMenu(new ContextMenu());
        list.getContextMenu()
                .setOnShowing(event -> list.getContextMenu().getItems().setAll(actions.menu()));
        list.getContextMenu().getItems().setAll(actions.menu());
        say();
        rows.begin();
        desk.navigator().place().subscribe(this::follow);
    }

    private void layOut() {
        root.getStyleClass().addAll("entity-list", "panel");
        root.getStylesheets().add(String.valueOf(EntityListPanel.class.getResource("entity-list.css")));
        head.spare(sort);
        sort.getStyleClass().add("head-button");
        sort.setAccessibleText(WORDS.say("sort"));
        sort.setOnAction(event -> sortOtherwise());
        what.getStyleClass().add("empty-what");
        next.getStyleClass().add("empty-next");
        VBox empty = new VBox(what, next);
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(WORDS.say("entities"));
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().setAll(head, filter, list);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
            chosen(list.getSelectionModel().getSelectedItem());
            event.consume();
            return;
        }
        boolean writes = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        if (event.getTarget() == list && writes && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            return;
        }
        actions.all().stream()
                .filter(action -> action.key() != null && action.key().match(event))
                .findFirst()
                .ifPresent(action -> {
                    action.perform();
                    event.consume();
                });
    }

    /// Goes to the row clicked, be it selected already or not.
    private void clicked(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof ListCell<?>)) {
            at = at.getParent();
        }
        boolean onRow = at instanceof ListCell<?> cell && !cell.isEmpty() && !cell.isEditing();
        if (onRow && event.getButton() == MouseButton.PRIMARY) {
            chosen(list.getSelectionModel().getSelectedItem());
        }
    }

    private List<EntityListModel.Row> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void editName() {
        list.setEditable(true);
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    private void sortOtherwise() {
        byName = !byName;
        rows.order(byName ? EntityListModel.BY_NAME : EntityListModel.BY_MENTIONS);
        say();
    }

    /// Shows what was found; not while a name is being edited, which would be lost.
    private void found(Sifter.Sifted<EntityListModel.Row> sifted) {
        if (list.getEditingIndex() >= 0) {
            waiting = sifted;
            return;
        }
        waiting = null;
        int found = sifted.rows().size();
        sieve.says(found == sifted.all() ? "" : WORDS.say("left-out", found, sifted.all()));
        Set<String> chosen = selected().stream().map(EntityListModel.Row::id).collect(Collectors.toSet());
        following = true;
        Swap.in(list.getItems(), sifted.rows());
        List<Integer> places = IntStream.range(0, found)
                .filter(i -> chosen.contains(list.getItems().get(i).id()))
                .boxed()
                .toList();
        if (!places.equals(list.getSelectionModel().getSelectedIndices())) {
            list.getSelectionModel().clearSelection();
            places.forEach(list.getSelectionModel()::select);
        }
        following = false;
        say();
        if (list.getSelectionModel().isEmpty()) {
            select();
        }
        revision.set(revision.get() + 1);
    }

    private void say() {
        boolean filtered = !filter.getText().isEmpty();
        head.say(WORDS.say("number", list.getItems().size()));
        sort.setText(WORDS.say(byName ? "by-name" : "by-mentions") + " ▾");
        what.setText(WORDS.say(filtered ? "none" : "empty"));
        next.setText(filtered ? "" : WORDS.say("empty.next"));
    }

    private void caughtUp() {
        desk.jobs().onScreen(() -> {
            if (waiting != null) {
                found(waiting);
            }
        });
    }

    private void follow(Place place) {
        if (place instanceof Place.OfEntity(String entity)) {
            String speaker = desk.index().identity().speaker(entity);
            if (!speaker.equals(shown) || selected().size() != 1) {
                shown = speaker;
                select();
            }
        }
    }

    private void select() {
        following = true;
        String speaker = desk.index().identity().speaker(shown);
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).entity().id().equals(speaker)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
                break;
            }
        }
        following = false;
        revision.set(revision.get() + 1);
    }

    private void chosen(EntityListModel.@Nullable Row row) {
        revision.set(revision.get() + 1);
        if (!following && row != null && selected().size() == 1) {
            shown = row.entity().id();
            desk.navigator().go(new Place.OfEntity(shown));
        }
    }

    @Override
    public String id() {
        return "entities";
    }

    @Override
    public String title() {
        return WORDS.say("entities");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public HBox head() {
        return head;
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public ObservableStringValue leftOut() {
        return sieve.leftOut();
    }

    @Override
    public void showAll() {
        sieve.lift();
    }
}
