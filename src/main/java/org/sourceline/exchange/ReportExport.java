package org.sourceline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sourceline.model.Article;
import org.sourceline.model.Ontology;
import org.sourceline.store.CaseIndex;

/// Writes a snapshot as a report in Markdown: every link in words, its passages as numbered notes, and the articles.
public final class ReportExport {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    private ReportExport() {}

    /// The report, as Markdown in UTF-8.
    ///
    /// @param picture file name of the picture beside it
    public static byte[] report(Snapshot snapshot, CaseIndex index, Ontology ontology, String picture) {
        StringBuilder text = new StringBuilder("<!-- " + OwnFile.MARK + " -->\n\n# ")
                .append(plain(snapshot.title()))
                .append("\n\n![The chart, its links numbered as below](")
                .append(picture)
                .append(")\n\n");
        snapshot.leftOut().forEach(words -> text.append(plain(words)).append("\n\n"));
        text.append("## Links\n\n");
        List<Evidence.Quote> notes = new ArrayList<>();
        for (Evidence evidence : Evidence.of(snapshot, index, ontology)) {
            for (Evidence.Line line : evidence.lines()) {
                text.append("- **").append(evidence.number()).append("** ").append(plain(line.sentence()));
                text.append(" (").append(line.notes()).append(")");
                for (Evidence.Quote quote : line.quotes()) {
                    notes.add(quote);
                    text.append(" [^").append(notes.size()).append("]");
                }
                text.append('\n');
            }
        }
        text.append("\n## Articles\n\n");
        for (Article article : index.all(Article.class)) {
            text.append("- ").append(plain(Footnote.article(index, article)));
            text.append(" (SHA-256 ").append(article.original().sha256(), 0, 16).append("…)\n");
        }
        text.append("\n## Passages\n\n");
        for (int i = 0; i < notes.size(); i++) {
            Evidence.Quote note = notes.get(i);
            text.append("[^")
                    .append(i + 1)
                    .append("]: “")
                    .append(plain(note.words()))
                    .append("” — ")
                    .append(plain(note.source()))
                    .append("\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String words) {
        return MARKUP.matcher(words).replaceAll("\\\\$1");
    }
}
