package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.model.Predicate;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What the palette finds: actions by their titles, entities by all their names, articles by heading and site, claims
/// by the sentence they read as; for no words what was visited last and then every action.
final class PaletteModel {

    private static final Words WORDS = Words.of(PaletteModel.class);
    private static final int MOST_OF_A_KIND = 40;
    private static final int MOST = 60;
    private static final int VISITED = 8;

    private final Desk desk;
    private final List<Action> actions;
    private final Finder finder;

    /// A model.
    ///
    /// @param learned told when what is found may have changed
    PaletteModel(Desk desk, List<Action> actions, Runnable learned) {
        this.desk = desk;
        this.actions = actions;
        finder = new Finder(desk, WORDS.say("learning"), learned);
    }

    /// What the words find, best first.
    List<Found> find(String words) {
        String sought = Spelling.key(words);
        return sought.isEmpty() ? before() : found(words, sought);
    }

    private List<Found> before() {
        Stream<Found> visited = desk.navigator().visited().stream()
                .map(PaletteModel::whole)
                .distinct()
                .flatMap(place -> at(place).stream())
                .limit(VISITED);
        return Stream.concat(visited, actions.stream().map(PaletteModel::does)).toList();
    }

    /// The article for a passage, all else as it is.
    private static Place whole(Place place) {
        return place instanceof Place.InArticle passage ? new Place.OfArticle(passage.article()) : place;
    }

    private record Ranked(int distance, int mentions, Found found) {}

    private List<Found> found(String words, String sought) {
        List<Ranked> ranked = new ArrayList<>();
        for (Action action : actions) {
            String title = Bearer.keys(Stream.of(action.title().get()));
            Bearer bearer = new Bearer(action.id(), Bearer.Kind.ENTITY, List.of(title));
            if (bearer.has(List.of(sought.split(" ")))) {
                ranked.add(new Ranked(bearer.distance(sought) / Bearer.FAR, 0, does(action)));
            }
        }
        Set<Place> there = new HashSet<>();
        for (Finder.Hit hit : finder.find(words, MOST_OF_A_KIND)) {
            Place place = place(hit.bearer());
            if (there.add(place)) {
                int mentions = place instanceof Place.OfEntity(String entity)
                        ? desk.index().mentionsOf(entity).size()
                        : 0;
                at(place).ifPresent(found -> ranked.add(new Ranked(hit.distance() / Bearer.FAR, mentions, found)));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::distance)
                        .thenComparing(Comparator.comparingInt(Ranked::mentions).reversed()))
                .limit(MOST)
                .map(Ranked::found)
                .toList();
    }

    private Place place(Bearer bearer) {
        return switch (bearer.kind()) {
            case ENTITY -> new Place.OfEntity(desk.index().identity().speaker(bearer.item()));
            case ARTICLE -> new Place.OfArticle(bearer.item());
            case CLAIM -> new Place.OfClaim(bearer.item());
            case PICTURE -> new Place.OfPicture(bearer.item());
        };
    }

    private static Found does(Action action) {
        return new Found(action.title().get(), action.keys(), action.cannot().get(), null, "fth-zap", action::perform);
    }

    private Optional<Found> at(Place place) {
        return switch (place) {
            case Place.OfEntity(String id) -> desk.index().speaker(id).map(entity -> entity(entity, place));
            case Place.OfArticle(String id) ->
                desk.index().find(Article.class, id).map(article -> article(article, place));
            case Place.OfClaim(String id) -> desk.index().find(Claim.class, id).map(claim -> claim(claim, place));
            case Place.OfPicture(String id) ->
                desk.index().find(Picture.class, id).map(picture -> picture(picture, place));
            default -> Optional.empty();
        };
    }

    private Found entity(Entity entity, Place place) {
        return new Found(
                entity.name(),
                desk.ontology().labelOf(entity.type()),
                "",
                desk.ontology().type(entity.type()).orElse(null),
                "",
                () -> desk.navigator().go(place));
    }

    private Found article(Article article, Place place) {
        String note = article.site().isEmpty() ? WORDS.say("article") : article.site();
        return new Found(
                article.heading(),
                note,
                "",
                null,
                "fth-file-text",
                () -> desk.navigator().go(place));
    }

    private Found picture(Picture picture, Place place) {
        return new Found(
                picture.name(),
                WORDS.say("picture"),
                "",
                null,
                "fth-image",
                () -> desk.navigator().go(place));
    }

    private Found claim(Claim claim, Place place) {
        String says = desk.ontology()
                .predicate(claim.predicate())
                .map(Predicate::forward)
                .orElse(claim.predicate());
        String sentence = WORDS.say("sentence", name(claim.subject()), says, name(claim.object()));
        String note = WORDS.say("claim." + claim.status().name());
        return new Found(
                sentence,
                note,
                "",
                null,
                "fth-arrow-right",
                () -> desk.navigator().go(place));
    }

    private String name(String entity) {
        return desk.index().speaker(entity).map(Entity::name).orElse("");
    }
}
