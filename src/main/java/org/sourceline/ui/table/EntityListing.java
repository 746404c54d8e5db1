package org.sourceline.ui.table;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.rows.EntityRows;

/// The table of entities: one row for all that read as one.
final class EntityListing extends EntityRows<Row> implements Listing {

    private final CaseIndex index;
    private final Ontology ontology;
    private final List<Column<Facts>> columns = List.of(
            Column.words(
                    "name",
                    230,
                    each -> new Row.Named(each.entity().name(), each.entity().type())),
            Column.words("type", 120, this::type),
            Column.words("aliases", 190, each -> String.join(" · ", each.aliases())),
            Column.count("mentions", each -> each.mentions().size()),
            Column.count("articles", each -> (int) articles(each).count()),
            Column.count("claims", EntityListing::claims),
            Column.of("first", 96, each -> end(days(each), NavigableSet::first)),
            Column.of("last", 96, each -> end(days(each), NavigableSet::last)),
            Column.spareWords("notes", 180, each -> each.entity().notes()));

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
    public List<Column<Facts>> columns() {
        return columns;
    }

    @Override
    protected Row row(Facts facts) {
        String id = facts.entity().id();
        return Row.of(id, new Place.OfEntity(id), facts, columns);
    }

    private String type(Facts facts) {
        return ontology.labelOf(facts.entity().type());
    }

    private static Stream<String> articles(Facts facts) {
        return facts.mentions().stream()
                .map(mention -> mention.passage().article())
                .distinct();
    }

    private static int claims(Facts facts) {
        return (int) facts.claims().stream()
                .filter(claim -> claim.status() != Claim.Status.RETRACTED)
                .count();
    }

    /// The days on which the articles that mention it were published.
    private NavigableSet<String> days(Facts facts) {
        return articles(facts)
                .flatMap(article -> index.find(Article.class, article).stream())
                .map(article -> article.published().toString())
                .filter(day -> !day.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String end(NavigableSet<String> days, Function<NavigableSet<String>, String> which) {
        return days.isEmpty() ? "" : which.apply(days);
    }
}
