package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;

/// What falls if something falls: what a case would lose with the citations of an article, a source, an origin or a
/// speaker; nothing is changed by asking.
///
/// @param claims claims that lose their last supporting citation
/// @param weakened claims that lose some and keep others
/// @param parted entities that no link holds to the network any more
/// @param broken links that fall, between whose ends no path is left
public record Falling(List<Claim> claims, List<Claim> weakened, List<String> parted, List<Claim> broken) {

    public Falling {
        claims = List.copyOf(claims);
        weakened = List.copyOf(weakened);
        parted = List.copyOf(parted);
        broken = List.copyOf(broken);
    }

    /// What falls with what a place names.
    public static Falling of(CaseIndex index, Place.OfFall place) {
        return switch (place.pillar()) {
            case ARTICLE -> ofArticle(index, place.id());
            case SOURCE -> ofSource(index, place.id());
            case ORIGIN -> ofOrigin(index, place.id());
            case SPEAKER -> ofSpeaker(index, place.id());
        };
    }

    /// What falls with an article.
    public static Falling ofArticle(CaseIndex index, String article) {
        return of(index, citation -> citation.passage().article().equals(article));
    }

    /// What falls with all that a source published.
    public static Falling ofSource(CaseIndex index, String source) {
        return of(
                index,
                citation -> index.find(Article.class, citation.passage().article())
                        .filter(article -> article.source().equals(source))
                        .isPresent());
    }

    /// What falls with a report, wherever it is re-run.
    public static Falling ofOrigin(CaseIndex index, String origin) {
        return of(index, citation -> index.originOf(citation.passage()).equals(origin));
    }

    /// What falls with all that an entity is quoted for.
    public static Falling ofSpeaker(CaseIndex index, String entity) {
        return of(
                index,
                citation -> !citation.attribution().entity().isEmpty()
                        && index.identity().same(citation.attribution().entity(), entity));
    }

    private static Falling of(CaseIndex index, Predicate<Citation> falls) {
        List<Claim> gone = new ArrayList<>();
        List<Claim> weakened = new ArrayList<>();
        List<Claim> left = new ArrayList<>();
        for (Claim claim : index.all(Claim.class)) {
            List<Citation> citations = index.citationsOf(claim.id()).stream()
                    .filter(citation -> citation.stance() == Citation.Stance.SUPPORTS)
                    .toList();
            long lost = citations.stream().filter(falls).count();
            if (claim.status() == Claim.Status.ASSERTED && !citations.isEmpty()) {
                (lost == citations.size() ? gone : left).add(claim);
                if (lost > 0 && lost < citations.size()) {
                    weakened.add(claim);
                }
            }
        }
        Network network = new Network(index, left);
        Set<String> parted = new LinkedHashSet<>();
        gone.forEach(claim -> List.of(claim.subject(), claim.object()).forEach(end -> {
            if (!network.holds(end)) {
                parted.add(index.identity().speaker(end));
            }
        }));
        List<Claim> broken = gone.stream()
                .filter(claim -> !network.joins(claim.subject(), claim.object()))
                .toList();
        return new Falling(gone, weakened, List.copyOf(parted), broken);
    }

    /// Which entities are joined by the claims that are left.
    private static final class Network {

        private final CaseIndex index;
        private final Map<String, String> above = new HashMap<>();

        Network(CaseIndex index, List<Claim> claims) {
            this.index = index;
            for (Claim claim : claims) {
                String one = top(index.identity().speaker(claim.subject()));
                String other = top(index.identity().speaker(claim.object()));
                above.put(one, one.equals(other) ? one : other);
                above.putIfAbsent(other, other);
            }
        }

        private String top(String id) {
            String at = id;
            while (!above.getOrDefault(at, at).equals(at)) {
                at = above.getOrDefault(at, at);
            }
            return at;
        }

        boolean holds(String entity) {
            return above.containsKey(index.identity().speaker(entity));
        }

        boolean joins(String one, String other) {
            return top(index.identity().speaker(one))
                    .equals(top(index.identity().speaker(other)));
        }
    }
}
