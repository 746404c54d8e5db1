package org.sourceline.suggest.mention;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sourceline.suggest.run.Cues;
import org.sourceline.suggest.run.Line;
import org.sourceline.suggest.run.Run;
import org.sourceline.suggest.run.Token;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameMatch;

/// Finds the names of the case in an article: as they are kept, in other spellings, and in the Arabic script.
final class KnownMentions {

    private static final int LONGEST = 4;
    private static final String PREFIXES = "وفبلك";
    private final String text;
    private final CaseNames names;
    private final Cues cues;
    private final Draft draft;

    KnownMentions(String text, CaseNames names, Cues cues, Draft draft) {
        this.text = text;
        this.names = names;
        this.cues = cues;
        this.draft = draft;
    }

    void asKept() {
        names.scanner().scan(text, (start, end, name) -> {
            List<CaseNames.Known> hits = names.hit(name);
            CaseNames.Known first = hits.getFirst();
            String words = text.substring(start, end);
            double score = score(words, first.name()) - (hits.size() > 1 ? 0.1 : 0);
            Rule rule = score < Suggestion.WORTH_SHOWING ? Rule.DESCRIPTION : Rule.KNOWN;
            if (score > 0) {
                draft.known(start, end, first.entity(), score, rule, why(words, hits));
            }
        });
    }

    private String why(String words, List<CaseNames.Known> hits) {
        CaseNames.Known first = hits.getFirst();
        String key = first.entity().name().equals(first.name()) ? "known" : "alias";
        String why = draft.say(key, first.entity().name(), names.mentions(first.entity()));
        return hits.size() == 1
                ? why
                : why + " · "
                        + draft.say(
                                "others",
                                words,
                                hits.stream()
                                        .skip(1)
                                        .map(known -> known.entity().name())
                                        .collect(Collectors.joining(", ")));
    }

    /// How sure words in some case are a name in some: "us" is not the US, and "the group" may be anybody.
    private double score(String words, String name) {
        boolean small = words.equals(words.toLowerCase(Locale.ROOT)) && !words.equals(words.toUpperCase(Locale.ROOT));
        boolean nameSmall = name.equals(name.toLowerCase(Locale.ROOT)) && !name.equals(name.toUpperCase(Locale.ROOT));
        String bare = name.replace(".", "");
        boolean letters = bare.length() <= 5 && bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT));
        boolean arabic = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC;
        if (letters && !arabic && !words.replace(".", "").equals(bare)) {
            return 0;
        }
        if (nameSmall) {
            return name.contains(" ") ? 0.4 : 0.3;
        }
        if (small) {
            return cues.common(name).filter("Place"::equals).isPresent() ? 0.55 : 0.4;
        }
        return words.equals(name) ? 0.98 : 0.95;
    }

    /// Finds a run that spells a name of the case otherwise.
    ///
    /// @param end where the name would end with the small words that may belong to it
    /// @param type the type that the words are known to be of, or empty
    /// @param least the score to give at least, so that a long name stands before a short one in it
    /// @return whether one was found
    boolean variant(Run run, int end, String type, double least) {
        String words = text.substring(run.start(), end);
        NameForm form = NameForm.of(words);
        return names.variant(form, type)
                .map(variant -> {
                    double score = variant.match().score();
                    String why = draft.say(
                            "variant",
                            variant.known().name(),
                            Math.round(score * 100),
                            names.mentions(variant.known().entity()));
                    draft.known(
                            run.start(),
                            end,
                            variant.known().entity(),
                            Math.max(least, score >= NameMatch.LIKELY ? 0.9 : 0.7),
                            Rule.VARIANT,
                            why);
                    return true;
                })
                .orElse(false);
    }

    /// Finds names of the case that stand in Arabic or Persian, where no capitals tell names.
    void inArabic(List<Line> lines) {
        for (Line line : lines) {
            List<Token> tokens = line.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (isArabic(tokens.get(at).text())) {
                    at += Math.max(0, arabicAt(tokens, at) - 1);
                }
            }
        }
    }

    private int arabicAt(List<Token> tokens, int at) {
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            int end = tokens.get(at + length - 1).end();
            int start = tokens.get(at).start();
            boolean one = length == 1;
            for (int skip = 0; skip <= (hasPrefix(text.substring(start, end)) ? 1 : 0); skip++) {
                NameForm form = NameForm.of(text.substring(start + skip, end));
                var found = names.variant(form, "")
                        .filter(variant -> !one || form.joined().skeleton().length() > 3)
                        .filter(variant -> form.words().size()
                                <= variant.known().form().words().size())
                        .filter(variant -> draft.within(start, end).isEmpty());
                if (found.isPresent()) {
                    var known = found.get().known();
                    String why = draft.say("script", known.name(), names.mentions(known.entity()));
                    draft.known(start + skip, end, known.entity(), one ? 0.6 : 0.8, Rule.VARIANT, why);
                    return length;
                }
            }
        }
        return 0;
    }

    private static boolean hasPrefix(String word) {
        return word.length() > 3 && PREFIXES.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
