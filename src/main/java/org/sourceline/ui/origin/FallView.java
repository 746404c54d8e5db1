package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
import org.sourceline.exchange.fall.FallList;
import org.sourceline.job.RunningJob;
import org.sourceline.lineage.Falling;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.model.Place.Pillar;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;

/// What falls if an article, a source, a report or a speaker falls: a list to go through and to hand on. Nothing is
/// changed by looking.
final class FallView extends BorderPane {

    private static final Words WORDS = Words.of(FallView.class);
    private static final int MOST = 200;

    private final Desk desk;
    private final FilePicker files;
    private final ClaimWords words;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private String article = "";
    private @Nullable RunningJob working;
    private int asked;

    FallView(Desk desk, FilePicker files) {
        this.desk = desk;
        this.files = files;
        words = new ClaimWords(desk);
        getStyleClass().add("falls");
        list.getStyleClass().add("fall-list");
        scroll.setId("falls");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(WORDS.say("action.origins-falls"));
        scroll.getStyleClass().add("strips-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    /// Works out what falls, and shows it.
    void show(Place.OfFall place) {
        if (place.pillar() == Pillar.ARTICLE) {
            article = place.id();
        } else if (choices(article).stream().noneMatch(place::equals)) {
            article = "";
        }
        if (working != null) {
            working.cancel();
        }
        int now = ++asked;
        working = desk.jobs()
                .start(
                        WORDS.say("falls.job"),
                        progress -> {
                            progress.at(0, 0, "");
                            return Falling.of(desk.index(), place);
                        },
                        falling -> {
                            if (now == asked) {
                                draw(place, falling);
                            }
                        });
    }

    /// Where the keys begin.
    Node first() {
        return scroll;
    }

    private void draw(Place.OfFall place, Falling falling) {
        boolean here = Keys.areIn(this);
        VBox top = new VBox(
                6, head(place, falling), Prose.line(counts(falling)), Prose.line(WORDS.say("falls.unchanged"), "meta"));
        List<Place.OfFall> choices = choices(article);
        if (choices.size() > 1) {
            top.getChildren().add(0, choices(place, choices));
        }
        top.getStyleClass().add("fall-top");
        setTop(top);
        List<Node> parts = new ArrayList<>();
        part(parts, "falls.claims", falling.claims(), this::claim);
        part(parts, "falls.parted", falling.parted(), this::entity);
        part(parts, "falls.broken", falling.broken(), this::claim);
        part(parts, "falls.weakened", falling.weakened(), this::claim);
        if (parts.isEmpty()) {
            parts.add(Prose.line(WORDS.say("falls.nothing"), "muted"));
        }
        list.getChildren().setAll(parts);
        if (here && !Keys.areIn(this)) {
            scroll.requestFocus();
        }
    }

    private Node head(Place.OfFall place, Falling falling) {
        TextFlow name = Prose.paragraph(WORDS.say("falls.head." + place.pillar(), name(place)), "fall-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Button lit = button("falls-lit", "falls.lit", falling.claims().isEmpty());
        lit.setOnAction(pressed -> desk.navigator().go(new Place.OfFallen(place)));
        Button export = button(
                "falls-export",
                "falls.export",
                falling.claims().isEmpty() && falling.weakened().isEmpty());
        export.setOnAction(pressed -> export(falling));
        HBox row = new HBox(8, name, lit, export);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Button button(String id, String words, boolean nothing) {
        Button button = new Button(WORDS.say(words));
        button.setId(id);
        button.getStyleClass().addAll("flat-button", "small", "outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(nothing);
        return button;
    }

    private static String counts(Falling falling) {
        return Prose.apart(
                WORDS.say("falls.count.claims", falling.claims().size()),
                WORDS.say("falls.count.parted", falling.parted().size()),
                WORDS.say("falls.count.broken", falling.broken().size()),
                WORDS.say("falls.count.weakened", falling.weakened().size()));
    }

    /// What an article stands for: itself, its source, the report it re-runs.
    private List<Place.OfFall> choices(String of) {
        List<Place.OfFall> choices = new ArrayList<>();
        desk.index().find(Article.class, of).ifPresent(found -> {
            choices.add(new Place.OfFall(Pillar.ARTICLE, of));
            if (!found.source().isEmpty()) {
                choices.add(new Place.OfFall(Pillar.SOURCE, found.source()));
            }
            if (desk.index().lineage().members(of).size() > 1) {
                choices.add(
                        new Place.OfFall(Pillar.ORIGIN, desk.index().lineage().origin(of)));
            }
        });
        return choices;
    }

    private Node choices(Place.OfFall now, List<Place.OfFall> choices) {
        FlowPane row = new FlowPane(6, 4);
        for (Place.OfFall each : choices) {
            Label name = Prose.dress(new Label(WORDS.say("falls.choice." + each.pillar(), name(each))));
            name.setMinWidth(0);
            name.setTooltip(new Tooltip(name.getText()));
            RowButton button =
                    new RowButton(name, name.getText(), () -> desk.navigator().go(each));
            button.setId("falls-" + each.pillar());
            button.getStyleClass().add("derivation-choice");
            if (each.equals(now)) {
                button.getStyleClass().add("here");
            }
            row.getChildren().add(button);
        }
        return row;
    }

    private String name(Place.OfFall place) {
        return Objects.requireNonNullElse(FallList.name(desk.index(), place), WORDS.say("lost"));
    }

    private <T> void part(List<Node> parts, String heading, List<T> all, Function<T, Node> row) {
        if (!all.isEmpty()) {
            VBox part = new VBox(2, Prose.line(WORDS.say(heading, all.size()), "strong"));
            part.getStyleClass().add("fall-part");
            all.stream().limit(MOST).map(row).forEach(part.getChildren()::add);
            if (all.size() > MOST) {
                part.getChildren().add(Prose.line(WORDS.say("falls.more", all.size() - MOST), "meta"));
            }
            parts.add(part);
        }
    }

    private Node claim(Claim claim) {
        return row(words.of(claim), Said.when(claim.when()), new Place.OfClaim(claim.id()));
    }

    private Node entity(String entity) {
        String type = desk.index().speaker(entity).map(Entity::type).orElse("");
        return row(
                words.entity(entity), type.isEmpty() ? "" : desk.ontology().labelOf(type), new Place.OfEntity(entity));
    }

    private Node row(String says, String note, Place to) {
        TextFlow sentence = Prose.paragraph(says);
        Label beside = new Label(note);
        beside.getStyleClass().add("meta");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        HBox inside = new HBox(10, sentence, beside);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        RowButton row = new RowButton(
                inside, Prose.apart(says, note), () -> desk.navigator().go(to));
        row.getStyleClass().add("fall-row");
        return row;
    }

    private void export(Falling falling) {
        files.save(WORDS.say("falls.export.title"), WORDS.say("falls.export.name"), ".csv", ".jsonl")
                .ifPresent(file -> desk.jobs()
                        .start(
                                WORDS.say("falls.job"),
                                progress -> {
                                    FallList rows = new FallList(desk.index(), desk.storedOntology());
                                    rows.claims("last citation", falling.claims());
                                    rows.entities("parted from the network", falling.parted());
                                    rows.claims("path", falling.broken());
                                    rows.claims("some citations", falling.weakened());
                                    rows.write(file);
                                    return file;
                                },
                                saved -> desk.notices().tell(WORDS.say("falls.exported", saved.toString()))));
    }
}
