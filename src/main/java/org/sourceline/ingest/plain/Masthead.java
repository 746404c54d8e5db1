package org.sourceline.ingest.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.WrittenDate;

/// What stands above an article's running words in plain text: headline, byline, date, address.
///
/// @param headline index of the headline's line, or -1
/// @param body index of the first line of running words; the number of lines where there are none
public record Masthead(Content.Facts facts, int headline, int body) {

    private static final int DEEPEST = 14;
    private static final int FURNITURE_LINES = 3;
    private static final Pattern STAMP = Pattern.compile("(?:19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?iu:by|written by|reported by|von|par|por|di|door)[: ]+|(?:بقلم|كتبه|كتبت|كتب|تقرير|إعداد|به"
                    + " قلم|نوشته|نویسنده|گزارش از|گزارشگر|خبرنگار)\\s*[:：/]?\\s*)(?<name>.{3,100})");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’\u200c-]*+|and|und|et|y|e|with|of|for|in|at|de|da|di|del|van|von|der|den|la|le|el|al|bin|ibn|abu|the|@\\w+|[&|/])(?:[,،]?\\s+|$)){1,14}");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?iu).*\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\\d\\d)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?:(?:url|source|link|original|quelle|adresse|المصدر|الرابط|منبع|لینک)\\s*[:：]\\s*)?(?<url>https?://\\S+)");
    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#\\s]+).*", Pattern.DOTALL);

    /// Reads what stands above the running words.
    ///
    /// @param title the headline, where it is known from elsewhere; else empty
    public static Masthead of(List<Line> lines, String title) {
        int body = body(lines);
        int headline = title.isEmpty() ? headline(lines) : known(lines.subList(0, body), title);
        String byline = "";
        String url = "";
        FuzzyDate published = FuzzyDate.UNKNOWN;
        for (Line line : lines.subList(0, Math.min(body, lines.size()))) {
            byline = byline.isEmpty() ? byline(line.text()) : byline;
            published = published.isUnknown() ? WrittenDate.line(line.text()) : published;
            url = url.isEmpty() ? address(line.text()) : url;
        }
        String head = headline < 0 ? "" : lines.get(headline).text();
        return new Masthead(new Content.Facts(head, byline, host(url), url, published, ""), headline, body);
    }

    /// The same of a text whose headline was left out.
    public Masthead withoutHeadline() {
        Content.Facts others = new Content.Facts("", facts.byline(), facts.site(), facts.url(), facts.published(), "");
        return new Masthead(others, -1, body);
    }

    /// The name or names a line gives as the article's writers; empty where it is no byline.
    public static String byline(String line) {
        Matcher said = BYLINE.matcher(line);
        if (line.length() > 120 || !said.matches()) {
            return "";
        }
        String name = said.group("name").strip();
        boolean plausible =
                NAME.matcher(name).matches() && !NOT_A_NAME.matcher(name).matches() && !name.endsWith(".");
        return plausible ? name : "";
    }

    /// Whether a line gives nothing but writers, a date or an address.
    static boolean isCredit(String line) {
        return !byline(line).isEmpty()
                || !WrittenDate.line(line).isUnknown()
                || !address(line).isEmpty();
    }

    /// The host of an address, without `www.`; empty where it is none.
    public static String host(String url) {
        Matcher host = HOST.matcher(url);
        return host.matches() ? host.group(1) : "";
    }

    private static String address(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.matches() ? address.group("url") : "";
    }

    /// The line that says a known title, or nearly.
    private static int known(List<Line> lines, String title) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).looksLikeHeadline() && Regions.alike(lines.get(i).text(), title)) {
                return i;
            }
        }
        return -1;
    }

    /// The first line that is neither credit nor a site's own, if it looks like a headline and not like wrapped words.
    private static int headline(List<Line> lines) {
        for (int i = 0; i <= FURNITURE_LINES && i + 1 < lines.size(); i++) {
            if (!isOther(lines.get(i).text())) {
                return lines.get(i).looksLikeHeadline() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOther(String line) {
        return Boilerplate.is(line)
                || Boilerplate.isCredit(line)
                || isCredit(line)
                || STAMP.matcher(line).lookingAt();
    }

    private static int body(List<Line> lines) {
        int deepest = Math.min(DEEPEST, lines.size());
        for (int i = 0; i < deepest; i++) {
            boolean other = Boilerplate.isCredit(lines.get(i).text());
            if (lines.get(i).isParagraph() && !other) {
                return i;
            }
        }
        return deepest;
    }
}
