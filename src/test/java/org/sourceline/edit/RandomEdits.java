package org.sourceline.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.claim.AlterCitation;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.edit.claim.AlterClaims;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.claim.RecordClaims;
import org.sourceline.edit.claim.ReviseClaim;
import org.sourceline.edit.claim.Uncite;
import org.sourceline.edit.review.Decide;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.edit.tag.Judge;
import org.sourceline.edit.tag.JudgeMany;
import org.sourceline.edit.tag.RetypeEntities;
import org.sourceline.edit.tag.SplitOff;
import org.sourceline.edit.tag.Stretch;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.edit.tag.Untag;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Hash;

/// Edits of every kind, made up at random from what a case holds.
final class RandomEdits {

    private static final List<String> NAMES = List.of(
            "Red Band", "Blue Band", "كتائب الشمال", "O'Brien \"Fox\"", "Old Town", "🦊 Company", "back\\slash");
    private static final List<String> DATES = List.of("", "2020", "2021-05~", "2020-06/..", "../2021", "2021-05-21");
    private final Random random;
    private final Ontology ontology;
    private final CaseIndex index;
    private final List<String> texts;

    RandomEdits(Random random, Ontology ontology, CaseIndex index, List<String> texts) {
        this.random = random;
        this.ontology = ontology;
        this.index = index;
        this.texts = texts;
    }

    /// Texts that articles may be imported with.
    static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            StringBuilder text = new StringBuilder("Report " + i + ".\n");
            for (int words = 0; words < 40; words++) {
                text.append(NAMES.get(random.nextInt(NAMES.size()))).append(random.nextBoolean() ? " " : "\n met ");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /// The next edit; it may be one that cannot be done.
    Edit next() throws Problem {
        Entity entity = any(Entity.class);
        Claim claim = any(Claim.class);
        Citation citation = any(Citation.class);
        Mention mention = any(Mention.class);
        int kind = random.nextInt(32);
        if (index.count(Article.class) < 2 || kind == 0) {
            return imports();
        }
        if (entity == null || kind < 5) {
            return tags();
        }
        if (kind < 8) {
            return alters(entity);
        }
        if (mention != null && kind == 8) {
            String other = oneOf(index.mentionsIn(mention.passage().article())).id();
            List<String> two = List.of(mention.id(), other);
            return random.nextBoolean() ? new Untag(two) : new SplitOff(two, oneOf(NAMES));
        }
        if (citation != null && kind == 9) {
            return random.nextBoolean()
                    ? new Uncite(citation.id())
                    : new AlterCitation(citation.id(), oneOf(List.of(Citation.Stance.values())), attribution());
        }
        if (claim != null && kind < 13) {
            return kind == 10 ? new Cite(claim.id(), drafts()) : alters(claim);
        }
        if (kind < 16) {
            return kind == 13 ? new RecordClaims(List.of(claim(), claim(), claim())) : claim();
        }
        if (kind < 22) {
            return new RandomPictures(random, NAMES).next(entity);
        }
        if (kind > 29) {
            return new RandomLineage(random, index).next();
        }
        return kind < 26 ? judgesOrGrades(entity) : kind < 28 ? attends() : many();
    }

    private Edit attends() {
        Article article = oneOf(index.all(Article.class));
        return switch (random.nextInt(4)) {
            case 0 -> AttendArticle.read(article.id(), random.nextBoolean());
            case 1 -> AttendArticle.note(article.id(), "note " + random.nextInt());
            case 2 -> DescribeArticle.of(article).from(random.nextBoolean() ? "" : oneOf(NAMES));
            default -> DescribeArticle.of(article).titled(oneOf(NAMES)).of(FuzzyDate.parse(oneOf(DATES)));
        };
    }

    /// An edit of several things alike, which are sometimes one and sometimes twice the same.
    private Edit many() {
        return switch (random.nextInt(6)) {
            case 5 -> decides();
            case 0 -> new RetypeEntities(some(Entity.class), type());
            case 1 -> new JudgeMany(some(Entity.class), oneOf(List.of(Judgement.Verdict.values())), "alike");
            case 2 -> new RandomGrades(random, index).next();
            case 3 ->
                any(Claim.class) == null
                        ? tags()
                        : AlterClaims.status(some(Claim.class), oneOf(List.of(Claim.Status.values())));
            default -> stretches();
        };
    }

    private Edit decides() {
        Tag tag = Tag.called(oneOf(index.all(Article.class)).id(), 1, 3, type(), oneOf(NAMES));
        return new Decide(List.of(
                new Ruling(tag, oneOf(NAMES), type(), "", "run", oneOf(List.of(Mention.Decision.Verdict.values())))));
    }

    private Edit stretches() {
        Mention mention = any(Mention.class);
        return mention == null
                ? tags()
                : new Stretch(
                        mention.id(),
                        Math.max(0, mention.passage().start() - random.nextInt(3)),
                        mention.passage().end() + random.nextInt(3));
    }

    private <I extends Item> List<String> some(Class<I> kind) {
        List<String> ids = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            ids.add(oneOf(index.all(kind)).id());
        }
        return ids;
    }

    private Edit imports() {
        List<Article> articles = new ArrayList<>();
        for (int i = random.nextInt(2) + 1; i > 0; i--) {
            String text = oneOf(texts);
            articles.add(new Article(
                    "a-" + Hash.of(text).substring(0, 16),
                    "Report",
                    "",
                    "",
                    random.nextBoolean() ? "Wire" : "",
                    "",
                    FuzzyDate.parse(oneOf(DATES)),
                    "en",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    9,
                    List.of(),
                    new Article.Original(Hash.of(text), "r.txt", "text/plain", 0),
                    Hash.of(text)));
        }
        return new AddArticles(articles, "a folder");
    }

    private Edit tags() {
        List<Tag> tags = new ArrayList<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            String article = oneOf(index.all(Article.class)).id();
            int start = random.nextInt(200);
            int end = start + 1 + random.nextInt(20);
            Entity known = any(Entity.class);
            tags.add(
                    known != null && random.nextBoolean()
                            ? Tag.known(article, start, end, known.id())
                            : Tag.called(article, start, end, type(), oneOf(NAMES)));
        }
        return new TagPassages(tags);
    }

    private Edit alters(Entity entity) throws Problem {
        return switch (random.nextInt(5)) {
            case 0 -> AlterEntity.rename(entity.id(), oneOf(NAMES) + " " + random.nextInt(9));
            case 1 -> AlterEntity.retype(entity.id(), type());
            case 2 -> AlterEntity.alias(entity.id(), oneOf(NAMES));
            case 3 -> AlterEntity.unalias(entity.id(), oneOf(entity.names().toList()));
            default -> AlterEntity.note(entity.id(), random.nextBoolean() ? "" : "note " + random.nextInt());
        };
    }

    private Edit alters(Claim claim) {
        return switch (random.nextInt(6)) {
            case 0 -> AlterClaim.date(claim.id(), FuzzyDate.parse(oneOf(DATES)));
            case 1 -> AlterClaim.status(claim.id(), oneOf(List.of(Claim.Status.values())));
            case 2 -> AlterClaim.credibility(claim.id(), 1 + random.nextInt(6));
            default -> revises(claim);
        };
    }

    private Edit revises(Claim claim) {
        List<Citation> citations = index.citationsOf(claim.id());
        boolean turned = random.nextBoolean();
        return citations.isEmpty()
                ? AlterClaim.credibility(claim.id(), 1 + random.nextInt(6))
                : new ReviseClaim(
                        oneOf(citations).id(),
                        turned ? claim.object() : claim.subject(),
                        oneOf(ontology.predicates()).id(),
                        turned ? claim.subject() : claim.object(),
                        FuzzyDate.parse(oneOf(DATES)),
                        oneOf(List.of(Citation.Stance.values())),
                        Attribution.NONE);
    }

    private RecordClaim claim() {
        return new RecordClaim(
                entity(),
                oneOf(ontology.predicates()).id(),
                entity(),
                FuzzyDate.parse(oneOf(DATES)),
                random.nextInt(4) == 0 ? Claim.Status.PROPOSED : Claim.Status.ASSERTED,
                1 + random.nextInt(6),
                drafts());
    }

    private List<CitationDraft> drafts() {
        List<CitationDraft> drafts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int start = random.nextInt(200);
            drafts.add(new CitationDraft(
                    oneOf(index.all(Article.class)).id(),
                    start,
                    start + 1 + random.nextInt(60),
                    oneOf(List.of(Citation.Stance.values())),
                    attribution()));
        }
        return drafts;
    }

    private Attribution attribution() {
        return switch (random.nextInt(3)) {
            case 0 -> Attribution.NONE;
            case 1 -> Attribution.described("one of \"them\"");
            default -> new Attribution(Attribution.Kind.NAMED, "he", entity());
        };
    }

    private Edit judgesOrGrades(Entity entity) {
        if (random.nextBoolean()) {
            return new RandomGrades(random, index).next();
        }
        Judgement.Verdict verdict = oneOf(List.of(Judgement.Verdict.values()));
        return new Judge(entity.id(), entity(), verdict, random.nextBoolean() ? "" : "because");
    }

    private String entity() {
        return oneOf(index.all(Entity.class)).id();
    }

    private String type() {
        return oneOf(ontology.types()).id();
    }

    private <I extends Item> @Nullable I any(Class<I> kind) {
        return index.all(kind).isEmpty() ? null : oneOf(index.all(kind));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
