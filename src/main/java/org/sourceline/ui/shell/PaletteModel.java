package org.sourceline.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What the palette finds: actions by their titles, entities by all their names, articles by title and site.
final class PaletteModel {

    private static final Words WORDS = Words.of(PaletteModel.class);
    private static final int MOST = 40;

    private final Desk desk;
    private final List<Action> actions;

    PaletteModel(Desk desk, List<Action> actions) {
        this.desk = desk;
        this.actions = actions;
    }

    /// What the words find, best first; all actions for no words.
    List<Found> find(String words) {
        String sought = fold(words);
        List<Ranked> found = new ArrayList<>();
        actions.forEach(action -> rank(sought, 1, Stream.of(action.title().get()), does(action), found));
        if (!sought.isEmpty()) {
            desk.index().all(Entity.class).forEach(entity -> rank(sought, 0, entity.names(), entity(entity), found));
            desk.index()
                    .all(Article.class)
                    .forEach(article ->
                            rank(sought, 2, Stream.of(article.heading(), article.site()), article(article), found));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::found)
                .toList();
    }

    private record Ranked(int rank, Found found) {}

    private static void rank(String sought, int kind, Stream<String> names, Found found, List<Ranked> into) {
        List<String> folded = names.map(PaletteModel::fold).toList();
        boolean starts = folded.stream().anyMatch(name -> name.startsWith(sought) || name.contains(" " + sought));
        boolean holds = folded.stream().anyMatch(name -> name.contains(sought));
        if (holds) {
            into.add(new Ranked((starts ? 0 : 3) + kind, found));
        }
    }

    private static Found does(Action action) {
        return new Found(
                action.title().get(), Doables.key(action), action.cannot().get(), null, action::perform);
    }

    private Found entity(Entity entity) {
        return new Found(
                entity.name(),
                desk.ontology().labelOf(entity.type()),
                "",
                desk.ontology().type(entity.type()).orElse(null),
                () -> desk.navigator().go(new Place.OfEntity(entity.id())));
    }

    private Found article(Article article) {
        String note = article.site().isEmpty() ? WORDS.say("palette.article") : article.site();
        return new Found(
                article.heading(), note, "", null, () -> desk.navigator().go(new Place.OfArticle(article.id())));
    }

    /// A text as it is compared: without case and accents, apostrophes and marks aside.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}‘’'ʿʾ`]+", "")
                .replaceAll("[\\s-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
