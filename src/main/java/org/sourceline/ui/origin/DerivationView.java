package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.lineage.Sides;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// One derivation: what it says, what speaks for it, the two texts side by side, and the keys that decide it.
final class DerivationView extends BorderPane {

    private static final Words WORDS = Words.of(DerivationView.class);
    private static final int CONTEXT = 60;
    private static final int CUES = 3;
    private static final int NAMES = 5;

    private final Desk desk;
    private final LineageModel model;
    private final List<Action> decisions;
    private final VBox top = new VBox(6);
    private final StripList strips = new StripList();
    private final ScrollPane scroll = new ScrollPane(strips);
    private @Nullable Derivation shown;
    private @Nullable Evidence evidence;
    private List<Tag> untagged = List.of();
    private List<Derivation> others = List.of();
    private Consumer<Derivation> choose = each -> {};

    /// A view of no derivation yet.
    ///
    /// @param decisions what can be decided
    DerivationView(Desk desk, LineageModel model, List<Action> decisions) {
        this.desk = desk;
        this.model = model;
        this.decisions = decisions;
        getStyleClass().add("derivation");
        top.getStyleClass().add("derivation-top");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(WORDS.say("side-by-side"));
        scroll.getStyleClass().add("strips-scroll");
        scroll.setId("side-by-side");
    }

    /// Shows a derivation, or why there is none.
    ///
    /// @param all that the article derives from, to choose from
    void show(Optional<Derivation> wanted, List<Derivation> all, Consumer<Derivation> chooser) {
        others = all;
        choose = chooser;
        Derivation now = wanted.orElse(null);
        if (now == null) {
            shown = null;
            evidence = null;
            setTop(null);
            setCenter(null);
            return;
        }
        boolean same = shown != null && shown.id().equals(now.id());
        shown = now;
        if (!same) {
            evidence = null;
            untagged = List.of();
            scroll.setVvalue(0);
            KnownNames names = Sides.names(desk.index(), List.of(now.article(), Evidence.other(now)));
            desk.ask(WORDS.say("comparing"), view -> Evidence.of(now, names, view), found -> {
                Derivation current = shown;
                if (current != null && current.id().equals(now.id())) {
                    evidence = found;
                    strips.show(found);
                    draw(current);
                    lookForNames(current, found);
                }
            });
        }
        draw(now);
        if (same && evidence != null) {
            lookForNames(now, evidence);
        }
    }

    /// Looks which names are tagged in one text only, as the case stands by now.
    private void lookForNames(Derivation now, Evidence read) {
        desk.jobs().start(WORDS.say("comparing"), progress -> read.untagged(desk.index(), now.article()), found -> {
            if (read.equals(evidence) && !found.equals(untagged)) {
                untagged = found;
                draw(now);
            }
        });
    }

    private void draw(Derivation now) {
        boolean here = Keys.areIn(this);
        List<Node> nodes = new ArrayList<>();
        if (others.size() > 1) {
            nodes.add(choices(now));
        }
        nodes.add(head(now));
        nodes.add(why(now));
        Evidence read = evidence;
        if (read != null) {
            read.cues().stream().limit(CUES).forEach(cue -> nodes.add(cue(cue, read.two())));
            if (!untagged.isEmpty()) {
                nodes.add(names());
            }
            if (!read.strips().isEmpty()) {
                nodes.add(heads(now, read));
            }
        }
        top.getChildren().setAll(nodes);
        setTop(top);
        setCenter(read == null || read.strips().isEmpty() ? null : scroll);
        if (here && (isFocused() || !Keys.areIn(this))) {
            (getCenter() == null ? this : scroll).requestFocus();
        }
    }

    private Node choices(Derivation now) {
        FlowPane row = new FlowPane(6, 4);
        for (Derivation each : others) {
            String kind = each.isOfArticle() ? "choice.whole" : "choice.passages";
            String rejected = each.holds() ? "" : WORDS.say("status.REJECTED");
            Label name = Prose.dress(new Label(Prose.apart(WORDS.say(kind, model.name(each.from())), rejected)));
            name.setMinWidth(0);
            name.setTooltip(new Tooltip(name.getText()));
            RowButton button = new RowButton(name, name.getText(), () -> choose.accept(each));
            button.getStyleClass().add("derivation-choice");
            if (each.id().equals(now.id())) {
                button.getStyleClass().add("here");
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private Node head(Derivation now) {
        String key = now.isOfArticle() ? "sentence" : "sentence.passages";
        String child = desk.index()
                .find(Article.class, now.article())
                .map(model::outlet)
                .orElse(WORDS.say("lost"));
        Node sentence = Prose.line(WORDS.say(key, child, model.name(now.from())), "strong");
        Label status = new Label(WORDS.say("status." + now.status()));
        status.getStyleClass().addAll("chip", "status-" + now.status());
        status.setMinWidth(Region.USE_PREF_SIZE);
        status.setId("derivation-status");
        HBox row = new HBox(6, sentence, status);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Action action : decisions) {
            WordButton button = new WordButton(action.title(), action.keys(), action.cannot(), action::perform)
                    .styled("small", "outlined")
                    .named("do-" + action.id());
            button.visibleProperty().bind(Bindings.isEmpty(action.cannot()));
            button.managedProperty().bind(button.visibleProperty());
            row.getChildren().add(button);
        }
        return row;
    }

    private static Node why(Derivation now) {
        String relation = WORDS.say("relation." + now.relation());
        String share = WORDS.say("share", now.share());
        String extent =
                now.isOfArticle() ? WORDS.say("extent." + now.extent().name().toLowerCase(Locale.ROOT)) : "";
        return Prose.line(Prose.apart(relation, share, extent, Said.of(now.why())), "meta");
    }

    /// A passage that names whose report it is, with some words before and after.
    private Node cue(Passage cue, String text) {
        int from = Math.max(0, cue.start() - CONTEXT);
        int to = Math.min(text.length(), cue.end() + CONTEXT);
        TextFlow words = Prose.paragraph();
        words.getChildren().addAll(Prose.words(WORDS.say("cue") + " ", "meta"));
        words.getChildren()
                .addAll(Prose.words((from > 0 ? "…" : "") + line(text.substring(from, cue.start())), "muted"));
        words.getChildren().addAll(Prose.words(line(cue.exact()), "cue-words"));
        words.getChildren().addAll(Prose.words(line(text.substring(cue.end(), to)) + "…", "muted"));
        RowButton row = new RowButton(
                words,
                WORDS.say("cue.open", cue.spelling()),
                () -> desk.navigator().go(Place.of(cue)));
        row.getStyleClass().add("cue");
        return row;
    }

    /// The names that are tagged in one of the two texts only, which can be tagged in the other in one step.
    private Node names() {
        List<String> entities = untagged.stream()
                .flatMap(tag -> tag.named() instanceof Tag.Named.Known(String entity)
                        ? desk.index().speaker(entity).stream()
                        : Stream.of())
                .map(Entity::name)
                .distinct()
                .toList();
        String some = String.join(", ", entities.subList(0, Math.min(NAMES, entities.size())));
        Node words = Prose.line(
                WORDS.say("names.one-side", untagged.size(), some, Math.max(0, entities.size() - NAMES)), "meta");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button tag = new Button(WORDS.say("names.tag"));
        tag.setId("names-tag");
        tag.getStyleClass().addAll("flat-button", "small", "outlined");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        List<Tag> tags = untagged;
        tag.setOnAction(pressed -> desk.edit(new TagPassages(tags)));
        HBox row = new HBox(8, words, tag);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Node heads(Derivation now, Evidence read) {
        boolean copy = now.parent().isEmpty();
        String other = model.name(read.other());
        HBox heads = new HBox(
                part(copy ? WORDS.say("beside.copy", other) : other, read.other()),
                part(model.name(now.article()), now.article()));
        heads.getStyleClass().add("strip-heads");
        return heads;
    }

    private Node part(String name, String article) {
        Label words = Prose.dress(new Label(name));
        words.setMinWidth(0);
        words.setTooltip(new Tooltip(name));
        RowButton part = new RowButton(
                words, WORDS.say("open.article", name), () -> desk.navigator().go(new Place.OfArticle(article)));
        part.setPrefWidth(100);
        part.setMinWidth(0);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }
}
