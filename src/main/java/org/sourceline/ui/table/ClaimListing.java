package org.sourceline.ui.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Words;

/// The table of claims.
final class ClaimListing implements Listing {

    private static final Words WORDS = Words.of(ClaimListing.class);

    private final CaseIndex index;
    private final Ontology ontology;
    private final Map<Claim.Status, String> standings = new EnumMap<>(Claim.Status.class);
    private final String lost = WORDS.say("lost");
    private final List<Column<Claim>> columns = List.of(
            Column.words("subject", 180, claim -> named(claim.subject())),
            Column.words("predicate", 136, this::reading),
            Column.words("object", 186, claim -> named(claim.object())),
            Column.words("when", 96, claim -> claim.when().toString()),
            Column.words("standing", 80, this::standing),
            Column.of("grade", 62, claim -> support(claim).grade() + claim.credibility()),
            Column.count("articles", claim -> support(claim).articles()),
            Column.count("reports", claim -> backing(claim).reports()),
            Column.count("origins", claim -> backing(claim).origins()),
            Column.count("denied", claim -> passages(claim) - support(claim).passages()),
            Column.spareCount("passages", this::passages),
            Column.spare("first", 96, claim -> support(claim).first()),
            Column.spareWords("notes", 180, Claim::notes));

    ClaimListing(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
        for (Claim.Status status : Claim.Status.values()) {
            standings.put(status, WORDS.say("standing." + status.name()));
        }
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public List<Column<Claim>> columns() {
        return columns;
    }

    @Override
    public List<String> ids() {
        return index.all(Claim.class).stream().map(Claim::id).toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.find(Claim.class, id).map(claim -> Row.of(id, new Place.OfClaim(id), claim, columns));
    }

    private String reading(Claim claim) {
        return ontology.readingOf(claim.predicate());
    }

    private String standing(Claim claim) {
        return standings.getOrDefault(claim.status(), "");
    }

    private int passages(Claim claim) {
        return index.citationsOf(claim.id()).size();
    }

    private Backing backing(Claim claim) {
        return index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
    }

    @Override
    public Map<String, Predicate<Row>> switches() {
        int origins = columns.stream().map(Column::id).toList().indexOf("origins");
        return Map.of("one-origin", row -> row.cell(origins).equals(1));
    }

    /// What speaks for a claim.
    ///
    /// @param best reliability of the most reliable source among them, F where none can be judged
    /// @param first the day of the earliest article
    private record Support(int articles, int passages, Source.Reliability best, String first) {

        /// The letter of that reliability; empty where none can be judged.
        String grade() {
            return best == Source.Reliability.F ? "" : best.name();
        }
    }

    private Support support(Claim claim) {
        Set<String> articles = new HashSet<>();
        int passages = 0;
        String first = "";
        Source.Reliability best = Source.Reliability.F;
        for (Citation citation : index.citationsOf(claim.id())) {
            if (citation.stance() == Citation.Stance.DENIES) {
                continue;
            }
            passages++;
            if (articles.add(citation.passage().article())) {
                Optional<Article> article =
                        index.find(Article.class, citation.passage().article());
                String day = article.map(each -> each.published().toString()).orElse("");
                first = first.isEmpty() || (!day.isEmpty() && day.compareTo(first) < 0) ? day : first;
                Source.Reliability here = article.flatMap(each -> index.find(Source.class, each.source()))
                        .map(Source::reliability)
                        .orElse(Source.Reliability.F);
                best = here.compareTo(best) < 0 ? here : best;
            }
        }
        return new Support(articles.size(), passages, best, first);
    }

    private Row.Named named(String entity) {
        return index.speaker(entity)
                .map(each -> new Row.Named(each.name(), each.type()))
                .orElseGet(() -> new Row.Named(lost, ""));
    }

    @Override
    public Stream<String> about(Item item) {
        return switch (item) {
            case Claim claim -> Stream.of(claim.id());
            case Citation citation -> Stream.of(citation.claim());
            case Entity entity -> ofEntity(entity.id());
            case Judgement judgement -> Stream.of(judgement.a(), judgement.b()).flatMap(this::ofEntity);
            case Article article -> citedIn(article.id());
            case Derivation derivation ->
                Stream.of(derivation.article(), derivation.from())
                        .flatMap(id -> index.lineage().members(id).stream())
                        .flatMap(this::citedIn);
            case Source source ->
                index.articlesFrom(source.id()).stream().map(Article::id).flatMap(this::citedIn);
            default -> Stream.empty();
        };
    }

    private Stream<String> ofEntity(String entity) {
        return index.claimsOf(entity).stream().map(Claim::id);
    }

    private Stream<String> citedIn(String article) {
        return index.citationsIn(article).stream().map(Citation::claim);
    }
}
