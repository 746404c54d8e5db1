package org.sourceline.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.Language;
import org.sourceline.text.Normal;

/// A web page read as an article. Nothing of it runs, and nothing is fetched.
final class WebPage {

    private static final int DEEPEST = 256;

    private WebPage() {}

    /// The page's facts and its article's words.
    static Content read(String source) {
        Document page = Jsoup.parse(source, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Content.Facts facts = PageFacts.of(page);
        String text = Normal.once(ArticleBody.of(page, facts.title()));
        String written = Language.of(text);
        boolean otherScript = !written.isEmpty() && Language.isArabicScript(written) != Language.isArabicScript(facts.language());
        Content.Facts known = otherScript
                ? new Content.Facts(facts.title(), facts.byline(), facts.site(), facts.url(), facts.published(), written)
                : facts.or(new Content.Facts("", "", "", "", FuzzyDate.UNKNOWN, written));
        List<Line> lines = Line.of(text);
        return new Content(known, text, Regions.of(lines, Masthead.of(lines).withoutHeadline()));
    }
}
