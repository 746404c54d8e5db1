package org.sourceline.text.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the words for a speaker begin and end, before or after the word that says that they spoke.
final class Speakers {

    private static final int MOST_WORDS = 14;
    private static final Pattern PRONOUN = Pattern.compile(
            "(?iu)(?:and |but )?(?:he|she|it|they|we|i|you|who|which|that|this|these|what|there|no one|nobody|as|so|not|to)");
    private static final Pattern BEGINS =
            Pattern.compile("(?iu)(?:he|she|it|they|we|i|you|who|which|there|what|so|not|to)\\b");
    private static final Pattern LINK_WORD = Pattern.compile(
            "(?iu)^(?:but|and|while|although|though|that|as|when|because|since|if|after|before|then|however|meanwhile|also|where)\\s+");
    private static final Pattern TRAIL = Pattern.compile(
            "(?iu)\\s+(?:later|also|had|has|have|then|earlier|reportedly|previously|repeatedly|recently|often|publicly|all"
                    + "|both|would|could|did|not|who|has not|have not|never|first|privately|further|already|again)$");
    private static final Pattern CUT = Pattern.compile(
            "(?iu)\\s+(?:on|in|at|after|that|during|as|when|while|last|this|early|late|yesterday|told|said|with|about|saying"
                    + "|have|has|had|is|are|was|were|would|will|could|to|if|but)\\s.*$"
                    + "|\\s+(?:on|in|at|this|yesterday|today|that|earlier|later)$");
    private static final Pattern ENDS = Pattern.compile("[.;:“”\"()!?—–]|,(?! (?:[^,.;:“”\"()]+,? )?and )| - ");
    private static final Pattern OPEN = Pattern.compile("[,;:“”\"()—–]| - ");
    private static final Pattern ROLE =
            Pattern.compile("(?iu)(?:the |an? |who |speaking |head |chief |which |now |then |also ).*");

    private Speakers() {}

    /// The words after a cue.
    ///
    /// @param from where they begin
    /// @param end where the sentence ends
    static Optional<Voice> after(String text, int from, int end) {
        Matcher ends = ENDS.matcher(text).region(from, end);
        int to = end;
        while (ends.find()) {
            boolean initial = text.charAt(ends.start()) == '.' && isAbbreviation(text, from, ends.start());
            if (!initial) {
                to = ends.start();
                break;
            }
        }
        String words = CUT.matcher(text.substring(from, to)).replaceFirst("");
        return kept(text, from, from + words.length());
    }

    private static boolean isAbbreviation(String text, int from, int stop) {
        String word = text.substring(Math.max(from, text.lastIndexOf(' ', stop) + 1), stop);
        return word.length() == 1 || word.matches("(?i)gen|maj|brig|lt|col|dr|mr|mrs|ms|st|sgt|capt|u\\.s|adm");
    }

    /// The subject of a verb: the last clause before it, without what stands in it between commas.
    ///
    /// @param begin where the sentence begins
    /// @param verb where the verb does
    static Optional<Voice> before(String text, int begin, int verb) {
        int end = trimmed(text, begin, verb);
        boolean inserted = end > begin && text.charAt(end - 1) == ',';
        if (inserted) {
            int comma = text.lastIndexOf(',', end - 2);
            String between =
                    comma <= begin ? "" : text.substring(comma + 1, end - 1).strip();
            boolean role = ROLE.matcher(between).matches() || between.split(" ").length > 1;
            end = trimmed(text, begin, comma > begin && role ? comma : end - 1);
        }
        int start = begin;
        Matcher open = OPEN.matcher(text).region(begin, end);
        while (open.find()) {
            start = open.end();
        }
        return kept(text, start, end);
    }

    private static int trimmed(String text, int begin, int end) {
        int at = end;
        while (at > begin && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Optional<Voice> kept(String text, int from, int to) {
        int start = from;
        int end = to;
        boolean changed = true;
        while (changed) {
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = trimmed(text, start, end);
            Matcher link = LINK_WORD.matcher(text).region(start, end);
            Matcher trail = TRAIL.matcher(text).region(start, end);
            changed = false;
            if (link.find()) {
                start = link.end();
                changed = true;
            } else if (trail.find()) {
                end = trail.start();
                changed = true;
            }
        }
        String words = text.substring(start, Math.max(start, end)).replaceAll("\\s+", " ");
        boolean fits = !words.isBlank() && words.split(" ").length <= MOST_WORDS && words.length() > 2;
        boolean pronoun = fits && BEGINS.matcher(words).lookingAt();
        boolean noun =
                fits && !pronoun && !PRONOUN.matcher(words).matches() && Character.isLetter(words.codePointAt(0));
        return noun ? Optional.of(new Voice(start, end, words, VoiceKinds.of(words), true)) : Optional.empty();
    }

    /// The words that a group of a matcher found, as a speaker.
    static Optional<Voice> group(String text, Matcher matcher, int group, int most) {
        String words = matcher.group(group);
        boolean fits = words != null && words.strip().split("\\s+").length <= most && !words.matches(".*[،.؛:].*");
        return fits ? kept(text, matcher.start(group), matcher.end(group)) : Optional.empty();
    }
}
