package org.sourceline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sourceline.ingest.plain.Boilerplate;
import org.sourceline.text.WrittenDate;

/// The running words of the article on a page, without what a site puts around and between them.
///
/// Readability4J (a port of Mozilla's Readability, as in Firefox's reader view) finds the article; what is known to be
/// furniture is taken out of the page before, and line by line after.
final class ArticleBody {

    private static final int SHORT = 400;
    private static final int MANY = 60_000;
    private static final double MOST = .8;
    private static final int TOP = 6;
    private static final int TELLING = 8;
    private static final int TEASER_WORDS = 25;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?iu)\\b(posted|published|updated|created|modified|last|on|at|by|in|date|de|às|um|le"
                    + "|am|pm|a\\.m|p\\.m|[a-z]{2,3}t|utc|gmt|ist|uhr|mon|tues?|wed(nes)?|thu(rs)?|fri|satur?|sun"
                    + "|\\p{L}+day|\\p{L}*(jan|feb|mar|apr|ma[iy]|jun|jul|aug|ago|sep|se[pt]|o[ck]t|out|nov|de[cz])\\p{L}*)\\b|[\\P{L}]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ArticleBody() {}

    /// The article's paragraphs, joined by one empty line; empty where the page has no words. It alters the page.
    ///
    /// @param title the article's title, left out where the page repeats it above the text
    static String of(Document page, String title) {
        page.outputSettings().prettyPrint(false);
        Furniture.strip(page);
        Element marked = page.selectFirst("[itemprop=articleBody], [property=articleBody]");
        Element cluster = cluster(page);
        Element found = page.getAllElements().size() > MANY
                ? null
                : new Readability4J("", page.clone()).parse().getArticleContent();
        String text = text(found, title);
        String own = text(marked, title);
        if (text.length() < Math.max(SHORT, MOST * own.length())) {
            text = longer(text, own);
        }
        if (text.length() < SHORT) {
            text = longer(text, text(cluster, title));
        }
        return text.isEmpty() ? text(page.body(), title) : text;
    }

    /// All words that a page shows, for one that looks like furniture throughout.
    static String everything(Document page) {
        Furniture.silence(page);
        return text(page.body(), "");
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /// The element whose own paragraphs hold the most words.
    private static @Nullable Element cluster(Document page) {
        Element best = null;
        int most = 0;
        Set<Element> seen = new HashSet<>();
        for (Element paragraph : page.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null && seen.add(parent)) {
                int length = parent.children().stream()
                        .filter(child -> child.normalName().equals("p"))
                        .mapToInt(child -> child.text().length())
                        .sum();
                if (length > most) {
                    most = length;
                    best = parent;
                }
            }
        }
        return best;
    }

    private static String text(@Nullable Element root, String title) {
        return root == null
                ? ""
                : keep(Block.of(root), title).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static List<Block> keep(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int end = end(blocks);
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            String key = key(block.text());
            boolean top = kept.size() < TOP && i < TOP && isTop(block, key, title);
            boolean junk = top || isLinks(block) || Boilerplate.is(block.text()) || Boilerplate.isCredit(block.text());
            if (!junk && (block.words() < 4 || seen.add(key))) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast();
        }
        return kept;
    }

    /// Whether it is a menu's or a teaser's line; who is quoted from a network has a link too, but a dash before it.
    private static boolean isLinks(Block block) {
        return block.linkShare() > .5
                && block.words() < TEASER_WORDS
                && !block.text().startsWith("—");
    }

    /// Whether it is what pages put between a headline and the first words.
    private static boolean isTop(Block block, String key, String title) {
        String heading = key(title);
        boolean inTitle = key.length() > TELLING && heading.contains(key);
        boolean holdsTitle = heading.length() > TELLING && key.contains(heading) && key.length() < 2 * heading.length();
        boolean repeatsTitle = inTitle || holdsTitle;
        return repeatsTitle
                || block.tag().equals("h1")
                || isDateOnly(block.text())
                || !WrittenDate.line(block.text()).isUnknown()
                || ADDRESS.matcher(block.text()).matches();
    }

    /// Whether a line says when and perhaps by whom a page was put up, and nothing else.
    private static boolean isDateOnly(String line) {
        return line.length() < 120
                && YEAR.matcher(line).find()
                && DATE_WORDS.matcher(line).replaceAll("").length() < 14;
    }

    /// Where a tail of other articles, comments or the like begins; the number of blocks where there is none.
    private static int end(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before > all / 2 && Boilerplate.isTail(blocks.get(i).text())) {
                return i;
            }
            before += blocks.get(i).text().length();
        }
        return blocks.size();
    }

    private static String key(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
