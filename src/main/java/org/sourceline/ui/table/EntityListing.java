package org.sourceline.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Identity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;

/// The table of entities: one row for all that read as one.
final class EntityListing implements Listing {

    private final CaseIndex index;
    private final Ontology ontology;

    EntityListing(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
    }

    @Override
    public String id() {
        return "entities";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", 230),
                Column.of("type", 120),
                Column.of("aliases", 210),
                Column.count("mentions"),
                Column.count("articles"),
                Column.count("claims"),
                Column.of("first", 96),
                Column.of("last", 96),
                Column.spare("notes", 180));
    }

    @Override
    public List<String> ids() {
        Identity identity = index.identity();
        return index.all(Entity.class).stream()
                .map(Entity::id)
                .filter(id -> identity.speaker(id).equals(id))
                .toList();
    }

    @Override
    public Optional<Row> row(String id) {
        Identity identity = index.identity();
        return identity.speaker(id).equals(id)
                ? index.find(Entity.class, id).map(entity -> row(entity, identity.cluster(id)))
                : Optional.empty();
    }

    private Row row(Entity entity, List<String> cluster) {
        Set<String> aliases = new LinkedHashSet<>();
        cluster.forEach(id -> index.find(Entity.class, id).stream()
                .flatMap(Entity::names)
                .filter(name -> !name.equals(entity.name()))
                .forEach(aliases::add));
        List<Mention> mentions = index.mentionsOf(entity.id());
        Set<String> articles = new HashSet<>();
        mentions.forEach(mention -> articles.add(mention.passage().article()));
        TreeSet<String> seen = new TreeSet<>();
        articles.forEach(article -> index.find(Article.class, article)
                .map(each -> each.published().toString())
                .filter(day -> !day.isEmpty())
                .ifPresent(seen::add));
        int claims = (int) index.claimsOf(entity.id()).stream()
                .filter(claim -> claim.status() != Claim.Status.RETRACTED)
                .count();
        String type = ontology.labelOf(entity.type());
        return new Row(
                entity.id(),
                new Place.OfEntity(entity.id()),
                List.of(
                        new Row.Named(entity.name(), entity.type()),
                        type,
                        aliases.stream().collect(Collectors.joining(" · ")),
                        mentions.size(),
                        articles.size(),
                        claims,
                        seen.isEmpty() ? "" : seen.first(),
                        seen.isEmpty() ? "" : seen.last(),
                        entity.notes()),
                Listing.sought(Stream.concat(Stream.of(entity.name(), type, entity.notes()), aliases.stream())));
    }

    @Override
    public Set<String> touched(List<Change> changes) {
        Set<String> touched = new HashSet<>();
        for (Change change : changes) {
            Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                    .flatMap(Optional::stream)
                    .flatMap(item -> about(item).stream())
                    .forEach(id -> {
                        touched.add(id);
                        touched.addAll(index.identity().cluster(id));
                    });
        }
        return touched;
    }

    /// The ids of the entities that an item says something of.
    private List<String> about(Item item) {
        return switch (item) {
            case Entity entity -> List.of(entity.id());
            case Mention mention -> List.of(mention.entity());
            case Claim claim -> List.of(claim.subject(), claim.object());
            case Judgement judgement -> List.of(judgement.a(), judgement.b());
            case Article article ->
                new ArrayList<>(index.mentionsIn(article.id()).stream()
                        .map(Mention::entity)
                        .collect(Collectors.toSet()));
            default -> List.of();
        };
    }
}
