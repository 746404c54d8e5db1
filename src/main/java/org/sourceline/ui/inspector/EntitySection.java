package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.edit.Edit;
import org.sourceline.edit.GradeSpeakers;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The inspector of an entity: its names and who uses each, its claims, its mentions, and who else it may be.
final class EntitySection {

    private static final Words WORDS = Words.of(EntitySection.class);

    private final Sheet sheet;
    private final EntityViewModel model;
    private final Entity entity;

    EntitySection(Sheet sheet, EntityViewModel model) {
        this.sheet = sheet;
        this.model = model;
        this.entity = model.entity();
    }

    /// What it shows.
    List<Node> nodes() {
        Kept kept = sheet.kept();
        List<Node> nodes = new ArrayList<>();
        List<String> called = List.of(entity.id(), entity.name(), entity.type());
        nodes.add(kept.of("head", List.of(called, model.seen()), this::head));
        nodes.add(kept.of("fields", List.of(called, entity.notes()), this::fields));
        nodes.add(names());
        nodes.add(kept.of("likely", entity.id(), () -> new LikelySection(sheet)).of(entity));
        Map<String, List<EntityViewModel.Row>> claims = model.claims();
        nodes.add(kept.of("claims", List.of(entity.id(), claims, notes(claims)), () -> claims(claims)));
        nodes.add(mentions());
        if (model.speaks()) {
            List<Object> says = List.of(entity.id(), model.said(), List.copyOf(model.grades()));
            nodes.add(kept.of("speaker", says, this::speaker));
        }
        nodes.add(new JudgeForm(sheet, model).kept());
        return nodes;
    }

    /// What is noted of the claims that are shown.
    private List<String> notes(Map<String, List<EntityViewModel.Row>> groups) {
        return groups.entrySet().stream()
                .flatMap(group -> sheet.shown(claimsId(group.getKey()), group.getValue(), groups.size()).stream())
                .map(row -> model.note(row.claim()))
                .toList();
    }

    private String claimsId(String reading) {
        return "claims-" + entity.id() + "-" + reading.hashCode();
    }

    private Node head() {
        TextFlow name = Prose.paragraph(entity.name(), "sentence-words");
        HBox head = new HBox(8);
        head.setAlignment(Pos.TOP_LEFT);
        sheet.desk().ontology().type(entity.type()).ifPresent(type -> {
            VBox mark = new VBox(new TypeMark(type, 16));
            mark.setPadding(new Insets(3, 0, 0, 0));
            head.getChildren().add(mark);
        });
        head.getChildren().add(name);
        Label type = new Label(sheet.desk().ontology().labelOf(entity.type()));
        type.getStyleClass().add("meta");
        VBox box = new VBox(2, head, type);
        String seen = model.seen();
        if (!seen.isEmpty()) {
            box.getChildren().add(Prose.line(seen, "meta"));
        }
        return box;
    }

    private Node fields() {
        Node name = sheet.fields()
                .field(
                        "name-" + entity.id(),
                        entity.name(),
                        WORDS.say("name"),
                        text -> text.isBlank() ? WORDS.say("name.wrong") : null,
                        this::rename);
        List<String> types =
                sheet.desk().ontology().types().stream().map(EntityType::id).toList();
        Node type = Sheet.choice(
                "type-" + entity.id(),
                types,
                entity.type(),
                sheet.desk().ontology()::labelOf,
                chosen -> sheet.desk().edit(AlterEntity.retype(entity.id(), chosen)));
        Node notes = sheet.fields()
                .area(
                        "notes-" + entity.id(),
                        entity.notes(),
                        WORDS.say("notes.prompt"),
                        text -> AlterEntity.note(entity.id(), text));
        VBox fields = new VBox(
                6,
                Sheet.labelled(WORDS.say("name"), name),
                Sheet.labelled(WORDS.say("type"), type),
                Sheet.labelled(WORDS.say("notes"), notes));
        fields.getStyleClass().add("fields");
        return fields;
    }

    /// The rename, worked out when it is carried out, so that what is wrong with it is told by the usual door.
    private Edit rename(String name) {
        return basis -> AlterEntity.rename(entity.id(), name).plan(basis);
    }

    private Node names() {
        String id = "names-" + entity.id();
        List<Node> rows = new ArrayList<>();
        for (EntityViewModel.Name name : model.names()) {
            boolean spare = model.isSpare(name);
            rows.add(sheet.kept().of(id + "-" + name.name(), List.of(name, spare), () -> name(name, spare)));
        }
        rows.add(sheet.kept().of("alias-" + entity.id(), "", this::alias));
        return sheet.kept().part(id, WORDS.say("names"), rows);
    }

    private Node name(EntityViewModel.Name name, boolean spare) {
        VBox words = new VBox(2, Prose.paragraph(name.name()), Prose.line(name.users(), "meta"));
        if (spare) {
            words.getChildren()
                    .add(Sheet.button(
                            "unalias-" + name.name().hashCode(),
                            WORDS.say("unalias"),
                            () -> sheet.desk().edit(AlterEntity.unalias(entity.id(), name.name()))));
        }
        return words;
    }

    private Node alias() {
        return sheet.fields()
                .field(
                        "alias-" + entity.id(),
                        "",
                        WORDS.say("alias.prompt"),
                        text -> null,
                        text -> AlterEntity.alias(entity.id(), text));
    }

    private Node claims(Map<String, List<EntityViewModel.Row>> groups) {
        VBox part = Sheet.part(WORDS.say(
                "claims", groups.values().stream().mapToInt(List::size).sum()));
        if (groups.isEmpty()) {
            part.getChildren().add(Sheet.words(WORDS.say("claims.none"), "hint"));
        }
        groups.forEach((reading, rows) -> {
            Label group = new WrappingLabel(reading);
            group.getStyleClass().addAll("accent-words", "group-name");
            part.getChildren().add(group);
            sheet.rows(
                    part,
                    claimsId(reading),
                    rows,
                    groups.size(),
                    row -> sheet.entityRow(
                            row.other(),
                            model.note(row.claim()),
                            new Place.OfClaim(row.claim().id())));
        });
        return part;
    }

    /// How far it is relied on where it is quoted, apart from what it publishes.
    private Node speaker() {
        return new GradePart(sheet, "speaker", entity.id(), grade -> new GradeSpeakers(List.of(entity.id()), grade))
                .node(WORDS.say("speaker", model.said()), model.grades());
    }

    private Node mentions() {
        Map<Article, List<Mention>> byArticle = model.mentions();
        int all = byArticle.values().stream().mapToInt(List::size).sum();
        SplitForm split = new SplitForm(sheet, entity);
        String id = "mentions-" + entity.id();
        List<Node> rows = new ArrayList<>();
        if (all == 0) {
            rows.add(Sheet.words(WORDS.say("mentions.none"), "hint"));
        }
        int left = sheet.limit(id);
        for (Map.Entry<Article, List<Mention>> each : byArticle.entrySet()) {
            if (left <= 0) {
                break;
            }
            Article article = each.getKey();
            rows.add(sheet.kept().of("article-" + article.id(), article, () -> articleRow(article)));
            for (Mention mention : each.getValue().stream().limit(left).toList()) {
                rows.add(split.row(mention, () -> mentionRow(mention.passage())));
                left--;
            }
        }
        if (all > sheet.limit(id)) {
            int limit = sheet.limit(id);
            rows.add(sheet.kept().of("more-" + id, List.of(all, limit), () -> sheet.more(id, all)));
        }
        if (all > 1) {
            rows.add(split.foot());
        }
        return sheet.kept().part(id, WORDS.say("mentions", all, byArticle.size()), rows);
    }

    private Node articleRow(Article article) {
        TextFlow title = Prose.paragraph(article.heading(), "strong");
        VBox words = Sheet.noted(title, article.published().toString());
        return sheet.row(words, article.heading(), new Place.OfArticle(article.id()));
    }

    private Node mentionRow(Passage passage) {
        TextFlow words = Prose.paragraph();
        words.getChildren().addAll(Prose.words("…" + line(passage.prefix()), "muted"));
        words.getChildren().addAll(Prose.words(line(passage.exact()), "strong"));
        words.getChildren().addAll(Prose.words(line(passage.suffix()) + "…", "muted"));
        Prose.turn(words, passage.exact());
        words.getStyleClass().add("mention-words");
        return sheet.row(words, line(passage.prefix() + passage.exact() + passage.suffix()), Place.of(passage));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
