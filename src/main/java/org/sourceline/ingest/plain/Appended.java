package org.sourceline.ingest.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds a second article that a page's text carries after the first.
final class Appended {

    private static final int FIRST_PARAGRAPHS = 3;
    private static final int LOOK_AHEAD = 8;
    private static final int TRIES = 10;
    private static final double OTHER_TOPIC = .4;
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}\\p{M}.,'’ -]{2,40}|\\p{Lu}[\\p{L}.'’ -]{2,30},? ?\\p{L}{0,20}) ?\\((?:\\p{Lu}[\\p{L} ]{1,20})\\) ?[-–—] .*",
            Pattern.DOTALL);

    private Appended() {}

    /// Index of the line where it begins; the number of lines where there is none.
    ///
    /// It takes strong evidence: a headline below running words that a byline, a date, a dateline, its own repetition
    /// or a captioned picture follows; or running words on another topic below a line that closes a page.
    static int start(List<Line> lines, Masthead masthead) {
        int paragraphs = 0;
        boolean closed = false;
        int tried = 0;
        for (int i = masthead.body(); i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean candidate =
                    paragraphs >= FIRST_PARAGRAPHS && line.looksLikeHeadline() && !Boilerplate.is(line.text());
            if (candidate && isHeadOfAnother(lines, i)) {
                return i;
            }
            boolean below = closed && tried < TRIES && (candidate || line.isParagraph());
            tried += below ? 1 : 0;
            if (below && isOtherTopic(lines, masthead.body(), i)) {
                return i;
            }
            paragraphs += line.isParagraph() ? 1 : 0;
            closed |= paragraphs >= FIRST_PARAGRAPHS && Boilerplate.isTail(line.text());
        }
        return lines.size();
    }

    private static boolean isHeadOfAnother(List<Line> lines, int at) {
        Line headline = lines.get(at);
        int end = Math.min(lines.size(), at + 1 + LOOK_AHEAD);
        boolean repeated =
                lines.subList(at + 1, end).stream().anyMatch(line -> line.text().equals(headline.text()));
        boolean captioned = false;
        for (int i = at + 1; i < end; i++) {
            String text = lines.get(i).text();
            boolean direct = i <= at + 3;
            if (direct
                    && (!Masthead.byline(text).isEmpty()
                            || DATELINE.matcher(text).matches()
                            || Masthead.isCredit(text))) {
                return followedByRunningWords(lines, i);
            }
            captioned |= direct && Regions.isCaption(lines.get(i));
            if (lines.get(i).isParagraph() && !Regions.isCaption(lines.get(i))) {
                break;
            }
        }
        boolean apart = headline.gap() >= 2 && captioned;
        return ((repeated && headline.text().length() >= 20) || apart) && followedByRunningWords(lines, at);
    }

    private static boolean followedByRunningWords(List<Line> lines, int at) {
        return lines.subList(at, lines.size()).stream().anyMatch(Line::isParagraph);
    }

    /// Whether the words from a line on are mostly not those of the article before it.
    private static boolean isOtherTopic(List<Line> lines, int body, int at) {
        Set<String> before = new HashSet<>();
        lines.subList(body, at).forEach(line -> before.addAll(Regions.stems(line.text())));
        Set<String> after = new HashSet<>();
        long paragraphs = 0;
        for (Line line : lines.subList(at, Math.min(lines.size(), at + LOOK_AHEAD))) {
            after.addAll(Regions.stems(line.text()));
            paragraphs += line.isParagraph() ? 1 : 0;
        }
        double shared = (double) after.stream().filter(before::contains).count() / Math.max(1, after.size());
        return paragraphs >= 2 && shared < OTHER_TOPIC;
    }
}
