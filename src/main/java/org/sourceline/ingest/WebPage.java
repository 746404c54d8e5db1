package org.sourceline.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sourceline.ingest.plain.Content;
import org.sourceline.ingest.plain.Line;
import org.sourceline.ingest.plain.Masthead;
import org.sourceline.ingest.plain.Regions;
import org.sourceline.text.Language;
import org.sourceline.text.Normal;

/// A web page read as an article. Nothing of it runs, and nothing is fetched.
final class WebPage {

    private static final int DEEPEST = 256;

    private WebPage() {}

    /// The page's facts and its article's words.
    static Content read(String source) {
        Document page = parse(source);
        Content.Facts facts = PageFacts.of(page);
        String text = Normal.once(ArticleBody.of(page, facts.title()));
        if (text.isEmpty()) {
            text = Normal.once(ArticleBody.everything(parse(source)));
        }
        List<Line> lines = Line.of(text);
        Masthead masthead = Masthead.of(lines, "").withoutHeadline();
        Content.Facts known = facts.or(masthead.facts());
        return new Content(known.inLanguage(language(known.language(), text)), text, Regions.of(lines, masthead));
    }

    private static Document parse(String source) {
        return Jsoup.parse(source, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /// What a page declares, unless it is written in another script than that.
    private static String language(String declared, String text) {
        String written = Language.of(text);
        boolean otherScript =
                !written.isEmpty() && Language.isArabicScript(written) != Language.isArabicScript(declared);
        return declared.isEmpty() || otherScript ? written : declared;
    }
}
