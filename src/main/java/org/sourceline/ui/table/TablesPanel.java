package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.rows.Sieve;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;

/// The tables of the case, one at a time, over what else is on the screen until they are closed.
public final class TablesPanel implements Panel {

    private static final Words WORDS = Words.of(TablesPanel.class);
    private static final KeyCombination TOGGLE = KeyCombination.valueOf("F7");

    private final Desk desk;
    private final HBox head = new HBox(6);
    private final BorderPane root = new BorderPane();
    private final TextField filter = new TextField();
    private final HBox tabs = new HBox();
    private final HBox switches = new HBox(4);
    private final GradeForm form;
    private final List<Shown> tables = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Sieve sieve;
    private @Nullable Node before;
    private Shown now;

    /// A table with what can be done in it.
    private record Shown(TablePane pane, BulkActions bulk, Node foot, Button tab, List<ToggleButton> switches) {}

    /// The tables of the case on a desk, not yet on the screen.
    public TablesPanel(Desk desk, Settings settings) {
        this.desk = desk;
        form = new GradeForm(desk, this::focusTable);
        List.of(
                        new EntityListing(desk.index(), desk.ontology()),
                        new ClaimListing(desk.index(), desk.ontology()),
                        new ArticleListing(desk.index()),
                        new SourceListing(desk.index()),
                        new SpeakerListing(desk.index(), desk.ontology()))
                .forEach(listing -> tables.add(shown(listing, settings)));
        now = tables.getFirst();
        sieve = new Sieve(desk.drafts(), filter, words -> now.pane().filter(words));
        actions.add(action("table", TOGGLE, this::toggle));
        tables.forEach(
                each -> actions.add(action("table-" + each.pane().listing().id(), null, () -> open(each))));
        layOut();
        desk.navigator().place().subscribe(this::follow);
        root.visibleProperty().subscribe(visible -> sayLeftOut());
        tables.forEach(each -> each.pane().revision().subscribe(revision -> sayLeftOut()));
    }

    private void sayLeftOut() {
        TablePane pane = now.pane();
        boolean whole = !root.isVisible() || pane.shown() == pane.all();
        sieve.says(whole ? "" : WORDS.say("left-out." + pane.listing().id(), pane.shown(), pane.all()));
    }

    private Shown shown(Listing listing, Settings settings) {
        TablePane pane = new TablePane(desk, listing, settings);
        BulkActions bulk = new BulkActions(desk, pane, form);
        Button tab = new Button(WORDS.say("table." + listing.id()));
        tab.setId("tab-" + listing.id());
        tab.getStyleClass().addAll("flat-button", "table-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        Shown shown = new Shown(pane, bulk, TableFoot.of(pane, bulk), tab, Switches.of(pane));
        tab.setOnAction(pressed -> open(shown));
        pane.onEnter(this::enter);
        MenuItem go = new MenuItem(WORDS.say("go." + listing.id()));
        go.setOnAction(chosen -> pane.selected().stream().findFirst().ifPresent(this::enter));
        pane.view().setContextMenu(TableFoot.menu(bulk, go));
        return shown;
    }

    private static Action action(String id, @Nullable KeyCombination key, Runnable run) {
        return new Action(
                id, new SimpleStringProperty(WORDS.say("open." + id)), key, new SimpleStringProperty(""), run);
    }

    private void layOut() {
        root.getStyleClass().addAll("pane", "tables");
        root.getStylesheets().add(ThemeSheet.sheet(TablesPanel.class, "table.css"));
        tabs.getStyleClass().add("table-tabs");
        switches.getStyleClass().add("table-tabs");
        tables.forEach(each -> tabs.getChildren().add(each.tab()));
        filter.setId("table-filter");
        filter.setPromptText(WORDS.say("filter"));
        filter.setAccessibleText(WORDS.say("filter"));
        filter.setPrefWidth(280);
        Button columns = button("columns", "fth-columns");
        columns.setOnAction(pressed -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(now.pane().columns().menu());
            menu.show(columns, Side.BOTTOM, 0, 2);
        });
        Button close = button("close", "fth-x");
        close.setOnAction(pressed -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(tabs, gap, switches, filter, columns, close);
        head.getStyleClass().add("table-head");
        root.setTop(head);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    private static Button button(String id, String icon) {
        Button button = new Button(WORDS.say(id), new FontIcon(icon));
        button.setId("table-" + id);
        button.getStyleClass().addAll("flat-button", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void open(Shown next) {
        if (!root.isVisible() && root.getScene() != null) {
            before = root.getScene().getFocusOwner();
        }
        now = next;
        sieve.over("table-" + next.pane().listing().id());
        tables.forEach(each -> {
            each.tab().getStyleClass().remove("here");
            each.tab().setAccessibleText(each.tab().getText());
        });
        next.tab().getStyleClass().add("here");
        switches.getChildren().setAll(next.switches());
        root.setCenter(next.pane().view());
        root.setBottom(new VBox(form, next.foot()));
        root.setVisible(true);
        next.pane().begin();
        follow(desk.navigator().place().get());
        next.pane().view().requestFocus();
        sayLeftOut();
    }

    private void focusTable() {
        now.pane().view().requestFocus();
    }

    private void toggle() {
        if (root.isVisible()) {
            close();
        } else {
            open(now);
        }
    }

    private void close() {
        root.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void follow(Place place) {
        if (root.isVisible()) {
            now.pane().follow(place);
        }
    }

    /// Goes where a row leads: to what it is of, or from a source to its articles.
    private void enter(Row row) {
        if (row.place() instanceof Place.OfCase) {
            tables.stream()
                    .filter(each -> each.pane().listing().id().equals("articles"))
                    .forEach(articles -> {
                        open(articles);
                        filter.setText(row.cell(0).toString());
                    });
        } else {
            close();
            desk.navigator().go(row.place());
        }
    }

    private void pressed(KeyEvent key) {
        boolean inTable = key.getTarget() == now.pane().view();
        if (key.getCode() == KeyCode.ESCAPE) {
            escape();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            filter.requestFocus();
        } else if (key.isShortcutDown() && (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP)) {
            int by = key.getCode() == KeyCode.PAGE_DOWN ? 1 : tables.size() - 1;
            open(tables.get((tables.indexOf(now) + by) % tables.size()));
        } else if (key.getTarget() == filter && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)) {
            now.pane().view().requestFocus();
            if (now.pane().count() == 0) {
                now.pane().view().getSelectionModel().select(0);
            }
        } else if (inTable && key.getCode() == KeyCode.ENTER) {
            now.pane().selected().stream().findFirst().ifPresent(this::enter);
        } else if (!inTable || !(acts(key) || writes(key))) {
            return;
        }
        key.consume();
    }

    /// Whether a key writes a letter, which sifts the table and does nothing else.
    private static boolean writes(KeyEvent key) {
        boolean command = key.isShortcutDown() || key.isAltDown();
        return !command && (key.getCode().isLetterKey() || key.getCode().isDigitKey());
    }

    private boolean acts(KeyEvent key) {
        return now.bulk().groups().stream()
                .flatMap(group -> group.actions().stream())
                .filter(action -> action.key() != null && action.key().match(key))
                .peek(Action::perform)
                .findFirst()
                .isPresent();
    }

    private void escape() {
        if (filter.getText().isEmpty()) {
            close();
        } else {
            filter.clear();
            now.pane().view().requestFocus();
        }
    }

    /// A letter typed in the table sifts it.
    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        boolean command = key.isControlDown() || key.isMetaDown() || key.isAltDown();
        boolean writes = !letter.isEmpty() && Character.isLetterOrDigit(letter.codePointAt(0));
        if (writes && !command && key.getTarget() == now.pane().view()) {
            filter.requestFocus();
            filter.setText(filter.getText() + letter);
            filter.end();
            key.consume();
        }
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public String title() {
        return WORDS.say("title");
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
        return List.copyOf(actions);
    }

    @Override
    public ObservableStringValue leftOut() {
        return sieve.leftOut();
    }

    @Override
    public void showAll() {
        sieve.lift();
        now.switches().forEach(each -> each.setSelected(false));
    }
}
