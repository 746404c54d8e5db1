package org.sourceline.ui.graph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Job;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.network.Chart;
import org.sourceline.network.path.Answer;
import org.sourceline.network.path.Answering;
import org.sourceline.network.path.ChartWays;
import org.sourceline.network.path.Question;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;

/// What is asked of the tool for paths, and what it found.
final class PathViewModel {

    /// How many paths are listed at most; where there are more, that is said.
    static final int MOST = 20;

    private static final int MOST_OFFERED = 6;
    private static final int LONGEST = 6;
    private static final Words WORDS = Words.of(PathViewModel.class);

    private final Desk desk;
    private final Surface surface;
    private final Runnable changed;
    private final List<String> ends = new ArrayList<>();
    private Kind kind = Kind.STRONGEST;
    private int longest = LONGEST;
    private int support = 1;
    private boolean shownOnly;
    private boolean open;
    private Answer answer = Answer.NOTHING;
    private boolean answered;
    private Answer.@Nullable Route lit;
    private @Nullable RunningJob finding;

    /// A model.
    ///
    /// @param changed told when there is something else to show
    PathViewModel(Desk desk, Surface surface, Runnable changed) {
        this.desk = desk;
        this.surface = surface;
        this.changed = changed;
        desk.navigator().place().addListener((at, before, now) -> arrive(now));
    }

    /// While fewer than two entities are chosen, the one that is gone to is taken.
    private void arrive(Place place) {
        putOut();
        if (open && ends.size() < 2 && place instanceof Place.OfEntity(String entity)) {
            add(entity);
        } else if (open) {
            changed.run();
        }
    }

    /// Opens the tool for entities, or for those chosen before where there are none; or puts it away.
    void open(boolean now, Set<String> entities, Kind asked) {
        open = now;
        putOut();
        if (!entities.isEmpty()) {
            ends.clear();
            entities.stream()
                    .flatMap(id -> desk.index().speaker(id).stream())
                    .map(Entity::id)
                    .forEach(ends::add);
        }
        kind = ends.size() > 2 ? Kind.CONNECTING : asked;
        if (open) {
            find();
        } else {
            cancel();
        }
    }

    boolean isOpen() {
        return open;
    }

    /// The entities chosen, in the order they were.
    List<Entity> ends() {
        return ends.stream().flatMap(id -> desk.index().speaker(id).stream()).toList();
    }

    /// The entity that one is at, where it is not chosen yet.
    Optional<Entity> offered() {
        return desk.navigator().place().get() instanceof Place.OfEntity(String id)
                ? desk.index().speaker(id).filter(entity -> !ends.contains(entity.id()))
                : Optional.empty();
    }

    /// Chooses an entity more.
    void add(String entity) {
        String speaker = desk.index().identity().speaker(entity);
        if (!ends.contains(speaker)) {
            ends.add(speaker);
        }
        kind = ends.size() > 2 ? Kind.CONNECTING : kind;
        find();
    }

    /// Chooses an entity no longer.
    void remove(String entity) {
        ends.remove(entity);
        kind = ends.size() < 3 && kind == Kind.CONNECTING ? Kind.STRONGEST : kind;
        find();
    }

    /// Asks from the last to the first.
    void turn() {
        List<String> turned = ends.reversed().stream().toList();
        ends.clear();
        ends.addAll(turned);
        find();
    }

    /// The kinds of path that may be asked for with so many entities.
    List<Kind> kinds() {
        return ends.size() > 2 ? List.of(Kind.CONNECTING) : List.of(Kind.values());
    }

    Kind kind() {
        return kind;
    }

    int longest() {
        return longest;
    }

    int support() {
        return support;
    }

    boolean shownOnly() {
        return shownOnly;
    }

    /// Asks for another kind of path, of other lengths and support, over the chart only or the whole case.
    void ask(Kind newKind, int newLongest, int newSupport, boolean newShownOnly) {
        boolean same = kind == newKind && longest == newLongest && support == newSupport && shownOnly == newShownOnly;
        kind = newKind;
        longest = newLongest;
        support = newSupport;
        shownOnly = newShownOnly;
        if (!same) {
            find();
        }
    }

    /// Entities whose name begins with, or else holds, what is typed.
    List<Entity> matching(String typed) {
        String sought = Spelling.key(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        return desk.index().all(Entity.class).stream()
                .filter(entity -> desk.index().identity().speaker(entity.id()).equals(entity.id()))
                .filter(entity -> !ends.contains(entity.id()))
                .filter(entity ->
                        entity.names().anyMatch(name -> Spelling.key(name).contains(sought)))
                .sorted(Comparator.comparing((Entity entity) -> entity.names()
                                .noneMatch(name -> Spelling.key(name).startsWith(sought)))
                        .thenComparing(Entity::name))
                .limit(MOST_OFFERED)
                .toList();
    }

    private void cancel() {
        if (finding != null) {
            finding.cancel();
        }
        finding = null;
    }

    private void putOut() {
        if (lit != null) {
            lit = null;
            surface.light(Set.of());
        }
    }

    private void find() {
        answer = Answer.NOTHING;
        answered = false;
        putOut();
        again();
        changed.run();
    }

    private Question question() {
        return new Question(ends, kind, longest, support, MOST);
    }

    /// Asks again what was asked; what was found stays till there is another answer.
    void again() {
        cancel();
        if (open && ends.size() >= 2) {
            Question question = question();
            Chart shown = surface.chart();
            Supplier<Chart> chart = shownOnly ? () -> shown : surface.everything();
            Job<Answer> job =
                    progress -> new Answering(ChartWays.of(chart.get(), desk.index())).answer(question, progress);
            finding = desk.jobs().start(WORDS.say("finding"), job, found -> show(question, found));
        }
    }

    /// Shows an answer, unless something else has been asked since.
    private void show(Question question, Answer found) {
        if (open && question.equals(question())) {
            answer = found;
            answered = true;
            Answer.Route before = lit;
            if (before != null && !found.routes().contains(before)) {
                putOut();
            }
            changed.run();
        }
    }

    /// What was found.
    Answer answer() {
        return answer;
    }

    /// Whether what was asked has been answered.
    boolean isAnswered() {
        return answered;
    }

    /// The route that is lit, if one is.
    Optional<Answer.Route> lit() {
        return Optional.ofNullable(lit);
    }

    /// Lights a route on the chart, or puts it out where it is lit.
    void light(Answer.Route route) {
        lit = route.equals(lit) ? null : route;
        surface.light(lit == null ? Set.of() : lit.ids());
        changed.run();
    }

    /// How many of the entities of a route are not on the chart.
    long absent(Answer.Route route) {
        return route.nodes().stream()
                .filter(node -> surface.chart().node(node).isEmpty())
                .count();
    }

    /// Shows the entities of the route that is lit only, or of all that were found.
    void keep() {
        Set<String> entities = new LinkedHashSet<>();
        lit().map(List::of).orElse(answer.routes()).forEach(route -> entities.addAll(route.entities()));
        Answer.Route kept = lit;
        surface.keep(entities);
        surface.light(kept == null ? Set.of() : kept.ids());
    }
}
