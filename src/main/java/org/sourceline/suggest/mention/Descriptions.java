package org.sourceline.suggest.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds descriptions that refer back to what was named last: "the group", "the airport".
final class Descriptions {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("group", "ArmedGroup"),
            Map.entry("militia", "ArmedGroup"),
            Map.entry("movement", "ArmedGroup"),
            Map.entry("faction", "ArmedGroup"),
            Map.entry("brigade", "ArmedGroup"),
            Map.entry("organization", "Organization"),
            Map.entry("organisation", "Organization"),
            Map.entry("party", "Organization"),
            Map.entry("ministry", "GovernmentBody"),
            Map.entry("newspaper", "MediaOutlet"),
            Map.entry("agency", "MediaOutlet"),
            Map.entry("airport", "Facility"),
            Map.entry("base", "Facility"),
            Map.entry("embassy", "Facility"),
            Map.entry("city", "Place"),
            Map.entry("town", "Place"),
            Map.entry("commander", "Person"),
            Map.entry("general", "Person"),
            Map.entry("cleric", "Person"),
            Map.entry("minister", "Person"));
    private static final Pattern NOUN =
            Pattern.compile("(?<!\\p{L})[Tt]he (" + String.join("|", NOUNS.keySet()) + ")(?!\\p{L})");
    private static final double SCORE = 0.3;

    private Descriptions() {}

    static void read(String text, Draft draft) {
        List<Suggestion> named = List.copyOf(draft.found());
        Matcher nouns = NOUN.matcher(text);
        while (nouns.find()) {
            String type = NOUNS.getOrDefault(nouns.group(1).toLowerCase(Locale.ROOT), "");
            int start = nouns.start();
            if (draft.within(start, nouns.end()).isEmpty()) {
                named.stream()
                        .filter(each -> each.type().equals(type)
                                && each.end() < start
                                && each.score() >= Suggestion.WORTH_SHOWING)
                        .max(Comparator.comparingInt(Suggestion::start))
                        .ifPresent(each -> draft.like(
                                each,
                                start,
                                nouns.end(),
                                SCORE,
                                Rule.DESCRIPTION,
                                draft.say("description", each.quote())));
            }
        }
    }
}
