package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.Grams;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.ReuseIndex;
import org.sourceline.text.reuse.Span;

/// The articles of a case, indexed by the words they have in common; takes articles as they come, and reads a text
/// again when it is to be compared.
///
/// Paragraphs that three articles of one site have are the site's and not theirs.
final class Library {

    private static final int SITES_OWN = 3;
    private static final int SHORTEST_PARAGRAPH = 12;
    private static final int FEWEST_SHARED = 2;
    private static final int MOST_LIKELY = 40;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Map<Long, Integer>> paragraphs = new HashMap<>();
    private final List<String> numbered = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, long[]> grams = new HashMap<>();
    private final Map<String, Copy> ready = new Recent();
    private final ReuseIndex index = new ReuseIndex();
    private KnownNames names;
    private Publishers publishers = Publishers.with(List.of());
    private Function<String, String> reading = id -> "";

    /// A library of nothing.
    ///
    /// @param names names that the case knows for one thing
    Library(KnownNames names) {
        this.names = names;
    }

    /// Knows these names from now on.
    void know(KnownNames now) {
        names = now;
        ready.clear();
    }

    /// Takes an article in; what it has in common with others is reckoned when it is asked for.
    void add(Article article, String text) {
        if (articles.putIfAbsent(article.id(), article) == null) {
            waiting.add(article.id());
            texts.put(article.id(), text);
            if (!article.site().isEmpty()) {
                Map<Long, Integer> ofSite = ofSite(article);
                spans(text).stream()
                        .map(span -> key(text, span))
                        .distinct()
                        .forEach(paragraph -> ofSite.merge(paragraph, 1, Integer::sum));
            }
        }
    }

    /// Takes an article as it is by now.
    void renew(Article article) {
        if (!article.equals(articles.put(article.id(), article))) {
            ready.remove(article.id());
            ofSite(article);
        }
    }

    /// How many of its site's articles have each paragraph.
    private Map<Long, Integer> ofSite(Article article) {
        return paragraphs.computeIfAbsent(article.site(), key -> new HashMap<>());
    }

    /// Whether all its articles are among those.
    boolean isWithin(Set<String> ids) {
        return ids.containsAll(articles.keySet());
    }

    /// Takes an article out.
    void remove(String id) {
        articles.remove(id);
        ready.remove(id);
        waiting.remove(id);
        Integer number = numbers.remove(id);
        if (number != null) {
            numbered.set(number, "");
        }
    }

    /// Number of its articles.
    int size() {
        return articles.size();
    }

    /// Whether it has the article.
    boolean has(String article) {
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

    /// A hash of a paragraph's characters, wide enough that two do not meet by chance (FNV-1a, Fowler, Noll and Vo).
    private static long key(String text, Span span) {
        String paragraph = text.substring(span.start(), span.end()).strip();
        long hash = FNV_BASIS;
        for (int i = 0; i < paragraph.length(); i++) {
            hash = (hash ^ paragraph.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /// Makes ready what has come since.
    ///
    /// @param again gives the text of an article once more
    void settle(Function<String, String> again) {
        reading = again;
        publishers = Publishers.with(paragraphs.keySet());
        List<long[]> made = waiting.parallelStream().map(this::gramsOf).toList();
        for (int i = 0; i < made.size(); i++) {
            numbers.put(waiting.get(i), index.add(made.get(i)));
            numbered.add(waiting.get(i));
            grams.put(waiting.get(i), made.get(i));
        }
        waiting.clear();
    }

    private long[] gramsOf(String id) {
        Article article = article(id);
        String text = texts.getOrDefault(id, "");
        return Copy.story(article, text, furniture(article, text), names).grams();
    }

    /// Lets go of what it needs only while it compares.
    void rest() {
        texts.clear();
        grams.clear();
        ready.clear();
        reading = id -> "";
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id));
    }

    private List<Span> furniture(Article article, String text) {
        Map<Long, Integer> ofSite = paragraphs.getOrDefault(article.site(), Map.of());
        return ofSite.isEmpty()
                ? List.of()
                : spans(text).stream()
                        .filter(span -> ofSite.getOrDefault(key(text, span), 0) >= SITES_OWN)
                        .toList();
    }

    /// The article with that id, ready to be compared.
    Copy copy(String id) {
        Copy known = ready.get(id);
        if (known != null) {
            return known;
        }
        Article article = article(id);
        String came = texts.get(id);
        String text = came == null ? reading.apply(id) : came;
        Copy copy = Copy.of(article, text, furniture(article, text), names, publishers);
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
        return likely(copy.id(), copy.story().grams()).map(this::copy).toList();
    }

    /// The ids of the articles that have most in common with some that came last.
    Set<String> likeThese(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> likely(id, grams.getOrDefault(id, new long[0])))
                .collect(Collectors.toSet());
    }

    private Stream<String> likely(String article, long[] of) {
        Map<Integer, Grams.Shared> matches = index.matches(of);
        return matches.entrySet().stream()
                .filter(match -> match.getValue().all() >= FEWEST_SHARED)
                .sorted((a, b) ->
                        Integer.compare(b.getValue().all(), a.getValue().all()))
                .map(match -> numbered.get(match.getKey()))
                .filter(id -> !id.equals(article) && articles.containsKey(id))
                .limit(MOST_LIKELY);
    }
}
