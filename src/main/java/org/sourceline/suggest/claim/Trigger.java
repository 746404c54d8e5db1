package org.sourceline.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;

/// Words in a sentence that suggest a predicate, and which way round they say it.
///
/// @param start UTF-16 offset of the first code unit
/// @param end offset past the last
/// @param words the words
/// @param turned whether its subject stands after them and its object before
/// @param noun whether both stand after them: "the killing of X by Y"
record Trigger(Predicate predicate, int start, int end, String words, boolean turned, boolean noun) {

    private static final Pattern PASSIVE = Pattern.compile(
            "(?:is|are|was|were|been|being|be|got|having been) (?:\\w+ly )?$", Pattern.CASE_INSENSITIVE);

    /// The triggers of all predicates in a stretch of a text; of those that overlap the longest stay.
    static List<Trigger> all(String text, int start, int end, Ontology ontology) {
        String small = text.substring(start, end).toLowerCase(Locale.ROOT);
        List<Trigger> found = new ArrayList<>();
        if (small.length() != end - start) {
            return found;
        }
        for (Predicate predicate : ontology.predicates()) {
            for (String words : predicate.triggers()) {
                for (int at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + 1)) {
                    int past = at + words.length();
                    boolean whole = (at == 0 || !Character.isLetter(small.charAt(at - 1)))
                            && (past == small.length() || !Character.isLetter(small.charAt(past)));
                    if (whole) {
                        found.add(of(predicate, text, start, start + at, start + past));
                    }
                }
            }
        }
        List<Trigger> longest = new ArrayList<>();
        for (Trigger each : found) {
            boolean within = found.stream()
                    .anyMatch(other -> other.start <= each.start
                            && each.end <= other.end
                            && other.end - other.start > each.end - each.start);
            if (!within) {
                longest.add(each);
            }
        }
        return longest;
    }

    private static Trigger of(Predicate predicate, String text, int sentence, int start, int end) {
        String words = text.substring(start, end);
        Matcher passive = PASSIVE.matcher(text).region(sentence, start);
        boolean by =
                words.endsWith(" by") || (end + 4 <= text.length() && text.startsWith(" by ", end) && passive.find());
        boolean participle = text.startsWith(" by ", end) && !words.endsWith(" of");
        boolean readsBy = predicate.forward().endsWith(" by");
        boolean active = !by && !participle;
        boolean of = words.toLowerCase(Locale.ROOT).endsWith("ing of")
                || words.toLowerCase(Locale.ROOT).endsWith("death of");
        boolean carrier = words.matches("(?i).*(?:from|of|for|with|on|in|at|to)") || predicate.symmetric();
        return new Trigger(predicate, start, end, words, readsBy ? active && !carrier : !active, of);
    }
}
