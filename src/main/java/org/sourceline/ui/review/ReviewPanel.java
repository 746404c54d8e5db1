package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
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
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.OfferActions;
import org.sourceline.ui.desk.suggest.OfferForm;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;

/// The review of what is suggested, over what else is on the screen until it is closed; it keeps its place.
public final class ReviewPanel implements Panel {

    private static final Words WORDS = Words.of(ReviewPanel.class);
    private static final double LIST = 0.46;
    private final Desk desk;
    private final Queue queue;
    private final Deciding deciding;
    private final QueueList list;
    private final HBox head = new HBox(6);
    private final Button whole = tab("whole");
    private final Button one = tab("one");
    private final Label progress = new Label();
    private final BorderPane root = new BorderPane();
    private final List<Action> actions = new ArrayList<>();
    private final List<Action> local = new ArrayList<>();
    private String article = "";
    private @Nullable Node before;

    /// The review of the case on a desk, not yet on the screen.
    public ReviewPanel(Desk desk, Suggesting suggesting) {
        this.desk = desk;
        queue = new Queue(desk, suggesting);
        deciding = new Deciding(queue);
        list = new QueueList(queue);
        desk.navigator().place().subscribe(this::follow);
        OfferForm form = new OfferForm(queue, deciding, this::focus);
        act(form);
        layOut(form, suggesting);
        queue.revision().subscribe(count -> refresh());
    }

    private void follow(Place place) {
        switch (place) {
            case Place.OfArticle(String id) -> article = id;
            case Place.InArticle(String id, int _, int _) -> article = id;
            default -> {}
        }
        refresh();
    }

    private void act(OfferForm form) {
        Supplier<String> nowhere = () -> queue.at().isEmpty() ? WORDS.say("nowhere") : "";
        local.addAll(new OfferActions("queue-", queue, deciding, form).all());
        local.add(action(
                "queue-kind",
                () -> WORDS.say("kind.accept", queue.ofKind().size(), kindAtHand()),
                "Shortcut+Enter",
                nowhere,
                () -> deciding.acceptAll(queue.ofKind())));
        local.add(action("queue-read", () -> WORDS.say("read"), "G", nowhere, this::read));
        actions.add(action("review", () -> WORDS.say("open"), "F8", () -> "", this::toggle));
        actions.add(action("review-article", () -> WORDS.say("open.article"), null, this::noArticle, () -> {
            open(article);
        }));
        actions.add(action("review-case", () -> WORDS.say("open.case"), null, () -> "", () -> open("")));
        actions.addAll(local);
    }

    private String kindAtHand() {
        return queue.at().map(offer -> WORDS.say("kind." + Kind.of(offer).id())).orElse("");
    }

    private String noArticle() {
        return article.isEmpty() ? WORDS.say("no-article") : "";
    }

    private Action action(
            String id, Supplier<String> title, @Nullable String key, Supplier<String> cannot, Runnable run) {
        return new Action(
                id,
                Bindings.createStringBinding(title::get, queue.revision()),
                key == null ? null : KeyCombination.valueOf(key),
                Bindings.createStringBinding(
                        cannot::get, queue.revision(), desk.navigator().place()),
                run);
    }

    private void layOut(OfferForm form, Suggesting suggesting) {
        root.getStyleClass().addAll("pane", "review");
        root.getStylesheets().add(ThemeSheet.sheet(ReviewPanel.class, "review.css"));
        whole.setOnAction(pressed -> open(""));
        one.setOnAction(pressed -> open(article));
        progress.setId("review-progress");
        progress.getStyleClass().add("meta");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button(WORDS.say("close"), new FontIcon("fth-x"));
        close.setId("review-close");
        close.getStyleClass().addAll("flat-button", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(whole, one, gap, progress, close);
        head.getStyleClass().add("review-head");
        List<Action> more = local.stream()
                .filter(action ->
                        action.id().equals("queue-kind") || action.id().equals("queue-read"))
                .toList();
        SplitPane split = new SplitPane(list.view(), new OfferCard(queue, form, more, this::focus));
        split.setDividerPositions(LIST);
        split.setFocusTraversable(false);
        root.setTop(new VBox(head, new RuleSwitches(queue, suggesting, this::focus)));
        root.setCenter(split);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setVisible(false);
        root.visibleProperty().subscribe(this::shown);
        root.managedProperty().bind(root.visibleProperty());
    }

    /// Lets the case change unwatched while the review is hidden, by whatever hides it.
    private void shown(boolean now) {
        if (!now) {
            queue.close();
        }
    }

    private static Button tab(String id) {
        Button tab = new Button(WORDS.say("tab." + id));
        tab.setId("review-" + id);
        tab.getStyleClass().addAll("flat-button", "review-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        return tab;
    }

    private void open(String wanted) {
        if (!root.isVisible() && root.getScene() != null) {
            before = root.getScene().getFocusOwner();
        }
        root.setVisible(true);
        queue.open(wanted);
        refresh();
        focus();
    }

    private void toggle() {
        if (root.isVisible()) {
            close();
        } else {
            open(queue.article());
        }
    }

    private void close() {
        root.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void focus() {
        if (root.isVisible()) {
            list.view().requestFocus();
        }
    }

    /// Goes to where the offer stands, in the reader; the review keeps its place.
    private void read() {
        queue.at().ifPresent(offer -> {
            Suggestion it = offer.suggestion();
            close();
            desk.navigator().go(new Place.InArticle(it.article(), it.start(), it.end()));
        });
    }

    private void refresh() {
        int decided = queue.decided();
        progress.setText(WORDS.say("progress", decided, decided + queue.offers().size()));
        here(whole, queue.article().isEmpty());
        here(one, !queue.article().isEmpty());
        one.setDisable(article.isEmpty());
    }

    private static void here(Button tab, boolean is) {
        tab.getStyleClass().remove("here");
        if (is) {
            tab.getStyleClass().add("here");
        }
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.ESCAPE && !typing) {
            close();
            key.consume();
        } else if (key.getTarget() == list.view() && (moves(key) || takesType(key) || acts(key) || isOurs(key))) {
            key.consume();
        }
    }

    /// Moves from offer to offer, over the headings between them.
    private boolean moves(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> queue.step(1);
            case UP -> queue.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether a key does nothing here and must not do in another pane what it does there.
    private static boolean isOurs(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean command = key.isShortcutDown() || key.isAltDown();
        boolean takesAway = code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
        return !command && (code.isLetterKey() || code.isDigitKey() || takesAway);
    }

    private boolean takesType(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (!plain || !key.getCode().isDigitKey()) {
            return false;
        }
        String code = key.getCode().name();
        deciding.as(Character.digit(code.charAt(code.length() - 1), 10));
        return true;
    }

    private boolean acts(KeyEvent key) {
        Optional<Action> does = local.stream()
                .filter(action -> action.key() != null && action.key().match(key))
                .findFirst();
        does.ifPresent(Action::perform);
        return does.isPresent();
    }

    /// What there is to review.
    public Looked suggested() {
        return queue;
    }

    @Override
    public String id() {
        return "review";
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
}
