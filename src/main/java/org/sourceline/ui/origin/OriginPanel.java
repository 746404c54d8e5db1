package org.sourceline.ui.origin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.edit.lineage.DecideDerivation;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;

/// Origins, over what else is on the screen for as long as one is at a lineage: who re-ran whom, and what falls if
/// something falls.
public final class OriginPanel implements Panel {

    private static final Words WORDS = Words.of(OriginPanel.class);

    private final Desk desk;
    private final LineageModel model;
    private final LineageView lineages;
    private final FallView falls;
    private final BorderPane root = new BorderPane();
    private final HBox head = new HBox(6);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final List<Action> decisions;
    private final SidesView sides;
    private final AtHand hand;
    private Place before = new Place.OfCase();
    private @Nullable Node owner;

    /// Origins of the case on a desk.
    ///
    /// @param files asks where a list is to be saved
    public OriginPanel(Desk desk, FilePicker files) {
        this.desk = desk;
        model = new LineageModel(desk.index());
        decisions = List.of(
                decision("confirm", "C", Status.CONFIRMED),
                decision("reject", "X", Status.REJECTED),
                decision("open", "T", Status.PROPOSED),
                next());
        lineages = new LineageView(desk, model, decisions, this::count);
        falls = new FallView(desk, files);
        sides = new SidesView(desk, model);
        hand = new AtHand(desk);
        layOut();
        root.visibleProperty().addListener((at, was, now) -> seen(now));
        desk.navigator().place().subscribe(this::follow);
        desk.watch(changes -> {
            if (root.isVisible()) {
                show(desk.navigator().place().get());
            }
        });
    }

    private void layOut() {
        root.getStyleClass().addAll("pane", "origins");
        root.getStylesheets().add(ThemeSheet.sheet(OriginPanel.class, "origin.css"));
        Label title = new Label(WORDS.say("title"));
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(WORDS.say("close"), new FontIcon("fth-x"));
        close.setId("origins-close");
        close.getStyleClass().addAll("flat-button", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> close());
        head.getStyleClass().add("origin-head");
        head.getChildren().setAll(title, gap, close);
        root.setTop(head);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    private Action decision(String id, String key, Status status) {
        return new Action(
                "derivation-" + id,
                new SimpleStringProperty(WORDS.say("decide." + id)),
                KeyCombination.valueOf(key),
                Bindings.createStringBinding(() -> cannot(status), revision),
                () -> lineages.derivation().ifPresent(now -> desk.edit(new DecideDerivation(now.id(), status))));
    }

    private String cannot(Status status) {
        Optional<Derivation> now = isAtLineage() ? lineages.derivation() : Optional.empty();
        return now.isEmpty()
                ? WORDS.say("cannot.none")
                : now.get().status() == status ? WORDS.say("cannot." + status) : "";
    }

    /// Whether a derivation is on the screen, to be decided on.
    private boolean isAtLineage() {
        return root.isVisible() && lineages.equals(root.getCenter());
    }

    private Action next() {
        return new Action(
                "derivation-next",
                new SimpleStringProperty(WORDS.say("next")),
                KeyCombination.valueOf("N"),
                Bindings.createStringBinding(this::cannotNext, revision),
                this::goToNext);
    }

    private void goToNext() {
        lineages.nextOpen().ifPresent(found -> {
            desk.navigator().go(new Place.OfLineage(found.article()));
            lineages.choose(found);
        });
    }

    private void count() {
        revision.set(revision.get() + 1);
    }

    private String cannotNext() {
        return !root.isVisible() ? WORDS.say("cannot.none") : lineages.isOpen() ? "" : WORDS.say("cannot.next");
    }

    /// Leaves the lineage when something else is laid over it, so that going there again shows it again.
    private void seen(boolean now) {
        count();
        if (!now && isOurs(desk.navigator().place().get())) {
            close();
        }
    }

    private void follow(Place place) {
        boolean ours = isOurs(place);
        if (ours && !root.isVisible()) {
            owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
            root.setVisible(true);
            show(place);
            first(place).requestFocus();
        } else if (ours) {
            show(place);
        } else {
            before = place instanceof Place.OfFallen ? before : place;
            if (root.isVisible()) {
                root.setVisible(false);
                if (owner != null && !(place instanceof Place.OfFallen)) {
                    owner.requestFocus();
                }
            }
        }
    }

    private static boolean isOurs(Place place) {
        return place instanceof Place.OfLineage || place instanceof Place.OfFall || place instanceof Place.OfSides;
    }

    /// Where the keys begin.
    private Node first(Place place) {
        return switch (place) {
            case Place.OfFall _ -> falls.first();
            case Place.OfSides _ -> sides.first();
            default -> lineages.first();
        };
    }

    private void show(Place place) {
        boolean here = Keys.areIn(root);
        if (place instanceof Place.OfLineage(String of)) {
            root.setCenter(lineages);
            lineages.show(of);
        } else if (place instanceof Place.OfFall fall) {
            root.setCenter(falls);
            falls.show(fall);
        } else if (place instanceof Place.OfSides(String claim)) {
            root.setCenter(sides);
            sides.show(claim);
        }
        if (!(place instanceof Place.OfLineage)) {
            lineages.refresh();
        }
        if (here && !Keys.areIn(root)) {
            first(place).requestFocus();
        }
        count();
    }

    private void close() {
        desk.navigator().go(before);
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        decisions.stream()
                .filter(action -> action.key() != null && action.key().match(key))
                .forEach(action -> {
                    action.perform();
                    key.consume();
                });
    }

    /// Goes to the lineage of what is at hand, or away from lineages.
    private void flip() {
        if (root.isVisible()) {
            close();
        } else {
            desk.navigator().go(new Place.OfLineage(hand.article()));
        }
    }

    /// Puts what speaks for the claim at hand and against it side by side, or goes back.
    private void flipSides() {
        if (desk.navigator().place().get() instanceof Place.OfSides) {
            close();
        } else {
            hand.claim().ifPresent(claim -> desk.navigator().go(new Place.OfSides(claim)));
        }
    }

    @Override
    public String id() {
        return "origins";
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
        Action flip = action("origins", "F9", new SimpleStringProperty(""), this::flip);
        Action all = action(
                "origins-all",
                null,
                new SimpleStringProperty(""),
                () -> desk.navigator().go(new Place.OfLineage("")));
        Action fall = action(
                "origins-falls",
                "Shift+F9",
                Bindings.createStringBinding(
                        () -> hand.pillar().isEmpty() ? WORDS.say("cannot.falls") : "",
                        desk.navigator().place()),
                () -> hand.pillar().ifPresent(desk.navigator()::go));
        Action beside = action(
                "origins-sides",
                "Shortcut+F9",
                Bindings.createStringBinding(
                        () -> hand.claim().isPresent() ? "" : WORDS.say("cannot.sides"), hand.matter()),
                this::flipSides);
        return Stream.concat(Stream.of(flip, all, fall, beside), decisions.stream())
                .toList();
    }

    private static Action action(String id, @Nullable String key, ObservableStringValue cannot, Runnable run) {
        return new Action(
                id,
                new SimpleStringProperty(WORDS.say("action." + id)),
                key == null ? null : KeyCombination.valueOf(key),
                cannot,
                run);
    }
}
