package org.sourceline.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.WrittenDate;
import tools.jackson.databind.JsonNode;

/// The day a page says its article was published, never the day it was changed.
///
/// The order is htmldate's: JSON-LD, meta elements, the address, `time` elements, the text near the title.
final class PageDate {

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "datepublished",
            "published_time",
            "publication_date",
            "publish_date",
            "publish-date",
            "publishdate",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.published",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "originalpublicationdate",
            "bt:pubdate",
            "article.published",
            "rnews:datepublished",
            "date");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=\\D|$)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])/");
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|chang|edit|revis");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)publi|pubdate|posted|entry-date|created");
    private static final int NEAR_TITLE = 8;

    private PageDate() {}

    /// The date of publication; unknown where the page does not say it.
    static FuzzyDate of(Document page, List<JsonNode> articles, Map<String, String> metas, String url) {
        FuzzyDate date = WrittenDate.parse(PageFacts.property(articles, "datePublished"));
        for (int i = 0; date.isUnknown() && i < META.size(); i++) {
            date = WrittenDate.parse(metas.getOrDefault(META.get(i), ""));
        }
        if (date.isUnknown()) {
            date = address(IN_ADDRESS.matcher(url));
        }
        if (date.isUnknown()) {
            date = times(page);
        }
        if (date.isUnknown()) {
            date = nearTitle(page);
        }
        return date.isUnknown() ? address(MONTH_IN_ADDRESS.matcher(url)) : date;
    }

    private static FuzzyDate address(Matcher path) {
        if (!path.find()) {
            return FuzzyDate.UNKNOWN;
        }
        String day = path.groupCount() > 2 ? "-" + path.group(3) : "";
        return WrittenDate.parse(path.group(1) + "-" + path.group(2) + day);
    }

    private static FuzzyDate times(Document page) {
        FuzzyDate first = FuzzyDate.UNKNOWN;
        for (Element time : page.select("time, [itemprop=datePublished], abbr.published")) {
            String about = time.className() + " " + time.attr("itemprop") + " "
                    + (time.parent() == null ? "" : time.parent().className());
            boolean changed = CHANGED.matcher(about).find()
                    || CHANGED.matcher(time.text()).find();
            FuzzyDate date = changed ? FuzzyDate.UNKNOWN : said(time);
            if (!date.isUnknown() && (PUBLISHED.matcher(about).find() || time.hasAttr("pubdate"))) {
                return date;
            }
            first = first.isUnknown() ? date : first;
        }
        return first;
    }

    private static FuzzyDate said(Element time) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            FuzzyDate date = WrittenDate.parse(time.attr(attribute));
            if (!date.isUnknown()) {
                return date;
            }
        }
        return WrittenDate.line(time.text());
    }

    /// A line among the first below the page's main heading that says a date and nothing else.
    private static FuzzyDate nearTitle(Document page) {
        Element heading = page.selectFirst("h1, h2");
        int below = -1;
        for (Block block : heading == null ? List.<Block>of() : Block.of(page.body())) {
            boolean isHeading = heading != null && block.text().equals(heading.text());
            below = isHeading ? 0 : below < 0 ? -1 : below + 1;
            FuzzyDate date = below > 0 ? WrittenDate.line(block.text()) : FuzzyDate.UNKNOWN;
            if (!date.isUnknown() || below > NEAR_TITLE) {
                return date;
            }
        }
        return FuzzyDate.UNKNOWN;
    }
}
