package org.sourceline.store.shape;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sourceline.model.Picture;
import org.sourceline.model.Picture.Spot;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.chart.Group;
import org.sourceline.model.chart.Note;
import org.sourceline.model.chart.Period;
import org.sourceline.model.chart.View;

/// The shape of pictures. What is not there reads as the plainest of its kind, so a picture that says nothing but where
/// entities are is one of the whole case.
final class PictureShape {

    private static final String BETWEEN = " ";

    private PictureShape() {}

    static Map<String, Object> written(Picture picture) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", picture.id());
        properties.put("name", picture.name());
        spots(properties, "spot", picture.spots());
        spots(properties, "place", picture.places());
        query(properties, picture.query());
        filters(properties, picture.query().filters());
        View view = picture.view();
        properties.put("viewX", view.x());
        properties.put("viewY", view.y());
        properties.put("viewZoom", view.zoom());
        properties.put("layout", view.layout());
        properties.put("style", view.style());
        properties.put("sizeBy", view.size());
        properties.put("colourBy", view.colour());
        List<Note> notes = picture.notes();
        properties.put("noteIds", each(notes, Note::id));
        properties.put("noteTexts", each(notes, Note::text));
        properties.put("noteXs", each(notes, Note::x));
        properties.put("noteYs", each(notes, Note::y));
        return properties;
    }

    private static void spots(Map<String, Object> properties, String kind, List<Spot> spots) {
        properties.put(kind + "Entities", each(spots, Spot::entity));
        properties.put(kind + "Xs", each(spots, Spot::x));
        properties.put(kind + "Ys", each(spots, Spot::y));
    }

    private static void query(Map<String, Object> properties, ChartQuery query) {
        properties.put("start", sorted(query.start()));
        properties.put("hops", query.hops());
        properties.put("kept", sorted(query.kept()));
        properties.put("added", sorted(query.added()));
        properties.put("hidden", sorted(query.hidden()));
        properties.put("most", query.most());
        List<Expansion> expanded = query.expanded();
        properties.put("expandedEntities", each(expanded, Expansion::entity));
        properties.put("expandedPredicates", each(expanded, one -> joined(one.predicates())));
        properties.put("expandedTypes", each(expanded, one -> joined(one.types())));
        properties.put("expandedMost", each(expanded, Expansion::most));
        properties.put("groupNames", each(query.groups(), Group::name));
        properties.put("groupTypes", each(query.groups(), Group::type));
        properties.put("groupMembers", each(query.groups(), group -> joined(group.members())));
    }

    private static void filters(Map<String, Object> properties, Filters filters) {
        properties.put("hiddenTypes", sorted(filters.hiddenTypes()));
        properties.put("hiddenPredicates", sorted(filters.hiddenPredicates()));
        properties.put("onlySources", sorted(filters.sources()));
        period(properties, "held", filters.held());
        period(properties, "reported", filters.reported());
        properties.put("reliability", filters.reliability());
        properties.put("credibility", filters.credibility());
        properties.put("articles", filters.articles());
        properties.put("origins", filters.origins());
        properties.put("hideUnlinked", filters.hideUnlinked());
        properties.put("hideProposals", filters.hideProposals());
    }

    private static void period(Map<String, Object> properties, String kind, Period period) {
        properties.put(kind + "From", period.from() == null ? "" : period.from().toString());
        properties.put(kind + "To", period.to() == null ? "" : period.to().toString());
        properties.put(kind + "DatedOnly", !period.undated());
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> part) {
        return all.stream().map(part).toList();
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static String joined(Collection<String> ids) {
        return String.join(BETWEEN, ids.stream().sorted().toList());
    }

    static Picture read(Reading reading) {
        return new Picture(
                reading.text("id"),
                reading.text("name"),
                spots(reading, "spot"),
                spots(reading, "place"),
                query(reading),
                new View(
                        reading.decimal("viewX"),
                        reading.decimal("viewY"),
                        reading.decimal("viewZoom"),
                        reading.text("layout"),
                        reading.text("style"),
                        reading.text("sizeBy"),
                        reading.text("colourBy")),
                notes(reading));
    }

    private static List<Spot> spots(Reading reading, String kind) {
        List<String> entities = reading.texts(kind + "Entities");
        List<Double> xs = reading.decimals(kind + "Xs");
        List<Double> ys = reading.decimals(kind + "Ys");
        return IntStream.range(0, entities.size())
                .mapToObj(i -> new Spot(entities.get(i), xs.get(i), ys.get(i)))
                .toList();
    }

    private static List<Note> notes(Reading reading) {
        List<String> ids = reading.texts("noteIds");
        List<String> texts = reading.texts("noteTexts");
        List<Double> xs = reading.decimals("noteXs");
        List<Double> ys = reading.decimals("noteYs");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Note(ids.get(i), texts.get(i), xs.get(i), ys.get(i)))
                .toList();
    }

    private static ChartQuery query(Reading reading) {
        return new ChartQuery(
                set(reading, "start"),
                reading.number("hops"),
                set(reading, "kept"),
                set(reading, "added"),
                set(reading, "hidden"),
                expansions(reading),
                filters(reading),
                groups(reading),
                reading.number("most"));
    }

    private static List<Expansion> expansions(Reading reading) {
        List<String> entities = reading.texts("expandedEntities");
        List<String> predicates = reading.texts("expandedPredicates");
        List<String> types = reading.texts("expandedTypes");
        List<Double> most = reading.decimals("expandedMost");
        return IntStream.range(0, entities.size())
                .mapToObj(i -> new Expansion(
                        entities.get(i),
                        parted(predicates.get(i)),
                        parted(types.get(i)),
                        most.get(i).intValue()))
                .toList();
    }

    private static List<Group> groups(Reading reading) {
        List<String> names = reading.texts("groupNames");
        List<String> types = reading.texts("groupTypes");
        List<String> members = reading.texts("groupMembers");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Group(names.get(i), types.get(i), parted(members.get(i))))
                .toList();
    }

    private static Filters filters(Reading reading) {
        return new Filters(
                set(reading, "hiddenTypes"),
                set(reading, "hiddenPredicates"),
                set(reading, "onlySources"),
                period(reading, "held"),
                period(reading, "reported"),
                reading.text("reliability"),
                reading.number("credibility"),
                reading.number("articles"),
                reading.number("origins"),
                reading.truth("hideUnlinked"),
                reading.truth("hideProposals"));
    }

    private static Period period(Reading reading, String kind) {
        String from = reading.text(kind + "From");
        String to = reading.text(kind + "To");
        return new Period(
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                !reading.truth(kind + "DatedOnly"));
    }

    private static Set<String> set(Reading reading, String key) {
        return new HashSet<>(reading.texts(key));
    }

    private static Set<String> parted(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(BETWEEN, -1));
    }
}
