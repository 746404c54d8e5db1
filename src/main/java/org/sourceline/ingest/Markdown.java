package org.sourceline.ingest;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.BlockQuote;
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
    /// @param source already normalised
    static Content read(String source) {
        Node document = PARSER.parse(source);
        YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
        document.accept(matter);
        Content.Facts facts = facts(matter.getData(), document);
        return Content.of(facts, plain(document).toString());
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
                Language.primary(said(matter, "language", "lang")));
    }

    private static String said(Map<String, List<String>> matter, String name, String otherName) {
        List<String> values = matter.getOrDefault(name, matter.getOrDefault(otherName, List.of()));
        return String.join(", ", values).strip();
    }

    private static String heading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return plain(node).toString().replace('\n', ' ').strip();
            }
        }
        return "";
    }

    /// The words under a node, walked without recursion: nesting is the file's to choose.
    private static StringBuilder plain(Node root) {
        StringBuilder words = new StringBuilder();
        Node node = root.getFirstChild();
        while (node != null && node != root) {
            boolean inside = enter(node, words) && node.getFirstChild() != null;
            node = inside ? node.getFirstChild() : after(node, root);
        }
        return words;
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
    private static boolean enter(Node node, StringBuilder words) {
        switch (node) {
            case Paragraph paragraph -> startBlock(paragraph, words);
            case Heading heading -> startBlock(heading, words);
            case FencedCodeBlock code -> block(code, code.getLiteral(), words);
            case IndentedCodeBlock code -> block(code, code.getLiteral(), words);
            case HtmlBlock html -> block(html, Jsoup.parseBodyFragment(html.getLiteral()).text(), words);
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case SoftLineBreak feed -> words.append('\n');
            case HardLineBreak feed -> words.append('\n');
            case BlockQuote quote -> {
                return true;
            }
            default -> {
                return !(node instanceof Image) && !(node instanceof YamlFrontMatterBlock);
            }
        }
        return true;
    }

    private static void block(Node node, String literal, StringBuilder words) {
        if (!literal.isBlank()) {
            startBlock(node, words);
            words.append(literal.strip());
        }
    }

    private static void startBlock(Node node, StringBuilder words) {
        Node parent = node.getParent();
        boolean leads = parent instanceof ListItem && parent.getFirstChild() == node;
        boolean tight = leads && parent != null && parent.getPrevious() != null;
        if (!words.isEmpty()) {
            words.append(tight ? "\n" : "\n\n");
        }
        if (leads && parent != null) {
            words.append(bullet(parent));
        }
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
}
