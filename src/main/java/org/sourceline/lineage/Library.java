package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.Grams;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.ReuseIndex;
import org.sourceline.text.reuse.Span;

/// The articles of a case with their texts, indexed by what they have in common; takes articles as they come.
///
/// Paragraphs that three articles of one site have are the site's and not theirs.
public final class Library {

    private static final int SITES_OWN = 3;
    private static final int SHORTEST_PARAGRAPH = 12;
    private static final int FEWEST_SHARED = 2;
    private static final int MOST_LIKELY = 40;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Map<String, Integer>> paragraphs = new HashMap<>();
    private final List<String> numbered = new ArrayList<>();
    private final Map<String, Copy> ready = new Recent();
    private final List<Article> waiting = new ArrayList<>();
    private final ReuseIndex index = new ReuseIndex();
    private Publishers publishers = Publishers.with(List.of());
    private final KnownNames names;
    private final Set<String> sites = new HashSet<>();

    /// A library of nothing.
    ///
    /// @param names names that the case knows for one thing
    public Library(KnownNames names) {
        this.names = names;
    }

    /// Takes an article in; what it has in common with others is reckoned when it is asked for.
    public void add(Article article, String text) {
        if (articles.putIfAbsent(article.id(), article) == null) {
            texts.put(article.id(), text);
            sites.add(article.site());
            waiting.add(article);
            if (!article.site().isEmpty()) {
                Map<String, Integer> ofSite = paragraphs.computeIfAbsent(article.site(), key -> new HashMap<>());
                spans(text).stream()
                        .map(span -> text.substring(span.start(), span.end()).strip())
                        .distinct()
                        .forEach(paragraph -> ofSite.merge(paragraph, 1, Integer::sum));
            }
        }
    }

    /// Whether it has the article.
    public boolean has(String article) {
        return articles.containsKey(article);
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); from < text.length(); at = text.indexOf('\n', from)) {
            int end = at < 0 ? text.length() : at;
            if (end - from >= SHORTEST_PARAGRAPH) {
                spans.add(new Span(from, end));
            }
            from = end + 1;
        }
        return spans;
    }

    /// Makes ready what has come since.
    void settle() {
        publishers = Publishers.with(sites);
        for (Article article : waiting) {
            index.add(copy(article.id()).story().grams());
            numbered.add(article.id());
        }
        waiting.clear();
    }

    /// The article with that id, ready to be compared.
    Copy copy(String id) {
        Copy known = ready.get(id);
        if (known != null) {
            return known;
        }
        Article article = Objects.requireNonNull(articles.get(id));
        String text = texts.getOrDefault(id, "");
        Map<String, Integer> ofSite = paragraphs.getOrDefault(article.site(), Map.of());
        List<Span> furniture = spans(text).stream()
                .filter(span -> ofSite.getOrDefault(
                                text.substring(span.start(), span.end()).strip(), 0)
                        >= SITES_OWN)
                .toList();
        Copy copy = Copy.of(article, text, furniture, names, publishers);
        ready.put(id, copy);
        return copy;
    }

    /// Articles ready to be compared, as many as are worth their room.
    private static final class Recent extends LinkedHashMap<String, Copy> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 2_000;

        Recent() {
            super(MOST, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Copy> eldest) {
            return size() > MOST;
        }
    }

    /// The articles that have most in common with one.
    List<Copy> like(Copy copy) {
        Map<Integer, Grams.Shared> matches = index.matches(copy.story().grams());
        return matches.entrySet().stream()
                .filter(match -> match.getValue().all() >= FEWEST_SHARED)
                .sorted((a, b) ->
                        Integer.compare(b.getValue().all(), a.getValue().all()))
                .map(match -> numbered.get(match.getKey()))
                .filter(id -> !id.equals(copy.id()))
                .limit(MOST_LIKELY)
                .map(this::copy)
                .toList();
    }
}
