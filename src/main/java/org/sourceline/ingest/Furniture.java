package org.sourceline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page carries around its article: scripts, menus, captions, share buttons, advertisements, hidden parts.
final class Furniture {

    private static final String INERT =
            "title, script, style, noscript, template, svg, iframe, object, embed, button, select, input, textarea,"
                    + " link, meta, video, audio, canvas";
    private static final String FRAME =
            "nav, aside, footer, figcaption, [hidden], [aria-hidden=true], [style*=display:none], [style*=display:"
                    + " none], [role=navigation], [role=complementary], [role=dialog], [role=contentinfo],"
                    + " .visually-hidden, .sr-only";
    private static final Pattern NAME = Pattern.compile(
            "(?i)caption|(^|[\\s_-])(credits?|share|sharing|sharedaddy|social|newsletters?|signup|subscribe"
                    + "|promos?|related|recommend(ed|ation|ations)?|recirc|outbrain|taboola|advert(s|isement)?|ads?|sponsor(ed)?|disqus|comments?"
                    + "|breadcrumbs?|tags|paywall|cookies?|byline|author-?(bio|box|card|info)|about-?author|trending|most-?(read|popular)"
                    + "|read-?(more|next|also)|more-?(on|from|stories)|rollover|timestamp|dateline-date|post-?(meta|date|tags)|entry-?(meta|utility|footer)"
                    + "|print-?only|screen-reader-text)([\\s_-]|$)");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final String QUOTED = "blockquote.twitter-tweet, blockquote.twitter-video";
    private static final int LONG = 80;
    private static final int CROWD = 2_000;
    private static final int FEW = 600;
    private static final double SPARED = .3;

    private Furniture() {}

    /// Takes it out of the page, sparing any part that holds much of the page's running words.
    static void strip(Document page) {
        silence(page);
        page.select(QUOTED).forEach(Furniture::unwrapQuoted);
        boolean paragraphs = running(page) >= FEW;
        int all = paragraphs ? running(page) : page.text().length();
        List<Element> suspects = new ArrayList<>(page.select(FRAME));
        page.getAllElements().stream().filter(Furniture::isNamedFurniture).forEach(suspects::add);
        for (Element suspect : suspects) {
            int own = paragraphs ? running(suspect) : suspect.text().length();
            if (suspect.parent() != null && own <= all * SPARED) {
                remove(suspect);
            }
        }
    }

    /// Takes out what holds no words for readers: scripts, styles, controls.
    static void silence(Document page) {
        page.select(INERT).forEach(Furniture::remove);
    }

    /// Makes an embedded post two plain paragraphs, what it says and who says it, so that it stays in the text.
    private static void unwrapQuoted(Element post) {
        Element saying = new Element("p");
        Element sayer =
                new Element("p").text(post.ownText() + " " + post.select("> a").text());
        saying.text(post.select("p").text());
        Element outer = post.parent();
        Element place = outer != null && outer.normalName().equals("div") && outer.childrenSize() == 1 ? outer : post;
        place.before(saying);
        place.before(sayer);
        place.remove();
    }

    /// Takes an element out; among thousands of siblings it only empties it, as each removal would shift them all.
    private static void remove(Element element) {
        Element parent = element.parent();
        if (parent != null && parent.childNodeSize() < CROWD) {
            element.remove();
        } else {
            element.empty();
        }
    }

    /// Number of characters in the element's long paragraphs.
    private static int running(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            int own = paragraph.text().length();
            length += own >= LONG ? own : 0;
        }
        return length;
    }

    private static boolean isNamedFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("body")
                || tag.equals("html")
                || tag.equals("article")
                || tag.equals("main")
                || tag.equals("p")) {
            return false;
        }
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && NAME.matcher(CAMEL.matcher(names).replaceAll("-")).find();
    }
}
