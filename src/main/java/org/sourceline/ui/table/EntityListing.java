package org.sourceline.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.rows.EntityRows;

/// The table of entities: one row for all that read as one.
final class EntityListing extends EntityRows<Row> implements Listing {

    private final CaseIndex index;
    private final Ontology ontology;

    EntityListing(CaseIndex index, Ontology ontology) {
        super(index);
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
                Column.of("aliases", 190),
                Column.count("mentions"),
                Column.count("articles"),
                Column.count("claims"),
                Column.of("first", 96),
                Column.of("last", 96),
                Column.spare("notes", 180));
    }

    @Override
    protected Row row(Facts facts) {
        Entity entity = facts.entity();
        List<String> aliases = facts.aliases();
        List<Mention> mentions = facts.mentions();
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
                        String.join(" · ", aliases),
                        mentions.size(),
                        articles.size(),
                        claims,
                        seen.isEmpty() ? "" : seen.first(),
                        seen.isEmpty() ? "" : seen.last(),
                        entity.notes()),
                Listing.sought(Stream.concat(Stream.of(entity.name(), type, entity.notes()), aliases.stream())));
    }
}
