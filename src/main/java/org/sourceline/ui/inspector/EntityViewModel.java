package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Predicate;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// What the inspector says of an entity, and of those that read as one with it.
final class EntityViewModel {

    private static final Words WORDS = Words.of(EntityViewModel.class);
    private static final int OUTLETS = 3;

    private final Desk desk;
    private final CaseIndex index;
    private final Entity entity;

    /// An entity as it speaks for its cluster.
    EntityViewModel(Desk desk, Entity asked) {
        this.desk = desk;
        this.index = desk.index();
        this.entity = index.speaker(asked.id()).orElse(asked);
    }

    /// The entity.
    Entity entity() {
        return entity;
    }

    /// The names it goes by, each with who uses it.
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        index.namesInUse(entity.id())
                .forEach((name, articles) -> names.add(new Name(name, users(articles), articles.size())));
        names.sort(Comparator.comparing((Name name) -> !name.name().equals(entity.name()))
                .thenComparing(name -> -name.articles()));
        return names;
    }

    private String users(Set<String> articles) {
        if (articles.isEmpty()) {
            return WORDS.say("name.unused");
        }
        List<String> outlets = articles.stream()
                .flatMap(id -> index.find(Article.class, id).stream())
                .map(Article::site)
                .filter(site -> !site.isBlank())
                .distinct()
                .sorted()
                .toList();
        String first = outlets.stream().limit(OUTLETS).collect(Collectors.joining(", "));
        int more = Math.max(0, outlets.size() - OUTLETS);
        return WORDS.say(first.isEmpty() ? "name.articles" : "name.used", articles.size(), first, more);
    }

    /// Whether a name is an alias that no article uses, which can be taken away.
    boolean isSpare(Name name) {
        return name.articles() == 0 && entity.aliases().contains(name.name());
    }

    /// Its claims, by how each reads from here: "trained by", "trains".
    Map<String, List<Row>> claims() {
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Claim claim : index.claimsOf(entity.id())) {
            boolean forward = index.identity().same(claim.subject(), entity.id());
            String reading = desk.ontology()
                    .predicate(claim.predicate())
                    .map(predicate -> reads(predicate, forward))
                    .orElse(claim.predicate());
            index.speaker(forward ? claim.object() : claim.subject())
                    .ifPresent(other -> groups.computeIfAbsent(reading, key -> new ArrayList<>())
                            .add(new Row(claim, other)));
        }
        return groups;
    }

    private static String reads(Predicate predicate, boolean forward) {
        return forward || predicate.symmetric() ? predicate.forward() : predicate.inverse();
    }

    /// When a claim was, and what it rests on, in words; asked only of claims that are shown.
    String note(Claim claim) {
        String state = switch (claim.status()) {
            case RETRACTED -> WORDS.say("row.retracted");
            case PROPOSED -> WORDS.say("row.proposed");
            case ASSERTED -> backing(claim);
        };
        return claim.when().isUnknown() ? state : Prose.apart(Said.when(claim.when()), state);
    }

    private String backing(Claim claim) {
        Backing backing = index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
        if (backing.articles() > 0) {
            return Prose.apart(
                    WORDS.say("articles", backing.articles()),
                    WORDS.say("origins", backing.reports(), backing.origins()));
        }
        int denials = index.citationsOf(claim.id()).size();
        return denials == 0 ? WORDS.say("row.uncited") : WORDS.say("denied", denials);
    }

    /// Its mentions, article by article as they were published, each in the order of the text.
    Map<Article, List<Mention>> mentions() {
        Map<String, List<Mention>> grouped = new HashMap<>();
        index.mentionsOf(entity.id())
                .forEach(mention -> grouped.computeIfAbsent(mention.passage().article(), id -> new ArrayList<>())
                        .add(mention));
        Map<Article, List<Mention>> byArticle = new LinkedHashMap<>();
        grouped.keySet().stream()
                .flatMap(id -> index.find(Article.class, id).stream())
                .sorted(Comparator.comparing(
                                (Article article) -> article.published().toString())
                        .thenComparing(Article::id))
                .forEach(article -> {
                    List<Mention> there = grouped.getOrDefault(article.id(), new ArrayList<>());
                    there.sort(
                            Comparator.comparingInt(mention -> mention.passage().start()));
                    byArticle.put(article, there);
                });
        return byArticle;
    }

    /// Whether it is quoted, or was graded as a speaker.
    boolean speaks() {
        return said() > 0 || !grades().isEmpty();
    }

    /// In how many cited passages it is said to speak.
    int said() {
        return index.saidBy(entity.id()).size();
    }

    /// Every grade given to it as a speaker, oldest first.
    List<Source.Grade> grades() {
        return index.gradesOf(entity.id());
    }

    /// When it was first and last seen, and by whom; empty where no dated article mentions it.
    String seen() {
        List<Article> dated = index.mentionsOf(entity.id()).stream()
                .map(mention -> mention.passage().article())
                .distinct()
                .flatMap(id -> index.find(Article.class, id).stream())
                .filter(article -> !article.published().isUnknown())
                .sorted(Comparator.comparing(article -> article.published().toString()))
                .toList();
        if (dated.isEmpty()) {
            return "";
        }
        String first = day(dated.getFirst());
        String last = day(dated.getLast());
        return dated.size() == 1 ? WORDS.say("seen.once", first) : WORDS.say("seen", first, last);
    }

    private static String day(Article article) {
        String day = article.published().toString();
        return article.site().isBlank() ? day : WORDS.say("seen.by", day, article.site());
    }

    /// The judgements about it or one of its cluster, each with the other entity.
    List<Judged> judgements() {
        List<String> own = index.identity().cluster(entity.id());
        List<Judged> judged = new ArrayList<>();
        for (Judgement judgement : index.all(Judgement.class)) {
            boolean a = own.contains(judgement.a());
            boolean b = own.contains(judgement.b());
            if (a || b) {
                String other = a && !(b && judgement.b().equals(entity.id())) ? judgement.b() : judgement.a();
                index.find(Entity.class, other).ifPresent(found -> judged.add(new Judged(judgement, found)));
            }
        }
        return judged;
    }

    /// A name with who uses it.
    ///
    /// @param articles how many articles use it
    record Name(String name, String users, int articles) {}

    /// A claim as a row: the claim and the other entity.
    record Row(Claim claim, Entity other) {}

    /// A judgement with the other entity.
    record Judged(Judgement judgement, Entity other) {}
}
