package org.sourceline.ui.article;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.FilterField;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// The list of the case's articles.
public final class ArticleListPanel implements Panel {

    private static final Words WORDS = Words.of(ArticleListPanel.class);
    private final Desk desk;
    private final ArticleListModel model;
    private final ListView<ArticleListModel.Row> list = new ListView<>();
    private final FilterField filter = new FilterField(list, WORDS.say("list.filter"));
    private final Button sort = new Button();
    private final PaneHead head = new PaneHead(WORDS.say("articles"), sort);
    private final Label what = Parts.label("", "empty-what");
    private final Label next = Parts.label("", "empty-next");
    private final VBox root = new VBox();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final List<Action> actions;
    private String shown = "";
    private boolean following;

    /// A list of the articles of the case on a desk.
    public ArticleListPanel(Desk desk) {
        this.desk = desk;
        model = new ArticleListModel(desk.index());
        root.getStyleClass().addAll("article-list", "panel");
        root.getStylesheets().add(String.valueOf(ArticleListPanel.class.getResource("article-list.css")));
        sort.getStyleClass().add("head-button");
        sort.setAccessibleText(WORDS.say("list.sort"));
        sort.setOnAction(event -> sortOtherwise());
        what.setWrapText(true);
        next.setWrapText(true);
        VBox empty = new VBox(what, next);
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new Row(this::chosen));
        list.setAccessibleText(WORDS.say("articles"));
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().setAll(head, filter, list);
        filter.filter().subscribe(text -> refilter());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        desk.watch(changes -> refresh());
        desk.navigator().place().subscribe(this::follow);
        actions = List.of(
                action("sort-articles", "list.sort", () -> "", this::sortOtherwise),
                action("filter-articles", "list.filter-action", () -> "", filter::open),
                action("next-article", "list.next", () -> step(1) < 0 ? WORDS.say("cannot.next") : "", () -> to(1)),
                action(
                        "previous-article",
                        "list.previous",
                        () -> step(-1) < 0 ? WORDS.say("cannot.previous") : "",
                        () -> to(-1)));
        refresh();
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
        if (event.getTarget() == list && event.getCode() == KeyCode.ENTER) {
            chosen(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getTarget() == list
                && event.getCode() == KeyCode.DOWN
                && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
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

    private void refilter() {
        model.filter(filter.getText());
        refresh();
    }

    private void sortOtherwise() {
        model.sortOtherwise();
        refresh();
    }

    private void refresh() {
        List<ArticleListModel.Row> rows = model.rows();
        head.say(Integer.toString(desk.index().count(Article.class)));
        sort.setText(WORDS.say(model.isByTitle() ? "list.by-title" : "list.by-date") + " ▾");
        boolean filtered = !filter.getText().isEmpty();
        what.setText(WORDS.say(filtered ? "list.none" : "list.empty"));
        next.setText(filtered ? "" : WORDS.say("list.empty.next"));
        if (!rows.equals(list.getItems())) {
            following = true;
            list.getItems().setAll(rows);
            following = false;
            select();
        }
        revision.set(revision.get() + 1);
    }

    private void follow(Place place) {
        String article = model.articleOf(place, shown).orElse(shown);
        if (!article.equals(shown)) {
            shown = article;
            select();
        }
    }

    private void select() {
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).article().id().equals(shown)) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
        following = false;
        revision.set(revision.get() + 1);
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

    /// A row on the screen.
    private static final class Row extends ListCell<ArticleListModel.Row> {

        private static final double BAR = 34;
        private final Label heading = Parts.label("", "row-heading");
        private final Label outlet = Parts.label("", "row-meta");
        private final Label meta = Parts.label("", "row-meta");
        private final Region done = new Region();
        private final StackPane bar = new StackPane(done);
        private final VBox box = new VBox();
        private final Tooltip title = new Tooltip();
        private final Tooltip publisher = new Tooltip();

        /// A row.
        ///
        /// @param visit goes to the row clicked, be it selected already or not
        Row(Consumer<ArticleListModel.Row> visit) {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    visit.accept(getItem());
                }
            });
            HBox.setHgrow(meta, Priority.ALWAYS);
            meta.setMaxWidth(Double.MAX_VALUE);
            heading.setTooltip(title);
            outlet.setTooltip(publisher);
            done.getStyleClass().add("row-bar-done");
            bar.getStyleClass().add("row-bar");
            bar.setAlignment(Pos.CENTER_LEFT);
            bar.setMinWidth(BAR);
            bar.setMaxSize(BAR, 4);
            HBox second = new HBox(8, meta, bar);
            second.setAlignment(Pos.CENTER_LEFT);
            heading.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().setAll(heading, outlet, second);
            box.getStyleClass().add("article-row");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ArticleListModel.@Nullable Row row, boolean none) {
            super.updateItem(row, none);
            setGraphic(none || row == null ? null : box);
            if (row != null && !none) {
                String called = row.article().heading();
                heading.setText(called);
                heading.setNodeOrientation(
                        ScriptText.isRightToLeft(called)
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT);
                Prose.dress(heading);
                title.setText(called);
                outlet.setText(row.outlet());
                Prose.dress(outlet);
                publisher.setText(row.outlet());
                Parts.shown(outlet, !row.outlet().isBlank());
                meta.setText(row.meta());
                done.setMinWidth(row.share() * BAR);
                done.setMaxWidth(row.share() * BAR);
                setAccessibleText(WORDS.say("list.row", called, row.says(), row.mentions(), row.citations()));
            }
        }
    }
}
