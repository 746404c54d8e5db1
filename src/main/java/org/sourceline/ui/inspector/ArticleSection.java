package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.DescribeArticle;
import org.sourceline.edit.Edit;
import org.sourceline.edit.GradeSource;
import org.sourceline.exchange.LineageRow;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// The inspector of an article: what is known of it, how far its source is relied on, and what it names and claims.
final class ArticleSection {

    private static final Words WORDS = Words.of(ArticleSection.class);

    private final Sheet sheet;
    private final ArticleViewModel model;

    ArticleSection(Sheet sheet, ArticleViewModel model) {
        this.sheet = sheet;
        this.model = model;
    }

    /// What it shows.
    List<Node> nodes() {
        Kept kept = sheet.kept();
        Article article = model.article();
        List<Node> nodes = new ArrayList<>();
        nodes.add(kept.of("head", article, () -> Prose.paragraph(article.heading(), "sentence-words")));
        nodes.add(kept.of("fields", article, this::fields));
        nodes.add(kept.of("facts", model.facts(), this::facts));
        nodes.add(kept.of(
                "origin", List.of(article, model.copies(), List.copyOf(model.derivations()), from()), this::origin));
        nodes.add(kept.of(
                "source",
                model.source(),
                () -> model.source().map(this::source).orElseGet(() -> Sheet.words(WORDS.say("source.none"), "hint"))));
        List<Claim> claims = model.claims();
        List<String> sentences =
                sheet.shown(citedId(), claims, 1).stream().map(model::sentence).toList();
        nodes.add(kept.of("claims", List.of(claims, sentences), () -> claims(claims)));
        nodes.add(entities());
        return nodes;
    }

    private String citedId() {
        return "cited-" + model.article().id();
    }

    /// What those are called that it derives from.
    private List<String> from() {
        return model.derivations().stream().map(this::from).toList();
    }

    private String from(Derivation derivation) {
        return Objects.requireNonNullElse(LineageRow.name(sheet.desk().index(), derivation.from()), "");
    }

    /// What the importer could not read, or read wrongly, set by hand.
    private Node fields() {
        Article article = model.article();
        DescribeArticle now = DescribeArticle.of(article);
        VBox fields = new VBox(
                6,
                field("title", article.title(), text -> null, now::titled),
                field("byline", article.byline(), text -> null, now::by),
                field("site", article.site(), text -> null, now::from),
                field(
                        "published",
                        article.published().toString(),
                        Sheet::wrongDate,
                        text -> now.of(FuzzyDate.parse(text))));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private Node field(
            String of, String stored, Function<String, @Nullable String> wrong, Function<String, Edit> edit) {
        Node field =
                sheet.fields().field(of + "-" + model.article().id(), stored, WORDS.say("describe." + of), wrong, edit);
        return Sheet.labelled(WORDS.say("fact." + of), field);
    }

    private Node facts() {
        VBox facts = new VBox(4);
        for (Map.Entry<String, String> fact : model.facts().entrySet()) {
            HBox row = (HBox) Sheet.labelled(fact.getKey(), Sheet.words(fact.getValue()));
            row.getStyleClass().add("fact");
            facts.getChildren().add(row);
        }
        facts.getStyleClass().add("fields");
        return facts;
    }

    /// Whose report it is, which leads to who re-ran whom.
    private Node origin() {
        VBox part = Sheet.part(WORDS.say("origin"));
        Place lineage = new Place.OfLineage(model.article().id());
        for (Derivation derivation : model.derivations()) {
            String words = WORDS.say(derivation.isOfArticle() ? "origin.re-runs" : "origin.passages", from(derivation));
            String note = Prose.apart(
                    WORDS.say("origin.share", derivation.share()), WORDS.say("origin.status." + derivation.status()));
            part.getChildren().add(sheet.row(Sheet.noted(Prose.paragraph(words), note), words + ", " + note, lineage));
        }
        int copies = model.copies();
        if (copies > 0) {
            String words = WORDS.say("origin.copies", copies);
            part.getChildren().add(sheet.row(Prose.paragraph(words), words, lineage));
        } else if (model.derivations().isEmpty()) {
            part.getChildren().add(Sheet.words(WORDS.say(model.isTooShort() ? "origin.short" : "origin.own"), "hint"));
        }
        part.getChildren().add(falls(Place.Pillar.ARTICLE, model.article().id()));
        return part;
    }

    private Node falls(Place.Pillar pillar, String id) {
        return Sheet.button("falls-" + id, WORDS.say("falls." + pillar), () -> sheet.go(new Place.OfFall(pillar, id)));
    }

    private Node source(Source source) {
        return new GradePart(sheet, "source", source.id(), grade -> new GradeSource(source.id(), grade))
                .node(WORDS.say("source", source.name()), source.grades(), falls(Place.Pillar.SOURCE, source.id()));
    }

    private Node claims(List<Claim> claims) {
        VBox part = Sheet.part(WORDS.say("claims.cited", claims.size()));
        if (claims.isEmpty()) {
            part.getChildren().add(Sheet.words(WORDS.say("claims.cited.none"), "hint"));
        }
        sheet.rows(part, citedId(), claims, claim -> {
            String sentence = model.sentence(claim);
            return sheet.row(sentence(claim), sentence, new Place.OfClaim(claim.id()));
        });
        return part;
    }

    /// A claim as one sentence, its predicate set off from the names.
    private TextFlow sentence(Claim claim) {
        Text reading = new Text(" " + sheet.desk().ontology().readingOf(claim.predicate()) + " ");
        reading.getStyleClass().add("sentence-reading");
        TextFlow flow = Prose.paragraph();
        flow.getChildren().addAll(Prose.words(model.nameOf(claim.subject())));
        flow.getChildren().add(reading);
        flow.getChildren().addAll(Prose.words(model.nameOf(claim.object())));
        return flow;
    }

    private Node entities() {
        Map<Entity, Integer> entities = model.entities();
        List<Map.Entry<Entity, Integer>> all = List.copyOf(entities.entrySet());
        String id = "tagged-" + model.article().id();
        List<Node> rows = new ArrayList<>();
        if (entities.isEmpty()) {
            rows.add(Sheet.words(WORDS.say("tags.none"), "hint"));
        }
        sheet.shown(id, all, 1)
                .forEach(each ->
                        rows.add(sheet.kept().of("entity-" + each.getKey().id(), each, () -> entityRow(each))));
        int limit = sheet.limit(id);
        if (all.size() > limit) {
            rows.add(sheet.kept().of("more-" + id, List.of(all.size(), limit), () -> sheet.more(id, all.size())));
        }
        return sheet.kept().part(id, WORDS.say("tags", entities.size()), rows);
    }

    private Node entityRow(Map.Entry<Entity, Integer> entity) {
        return sheet.entityRow(
                entity.getKey(),
                WORDS.say("times", entity.getValue()),
                new Place.OfEntity(entity.getKey().id()));
    }
}
