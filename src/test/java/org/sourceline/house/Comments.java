package org.sourceline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds comments in Java (and in CSS, which has the same), telling them from what looks like one inside a string.
final class Comments {

    private static final int COLUMNS = 120;

    private static final Pattern TOKEN = Pattern.compile("\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\""
            + "|\"(?:[^\"\\\\\\n]++|\\\\.)*+\""
            + "|'(?:[^'\\\\\\n]++|\\\\.)*+'"
            + "|(?<comment>//[^\\n]*+|/\\*[\\s\\S]*?\\*/)");

    /// A line of a doc comment that is prose, alone or after a marker of a list or a tag.
    private static final Pattern PROSE = Pattern.compile("(?<indent>\\s*)/// (?<text>(?<marker>[-*] |@)?[^|\\s`].*)");

    private Comments() {}

    /// The comments of a source, with their marks.
    static Stream<MatchResult> in(String source) {
        return TOKEN.matcher(source).results().filter(token -> token.group("comment") != null);
    }

    /// The source with every prose line of a `///` comment wrapped that is wider than a page; what does not fit on a
    /// line goes before the words of the next.
    static String wrapped(String source) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        List<Integer> comments = in(source)
                .map(comment -> (int) source.substring(0, comment.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count())
                .toList();
        int added = 0;
        for (int comment : comments) {
            int at = comment + added;
            boolean next = comments.contains(comment + 1);
            added += wrap(lines, at, next) ? 1 : 0;
        }
        return String.join("\n", lines);
    }

    /// Wraps one line, and says whether that made a line more.
    private static boolean wrap(List<String> lines, int at, boolean commentFollows) {
        String line = lines.get(at);
        var prose = PROSE.matcher(line);
        int end = line.lastIndexOf(' ', COLUMNS);
        if (line.length() <= COLUMNS || !prose.matches() || end <= prose.start("text") + 2) {
            return false;
        }
        String margin = prose.group("indent") + "/// " + (prose.group("marker") == null ? "" : "  ");
        String rest = line.substring(end + 1);
        lines.set(at, line.substring(0, end));
        String following = commentFollows ? lines.get(at + 1) : "";
        if (following.startsWith(margin) && following.substring(margin.length()).matches("[^-*@|#\\s`>].*")) {
            lines.set(at + 1, margin + rest + " " + following.substring(margin.length()));
            return false;
        }
        lines.add(at + 1, margin + rest);
        return true;
    }
}
