package org.sourceline.suggest.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourceline.suggest.run.Cues;
import org.sourceline.text.name.Acronym;

/// Finds what stands in brackets after a name and is another name of the same: its translation or its short form.
final class Brackets {

    private static final Pattern AFTER = Pattern.compile("^[”\"’“]?,? ?\\(([^()\\n]{2,60})\\)");
    private static final Set<String> GROUPS = Set.of("ArmedGroup", "Organization", "GovernmentBody", "MediaOutlet");

    private Brackets() {}

    static void read(String text, Cues cues, Draft draft) {
        for (Suggestion named : List.copyOf(draft.found())) {
            Matcher after = AFTER.matcher(text).region(named.end(), text.length());
            if (named.score() < Suggestion.WORTH_SHOWING || !after.lookingAt()) {
                continue;
            }
            String inside = after.group(1);
            boolean letters = Acronym.is(inside) && !cues.has("never", inside);
            boolean fits = Acronym.stands(inside, named.quote()) || GROUPS.contains(named.type());
            boolean translation = GROUPS.contains(named.type()) && isName(inside);
            boolean kept =
                    draft.within(after.start(1), after.end(1)).stream().anyMatch(each -> each.rule() == Rule.KNOWN);
            if (!kept && ((letters && fits) || translation)) {
                draft.like(
                        named,
                        after.start(1),
                        after.end(1),
                        0.92,
                        Rule.BRACKETED,
                        draft.say(letters ? "bracket.letters" : "bracket.translation", named.quote()));
            }
        }
    }

    private static boolean isName(String words) {
        List<String> each =
                Stream.of(words.split("[ -]")).filter(word -> word.length() > 3).toList();
        return each.size() > 1
                && Character.isUpperCase(words.charAt(0))
                && each.stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }
}
