package org.sourceline.suggest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A run of words with capitals, with the small words that belong inside names.
///
/// @param line the line it stands in
/// @param first index of its first word in the line
/// @param last index of its last
public record Run(Line line, int first, int last) {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "in", "on", "at", "but", "and", "as", "for", "of", "from", "by", "after", "when", "he",
            "she", "it", "they", "we", "you", "his", "her", "its", "their", "our", "my", "this", "that", "to", "with");

    /// All runs of a line, without words that open a sentence and name nobody, titles before names, and demonyms.
    public static List<Run> all(Line line, Cues cues) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = line.tokens();
        int at = 0;
        while (at < tokens.size()) {
            if (!starts(tokens, at, cues)) {
                at++;
                continue;
            }
            int last = at;
            for (int next = after(tokens, last, cues); next > last; next = after(tokens, last, cues)) {
                last = next;
            }
            new Run(line, at, last).trimmed(cues, runs);
            at = last + 1;
        }
        return runs;
    }

    private static boolean starts(List<Token> tokens, int at, Cues cues) {
        Token token = tokens.get(at);
        boolean name = token.text().length() > 1
                || (at + 1 < tokens.size() && tokens.get(at + 1).capital());
        return token.capital() && name && !cues.has("never", token.text());
    }

    /// The index of the next word that goes on with a name, over the small words within names.
    private static int after(List<Token> tokens, int last, Cues cues) {
        int next = last + 1;
        if (next >= tokens.size()
                || !tokens.get(next).joined()
                || tokens.get(last).text().endsWith(".")) {
            boolean initial = next < tokens.size() && tokens.get(last).text().matches("(?:\\p{Lu}\\.)+");
            if (!initial) {
                return last;
            }
        }
        Token token = tokens.get(next);
        if (token.capital() && !cues.has("never", token.text())) {
            return next;
        }
        boolean more = next + 1 < tokens.size() && tokens.get(next + 1).joined();
        if (token.particle() && more && tokens.get(next + 1).capital()) {
            return next + 1;
        }
        boolean of =
                token.text().equals("of") && cues.has("of", tokens.get(last).text());
        boolean forWhat = token.text().equals("for")
                && cues.type("head", tokens.get(last).text())
                        .filter("Organization"::equals)
                        .isPresent();
        if (more && (of || forWhat)) {
            int named = next + (tokens.get(next + 1).text().equals("the") ? 2 : 1);
            boolean goesOn = named < tokens.size()
                    && tokens.get(named).capital()
                    && !cues.has("never", tokens.get(named).text());
            return goesOn ? named : last;
        }
        return last;
    }

    private void trimmed(Cues cues, List<Run> runs) {
        List<Token> tokens = line.tokens();
        int from = first;
        int to = last;
        from += titles(tokens, from, to, cues);
        while (from <= to && leads(tokens, from, to, cues)) {
            from++;
            from += titles(tokens, from, to, cues);
        }
        if (from <= to && !tokens.get(from).text().isBlank()) {
            runs.add(new Run(line, from, to));
        }
    }

    /// How many of the first words are a title with what belongs to it: Acting Foreign Minister, Brigadier General.
    private static int titles(List<Token> tokens, int from, int to, Cues cues) {
        int titles = 0;
        for (int i = from; i <= to; i++) {
            Token token = tokens.get(i);
            boolean title = cues.has("title", token.text()) && !cues.has("head", token.text());
            titles = title ? i - from + 1 : titles;
            if (!title && !token.demonym() && !cues.opens(token.text())) {
                break;
            }
        }
        return titles;
    }

    private static boolean leads(List<Token> tokens, int from, int to, Cues cues) {
        Token token = tokens.get(from);
        boolean alone = from == to;
        if (token.demonym()) {
            boolean generic = !alone;
            for (int i = from + 1; i <= to; i++) {
                Token next = tokens.get(i);
                generic &= cues.has("head", next.text()) || cues.opens(next.text());
            }
            boolean saudi = !alone
                    && token.text().equals("Saudi")
                    && tokens.get(from + 1).text().equals("Arabia");
            boolean islamic = !alone && token.text().startsWith("Islam");
            boolean before = from == 0 || !token.opens();
            return !(saudi || islamic || (generic && before) || (generic && to > from));
        }
        return cues.opens(token.text()) && (alone || token.opens() || SMALL.contains(token.small()));
    }

    public Token token(int index) {
        return line.tokens().get(index);
    }

    public Token firstToken() {
        return token(first);
    }

    public Token lastToken() {
        return token(last);
    }

    public int start() {
        return firstToken().start();
    }

    public int end() {
        return lastToken().end();
    }

    public int words() {
        return last - first + 1;
    }

    public String of(String text) {
        return text.substring(start(), end());
    }

    /// The same run up to another word.
    public Run upTo(int newLast) {
        return new Run(line, first, newLast);
    }

    /// The same run from another word on.
    public Run from(int newFirst) {
        return new Run(line, newFirst, last);
    }
}
