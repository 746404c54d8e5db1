package org.sourceline.store.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Item;
import org.sourceline.model.Place;
import org.sourceline.store.Change;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How changes and places are written in the journal: a line of JSON a change, and `kind:id` for a place.
public final class JournalText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private JournalText() {}

    /// The change as a line of JSON.
    public static String written(Change change) {
        Shape<? extends Item> shape = Shapes.of(change.item().getClass());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", shape.label());
        if (change.before() != null) {
            object.put("before", shape.properties(change.before()));
        }
        if (change.after() != null) {
            object.put("after", shape.properties(change.after()));
        }
        return JSON.writeValueAsString(object);
    }

    /// The change that a line of JSON says.
    public static Change change(String written) {
        Map<String, @Nullable Object> object = JSON.readValue(written, OBJECT);
        Shape<? extends Item> shape = Shapes.labelled(String.valueOf(object.get("kind")));
        return new Change(item(shape, object.get("before")), item(shape, object.get("after")));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Item item(Shape<? extends Item> shape, @Nullable Object properties) {
        return properties == null ? null : shape.item((Map<String, ?>) properties);
    }

    /// The place as `kind:id`.
    public static String written(Place place) {
        return switch (place) {
            case Place.InArticle(String article, int start, int end) -> "passage:" + article + ":" + start + ":" + end;
            case Place.OfArticle(String article) -> "article:" + article;
            case Place.OfEntity(String entity) -> "entity:" + entity;
            case Place.OfClaim(String claim) -> "claim:" + claim;
            case Place.OfPicture(String picture) -> "picture:" + picture;
            case Place.OfSearch(String words) -> "search:" + words;
            case Place.OfLineage(String of) -> "lineage:" + of;
            case Place.OfFall(Place.Pillar pillar, String id) -> "fall:" + pillar + ":" + id;
            case Place.OfFallen(Place.OfFall fall) -> "fallen-" + written(fall);
            case Place.OfSides(String claim) -> "sides:" + claim;
            case Place.OfCase() -> "case:";
        };
    }

    /// The place that `kind:id` says.
    public static Place place(String written) {
        String kind = written.substring(0, written.indexOf(':'));
        String rest = written.substring(kind.length() + 1);
        return switch (kind) {
            case "passage" -> {
                List<String> parts = new ArrayList<>(List.of(rest.split(":")));
                yield new Place.InArticle(parts.get(0), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
            }
            case "article" -> new Place.OfArticle(rest);
            case "entity" -> new Place.OfEntity(rest);
            case "claim" -> new Place.OfClaim(rest);
            case "picture" -> new Place.OfPicture(rest);
            case "search" -> new Place.OfSearch(rest);
            case "lineage" -> new Place.OfLineage(rest);
            case "fall" -> fall(rest);
            case "fallen-fall" -> new Place.OfFallen(fall(rest));
            case "sides" -> new Place.OfSides(rest);
            default -> new Place.OfCase();
        };
    }

    private static Place.OfFall fall(String written) {
        int cut = written.indexOf(':');
        return new Place.OfFall(Place.Pillar.valueOf(written.substring(0, cut)), written.substring(cut + 1));
    }
}
