package org.sourceline.ui.shell;

import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Settings;

/// Where one was last in a case, from one day to the next.
final class LastPlace {

    private static final String SETTING = "place.";

    private final Settings settings;
    private final String setting;

    /// The last place in one case.
    ///
    /// @param folder the case's folder
    LastPlace(Settings settings, String folder) {
        this.settings = settings;
        setting = SETTING + folder;
    }

    /// Keeps a place.
    void keep(Place place) {
        settings.put(setting, written(place));
    }

    private static String written(Place place) {
        return switch (place) {
            case Place.OfEntity(String id) -> "entity " + id;
            case Place.OfArticle(String id) -> "article " + id;
            case Place.OfClaim(String id) -> "claim " + id;
            case Place.InArticle(String id, int start, int end) -> "passage " + id + " " + start + " " + end;
            default -> "";
        };
    }

    /// The place kept, where it is still there.
    Optional<Place> in(CaseIndex index) {
        String[] words = settings.get(setting, "").split(" ");
        boolean passage = words.length == 4 && words[0].equals("passage");
        if (words.length != 2 && !passage) {
            return Optional.empty();
        }
        return switch (words[0]) {
            case "entity" -> index.find(Entity.class, words[1]).map(found -> new Place.OfEntity(found.id()));
            case "claim" -> index.find(Claim.class, words[1]).map(found -> new Place.OfClaim(found.id()));
            case "article" -> index.find(Article.class, words[1]).map(found -> new Place.OfArticle(found.id()));
            case "passage" ->
                index.find(Article.class, words[1])
                        .map(found -> new Place.InArticle(found.id(), number(words[2]), number(words[3])));
            default -> Optional.empty();
        };
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
