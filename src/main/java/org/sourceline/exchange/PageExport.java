package org.sourceline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.sourceline.model.Ontology;
import org.sourceline.store.CaseIndex;

/// Writes a snapshot as one HTML page that needs nothing else: the picture, and below it every link with its passages,
/// and their articles.
public final class PageExport {

    private static final String STYLE = "page.css";

    private PageExport() {}

    /// The page, as HTML in UTF-8.
    ///
    /// @param png the picture, its links numbered as the snapshot numbers them
    public static byte[] page(Snapshot snapshot, CaseIndex index, Ontology ontology, byte[] png) throws IOException {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"")
                .append(OwnFile.MARK)
                .append("\">\n<title>")
                .append(escaped(snapshot.title()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(snapshot.title()))
                .append("</h1>\n<img alt=\"The chart, its links numbered as below\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\">\n");
        snapshot.leftOut()
                .forEach(words -> html.append("<p class=\"left-out\">")
                        .append(escaped(words))
                        .append("</p>\n"));
        html.append("<ol>\n");
        Evidence.of(snapshot, index, ontology).forEach(evidence -> link(html, evidence));
        html.append("</ol>\n<h2>Articles</h2>\n<ul>\n");
        Evidence.articles(snapshot, index)
                .forEach(article -> html.append("<li dir=\"auto\">")
                        .append(escaped(Footnote.article(index, article)))
                        .append("</li>\n"));
        return html.append("</ul>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void link(StringBuilder html, Evidence evidence) {
        html.append("<li value=\"")
                .append(evidence.number())
                .append("\" id=\"link-")
                .append(evidence.number())
                .append("\">\n");
        for (Evidence.Line line : evidence.lines()) {
            html.append("<h2 dir=\"auto\">")
                    .append(escaped(line.sentence()))
                    .append(" <small>")
                    .append(escaped(line.notes()))
                    .append("</small></h2>\n");
            quotes(html, line.quotes());
        }
        html.append("</li>\n");
    }

    private static void quotes(StringBuilder html, List<Evidence.Quote> quotes) {
        for (Evidence.Quote quote : quotes) {
            html.append("<figure class=\"")
                    .append(quote.stance())
                    .append("\"><blockquote dir=\"auto\">“")
                    .append(escaped(quote.words()))
                    .append("”</blockquote><figcaption dir=\"auto\">")
                    .append(escaped(quote.source()))
                    .append("</figcaption></figure>\n");
        }
    }

    private static String style() throws IOException {
        try (InputStream css = PageExport.class.getResourceAsStream(STYLE)) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
