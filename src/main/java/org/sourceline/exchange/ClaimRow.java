package org.sourceline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.inference.Backing;
import org.sourceline.store.CaseIndex;

/// A claim as one row of JSON, with its ends by name and its citations by their words.
///
/// The ends are the entities that speak for the claim's own: judged the same, two entities read as one. Articles,
/// reports and origins are those that support it; those that deny it are counted apart.
public final class ClaimRow {

    private ClaimRow() {}

    /// The claim as a row.
    public static Map<String, @Nullable Object> of(CaseIndex index, Claim claim) {
        List<Citation> citations = index.citationsOf(claim.id());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", claim.id());
        row.put("subject", end(index, claim.subject()));
        row.put("predicate", claim.predicate());
        row.put("object", end(index, claim.object()));
        row.put(
                "when",
                Known.orNull(claim.when().isUnknown() ? "" : claim.when().toString()));
        row.put("status", claim.status().name().toLowerCase(Locale.ROOT));
        row.put("credibility", claim.credibility());
        Backing backing = index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
        counts(row, backing);
        row.put("circular", index.backing(List.of(claim.id()), null).circular());
        row.put("denying", counts(new LinkedHashMap<>(), index.backing(List.of(claim.id()), Citation.Stance.DENIES)));
        row.put("shortOfOrigins", backing.isShortOf(claim.credibility()));
        List<Map<String, @Nullable Object>> cited = new ArrayList<>();
        citations.forEach(citation -> cited.add(cited(index, citation)));
        row.put("citations", cited);
        return row;
    }

    private static Map<String, @Nullable Object> counts(Map<String, @Nullable Object> row, Backing backing) {
        row.put("articles", backing.articles());
        row.put("reports", backing.reports());
        row.put("origins", backing.origins());
        return row;
    }

    private static Map<String, @Nullable Object> end(CaseIndex index, String id) {
        Map<String, @Nullable Object> end = new LinkedHashMap<>();
        index.speaker(id).ifPresent(entity -> {
            end.put("id", entity.id());
            end.put("name", entity.name());
            end.put("type", entity.type());
        });
        return end;
    }

    private static Map<String, @Nullable Object> cited(CaseIndex index, Citation citation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", citation.id());
        row.put("article", citation.passage().article());
        row.put("start", citation.passage().start());
        row.put("end", citation.passage().end());
        row.put("quote", citation.passage().exact());
        row.put("stance", citation.stance().name().toLowerCase(Locale.ROOT));
        row.put("attribution", Known.orNull(citation.attribution().words()));
        row.put("speaker", citation.attribution().kind().name().toLowerCase(Locale.ROOT));
        String entity = citation.attribution().entity();
        row.put("speakerEntity", index.speaker(entity).map(each -> each.id()).orElse(null));
        row.put("speakerReliability", reliability(index, entity));
        row.put("credibility", citation.credibility());
        String origin = index.originOf(citation.passage());
        row.put("origin", origin);
        row.put("originName", LineageRow.name(index, origin));
        return row;
    }

    /// The grade of an entity as a speaker; null where none speaks.
    private static @Nullable String reliability(CaseIndex index, String entity) {
        return entity.isEmpty() ? null : Grade.inForce(index.gradesOf(entity)).name();
    }
}
