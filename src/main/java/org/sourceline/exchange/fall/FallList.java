package org.sourceline.exchange.fall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sourceline.exchange.ClaimRow;
import org.sourceline.exchange.LineageRow;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Backing;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import tools.jackson.databind.json.JsonMapper;

/// What falls with a source, as a list to hand on: rows of a table, or lines of JSON where the file's name ends in
/// `.jsonl`.
public final class FallList {

    private static final List<String> COLUMNS =
            List.of("falls", "id", "subject", "predicate", "object", "when", "articles", "reports", "origins");

    private final CaseIndex index;
    private final Ontology ontology;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> objects = new ArrayList<>();

    /// A list of nothing.
    public FallList(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
    }

    /// Adds claims.
    ///
    /// @param falls what they lose, such as "last citation"
    public void claims(String falls, List<Claim> claims) {
        for (Claim claim : claims) {
            Backing backing = index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
            Map<String, @Nullable Object> row = row(falls, claim.id());
            row.put("subject", name(claim.subject()));
            row.put("predicate", ontology.readingOf(claim.predicate()));
            row.put("object", name(claim.object()));
            row.put("when", claim.when().isUnknown() ? "" : claim.when().toString());
            row.put("articles", backing.articles());
            row.put("reports", backing.reports());
            row.put("origins", backing.origins());
            rows.add(row);
            Map<String, @Nullable Object> object = row(falls, claim.id());
            object.put("claim", ClaimRow.of(index, claim));
            objects.add(object);
        }
    }

    /// Adds entities.
    public void entities(String falls, List<String> entities) {
        for (String entity : entities) {
            Map<String, @Nullable Object> row = row(falls, entity);
            row.put("subject", name(entity));
            rows.add(row);
            objects.add(row);
        }
    }

    /// What the pillar is called that is said to fall; null where the case has lost it.
    public static @Nullable String name(CaseIndex index, Place.OfFall fall) {
        return switch (fall.pillar()) {
            case ARTICLE ->
                index.find(Article.class, fall.id()).map(Article::heading).orElse(null);
            case SOURCE -> index.find(Source.class, fall.id()).map(Source::name).orElse(null);
            case ORIGIN -> LineageRow.name(index, fall.id());
            case SPEAKER -> index.speaker(fall.id()).map(Entity::name).orElse(null);
        };
    }

    private static Map<String, @Nullable Object> row(String falls, String id) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("falls", falls);
        row.put("id", id);
        return row;
    }

    private String name(String entity) {
        return index.speaker(entity).map(Entity::name).orElse(entity);
    }

    /// Writes it.
    public void write(Path file) throws Problem {
        boolean json = String.valueOf(file.getFileName()).endsWith(".jsonl");
        JsonMapper mapper = new JsonMapper();
        List<String> lines = new ArrayList<>();
        if (json) {
            objects.forEach(object -> lines.add(mapper.writeValueAsString(object)));
        } else {
            lines.add(String.join(",", COLUMNS));
            rows.forEach(row ->
                    lines.add(COLUMNS.stream().map(row::get).map(FallList::cell).collect(Collectors.joining(","))));
        }
        try {
            Files.write(file, lines);
        } catch (IOException unwritten) {
            throw new Problem(
                    "The list could not be written to " + file + " (" + unwritten.getMessage() + ").",
                    "Check that there is room where it goes.",
                    null,
                    unwritten);
        }
    }

    /// A cell of a table as RFC 4180 has it; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^,\"\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
