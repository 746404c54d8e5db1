package org.sourceline.model.inference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Citation;
import org.sourceline.model.Passage;

/// How much stands behind a claim: articles that carry it, reports they come from, and origins that are independent.
///
/// Two reports are one origin where the same person speaks in both, or where they quote the same words.
///
/// @param articles distinct articles
/// @param reports distinct reports: articles of one lineage are one
/// @param origins reports that do not lean on one another
/// @param circular whether one of the articles derives, over others, from itself
public record Backing(int articles, int reports, int origins, boolean circular) {

    /// Nothing behind it.
    public static final Backing NONE = new Backing(0, 0, 0, false);

    /// How many independent origins it takes before a claim can be called confirmed.
    public static final int CONFIRMING = 2;

    private static final int RUN = 8;
    private static final String MARKS = "“”«»\"";

    /// What stands behind citations.
    ///
    /// @param speaker the entity that speaks for one, as judgements have it
    /// @param origin where a passage comes from
    public static Backing of(
            Collection<Citation> citations,
            Function<String, String> speaker,
            Function<Passage, String> origin,
            Lineage lineage) {
        if (citations.isEmpty()) {
            return NONE;
        }
        Set<String> articles = new HashSet<>();
        Map<String, String> leaning = new HashMap<>();
        Map<String, String> voices = new HashMap<>();
        Map<String, String> runs = new HashMap<>();
        boolean circular = false;
        for (Citation citation : citations) {
            String article = citation.passage().article();
            String report = origin.apply(citation.passage());
            articles.add(article);
            circular |= lineage.isCircular(article);
            leaning.putIfAbsent(report, report);
            String voice = citation.attribution().entity();
            if (!voice.isEmpty()) {
                join(leaning, report, voices.putIfAbsent(speaker.apply(voice), report));
            }
            if (citations.size() > 1) {
                for (String run : runs(quoted(citation.passage()))) {
                    join(leaning, report, runs.putIfAbsent(run, report));
                }
            }
        }
        long origins = leaning.keySet().stream()
                .map(report -> top(leaning, report))
                .distinct()
                .count();
        return new Backing(articles.size(), leaning.size(), (int) origins, circular);
    }

    private static void join(Map<String, String> leaning, String report, @Nullable String other) {
        if (other != null) {
            leaning.put(top(leaning, report), top(leaning, other));
        }
    }

    private static String top(Map<String, String> leaning, String report) {
        String at = report;
        while (!leaning.getOrDefault(at, at).equals(at)) {
            at = leaning.getOrDefault(at, at);
        }
        return at;
    }

    /// What of a passage's words stands in quotation marks, which may lie just outside it.
    private static String quoted(Passage passage) {
        String all = passage.prefix() + passage.exact() + passage.suffix();
        int from = passage.prefix().length();
        int end = from + passage.exact().length();
        StringBuilder quoted = new StringBuilder();
        int next = mark(all, 0);
        boolean inside = next >= 0 && !opens(all, next);
        for (int at = 0; at < end; at++) {
            if (MARKS.indexOf(all.charAt(at)) >= 0) {
                inside = opens(all, at);
                quoted.append(' ');
            } else if (inside && at >= from) {
                quoted.append(all.charAt(at));
            }
        }
        return quoted.toString();
    }

    private static int mark(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a quotation mark opens: by its form, or where that is straight by what follows.
    private static boolean opens(String text, int at) {
        char sign = text.charAt(at);
        boolean before = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return sign == '“' || sign == '«' || (sign == '"' && before);
    }

    /// Runs of words long enough that two people do not hit on them by chance.
    private static Set<String> runs(String words) {
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= all.size(); i++) {
            runs.add(String.join(" ", all.subList(i, i + RUN)));
        }
        return runs;
    }

    /// Whether fewer origins stand behind it than a credibility of 1 says.
    public boolean isShortOf(int credibility) {
        return credibility == 1 && origins < CONFIRMING;
    }

    /// The three numbers, as they stand wherever a count is shown.
    @Override
    public String toString() {
        return count(articles, "article") + " · " + count(reports, "report") + " · " + count(origins, "origin");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
