package org.sourceline.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from a sentence who it says said so, by reporting verbs, and with what reserve.
public final class SaidBy {

    private static final int MOST_WORDS = 12;
    private static final int MOST_ARABIC_WORDS = 7;
    private static final Pattern ACCORDING = pattern("(?<!\\p{L})according to ([^,.;:“”\"]+)");
    private static final Pattern VERB =
            pattern("(?<!\\p{L})(said|says|say|told|announced|claimed|claims|reported|reports|stated|confirmed"
                    + "|denied|denies|warned|acknowledged|admitted|alleged|asserted|insisted)(?!\\p{L})");
    private static final Pattern AFTER_QUOTE = pattern("[”\"][,.]?\\s+(?:said|says|told|announced)\\s+([^,.;:“”\"]+)");
    private static final Pattern ARABIC =
            pattern("(?<!\\p{L})[وف]?(?:قالت?|أعلنت?|اعلنت?|أفادت?|افادت?|أكدت?|اكدت?|صرحت?|صرّحت?|ذكرت?|نفت|نفى|زعمت?)"
                    + "\\s+(.+?)\\s+(?:إن|أن|ان|بأن|بان|فيه|في|على|عن)(?!\\p{L})");
    private static final Pattern ARABIC_ACCORDING =
            pattern("(?<!\\p{L})(?:وفقا ل|وفقاً ل|بحسب |نقلا عن |نقلاً عن )([^،.؛:«»“”]+)");
    private static final Pattern HEDGE = pattern("(?<!\\p{L})(allegedly|reportedly|purportedly|apparently|supposedly"
            + "|(?:is|are|was|were) (?:widely )?(?:believed|thought|suspected|said|reported)|rumou?red|unconfirmed"
            + "|يُعتقد|يعتقد|يقال|مزاعم|يُزعم)(?!\\p{L})");
    private static final Pattern PRONOUN = pattern("(?:and |but )?(?:he|she|it|they|we|i|who|which|that)");
    private static final Pattern LINK_WORD = pattern("^(?:but|and|while|although|that|as|when|also)\\s+");

    private SaidBy() {}

    /// The speaker in the sentence's own words; empty where none can be read from it.
    public static Optional<String> speaker(String sentence) {
        Matcher according = ACCORDING.matcher(sentence);
        if (according.find()) {
            return kept(according.group(1), MOST_WORDS);
        }
        Matcher quoted = AFTER_QUOTE.matcher(sentence);
        if (quoted.find()) {
            return kept(quoted.group(1).replaceAll("\\s+(?:on|in|at|after|that)\\s.*$", ""), MOST_WORDS);
        }
        Matcher arabic = ARABIC.matcher(sentence);
        Matcher source = ARABIC_ACCORDING.matcher(sentence);
        if (source.find()) {
            return kept(source.group(1), MOST_ARABIC_WORDS);
        }
        if (arabic.find() && !arabic.group(1).matches(".*[،.؛:].*")) {
            return kept(arabic.group(1), MOST_ARABIC_WORDS);
        }
        Matcher verb = VERB.matcher(sentence);
        return verb.find() && !isPassive(sentence, verb.start())
                ? subject(sentence.substring(0, verb.start()))
                : Optional.empty();
    }

    private static boolean isPassive(String sentence, int verb) {
        return sentence.substring(0, verb).matches("(?s).*(?:\\b(?:is|are|was|were|be|been|being))\\s+(?:\\w+ly\\s+)?");
    }

    /// What of the words before a verb is its subject: the last clause, without what stands in it between commas.
    private static Optional<String> subject(String before) {
        String clause = before.strip();
        if (clause.endsWith(",")) {
            String open = clause.substring(0, clause.length() - 1);
            int comma = open.lastIndexOf(',');
            clause = comma < 0 ? open : open.substring(0, comma);
        }
        int start = 0;
        for (char sign : new char[] {',', ';', ':', '“', '”', '"', '—', '–'}) {
            start = Math.max(start, clause.lastIndexOf(sign) + 1);
        }
        String words = LINK_WORD.matcher(clause.substring(start).strip()).replaceFirst("");
        return kept(words.replaceAll("\\s+(?:later|also|had|has|have|then|earlier|reportedly)$", ""), MOST_WORDS);
    }

    private static Optional<String> kept(String words, int most) {
        String speaker = words.replaceAll("\\s+", " ").strip();
        boolean fits = !speaker.isEmpty() && speaker.split(" ").length <= most;
        return fits && !PRONOUN.matcher(speaker).matches() ? Optional.of(speaker) : Optional.empty();
    }

    /// The words by which the sentence takes no side on what it reports, such as "reportedly"; empty where none do.
    public static Optional<String> hedge(String sentence) {
        Matcher hedge = HEDGE.matcher(sentence);
        return hedge.find() ? Optional.of(hedge.group(1)) : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
