package org.sourceline.store.shape;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Passage;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.store.shape.Shape.Link;

/// The shapes of all kinds of items, in an order in which each refers only to those before it.
public final class Shapes {

    private static final Shape<Source> SOURCE = new Shape<>(
            "Source",
            Source.class,
            source -> properties(
                    "id", source.id(),
                    "name", source.name(),
                    "kind", source.kind().name(),
                    "grades", source.grades().stream().map(Shapes::written).toList()),
            reading -> new Source(
                    reading.text("id"),
                    reading.text("name"),
                    reading.choice(Source.Kind.class, "kind"),
                    reading.texts("grades").stream().map(Shapes::grade).toList()),
            List.of());

    private static final Shape<Article> ARTICLE = new Shape<>(
            "Article",
            Article.class,
            article -> properties(
                    "id", article.id(),
                    "title", article.title(),
                    "byline", article.byline(),
                    "source", article.source(),
                    "site", article.site(),
                    "url", article.url(),
                    "published", article.published().toString(),
                    "language", article.language(),
                    "captured", article.captured().toString(),
                    "recorded", article.recorded().toString(),
                    "words", article.words(),
                    "regions", article.regions().stream().map(Shapes::written).toList(),
                    "originalSha256", article.original().sha256(),
                    "originalName", article.original().name(),
                    "originalType", article.original().type(),
                    "originalLine", article.original().line(),
                    "textHash", article.textHash(),
                    "read", article.read(),
                    "notes", article.notes()),
            reading -> new Article(
                    reading.text("id"),
                    reading.text("title"),
                    reading.text("byline"),
                    reading.text("source"),
                    reading.text("site"),
                    reading.text("url"),
                    FuzzyDate.parse(reading.text("published")),
                    reading.text("language"),
                    Instant.parse(reading.text("captured")),
                    Instant.parse(reading.text("recorded")),
                    reading.number("words"),
                    reading.texts("regions").stream().map(Shapes::region).toList(),
                    new Article.Original(
                            reading.text("originalSha256"),
                            reading.text("originalName"),
                            reading.text("originalType"),
                            reading.number("originalLine")),
                    reading.text("textHash"),
                    reading.truth("read"),
                    reading.text("notes")),
            List.of(
                    Link.maybe("Source", "source", "PUBLISHED_BY"),
                    new Link("textHash", "HAS_TEXT", "Text", "sha256", true)));

    private static final Shape<Origin> ORIGIN = new Shape<>(
            "Origin",
            Origin.class,
            origin -> properties(
                    "id", origin.id(),
                    "name", origin.name(),
                    "published", origin.published().toString(),
                    "article", origin.article()),
            reading -> new Origin(
                    reading.text("id"),
                    reading.text("name"),
                    FuzzyDate.parse(reading.text("published")),
                    reading.text("article")),
            List.of(Link.maybe("Article", "article", "REPORTED_IN")));

    private static final Shape<Entity> ENTITY = new Shape<>(
            "Entity",
            Entity.class,
            entity -> properties(
                    "id", entity.id(),
                    "type", entity.type(),
                    "name", entity.name(),
                    "aliases", entity.aliases(),
                    "notes", entity.notes(),
                    "grades", entity.grades().stream().map(Shapes::written).toList()),
            reading -> new Entity(
                    reading.text("id"),
                    reading.text("type"),
                    reading.text("name"),
                    reading.texts("aliases"),
                    reading.text("notes"),
                    reading.texts("grades").stream().map(Shapes::grade).toList()),
            List.of());

    private static final Shape<Mention> MENTION = new Shape<>(
            "Mention",
            Mention.class,
            mention -> with(properties("id", mention.id(), "entity", mention.entity()), mention.passage()),
            reading -> new Mention(reading.text("id"), passage(reading), reading.text("entity")),
            List.of(Link.to("Article", "article", "IN_ARTICLE"), Link.to("Entity", "entity", "NAMES")));

    private static final Shape<Claim> CLAIM = new Shape<>(
            "Claim",
            Claim.class,
            claim -> properties(
                    "id", claim.id(),
                    "subject", claim.subject(),
                    "predicate", claim.predicate(),
                    "object", claim.object(),
                    "when", claim.when().toString(),
                    "where", claim.where(),
                    "status", claim.status().name(),
                    "credibility", claim.credibility(),
                    "notes", claim.notes()),
            reading -> new Claim(
                    reading.text("id"),
                    reading.text("subject"),
                    reading.text("predicate"),
                    reading.text("object"),
                    FuzzyDate.parse(reading.text("when")),
                    reading.text("where"),
                    reading.choice(Claim.Status.class, "status"),
                    reading.number("credibility"),
                    reading.text("notes")),
            List.of(
                    Link.to("Entity", "subject", "SUBJECT"),
                    Link.to("Entity", "object", "OBJECT"),
                    Link.maybe("Entity", "where", "HELD_AT")));

    private static final Shape<Citation> CITATION = new Shape<>(
            "Citation",
            Citation.class,
            citation -> with(
                    properties(
                            "id", citation.id(),
                            "claim", citation.claim(),
                            "stance", citation.stance().name(),
                            "speakerKind", citation.attribution().kind().name(),
                            "speakerWords", citation.attribution().words(),
                            "speaker", citation.attribution().entity(),
                            "credibility", citation.credibility()),
                    citation.passage()),
            reading -> new Citation(
                    reading.text("id"),
                    reading.text("claim"),
                    passage(reading),
                    reading.choice(Citation.Stance.class, "stance"),
                    new Attribution(
                            reading.choice(Attribution.Kind.class, "speakerKind"),
                            reading.text("speakerWords"),
                            reading.text("speaker")),
                    reading.number("credibility", Claim.CANNOT_BE_JUDGED)),
            List.of(
                    Link.to("Claim", "claim", "CITED_FOR"),
                    Link.to("Article", "article", "IN_ARTICLE"),
                    Link.maybe("Entity", "speaker", "SAID_BY")));

    private static final Shape<Judgement> JUDGEMENT = new Shape<>(
            "Judgement",
            Judgement.class,
            judgement -> properties(
                    "id", judgement.id(),
                    "a", judgement.a(),
                    "b", judgement.b(),
                    "verdict", judgement.verdict().name(),
                    "reason", judgement.reason()),
            reading -> new Judgement(
                    reading.text("id"),
                    reading.text("a"),
                    reading.text("b"),
                    reading.choice(Judgement.Verdict.class, "verdict"),
                    reading.text("reason")),
            List.of(Link.to("Entity", "a", "BETWEEN"), Link.to("Entity", "b", "BETWEEN")));

    private static final Shape<Mention.Decision> DECISION = new Shape<>(
            "Decision",
            Mention.Decision.class,
            DecisionShape::written,
            DecisionShape::read,
            List.of(Link.to("Article", "article", "DECIDED_IN")));

    private static final Shape<Picture> PICTURE =
            new Shape<>("Picture", Picture.class, PictureShape::written, PictureShape::read, List.of());

    private static final Shape<Derivation> DERIVATION = new Shape<>(
            "Derivation",
            Derivation.class,
            DerivationShape::written,
            DerivationShape::read,
            List.of(
                    Link.to("Article", "article", "OF_ARTICLE"),
                    Link.maybe("Article", "parent", "FROM_ARTICLE"),
                    Link.maybe("Origin", "origin", "FROM_ORIGIN")));

    /// All shapes, each after those it refers to.
    public static final List<Shape<? extends Item>> ALL = List.of(
            SOURCE, ARTICLE, ORIGIN, ENTITY, MENTION, CLAIM, CITATION, JUDGEMENT, PICTURE, DECISION, DERIVATION);

    private Shapes() {}

    /// The shape of that kind of item.
    @SuppressWarnings("unchecked")
    public static <I extends Item> Shape<I> of(Class<? extends I> kind) {
        return (Shape<I>) ALL.stream()
                .filter(shape -> shape.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /// The shape with that label.
    public static Shape<? extends Item> labelled(String label) {
        return ALL.stream()
                .filter(shape -> shape.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> properties(Object... keysAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }

    private static Map<String, Object> with(Map<String, Object> properties, Passage passage) {
        properties.put("article", passage.article());
        properties.put("start", passage.start());
        properties.put("end", passage.end());
        properties.put("exact", passage.exact());
        properties.put("prefix", passage.prefix());
        properties.put("suffix", passage.suffix());
        return properties;
    }

    private static Passage passage(Reading reading) {
        return new Passage(
                reading.text("article"),
                reading.number("start"),
                reading.number("end"),
                reading.text("exact"),
                reading.text("prefix"),
                reading.text("suffix"));
    }

    private static String written(Source.Grade grade) {
        return grade.reliability() + " " + grade.since() + " " + grade.reason();
    }

    private static Source.Grade grade(String written) {
        String[] parts = written.split(" ", 3);
        return new Source.Grade(Source.Reliability.valueOf(parts[0]), parts[1], parts[2]);
    }

    private static String written(Article.Region region) {
        return region.start() + " " + region.end() + " " + region.kind();
    }

    private static Article.Region region(String written) {
        String[] parts = written.split(" ", 3);
        return new Article.Region(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Article.Kind.valueOf(parts[2]));
    }
}
