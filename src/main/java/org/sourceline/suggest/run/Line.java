package org.sourceline.suggest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of an article as words, and whether it is a headline in which every word has a capital.
public record Line(int start, int end, List<Token> tokens, boolean titled) {

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['’‘ʼʿʾ`&\\-\\u2010\\u2011\\u200c\\u200d][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern TAIL = Pattern.compile(
            "-(?:led|based|backed|linked|aligned|allied|trained|funded|sponsored|controlled|run|made|held|style|born|occupied|affiliated|supported|friendly|speaking|majority|dominated|era|wide)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile("^(?:pro|anti|post|pre|non|ex|mid|neo|trans|inter)-(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final int TITLE_WORDS = 4;
    private static final int MOST_TITLE_WORDS = 18;

    public static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(of(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static Line of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(start, end);
        int last = start;
        while (words.find()) {
            int from = words.start();
            int to = words.end();
            String word = words.group();
            Matcher possessive = POSSESSIVE.matcher(word);
            to -= word.length() > 2 && possessive.find() ? word.length() - possessive.start() : 0;
            Matcher tail = TAIL.matcher(text).region(from, to);
            to = tail.find() ? tail.start() : to;
            Matcher lead = LEAD.matcher(text).region(from, to);
            from = lead.find() ? lead.end() : from;
            String between = text.substring(last, from);
            boolean opens =
                    tokens.isEmpty() || between.matches("(?s).*(?:[.!?]['’”\")\\]]*\\s+|[“\"‘]|:\\s+)['“\"‘(]*$");
            boolean blank = !tokens.isEmpty() && (between.equals(" ") || between.equals("\u00a0"));
            tokens.add(new Token(from, to, text.substring(from, to), opens && !blank, blank));
            last = to;
        }
        return new Line(start, end, tokens, titled(text, end, tokens));
    }

    private static boolean titled(String text, int end, List<Token> tokens) {
        long longer = tokens.stream().filter(token -> token.text().length() > 3).count();
        long capitals = tokens.stream()
                .filter(token -> token.text().length() > 3 && token.capital())
                .count();
        boolean stopped = end > 0 && ".!”\"".indexOf(text.charAt(end - 1)) >= 0;
        boolean all = tokens.size() > 1
                && tokens.size() < TITLE_WORDS
                && tokens.stream().allMatch(Token::capital)
                && !tokens.getFirst().small().equals("by");
        boolean most = longer > 2 && capitals * 10 >= longer * 7 && !stopped;
        boolean nearlyAll = longer > 4 && capitals == longer;
        boolean line = tokens.size() >= TITLE_WORDS && tokens.size() <= MOST_TITLE_WORDS;
        return (!stopped && all) || (line && (most || nearlyAll));
    }
}
