package org.sourceline.suggest.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.Reasons;
import org.sourceline.suggest.mention.Kin;
import org.sourceline.suggest.run.Synonyms;
import org.sourceline.text.Spelling;
import org.sourceline.text.name.Acronym;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameMatch;

/// Finds entities of a case that are likely the same and were not judged against each other yet.
///
/// Two are compared where a word, the first letters or another name of the one is the other's too. Equal names are no
/// proof: who else the two are told with, and whether one article tells them apart, counts beside. Nothing is merged;
/// the judgement is the analyst's.
public final class LikelySame {

    private static final double TOLD_APART = -0.12;
    private static final double CLAIMED = -0.2;
    private static final double OTHER_TYPE = -0.08;
    private static final double NEIGHBOUR = 0.04;
    private static final int SEVERAL = 2;
    private final CaseIndex index;
    private final Reasons reasons;
    private final NameIndex names;

    /// What finds them in a case as it stands.
    ///
    /// @param language in which it gives its reasons
    public LikelySame(CaseIndex index, Locale language) {
        this.index = index;
        this.reasons = new Reasons(language);
        this.names = NameIndex.of(index.all(Entity.class));
    }

    /// Takes note that an entity was made, altered or removed.
    public void changed(String entity) {
        index.find(Entity.class, entity).ifPresentOrElse(names::put, () -> names.take(entity));
    }

    /// All pairs of the case, the likeliest first.
    public List<Likely> all() {
        Set<Set<String>> judged = judged();
        Set<Set<String>> seen = new HashSet<>();
        List<Likely> found = new ArrayList<>();
        for (String id : names.ids()) {
            found.addAll(pairs(id, judged, seen));
        }
        return sorted(found);
    }

    /// The entities that one is likely the same as, the likeliest first; it is the pair's `a`.
    public List<Likely> of(Entity entity) {
        Set<Set<String>> judged = judged();
        Map<String, Likely> best = new HashMap<>();
        for (String member : index.identity().cluster(entity.id())) {
            for (Likely each : pairs(member, judged, new HashSet<>())) {
                best.merge(each.b().id(), each, (one, other) -> other.score() > one.score() ? other : one);
            }
        }
        return sorted(new ArrayList<>(best.values()));
    }

    private static List<Likely> sorted(List<Likely> found) {
        found.sort(Comparator.comparingDouble((Likely each) -> -each.score())
                .thenComparing(each -> each.a().name())
                .thenComparing(each -> each.b().name())
                .thenComparing(each -> each.b().id()));
        return List.copyOf(found);
    }

    private List<Likely> pairs(String id, Set<Set<String>> judged, Set<Set<String>> seen) {
        List<Likely> found = new ArrayList<>();
        Optional<Entity> one = index.find(Entity.class, id);
        Company company = new Company(neighbours(id), articles(id));
        for (String near : names.near(id)) {
            Optional<Entity> other = index.find(Entity.class, near);
            boolean wanted = one.isPresent()
                    && other.isPresent()
                    && !index.identity().same(id, near)
                    && Kin.same(one.get().type(), other.get().type())
                    && !judged.contains(speakers(id, near))
                    && seen.add(Set.of(id, near));
            if (wanted) {
                Likely likely = compared(one.orElseThrow(), company, other.orElseThrow());
                if (likely.score() >= NameMatch.PROPOSE) {
                    found.add(likely);
                }
            }
        }
        return found;
    }

    private Set<String> speakers(String one, String other) {
        return new HashSet<>(
                List.of(index.identity().speaker(one), index.identity().speaker(other)));
    }

    private Set<Set<String>> judged() {
        return index.all(Judgement.class).stream()
                .map(judgement -> speakers(judgement.a(), judgement.b()))
                .collect(Collectors.toSet());
    }

    /// Whom an entity is told with, and how often each article names it.
    private record Company(Set<String> neighbours, Map<String, Long> articles) {}

    private Likely compared(Entity one, Company company, Entity other) {
        List<Likely.Feature> features = new ArrayList<>();
        features.add(name(one, other));
        boolean sameType = one.type().equals(other.type());
        features.add(
                sameType
                        ? new Likely.Feature(reasons.say("same.type", one.type()), 0)
                        : new Likely.Feature(reasons.say("same.kin", one.type(), other.type()), OTHER_TYPE));
        Set<String> shared = neighbours(other.id());
        shared.retainAll(company.neighbours());
        if (!shared.isEmpty()) {
            String told = shared.stream()
                    .flatMap(id -> index.find(Entity.class, id).stream())
                    .map(Entity::name)
                    .sorted()
                    .limit(3)
                    .collect(Collectors.joining(", "));
            features.add(new Likely.Feature(
                    reasons.say("same.neighbours", shared.size(), told), Math.min(3, shared.size()) * NEIGHBOUR));
        }
        apart(company, other).ifPresent(features::add);
        if (index.claimsOf(other.id()).stream().anyMatch(claim -> claim.joins(one.id()))) {
            features.add(new Likely.Feature(reasons.say("same.claimed"), CLAIMED));
        }
        double score = features.stream().mapToDouble(Likely.Feature::effect).sum();
        return new Likely(one, other, Math.clamp(score, 0, 1), features);
    }

    /// What the names say: equal, alike, the first letters of one another, or known to be of one and the same.
    private Likely.Feature name(Entity one, Entity other) {
        Likely.Feature best = new Likely.Feature("", 0);
        for (Map.Entry<String, NameForm> mine : names.names(one.id()).entrySet()) {
            for (Map.Entry<String, NameForm> theirs : names.names(other.id()).entrySet()) {
                Likely.Feature each = names(mine, theirs, one.type().equals("Person"));
                best = each.effect() > best.effect() ? each : best;
            }
        }
        return best;
    }

    private Likely.Feature names(Map.Entry<String, NameForm> mine, Map.Entry<String, NameForm> theirs, boolean people) {
        String one = mine.getKey();
        String other = theirs.getKey();
        if (Spelling.key(one).equals(Spelling.key(other))) {
            return new Likely.Feature(reasons.say("same.name", one), 0.95);
        }
        if (Synonyms.of(List.of(one)).contains(other)) {
            return new Likely.Feature(reasons.say("same.synonym", one, other), 0.9);
        }
        if (Acronym.is(one) && Acronym.stands(one, other)) {
            return new Likely.Feature(reasons.say("same.acronym", one, other), 0.78);
        }
        if (Acronym.is(other) && Acronym.stands(other, one)) {
            return new Likely.Feature(reasons.say("same.acronym", other, one), 0.78);
        }
        NameMatch match = people
                ? NameMatch.ofPeople(mine.getValue(), theirs.getValue(), names.weights())
                : NameMatch.of(mine.getValue(), theirs.getValue(), names.weights());
        String key = match.joined() ? "same.joined" : "same.alike";
        return new Likely.Feature(reasons.say(key, one, other, Math.round(match.score() * 100)), match.score());
    }

    private Set<String> neighbours(String id) {
        Set<String> neighbours = new LinkedHashSet<>();
        for (Claim claim : index.claimsOf(id)) {
            neighbours.add(index.identity().speaker(claim.subject()));
            neighbours.add(index.identity().speaker(claim.object()));
        }
        neighbours.remove(index.identity().speaker(id));
        return neighbours;
    }

    /// An article that names both, each several times, tells two from one another.
    private Optional<Likely.Feature> apart(Company company, Entity other) {
        boolean apart = articles(other.id()).entrySet().stream()
                .anyMatch(each ->
                        each.getValue() >= SEVERAL && company.articles().getOrDefault(each.getKey(), 0L) >= SEVERAL);
        return apart ? Optional.of(new Likely.Feature(reasons.say("same.apart"), TOLD_APART)) : Optional.empty();
    }

    private Map<String, Long> articles(String id) {
        return index.mentionsOf(id).stream()
                .map(Mention::passage)
                .collect(Collectors.groupingBy(passage -> passage.article(), Collectors.counting()));
    }
}
