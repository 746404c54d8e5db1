package org.sourceline.ingest;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.sourceline.ingest.plain.Content;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.Language;
import org.sourceline.text.WrittenDate;

/// Markdown read as an article: its YAML front matter as facts, its body as plain paragraphs.
final class Markdown {

    private static final int DEEPEST_BLOCKS = 64;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .build();

    private Markdown() {}

    /// The facts and the words, paragraphs apart by one empty line and without one at the end.
    ///
    /// Emphasis nested thousands deep, which the parser cannot follow, is left as it is written.
    ///
    /// @param source already normalised
    static Content read(String source) {
        Node document;
        try {
            document = PARSER.parse(source);
        } catch (StackOverflowError nestedWithoutEnd) {
            return Content.of(Content.Facts.NONE, source);
        }
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        if (document.getFirstChild() instanceof YamlFrontMatterBlock block) {
            block.accept(matter);
        }
        return Content.of(facts(matter.getData(), document), plain(document));
    }

    private static Content.Facts facts(Map<String, List<String>> matter, Node document) {
        String title = said(matter, "title", "headline");
        String url = said(matter, "url", "link");
        String date = said(matter, "published", "date");
        return new Content.Facts(
                title.isEmpty() ? heading(document) : title,
                said(matter, "byline", "author"),
                said(matter, "site", "site"),
                url,
                date.isEmpty() ? FuzzyDate.UNKNOWN : WrittenDate.parse(date),
                Language.withRegion(said(matter, "language", "lang")));
    }

    private static String said(Map<String, List<String>> matter, String name, String otherName) {
        List<String> values = matter.getOrDefault(name, matter.getOrDefault(otherName, List.of()));
        return String.join(", ", values).strip();
    }

    private static String heading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return plain(node).replace('\n', ' ').strip();
            }
        }
        return "";
    }

    /// The words under a node, walked without recursion: nesting is the file's to choose.
    private static String plain(Node root) {
        Words words = new Words();
        Node node = root.getFirstChild();
        while (node != null && node != root) {
            boolean inside = enter(node, words) && node.getFirstChild() != null;
            node = inside ? node.getFirstChild() : after(node, root);
        }
        return words.written.toString().stripTrailing();
    }

    private static @Nullable Node after(Node node, Node root) {
        Node at = node;
        while (at != null && at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }

    /// Writes what stands at the node itself.
    ///
    /// @return whether its children are to be written too
    private static boolean enter(Node node, Words words) {
        switch (node) {
            case Paragraph paragraph -> words.start(paragraph);
            case Heading heading -> words.start(heading);
            case FencedCodeBlock code -> words.block(code, code.getLiteral());
            case IndentedCodeBlock code -> words.block(code, code.getLiteral());
            case HtmlBlock html ->
                words.block(html, Jsoup.parseBodyFragment(html.getLiteral()).text());
            case Text text -> words.write(text.getLiteral());
            case Code code -> words.write(code.getLiteral());
            case SoftLineBreak feed -> words.write("\n");
            case HardLineBreak feed -> words.write("\n");
            default -> {
                return !(node instanceof Image) && !(node instanceof YamlFrontMatterBlock);
            }
        }
        return true;
    }

    private static String bullet(Node item) {
        Node list = item.getParent();
        if (list instanceof OrderedList ordered) {
            int number = ordered.getMarkerStartNumber() == null ? 1 : ordered.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            return number + ". ";
        }
        return list instanceof BulletList ? "- " : "";
    }

    /// Words written so far, and what is to come before the next.
    private static final class Words {

        private final StringBuilder written = new StringBuilder();
        private String pending = "";

        void block(Node node, String literal) {
            start(node);
            write(literal.strip());
        }

        void start(Node node) {
            Node parent = node.getParent();
            if (parent instanceof ListItem && parent.getFirstChild() == node) {
                pending = (parent.getPrevious() == null ? "\n\n" : "\n") + bullet(parent);
            } else {
                pending = "\n\n";
            }
        }

        void write(String text) {
            if (!text.isEmpty()) {
                written.append(written.isEmpty() ? pending.stripLeading() : pending)
                        .append(text);
                pending = "";
            }
        }
    }
}
