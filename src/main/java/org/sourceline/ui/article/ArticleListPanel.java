package org.sourceline.ui.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
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

/// The list of the case's articles.
public final class ArticleListPanel implements Panel {

    private static final Words WORDS = Words.of(ArticleListPanel.class);
    private final Desk desk;
    private final ArticleListModel model;
    private final Rows<ArticleListModel.Row> rows;
    private final ListView<ArticleListModel.Row> list = new ListView<>();
    private final FilterField filter = new FilterField(list, WORDS.say("list.filter"));
    private final Button sort = new Button();
    private final PaneHead head = new PaneHead(WORDS.say("articles"), sort);
    private final Label what = new WrappingLabel("");
    private final Label next = new WrappingLabel("");
    private final VBox root = new VBox();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper swaps = new ReadOnlyLongWrapper();
    private final Sieve sieve;
    private final List<Action> actions;
    private String shown = "";
    private boolean following;
    private Order order = Order.DATE;
    private int most;

    /// What the list goes by.
    private enum Order {
        DATE,
        TITLE,
        ORIGIN;

        Comparator<ArticleListModel.Row> rows() {
            return switch (this) {
                case DATE -> ArticleListModel.BY_DATE;
                case TITLE -> ArticleListModel.BY_TITLE;
                case ORIGIN -> ArticleListModel.BY_ORIGIN;
            };
        }
    }

    /// A list of the articles of the case on a desk.
    public ArticleListPanel(Desk desk) {
        this.desk = desk;
        model = new ArticleListModel(desk.index());
        rows = new Rows<>(desk, WORDS.say("list.sifting"), model, ArticleListModel.BY_DATE, this::found);
        root.getStyleClass().addAll("article-list", "panel");
        root.getStylesheets().add(String.valueOf(ArticleListPanel.class.getResource("article-list.css")));
        head.spare(sort);
        sort.getStyleClass().add("head-button");
        sort.setAccessibleText(WORDS.say("list.sort"));
        sort.setOnAction(event -> sortOtherwise());
        what.getStyleClass().add("empty-what");
        next.getStyleClass().add("empty-next");
        VBox empty = new VBox(what, next);
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new ArticleRow(this::chosen, () -> most, () -> order == Order.ORIGIN, swaps));
        list.setAccessibleText(WORDS.say("articles"));
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().setAll(head, filter, list);
        filter.setId(id() + "-filter");
        sieve = new Sieve(desk.drafts(), filter, rows::filter);
        sieve.over(id());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        desk.navigator().place().subscribe(this::follow);
        actions = List.of(
                action("sort-articles", "list.sort", () -> "", this::sortOtherwise),
                action("group-articles", "list.group", () -> "", this::group),
                action("filter-articles", "list.filter-action", () -> "", filter::open),
                action("next-article", "list.next", () -> step(1) < 0 ? WORDS.say("cannot.next") : "", () -> to(1)),
                action(
                        "previous-article",
                        "list.previous",
                        () -> step(-1) < 0 ? WORDS.say("cannot.previous") : "",
                        () -> to(-1)));
        say();
        rows.begin();
    }

    private Action action(String id, String title, java.util.concurrent.Callable<String> cannot, Runnable run) {
        return new Action(
                id,
                new SimpleStringProperty(WORDS.say(title)),
                null,
                Bindings.createStringBinding(cannot, revision),
                run);
    }

    private void key(KeyEvent event) {
        boolean writes = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
            chosen(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getTarget() == list
                && event.getCode() == KeyCode.DOWN
                && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getTarget() == list && writes && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
        }
    }

    private int step(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        return to >= 0 && to < list.getItems().size() ? to : -1;
    }

    private void to(int by) {
        if (step(by) >= 0) {
            list.getSelectionModel().clearAndSelect(step(by));
            list.scrollTo(step(0));
        }
    }

    private void sortOtherwise() {
        go(Order.values()[(order.ordinal() + 1) % Order.values().length]);
    }

    /// Groups the list by origin, or no longer.
    private void group() {
        go(order == Order.ORIGIN ? Order.DATE : Order.ORIGIN);
    }

    private void go(Order by) {
        order = by;
        rows.order(by.rows());
        say();
    }

    private void found(Sifter.Sifted<ArticleListModel.Row> sifted) {
        if (filter.getText().isBlank()) {
            most = sifted.rows().stream()
                    .mapToInt(ArticleListModel.Row::made)
                    .max()
                    .orElse(0);
        }
        int found = sifted.rows().size();
        sieve.says(found == sifted.all() ? "" : WORDS.say("list.left-out", found, sifted.all()));
        boolean first = list.getItems().isEmpty();
        following = true;
        Swap.in(list.getItems(), sifted.rows());
        swaps.set(sifted.edition());
        following = false;
        say();
        select(first);
    }

    private void say() {
        head.say(WORDS.say("list.number", desk.index().count(Article.class)));
        sort.setText(WORDS.say("list.by-" + order.name().toLowerCase(Locale.ROOT)) + " ▾");
        boolean filtered = !filter.getText().isEmpty();
        what.setText(WORDS.say(filtered ? "list.none" : "list.empty"));
        next.setText(filtered ? "" : WORDS.say("list.empty.next"));
    }

    private void follow(Place place) {
        String article = model.articleOf(place, shown).orElse(shown);
        if (!article.equals(shown)) {
            shown = article;
            select(true);
        }
    }

    private void select(boolean scroll) {
        following = true;
        int at = place();
        if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().select(at);
        }
        if (at >= 0) {
            list.getFocusModel().focus(at);
            if (scroll) {
                list.scrollTo(Math.max(0, at - 2));
            }
        }
        following = false;
        revision.set(revision.get() + 1);
    }

    /// Where the article shown stands in the list; -1 where it does not.
    private int place() {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).article().id().equals(shown)) {
                return i;
            }
        }
        return -1;
    }

    private void chosen(ArticleListModel.@Nullable Row row) {
        if (!following && row != null) {
            shown = row.article().id();
            desk.navigator().go(new Place.OfArticle(shown));
            revision.set(revision.get() + 1);
        }
    }

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public String title() {
        return WORDS.say("articles");
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
        return actions;
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
