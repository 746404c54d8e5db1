package org.sourceline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A paragraph, heading, list item or other block of a page, as the words a reader sees in it.
///
/// @param text its words, spaces collapsed; line feeds only where the page breaks a line inside the block
/// @param tag name of the innermost block element it stands in
/// @param linked number of its characters that stand in links
record Block(String text, String tag, int linked) {

    /// The blocks of an element, in reading order; blocks without words are left out.
    static List<Block> of(Element root) {
        Collector collector = new Collector();
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    /// Whether it is a heading.
    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /// Number of words, counting by the spaces between them.
    int words() {
        return text.split("\\s+").length;
    }

    /// Share of its characters that stand in links.
    double linkShare() {
        return (double) linked / text.length();
    }

    private static final class Collector implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int links;
        private int linked;
        private String tag = "body";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links++;
                } else if (element.normalName().equals("br")) {
                    lineBreak();
                } else if (element.isBlock()) {
                    flush();
                    tag = element.normalName();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links--;
                } else if (element.isBlock()) {
                    flush();
                    Element parent = element.parent();
                    tag = parent == null ? "body" : parent.normalName().toLowerCase(Locale.ROOT);
                }
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                boolean space =
                        Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u200b' || unit == '\u00ad';
                if (!space) {
                    words.append(unit);
                    linked += links > 0 ? 1 : 0;
                } else if (unit != '\u00ad' && unit != '\u200b' && !endsWithSpace()) {
                    words.append(' ');
                }
            }
        }

        private boolean endsWithSpace() {
            return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        }

        private void lineBreak() {
            while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
                words.setLength(words.length() - 1);
            }
            if (!words.isEmpty() && words.charAt(words.length() - 1) == '\n') {
                flush();
            } else if (!words.isEmpty()) {
                words.append('\n');
            }
        }

        private void flush() {
            String text = words.toString().strip();
            if (!text.isEmpty()) {
                blocks.add(new Block(text, tag, linked));
            }
            words.setLength(0);
            linked = 0;
        }
    }
}
