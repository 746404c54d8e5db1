package org.sourceline.ui.desk.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An English sentence with gaps, by which such a sentence is known again and what fills its gaps is taken out.
///
/// @param key what it is called in the words
/// @param letters how many letters of it stand outside gaps
/// @param gaps the numbers of its gaps in the order they stand
record Template(String key, int letters, List<Integer> gaps, Pattern pattern) {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    /// The template of a pattern whose gaps are numbers in braces.
    static Template of(String key, String english) {
        StringBuilder regex = new StringBuilder();
        List<Integer> gaps = new ArrayList<>();
        int letters = 0;
        int at = 0;
        Matcher gap = GAP.matcher(english);
        while (gap.find()) {
            String between = english.substring(at, gap.start()).replace("''", "'");
            regex.append(Pattern.quote(between)).append("(.+)");
            letters += between.length();
            gaps.add(Integer.parseInt(gap.group(1)));
            at = gap.end();
        }
        String rest = english.substring(at).replace("''", "'");
        regex.append(Pattern.quote(rest));
        return new Template(key, letters + rest.length(), gaps, Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    /// What fills the gaps of a sentence, by their numbers; empty where it is another sentence.
    Optional<Object[]> filled(String sentence) {
        Matcher found = pattern.matcher(sentence);
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] filled = new Object[gaps.size()];
        for (int i = 0; i < filled.length; i++) {
            filled[gaps.get(i)] = value(found.group(i + 1));
        }
        return Optional.of(filled);
    }

    /// A number with its thousands apart as a number, which each language parts in its own way.
    private static Object value(String text) {
        return GROUPED.matcher(text).matches() ? (Object) Long.valueOf(text.replace(",", "")) : text;
    }
}
