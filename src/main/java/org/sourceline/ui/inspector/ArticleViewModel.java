package org.sourceline.ui.inspector;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.reuse.Story;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Words;

/// What the inspector says of an article: what is known of it, its source's grade, and what is tagged and claimed in
/// it.
final class ArticleViewModel {

    private static final Words WORDS = Words.of(ArticleViewModel.class);
    private static final int HASH = 16;

    private final CaseIndex index;
    private final Desk desk;
    private final Article article;

    ArticleViewModel(Desk desk, Article article) {
        this.desk = desk;
        this.index = desk.index();
        this.article = article;
    }

    /// The article.
    Article article() {
        return article;
    }

    /// What is known of it, label by label; what is not known is left out.
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "captured", time(article.captured()));
        put(facts, "recorded", time(article.recorded()));
        put(facts, "language", Said.language(article.language()));
        put(facts, "words", WORDS.say("number", article.words()));
        put(facts, "url", article.url());
        put(facts, "original", original());
        put(
                facts,
                "hash",
                article.original()
                                .sha256()
                                .substring(
                                        0,
                                        Math.min(
                                                HASH,
                                                article.original().sha256().length())) + "…");
        return facts;
    }

    private static void put(Map<String, String> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.put(WORDS.say("fact." + label), value);
        }
    }

    private static String time(Instant instant) {
        return instant.equals(Instant.EPOCH)
                ? WORDS.say("unknown")
                : DateTimeFormatter.ofPattern(WORDS.say("time"), WORDS.language())
                        .format(instant.atZone(ZoneId.systemDefault()));
    }

    private String original() {
        int line = article.original().line();
        return line == 0
                ? article.original().name()
                : WORDS.say("original.line", article.original().name(), line);
    }

    /// Who published it, where that is known.
    Optional<Source> source() {
        return index.find(Source.class, article.source());
    }

    /// What it derives from, but for what was rejected.
    List<Derivation> derivations() {
        return index.lineage().of(article.id());
    }

    /// Whether it has too few words for its words to say whose report it is.
    boolean isTooShort() {
        return article.words() < Story.FEWEST_WORDS;
    }

    /// How many articles re-run it, where it is the origin of a lineage.
    int copies() {
        return index.lineage().origin(article.id()).equals(article.id())
                ? index.lineage().members(article.id()).size() - 1
                : 0;
    }

    /// The entities named in it, by name, each with how often.
    Map<Entity, Integer> entities() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        index.mentionsIn(article.id())
                .forEach(mention ->
                        index.speaker(mention.entity()).ifPresent(entity -> counts.merge(entity, 1, Integer::sum)));
        Map<Entity, Integer> sorted = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(Comparator.comparing(Entity::name))
                .forEach(entity -> sorted.put(entity, counts.getOrDefault(entity, 0)));
        return sorted;
    }

    /// The claims cited from it, in the order of its text.
    List<Claim> claims() {
        Set<Claim> claims = new LinkedHashSet<>();
        index.citationsIn(article.id())
                .forEach(citation -> index.find(Claim.class, citation.claim()).ifPresent(claims::add));
        return new ArrayList<>(claims);
    }

    /// What an entity is called, after the one that speaks for it.
    String nameOf(String entity) {
        return LinkViewModel.name(desk, entity);
    }

    /// A claim as one sentence.
    String sentence(Claim claim) {
        return LinkViewModel.sentence(desk, claim);
    }
}
