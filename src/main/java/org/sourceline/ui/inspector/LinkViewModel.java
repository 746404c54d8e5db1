package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.exchange.LineageRow;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.CitationWords;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// What the inspector says of a link: all its claims, each with every passage cited for it.
final class LinkViewModel {

    private static final Words WORDS = Words.of(LinkViewModel.class);

    private final Desk desk;
    private final CaseIndex index;
    private final Claim claim;
    private final List<Claim> claims;

    LinkViewModel(Desk desk, Claim claim) {
        this.desk = desk;
        this.index = desk.index();
        this.claim = claim;
        this.claims = new Matter(index, desk.ontology())
                .bundle(claim.id()).stream()
                        .sorted(Comparator.comparing((Claim each) -> each.when().toString())
                                .thenComparing(Claim::id))
                        .toList();
    }

    /// The entity that a claim's end reads as; null where the case has lost it.
    @Nullable
    Entity end(String id) {
        return index.speaker(id).orElse(null);
    }

    /// The claim one is at.
    Claim claim() {
        return claim;
    }

    /// All claims of the link, by when they held.
    List<Claim> claims() {
        return claims;
    }

    /// How the predicate reads.
    String reading() {
        return desk.ontology().readingOf(claim.predicate());
    }

    /// The link as one sentence.
    String sentence() {
        return sentence(desk, claim);
    }

    /// A claim as one sentence, without looking at what else its link rests on.
    static String sentence(Desk desk, Claim claim) {
        String reading = desk.ontology().readingOf(claim.predicate());
        return name(desk, claim.subject()) + " " + reading + " " + name(desk, claim.object());
    }

    /// What an entity is called, after the one that speaks for it.
    static String name(Desk desk, String entity) {
        return desk.index().speaker(entity).map(Entity::name).orElse(WORDS.say("lost"));
    }

    /// How many articles support it.
    int articles() {
        return backing().articles();
    }

    /// What supports it: articles, the reports they come from, and the independent origins of those.
    Backing backing() {
        return index.backing(claims.stream().map(Claim::id).toList(), Citation.Stance.SUPPORTS);
    }

    /// What supports one of its claims.
    Backing backing(Claim of) {
        return index.backing(List.of(of.id()), Citation.Stance.SUPPORTS);
    }

    /// The first article that supports it.
    Optional<String> firstArticle() {
        return citations()
                .filter(citation -> citation.stance() == Citation.Stance.SUPPORTS)
                .map(citation -> citation.passage().article())
                .findFirst();
    }

    /// How many passages are cited for it, for and against.
    int passages() {
        return (int) citations().count();
    }

    /// How many passages deny it.
    int denials() {
        return (int) citations()
                .filter(citation -> citation.stance() == Citation.Stance.DENIES)
                .count();
    }

    /// The first of its claims that a passage denies: the one that one is at, if any does.
    Optional<Claim> denied() {
        return Stream.concat(Stream.of(claim), claims.stream())
                .filter(each -> index.citationsOf(each.id()).stream()
                        .anyMatch(citation -> citation.stance() == Citation.Stance.DENIES))
                .findFirst();
    }

    private Stream<Citation> citations() {
        return claims.stream().flatMap(each -> index.citationsOf(each.id()).stream());
    }

    /// What is cited for a claim: what supports it first, each kind by its article's date.
    List<Citation> cited(Claim of) {
        return index.citationsOf(of.id()).stream()
                .sorted(Comparator.comparing(Citation::stance)
                        .thenComparing(citation -> published(citation.passage().article()))
                        .thenComparing(citation -> citation.passage().article())
                        .thenComparing(citation -> citation.passage().start()))
                .toList();
    }

    /// What is cited for a claim, as cards.
    ///
    /// @param most how many at most, the first of them
    List<Card> cards(Claim of, int most) {
        Map<Citation.Stance, Backing> backing = new EnumMap<>(Citation.Stance.class);
        List<Card> cards = new ArrayList<>();
        cited(of).stream().limit(most).forEach(citation -> {
            Backing same =
                    backing.computeIfAbsent(citation.stance(), stance -> index.backing(List.of(of.id()), stance));
            cards.add(card(citation, cards.size() + 1, same));
        });
        return cards;
    }

    private String published(String article) {
        return index.find(Article.class, article)
                .map(each -> each.published().toString())
                .orElse("");
    }

    private Card card(Citation citation, int number, Backing same) {
        Optional<Article> article = index.find(Article.class, citation.passage().article());
        String from = article.map(
                        each -> Prose.apart(outlet(each), each.published().toString(), origin(citation)))
                .orElse(WORDS.say("lost"));
        return new Card(
                number,
                citation,
                article.map(Article::heading).orElse(""),
                from,
                Prose.apart(says(citation.attribution()), new CitationWords(index).graded(citation.attribution())),
                grade(article.orElse(null), citation),
                marks(citation.passage()),
                same.isShortOf(citation.credibility()) ? WORDS.say("credibility.short", same.origins()) : "");
    }

    /// The report that a passage first comes from, where that is not its article.
    private String origin(Citation citation) {
        String origin = index.originOf(citation.passage());
        return origin.startsWith(citation.passage().article())
                ? ""
                : WORDS.say("card.origin", Objects.requireNonNullElse(LineageRow.name(index, origin), ""));
    }

    private String outlet(Article article) {
        return index.find(Source.class, article.source()).map(Source::name).orElse(article.site());
    }

    private String grade(@Nullable Article article, Citation citation) {
        String reliability = article == null
                ? "F"
                : index.find(Source.class, article.source())
                        .map(source -> source.reliability().name())
                        .orElse("F");
        return reliability + citation.credibility();
    }

    private String says(Attribution attribution) {
        String words = attribution.words();
        return switch (attribution.kind()) {
            case NAMED ->
                WORDS.say(
                        "says",
                        index.speaker(attribution.entity())
                                .map(Entity::name)
                                .orElse(words.isEmpty() ? WORDS.say("says.nobody") : words));
            case DESCRIBED -> WORDS.say("says", words.isEmpty() ? WORDS.say("says.nobody") : words);
            case ANONYMOUS ->
                WORDS.say("says", words.isEmpty() ? WORDS.say("says.anonymous") : WORDS.say("says.anonymously", words));
            case UNATTRIBUTED -> WORDS.say("says", WORDS.say("says.nobody"));
        };
    }

    /// Where in a passage the link's two entities are named, as pairs of offsets into its words.
    private List<int[]> marks(Passage passage) {
        List<int[]> marks = new ArrayList<>();
        for (String end : List.of(claim.subject(), claim.object())) {
            List<int[]> tagged = index.mentionsIn(passage.article()).stream()
                    .filter(mention -> index.identity().same(mention.entity(), end))
                    .map(Mention::passage)
                    .filter(passage::overlaps)
                    .map(named -> new int[] {
                        Math.max(0, named.start() - passage.start()),
                        Math.min(passage.exact().length(), named.end() - passage.start())
                    })
                    .toList();
            marks.addAll(tagged.isEmpty() ? named(passage.exact(), end) : tagged);
        }
        marks.sort(Comparator.comparingInt(mark -> mark[0]));
        return marks;
    }

    private List<int[]> named(String words, String entity) {
        return index.namesInUse(entity).keySet().stream()
                .filter(name -> words.contains(name))
                .map(name -> new int[] {words.indexOf(name), words.indexOf(name) + name.length()})
                .limit(1)
                .toList();
    }

    /// A passage cited for a claim.
    ///
    /// @param number its place in the stack, from 1
    /// @param heading what its article is called
    /// @param from outlet and date of its article
    /// @param says who is said to have said it, and how far that entity is relied on
    /// @param grade the source's reliability and the citation's credibility, such as B2
    /// @param marks where the two entities are named in its words
    /// @param warning why its credibility is not borne out, or empty
    record Card(
            int number,
            Citation citation,
            String heading,
            String from,
            String says,
            String grade,
            List<int[]> marks,
            String warning) {}
}
