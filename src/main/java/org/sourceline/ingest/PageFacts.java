package org.sourceline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.sourceline.ingest.plain.Content;
import org.sourceline.ingest.plain.Masthead;
import org.sourceline.text.Language;
import org.sourceline.text.Normal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says about its article: in JSON-LD, in its meta elements, in its markup.
final class PageFacts {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE_TYPE = Pattern.compile("(?i).*(article|posting|report|review|opinion).*");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)");
    private static final Pattern BY = Pattern.compile("^(?iu:by|von|par|por|di|door|بقلم|نوشته)[: ]\\s*");
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—»·:-]+\\s+([^|–—»·]{2,60})$");
    private static final int DEEPEST = 12;

    private PageFacts() {}

    /// Reads them from a page whose scripts and meta elements still stand.
    static Content.Facts of(Document page) {
        Map<String, String> metas = metas(page);
        List<JsonNode> articles = articles(page);
        String url = url(page, metas);
        String host = Masthead.host(url);
        String own = first(web(meta(metas, "og:url")), savedFrom(page), url);
        String site = first(siteName(meta(metas, "og:site_name")), Masthead.host(own));
        String title = first(
                property(articles, "headline"),
                meta(metas, "og:title"),
                meta(metas, "twitter:title"),
                meta(metas, "dc.title"),
                headings(page),
                page.title());
        List<String> languages = Stream.of(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        property(articles, "inLanguage"),
                        meta(metas, "og:locale"),
                        meta(metas, "content-language"))
                .map(Language::withRegion)
                .filter(language -> !language.isEmpty())
                .toList();
        return new Content.Facts(
                withoutSite(title, site, host),
                byline(page, articles, metas),
                site,
                url,
                PageDate.of(page, articles, metas, url),
                languages.isEmpty() ? "" : regional(languages));
    }

    /// The first language, with the first region that is said beside it.
    private static String regional(List<String> languages) {
        String language = Language.primary(languages.getFirst());
        return languages.stream()
                .filter(each -> each.startsWith(language + "-"))
                .findFirst()
                .orElse(language);
    }

    /// The descriptions of articles in the page's JSON-LD, likeliest first.
    private static List<JsonNode> articles(Document page) {
        List<JsonNode> all = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> collect(tree(script.data()), all, 0));
        List<JsonNode> articles = all.stream()
                .filter(node ->
                        ARTICLE_TYPE.matcher(node.path("@type").toString()).matches()
                                && (node.has("headline") || node.has("datePublished") || node.has("articleBody")))
                .toList();
        return articles.isEmpty()
                ? all.stream()
                        .filter(node -> node.has("datePublished") && !node.has("itemReviewed"))
                        .limit(1)
                        .toList()
                : articles.subList(0, 1);
    }

    private static JsonNode tree(String json) {
        try {
            return LENIENT.readTree(json);
        } catch (JacksonException notJson) {
            return LENIENT.nullNode();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && node.has("@type")) {
            into.add(node);
        }
        for (String inside : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "hasPart"}) {
            if (node.path(inside).isContainer()) {
                collect(node.path(inside), into, depth + 1);
            }
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, into, depth + 1));
        }
    }

    /// What the page's meta elements say, by name or property in lower case; the first of a name counts.
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String key =
                    first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"), meta.attr("http-equiv"));
            String content = clean(meta.attr("content"));
            if (!content.isEmpty()) {
                metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
            }
        }
        return metas;
    }

    private static String meta(Map<String, String> metas, String name) {
        return metas.getOrDefault(name, "");
    }

    /// The text of a property in JSON-LD; empty where there is none.
    static String property(List<JsonNode> articles, String name) {
        return articles.stream()
                .map(article -> article.path(name))
                .filter(JsonNode::isString)
                .map(value -> clean(value.asString()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String byline(Document page, List<JsonNode> articles, Map<String, String> metas) {
        Set<String> names = new LinkedHashSet<>();
        articles.forEach(article -> authors(article.path("author"), names, 0));
        String said = names.isEmpty()
                ? first(
                        name(meta(metas, "author")),
                        name(meta(metas, "article:author")),
                        name(meta(metas, "dc.creator")),
                        name(meta(metas, "parsely-author")),
                        name(meta(metas, "byl")),
                        name(marked(page)))
                : String.join(", ", names);
        return BY.matcher(said).replaceFirst("").strip();
    }

    private static void authors(JsonNode author, Set<String> names, int depth) {
        if (author.isArray() && depth < DEEPEST) {
            author.forEach(each -> authors(each, names, depth + 1));
        } else {
            JsonNode name = author.isObject() ? author.path("name") : author;
            if (name.isArray() && depth < DEEPEST) {
                authors(name, names, depth + 1);
            } else if (name.isString() && !name(clean(name.asString())).isEmpty()) {
                names.add(name(clean(name.asString())));
            }
        }
    }

    private static String marked(Document page) {
        for (String where : new String[] {
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            "[class~=(?i)\\bbyline(-|__)?(name|author)?\\b]"
        }) {
            Element element = page.selectFirst(where);
            if (element != null && !element.text().isBlank() && element.text().length() < 100) {
                String text = clean(element.text());
                return first(Masthead.byline(text), where.contains("byline") ? "" : text);
            }
        }
        return "";
    }

    /// A writer's name; empty where it is an address or too long for one.
    private static String name(String said) {
        boolean address = said.startsWith("http") || said.contains("://") || said.startsWith("@");
        return address || said.length() > 150 ? "" : said;
    }

    private static String url(Document page, Map<String, String> metas) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(web(canonical == null ? "" : canonical.attr("href")), web(metas.getOrDefault("og:url", "")));
        return url.isEmpty() ? savedFrom(page) : url;
    }

    private static String web(String url) {
        return url.strip().matches("(?i)https?://[^\\s/]+\\.[^\\s]+") ? url.strip() : "";
    }

    private static String savedFrom(Document page) {
        for (Node node : page.childNodes()) {
            Matcher saved = SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
            if (saved.find()) {
                return saved.group(1);
            }
        }
        Element html = page.selectFirst("html");
        for (Node node : html == null ? List.<Node>of() : html.childNodes()) {
            Matcher saved = SAVED_FROM.matcher(node instanceof Comment comment ? comment.getData() : "");
            if (saved.find()) {
                return saved.group(1);
            }
        }
        return "";
    }

    private static String headings(Document page) {
        List<String> headings = page.select("h1").eachText();
        return headings.size() == 1 ? clean(headings.getFirst()) : "";
    }

    /// A site's name without the motto some put behind it; empty where it is but an address.
    private static String siteName(String said) {
        return said.startsWith("http") ? "" : said.split("\\s+[|–—•·]\\s+", 2)[0].strip();
    }

    /// The title without the site's name that pages put behind it.
    private static String withoutSite(String title, String site, String host) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.find()) {
            return title;
        }
        String said = letters(suffix.group(1));
        boolean isSite = said.equals(letters(site))
                || (said.length() > 2 && letters(host).contains(said));
        return isSite ? title.substring(0, suffix.start()).strip() : title;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String clean(String text) {
        String plain = text.indexOf('&') < 0 && text.indexOf('<') < 0
                ? text
                : Jsoup.parseBodyFragment(text).text();
        return Normal.once(plain).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
