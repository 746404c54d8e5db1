package org.sourceline.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.PaneHead;
import org.sourceline.ui.kit.ThemeSheet;
import org.sourceline.ui.kit.Words;

/// The inspector: why the line, entity or article one is at is there, with every passage that says so.
public final class InspectorPanel implements Panel {

    private static final Words WORDS = Words.of(InspectorPanel.class);

    private final Desk desk;
    private final Matter matters;
    private final Sheet sheet;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final BorderPane node = new BorderPane();
    private final PaneHead head = new PaneHead(WORDS.say("title"));
    private final StringProperty noClaim = new SimpleStringProperty(WORDS.say("why.cannot"));
    private final Action why = new Action(
            "why",
            new SimpleStringProperty(WORDS.say("why")),
            new KeyCodeCombination(KeyCode.W),
            noClaim,
            this::answerWhy);
    private Place matter = new Place.OfCase();

    /// An inspector of the case on a desk.
    public InspectorPanel(Desk desk) {
        this.desk = desk;
        matters = new Matter(desk.index(), desk.ontology());
        sheet = new Sheet(desk, () -> refresh(true));
        node.getStyleClass().addAll("pane", "inspector");
        node.getStylesheets().add(ThemeSheet.sheet(InspectorPanel.class, "inspector.css"));
        node.setTop(head);
        content.getStyleClass().add("inspector-content");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("inspector-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        desk.navigator().place().addListener((at, before, now) -> go(now));
        desk.watch(changes -> go(desk.navigator().place().get()));
        go(desk.navigator().place().get());
    }

    private void go(Place place) {
        Place before = matter;
        matter = matters.of(place, matter);
        noClaim.set(atHand().isPresent() ? "" : WORDS.say("why.cannot"));
        refresh(!matter.equals(before));
        if (!matter.equals(before)) {
            scroll.setVvalue(0);
        }
    }

    /// Shows what it is about.
    ///
    /// @param all whether all is built anew, rather than what says something else now
    private void refresh(boolean all) {
        double at = scroll.getVvalue();
        sheet.kept().turn(all);
        sheet.fields().keep(node, all, () -> show(sections()));
        scroll.setVvalue(at);
    }

    private Optional<Section> sections() {
        return switch (matter) {
            case Place.OfClaim(String id) ->
                desk.index()
                        .find(Claim.class, id)
                        .map(claim -> new Section(
                                "title.link", new LinkSection(sheet, new LinkViewModel(desk, claim)).nodes()));
            case Place.OfEntity(String id) ->
                desk.index()
                        .find(Entity.class, id)
                        .map(entity -> new Section(
                                "title.entity", new EntitySection(sheet, new EntityViewModel(desk, entity)).nodes()));
            case Place.OfArticle(String id) ->
                desk.index()
                        .find(Article.class, id)
                        .map(article -> new Section(
                                "title.article",
                                new ArticleSection(sheet, new ArticleViewModel(desk, article)).nodes()));
            default -> Optional.empty();
        };
    }

    private record Section(String title, List<Node> nodes) {}

    private void show(Optional<Section> section) {
        Kept.put(content.getChildren(), section.map(Section::nodes).orElse(List.of()));
        head.title(WORDS.say(section.map(Section::title).orElse("title")));
        node.setCenter(section.isPresent() ? scroll : empty());
    }

    private Node empty() {
        boolean articles = desk.index().count(Article.class) > 0;
        return new EmptyNote(WORDS.say("empty"), WORDS.say(articles ? "empty.next" : "empty.first"));
    }

    @Override
    public String id() {
        return "inspector";
    }

    @Override
    public String title() {
        return WORDS.say("title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public HBox head() {
        return head;
    }

    @Override
    public List<Action> actions() {
        return List.of(why);
    }

    /// Goes to the claim at hand: the one the inspector shows, or one cited where one reads; then to its first passage.
    private void answerWhy() {
        atHand().ifPresent(claim -> {
            desk.navigator().go(claim);
            Node card = content.lookup(".card");
            if (card != null) {
                card.requestFocus();
            }
        });
    }

    private Optional<Place> atHand() {
        if (matter instanceof Place.OfClaim) {
            return Optional.of(matter);
        }
        if (desk.navigator().place().get() instanceof Place.InArticle(String article, int start, int end)) {
            return desk.index().citationsIn(article).stream()
                    .filter(cited -> cited.passage().start() < end
                            && start < cited.passage().end())
                    .findFirst()
                    .map(cited -> new Place.OfClaim(cited.claim()));
        }
        return Optional.empty();
    }
}
