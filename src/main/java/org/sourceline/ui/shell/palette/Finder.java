package org.sourceline.ui.shell.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Job;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.Desk;

/// Finds entities, articles, claims and pictures of a case by name, and keeps up with its changes.
///
/// A table of all names is made off the screen's thread; what has changed since stands beside it until there is enough
/// of it for another.
final class Finder {

    private static final int MANY_CHANGES = 2000;
    private static final int STEPS = 2;

    private final Desk desk;
    private final String title;
    private final Runnable learned;
    private final Map<String, Optional<Bearer>> changed = new HashMap<>();
    private final Set<String> since = new HashSet<>();
    private NameTable table = NameTable.of(List.of(), List.of(), id -> id);
    private boolean learning;
    private boolean knowing;

    /// A finder for the case on a desk.
    ///
    /// @param title what learning all names is called among the jobs
    /// @param learned told when it has learned all names
    Finder(Desk desk, String title, Runnable learned) {
        this.desk = desk;
        this.title = title;
        this.learned = learned;
        desk.watch(this::changed);
        learn();
    }

    /// Something found.
    ///
    /// @param distance how near it is to what was sought; less is nearer
    record Hit(Bearer bearer, int distance) {}

    private void learn() {
        learning = true;
        since.clear();
        CaseIndex index = desk.index();
        index.all(Picture.class).forEach(picture -> put(picture.id(), picture));
        List<Entity> entities = index.all(Entity.class);
        List<Article> articles = index.all(Article.class);
        List<Claim> claims = index.all(Claim.class);
        Ontology ontology = desk.ontology();
        Job<NameTable> learn = progress -> table(entities, articles, claims, ontology, progress);
        desk.jobs().start(title, learn, this::learned, () -> learning = false);
    }

    private void learned(NameTable made) {
        table = made;
        knowing = true;
        changed.keySet().retainAll(since);
        learned.run();
    }

    /// The table of all names, on any thread.
    static NameTable table(
            List<Entity> entities, List<Article> articles, List<Claim> claims, Ontology ontology, Progress progress) {
        List<Bearer> named = new ArrayList<>(entities.size() + articles.size());
        named.addAll(entities.parallelStream().map(Bearer::of).toList());
        articles.forEach(article -> named.add(Bearer.of(article)));
        progress.at(1, STEPS, "");
        return NameTable.of(named, claims, predicate -> said(ontology, predicate));
    }

    private static String said(Ontology ontology, String predicate) {
        return Bearer.keys(Stream.of(ontology.readingOf(predicate)));
    }

    private void changed(List<Change> changes) {
        for (Change change : changes) {
            Item after = change.after();
            String id = change.item().id();
            if (after == null) {
                put(id, null);
            } else {
                put(id, after);
                if (after instanceof Entity) {
                    desk.index().claimsOf(id).forEach(claim -> put(claim.id(), claim));
                }
            }
        }
        if (changed.size() > MANY_CHANGES && !learning) {
            learn();
        }
    }

    private void put(String id, @Nullable Item item) {
        changed.put(
                id,
                item == null
                        ? Optional.empty()
                        : Bearer.of(item, this::named, predicate -> said(desk.ontology(), predicate)));
        since.add(id);
    }

    private String named(String entity) {
        return desk.index()
                .find(Entity.class, entity)
                .map(found -> Bearer.keys(found.names()))
                .orElse(ClaimTable.NAMELESS);
    }

    /// What the words find, of each kind at most so many, nearest first.
    List<Hit> find(String words, int most) {
        if (!knowing && !learning) {
            learn();
        }
        return nearest(table, changed, words, most);
    }

    /// What the words find in a table and in what has changed since it was made.
    static List<Hit> nearest(NameTable table, Map<String, Optional<Bearer>> changed, String words, int most) {
        String sought = Spelling.key(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<String> each = Arrays.asList(sought.split(" "));
        Stream<Bearer> since =
                changed.values().stream().flatMap(Optional::stream).filter(bearer -> bearer.has(each));
        return Stream.concat(table.nearest(sought, most, bearer -> !changed.containsKey(bearer.item())).stream(), since)
                .map(bearer -> new Hit(bearer, bearer.distance(sought)))
                .sorted(Comparator.comparingInt(Hit::distance))
                .limit(most * 3L)
                .toList();
    }
}
