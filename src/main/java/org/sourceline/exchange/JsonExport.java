package org.sourceline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes a whole case as one JSON object: card, sources, articles with their texts, entities, mentions, claims with
/// their citations, origins, derivations, whose report each article is, and judgements.
public final class JsonExport {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonExport() {}

    /// Writes the case; articles are read and written one at a time.
    public static void write(CaseStore store, OutputStream out) throws Problem, IOException {
        store.read(view -> {
            CaseIndex index = CaseIndex.of(view);
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject();
                card(json, store.card());
                array(json, "sources", index.all(Source.class).stream());
                json.writeArrayPropertyStart("articles");
                for (Article article : index.all(Article.class)) {
                    String text = view.text(article.textHash()).orElse("");
                    json.writePOJO(ArticleRow.of(article, text));
                }
                json.writeEndArray();
                array(json, "entities", EntityRow.all(index).stream());
                array(json, "mentions", index.all(Mention.class).stream().map(JsonExport::mention));
                array(json, "claims", index.all(Claim.class).stream().map(claim -> ClaimRow.of(index, claim)));
                array(json, "origins", index.all(Origin.class).stream());
                array(json, "derivations", index.all(Derivation.class).stream());
                array(json, "lineage", index.all(Article.class).stream().map(each -> LineageRow.of(index, each)));
                array(json, "judgements", index.all(Judgement.class).stream());
                array(json, "decisions", index.all(Mention.Decision.class).stream());
                json.writeEndObject();
            } catch (JacksonException unwritten) {
                throw new Problem(
                        "The JSON could not be written (" + unwritten.getOriginalMessage() + ").",
                        "Check that there is room where it goes.",
                        null,
                        unwritten);
            }
            return index;
        });
    }

    private static void card(JsonGenerator json, CaseCard card) {
        json.writeStringProperty("title", card.title());
        json.writeNumberProperty("formatVersion", card.formatVersion());
        json.writeName("ontology");
        json.writePOJO(JSON.readTree(card.ontology()));
    }

    private static void array(JsonGenerator json, String name, Stream<?> rows) {
        json.writeArrayPropertyStart(name);
        rows.forEach(json::writePOJO);
        json.writeEndArray();
    }

    private static Map<String, @Nullable Object> mention(Mention mention) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", mention.id());
        row.put("article", mention.passage().article());
        row.put("start", mention.passage().start());
        row.put("end", mention.passage().end());
        row.put("quote", mention.passage().exact());
        row.put("entity", mention.entity());
        return row;
    }
}
