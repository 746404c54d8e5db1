package org.sourceline.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.text.Sentences;

/// Reads who a text says said it, by the verbs and phrases that say so, sentence by sentence.
///
/// Rules without a parser, after what Sultana (2022) and Citron reach with theirs: what they find is to be offered, and
/// a speaker who goes on in a later sentence of the paragraph is marked as not sure.
public final class Attributions {

    private static final int MOST_ARABIC_WORDS = 7;
    private static final Pattern PRONOUN = Pattern.compile(
            "(?iu).*\\b(?:he|she|they)\\s+(?:also |later )?(?:said|says|added|told|wrote|claimed|warned)\\b.*",
            Pattern.DOTALL);

    private static final Pattern CLAUSE_ENDS =
            Pattern.compile("\\s*(?:[.,;:“”\"()—–?!]|$|in |on |at |last |this |earlier |during |after )");

    private Attributions() {}

    /// Who is said to have said what stands in one sentence.
    public static Attributed of(String sentence) {
        return of(sentence, 0, sentence.length());
    }

    /// Who is said to have said what stands in a stretch of one sentence.
    public static Attributed of(String text, int start, int end) {
        List<Voice> chain = chain(text, start, end);
        String sentence = text.substring(start, end);
        Matcher hedge = Cues.HEDGE.matcher(sentence);
        boolean denies = !chain.isEmpty() && Cues.DENIAL.matcher(sentence).find();
        return new Attributed(chain, hedge.find() ? hedge.group(1) : "", denies);
    }

    /// Who is said to have said what stands around a place, where need be in a sentence before it in the paragraph.
    public static Attributed around(String text, int start, int end) {
        int[] sentence = Sentences.around(text, start, end);
        Attributed own = of(text, sentence[0], sentence[1]);
        String words = text.substring(sentence[0], sentence[1]);
        boolean goesOn = own.chain().isEmpty()
                && (PRONOUN.matcher(words).matches() || words.startsWith("“") || words.startsWith("\""));
        if (!goesOn) {
            return own;
        }
        int before = sentence[0] - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before <= 0 || text.charAt(before) == '\n') {
            return own;
        }
        int[] earlier = Sentences.around(text, before, before);
        List<Voice> carried =
                chain(text, earlier[0], earlier[1]).stream().map(Voice::carried).toList();
        return new Attributed(carried, own.hedge(), own.denies());
    }

    private static List<Voice> chain(String text, int start, int end) {
        Optional<Voice> relay = Optional.empty();
        List<Voice> chain = new ArrayList<>();
        Matcher told = Cues.TOLD.matcher(text).region(start, end);
        Optional<Voice> speaker = first(List.of(
                () -> after(Cues.ACCORDING, text, start, end),
                () -> arabic(text, start, end),
                () -> after(Cues.CITING, text, start, end),
                () -> quoted(text, start, end),
                () -> after(Cues.PASSIVE, text, start, end),
                () -> inverted(text, start, end),
                () -> subject(text, start, end)));
        speaker.ifPresent(chain::add);
        if (speaker.isPresent() && told.find()) {
            relay = Speakers.after(text, told.end(), end).filter(to -> to.kind() == Voice.Kind.MEDIA);
        }
        relay.or(() -> passingOn(text, start, end))
                .filter(other -> chain.stream().noneMatch(voice -> meets(voice, other)))
                .ifPresent(chain::add);
        return chain;
    }

    private static boolean meets(Voice one, Voice other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Optional<Voice> first(List<Supplier<Optional<Voice>>> rules) {
        return rules.stream().flatMap(rule -> rule.get().stream()).findFirst();
    }

    private static Optional<Voice> after(Pattern cue, String text, int start, int end) {
        Matcher matcher = cue.matcher(text).region(start, end);
        while (matcher.find()) {
            Optional<Voice> voice = Speakers.after(text, matcher.end(), end);
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    /// "…," said X: where X ends the clause, and is not the subject of what is said.
    private static Optional<Voice> inverted(String text, int start, int end) {
        return after(Cues.INVERTED, text, start, end)
                .filter(voice ->
                        CLAUSE_ENDS.matcher(text).region(voice.end(), end).lookingAt());
    }

    private static Optional<Voice> quoted(String text, int start, int end) {
        Matcher matcher = Cues.QUOTED.matcher(text).region(start, end);
        return matcher.find() ? Speakers.before(text, start, matcher.start()) : Optional.empty();
    }

    private static Optional<Voice> arabic(String text, int start, int end) {
        Matcher according = Cues.ARABIC_ACCORDING.matcher(text).region(start, end);
        if (according.find()) {
            return Speakers.group(text, according, 1, MOST_ARABIC_WORDS);
        }
        Matcher verb = Cues.ARABIC.matcher(text).region(start, end);
        return verb.find() ? Speakers.group(text, verb, 1, MOST_ARABIC_WORDS) : Optional.empty();
    }

    private static Optional<Voice> subject(String text, int start, int end) {
        Matcher verb = Cues.VERB.matcher(text).region(start, end);
        while (verb.find()) {
            boolean passive =
                    Cues.AUXILIARY.matcher(text).region(start, verb.start()).find();
            Optional<Voice> voice = passive || inQuotes(text, start, verb.start())
                    ? Optional.empty()
                    : Speakers.before(text, start, verb.start());
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    private static boolean inQuotes(String text, int start, int at) {
        int open = 0;
        for (int i = start; i < at; i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return open > 0;
    }

    /// The medium that passes on what somebody else is said to have said.
    private static Optional<Voice> passingOn(String text, int start, int end) {
        Matcher quoted = Cues.QUOTED.matcher(text).region(start, end);
        if (quoted.find() && quoted.group(1) != null) {
            return Speakers.group(text, quoted, 1, 8);
        }
        Optional<Voice> document = Optional.empty();
        Matcher in = Cues.IN_DOCUMENT.matcher(text).region(start, end);
        if (in.find()) {
            document = Speakers.group(text, in, 1, 8);
        }
        return document.or(() -> subject(text, start, end).filter(voice -> voice.kind() == Voice.Kind.MEDIA))
                .or(() -> inverted(text, start, end).filter(voice -> voice.kind() == Voice.Kind.MEDIA));
    }
}
