package org.sourceline.suggest.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.suggest.run.Cues;
import org.sourceline.suggest.run.Run;
import org.sourceline.suggest.run.Token;

/// Tells from the words in and around a name what it names.
final class Typing {

    private static final Pattern WORDS_AFTER =
            Pattern.compile("^[”\"’]?[“]? ?((?:\\p{Ll}[\\p{L}-]*)(?: \\p{Ll}[\\p{L}-]*)?)");
    private static final Pattern NAMES_PERSON = Pattern.compile(
            "(?:^| )(?:bin|ibn|bint|Abu|Abou|Umm)(?: |$)|(?:^| )[Aa]l[- ]|(?:^| )Abdul?\\b|(?:^| )Abdel\\b");
    private static final Pattern NAMING =
            Pattern.compile("\\b(?:called|named|dubbed|known(?: \\w+ly)? as|calls itself|call themselves)$");
    private static final Pattern GROUP =
            Pattern.compile("\\b(?:groups?|militias?|factions?|brigades?|movements?|outfits?|rebels|fighters)\\b");
    private static final int PEEK = 64;
    private final String text;
    private final Cues cues;

    Typing(String text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    /// What a run most likely names; empty where nothing tells.
    Optional<Evidence> of(Run run) {
        return small(run)
                .or(() -> common(run))
                .or(() -> titled(run))
                .or(() -> head(run))
                .or(() -> called(run))
                .or(() -> followed(run))
                .or(() -> role(run))
                .or(() -> shaped(run));
    }

    private Optional<Evidence> small(Run run) {
        Matcher after = WORDS_AFTER.matcher(after(run));
        if (!after.find() || text.charAt(run.end()) != ' ') {
            return Optional.empty();
        }
        String two = after.group(1);
        String one = two.contains(" ") ? two.substring(0, two.indexOf(' ')) : two;
        for (String word : List.of(two, one)) {
            Optional<String> type = cues.type("small", word);
            boolean whose = run.words() == 1
                    && !type.equals(Optional.of("Facility"))
                    && (cues.common(run.of(text)).isPresent()
                            || run.firstToken().shouted());
            if (type.isPresent() && !whose) {
                boolean weapon = type.get().equals("Weapon");
                int end = weapon ? run.end() : run.end() + 1 + word.length();
                return Optional.of(new Evidence(type.get(), 0.75, Rule.HEAD, "head", word, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> common(Run run) {
        return cues.common(run.of(text))
                .map(type -> new Evidence(type, 0.9, Rule.COMMON, "common", run.of(text), run.end()));
    }

    private Optional<Evidence> titled(Run run) {
        Optional<String> before = wordBefore(run);
        boolean title = before.isPresent()
                && cues.has("title", before.get())
                && text.charAt(run.start() - 1) == ' '
                && !text.substring(Math.max(0, run.start() - 2), run.start()).startsWith(",");
        boolean head = cues.has("head", run.lastToken().text())
                || cues.has("first", run.firstToken().text());
        return title && !head && run.words() <= 5
                ? Optional.of(new Evidence("Person", 0.85, Rule.CUE, "title", before.get(), run.end()))
                : Optional.empty();
    }

    private Optional<String> wordBefore(Run run) {
        if (run.first() == 0) {
            return Optional.empty();
        }
        Token before = run.token(run.first() - 1);
        String between = text.substring(before.end(), run.start());
        return between.matches("\\.? [“\"‘]?|\\.") ? Optional.of(before.text()) : Optional.empty();
    }

    private Optional<Evidence> head(Run run) {
        Token last = run.lastToken();
        Optional<String> first = cues.type("first", run.firstToken().text());
        if (first.isPresent() && run.words() > 1) {
            return Optional.of(new Evidence(
                    first.get(), 0.85, Rule.HEAD, "head", run.firstToken().text(), run.end()));
        }
        for (int i = run.last(); i >= run.first() && run.words() > 1; i--) {
            Token token = run.token(i);
            boolean of = i < run.last() && run.token(i + 1).text().equals("of");
            boolean arabic = i > run.first()
                    && text.substring(run.start(), token.start()).matches(".*(?:^|[- ])[Aa]l[- ]$");
            arabic |= token.text().matches("[Aa]l-.*");
            if ((i == run.last() || of) && !arabic && cues.has("head", token.text())) {
                boolean medium = commonPart(run).filter("MediaOutlet"::equals).isPresent();
                String type =
                        medium ? "MediaOutlet" : cues.type("head", token.text()).orElse("");
                return Optional.of(new Evidence(type, 0.8, Rule.HEAD, "head", token.text(), run.end()));
            }
        }
        boolean whole = run.words() == 1 && last.text().length() > 4 && cues.has("head", last.text());
        boolean article =
                whole && run.first() > 0 && run.token(run.first() - 1).small().equals("the");
        return article && !last.opens()
                ? Optional.of(new Evidence(
                        cues.type("head", last.text()).orElse(""), 0.55, Rule.HEAD, "head", last.text(), run.end()))
                : Optional.empty();
    }

    private Optional<String> commonPart(Run run) {
        return cues.common(run.firstToken().text());
    }

    private Optional<Evidence> called(Run run) {
        String before = text.substring(Math.max(run.line().start(), run.start() - PEEK), run.start())
                .replaceAll("[“\"‘]$", "")
                .replaceAll("(?i)(?<!\\p{L})(?:the|a|an) $", "")
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        String best = "";
        for (String phrase : cues.all("called")) {
            boolean stands = before.endsWith(phrase)
                    && (before.length() == phrase.length()
                            || !Character.isLetter(before.charAt(before.length() - phrase.length() - 1)));
            best = stands && phrase.length() > best.length() ? phrase : best;
        }
        String found = best.isEmpty() && NAMING.matcher(before).find() ? group(run) : best;
        return found.isEmpty()
                ? Optional.empty()
                : cues.type("called", found)
                        .map(type -> new Evidence(type, 0.75, Rule.CUE, "called", found, run.end()));
    }

    /// The word for a group in the clause before a name that is told to be one's name.
    private String group(Run run) {
        int from = Math.max(run.line().start(), text.lastIndexOf(". ", run.start()));
        Matcher groups = GROUP.matcher(text.substring(from, run.start()));
        return groups.find() ? "group" : "";
    }

    private Optional<Evidence> followed(Run run) {
        Matcher after = WORDS_AFTER.matcher(after(run));
        if (!after.find()) {
            return Optional.empty();
        }
        String two = after.group(1);
        String one = two.contains(" ") ? two.substring(0, two.indexOf(' ')) : two;
        for (String word : List.of(two, one)) {
            Optional<String> type = cues.type("after", word);
            if (type.isPresent()) {
                boolean named = type.get().equals("Person") && run.firstToken().shouted();
                String kind = named ? "Organization" : type.get();
                return Optional.of(new Evidence(kind, 0.65, Rule.CUE, "followed", word, run.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> role(Run run) {
        String after = after(run);
        if (!after.startsWith(",") || run.words() > 5) {
            return Optional.empty();
        }
        String[] words = after.substring(1).strip().split("[^\\p{L}'’-]+");
        for (int i = 0; i < Math.min(words.length, 6); i++) {
            if (cues.has("role", words[i])) {
                return Optional.of(new Evidence("Person", 0.75, Rule.CUE, "role", words[i], run.end()));
            }
            if (i > 0
                    && Character.isUpperCase(words[i].isEmpty() ? 'a' : words[i].charAt(0))
                    && !cues.has("title", words[i])) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> shaped(Run run) {
        String words = run.of(text);
        Optional<String> before = wordBefore(run);
        boolean located = before.isPresent() && cues.has("in", before.get());
        if (run.words() == 1) {
            Token token = run.firstToken();
            if (token.shouted()) {
                return Optional.of(new Evidence("Organization", 0.6, Rule.RUN, "letters", words, run.end()));
            }
            return located
                    ? Optional.of(new Evidence("Place", 0.6, Rule.CUE, "located", before.get(), run.end()))
                    : Optional.empty();
        }
        if (NAMES_PERSON.matcher(words).find() || run.words() <= 4) {
            boolean person = NAMES_PERSON.matcher(words).find() || run.words() <= 3;
            boolean place = located
                    && !NAMES_PERSON.matcher(words).find()
                    && run.words() == 2
                    && !before.get().equals("to")
                    && !before.get().equals("from");
            boolean of = words.contains(" of ") || words.contains(" for ");
            String type = of ? "Organization" : place ? "Place" : person ? "Person" : "Organization";
            return Optional.of(new Evidence(type, 0.6, Rule.RUN, "run", words, run.end()));
        }
        return Optional.of(new Evidence("Organization", 0.55, Rule.RUN, "run", words, run.end()));
    }

    private String after(Run run) {
        return text.substring(run.end(), Math.min(run.line().end(), run.end() + PEEK));
    }
}
