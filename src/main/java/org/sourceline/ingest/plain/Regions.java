package org.sourceline.ingest.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourceline.model.Article;
import org.sourceline.model.Article.Kind;
import org.sourceline.text.Words;

/// Tells, line by line, what in a text is not the report's own running words.
public final class Regions {

    private static final int REPEATED_LENGTH = 12;
    private static final int CAPTION_WORDS = 20;
    private static final double ALIKE = .6;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Regions() {}

    /// The regions of a text, in order, none overlapping.
    public static List<Article.Region> of(List<Line> lines, Masthead masthead) {
        List<Article.Region> regions = new ArrayList<>();
        int appended = Appended.start(lines, masthead);
        Set<Integer> captions = captions(lines, masthead);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < appended; i++) {
            Line line = lines.get(i);
            boolean again = line.text().length() >= REPEATED_LENGTH && seen.putIfAbsent(line.text(), i) != null;
            Kind kind = kind(lines, i, masthead, captions);
            if (again) {
                kind = Kind.REPEATED;
            }
            if (kind != null) {
                regions.add(new Article.Region(line.start(), line.end(), kind));
            }
        }
        if (appended < lines.size()) {
            regions.add(new Article.Region(
                    lines.get(appended).start(), lines.getLast().end(), Kind.APPENDED));
        }
        regions.sort(Comparator.comparingInt(Article.Region::start));
        return regions;
    }

    private static @org.jspecify.annotations.Nullable Kind kind(
            List<Line> lines, int at, Masthead masthead, Set<Integer> captions) {
        Line line = lines.get(at);
        if (at == masthead.headline()) {
            return Kind.HEADLINE;
        }
        if (Boilerplate.is(line.text())) {
            return Kind.BOILERPLATE;
        }
        if (captions.contains(at) || isCaption(line)) {
            return Kind.CAPTION;
        }
        if (at < masthead.body() && Masthead.isCredit(line.text())) {
            return Kind.BYLINE;
        }
        return isRestated(lines, at, masthead) ? Kind.HEADLINE : null;
    }

    /// Whether a line above the running words says the headline again in other words.
    private static boolean isRestated(List<Line> lines, int at, Masthead masthead) {
        if (at >= masthead.body() || masthead.headline() < 0 || !lines.get(at).looksLikeHeadline()) {
            return false;
        }
        boolean apart = at + 1 >= lines.size()
                || lines.get(at + 1).gap() > 0
                || Masthead.isCredit(lines.get(at + 1).text());
        return apart
                && alike(lines.get(at).text(), lines.get(masthead.headline()).text());
    }

    /// Whether a line alone says that it is a picture's caption: by the credit at its end.
    static boolean isCaption(Line line) {
        return Boilerplate.isCredit(line.text());
    }

    /// Lines between a headline and its restatement, as pages have them where a picture stood.
    private static Set<Integer> captions(List<Line> lines, Masthead masthead) {
        Set<Integer> captions = new java.util.HashSet<>();
        int headline = masthead.headline();
        if (headline < 0) {
            return captions;
        }
        int again = -1;
        for (int i = headline + 1; i < masthead.body(); i++) {
            if (isRestated(lines, i, masthead)) {
                again = i;
            }
        }
        Set<String> below = lines.subList(Math.max(0, again), lines.size()).stream()
                .map(Line::text)
                .collect(Collectors.toSet());
        for (int i = headline + 1; i < again; i++) {
            Line line = lines.get(i);
            boolean sentence = line.endsSentence() && Words.count(line.text()) <= CAPTION_WORDS;
            boolean pictured = line.text().endsWith(")") && below.contains(line.text());
            if ((sentence || pictured) && !Masthead.isCredit(line.text())) {
                captions.add(i);
            }
        }
        return captions;
    }

    /// Whether two headlines say much the same, by the beginnings of their words.
    static boolean alike(String one, String other) {
        Set<String> a = stems(one);
        Set<String> b = stems(other);
        long shared = a.stream().filter(b::contains).count();
        return shared >= 2 && shared >= ALIKE * Math.min(a.size(), b.size());
    }

    /// The first four letters of each word of three letters or more.
    static Set<String> stems(String text) {
        return NOT_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= 3)
                .map(word -> word.substring(0, Math.min(4, word.length())))
                .collect(Collectors.toSet());
    }
}
