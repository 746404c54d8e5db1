package org.sourceline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Origin;
import org.sourceline.model.inference.Lineage;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.reuse.Story;

/// Whose report an article is, as one row of JSON.
public final class LineageRow {

    private LineageRow() {}

    /// The article's row.
    public static Map<String, @Nullable Object> of(CaseIndex index, Article article) {
        Lineage lineage = index.lineage();
        Optional<Derivation> main = lineage.main(article.id());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("article", article.id());
        row.put("title", Known.orNull(article.heading()));
        String origin = lineage.origin(article.id());
        row.put("origin", origin);
        row.put("originName", name(index, origin));
        row.put("relation", main.map(each -> lower(each.relation())).orElse("original"));
        row.put("parent", main.map(Derivation::from).orElse(null));
        row.put("share", main.map(Derivation::share).orElse(null));
        row.put("extent", main.map(each -> lower(each.extent())).orElse(null));
        row.put("status", main.map(each -> lower(each.status())).orElse(null));
        row.put("derivation", main.map(Derivation::id).orElse(null));
        row.put("why", main.map(Derivation::why).orElse(null));
        row.put("tooShort", article.words() < Story.FEWEST_WORDS);
        row.put("circular", lineage.isCircular(article.id()));
        row.put("credits", main.map(LineageRow::credits).orElse(List.of()));
        row.put("passages", main.map(LineageRow::passages).orElse(List.of()));
        List<Object> parts = new ArrayList<>();
        lineage.of(article.id()).stream()
                .filter(each -> !each.isOfArticle())
                .forEach(each -> parts.add(part(index, each)));
        row.put("parts", parts);
        return row;
    }

    private static Map<String, @Nullable Object> part(CaseIndex index, Derivation derivation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("derivation", derivation.id());
        row.put("status", lower(derivation.status()));
        row.put("parent", derivation.from());
        row.put("origin", index.lineage().origin(derivation.from()));
        row.put("originName", name(index, index.lineage().origin(derivation.from())));
        row.put("share", derivation.share());
        row.put("why", derivation.why());
        row.put("credits", credits(derivation));
        row.put("passages", passages(derivation));
        return row;
    }

    private static List<Map<String, Object>> credits(Derivation derivation) {
        return derivation.credits().stream()
                .map(each -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("start", each.start());
                    row.put("end", each.end());
                    row.put("name", each.name());
                    return row;
                })
                .toList();
    }

    private static List<Map<String, @Nullable Object>> passages(Derivation derivation) {
        return derivation.passages().stream().map(LineageRow::passage).toList();
    }

    private static Map<String, @Nullable Object> passage(Derivation.Aligned each) {
        boolean there = !each.parent().isEmpty();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("start", each.start());
        row.put("end", each.end());
        row.put("parent", there ? each.parent() : null);
        row.put("parentStart", there ? each.parentStart() : null);
        row.put("parentEnd", there ? each.parentEnd() : null);
        return row;
    }

    /// What an origin is called: a report that is not in the case by its name, an article by its outlet and heading.
    public static @Nullable String name(CaseIndex index, String origin) {
        String article = origin.endsWith("+") ? origin.substring(0, origin.length() - 1) : origin;
        return index.find(Origin.class, origin)
                .map(Origin::name)
                .or(() -> index.find(Article.class, article)
                        .map(each -> (each.site().isBlank() ? "" : each.site() + ": ") + each.heading()))
                .orElse(null);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
