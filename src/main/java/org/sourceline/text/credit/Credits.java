package org.sourceline.text.credit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the credits in a text, by the forms that newsrooms and those who copy them use.
public final class Credits {

    private static final int LEAD = 420;
    private static final int HEAD = 900;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’/-]*";
    private static final String RUN = "(?:[Tt]he )?" + WORD + "(?: (?:of |de |al-|the )?" + WORD + "){0,4}";
    private static final Pattern DATELINE = Pattern.compile("(?m)^[^\\n()]{0,60}\\((" + RUN + ")\\)\\s?[-–—:]");
    private static final Pattern BRACKETED = Pattern.compile("(?m)^\\[[^\\]\\n]{0,30}?(ロイター)\\]");
    private static final Pattern DATED = Pattern.compile("(?m)^\\d{1,2} \\p{L}{3,9} \\d{4}[;,:] (" + RUN + "):");
    private static final Pattern SLASHED = Pattern.compile("(?m)^(" + RUN + ")\\s?/\\s");
    private static final Pattern SOURCE = Pattern.compile(
            "(?mi:^.{0,40}?\\b(?:source|news source|quelle|المصدر|منبع)\\s?[:;]\\s*)(" + RUN + ")\\s*$",
            Pattern.MULTILINE);
    private static final Pattern ALONE = Pattern.compile("(?m)^[(\\[–—-]{0,2}\\s?(" + RUN + ")[)\\]]?\\.?\\s*$");
    private static final Pattern REPORTING =
            Pattern.compile("(?m)^\\(?(?i:reporting by) (?:the )?(" + WORD + ")\\b[^\\n]*");
    private static final Pattern POINTER = Pattern.compile(
            "(?i:(?:read|see|view|continue reading) (?:the )?(?:complete|full|original|entire|whole|rest of the)?\\s?"
                    + "(?:article|story|report|piece)?\\s?(?:at|on|in|from|via)\\s?:?\\s*"
                    + "|(?:originally|first) (?:published|appeared|posted)(?: \\w+)? (?:on|in|at|by)\\s?:?\\s*"
                    + "|(?:re-?published|reprinted|reposted) (?:\\w+ ){0,3}(?:from|by|of)\\s*|\\bvia:?\\s)"
                    + "(?:the )?(" + RUN + ")");
    private static final Pattern TITLED = Pattern.compile("(?m)^.{20,200}\\s[|–—-]\\s(" + RUN + ")\\s*$");
    private static final Pattern SAYS = Pattern.compile("(" + RUN
            + "),? (?:(?:has|had|have|also|later|first|exclusively) )*(?:reported|reports|report|quoted|quotes|writes|wrote"
            + "|revealed|published|given details|said (?:in|citing))\\b");
    private static final Pattern SAID_TO = Pattern.compile("\\b(?i:told|tells|told to|reported by|reported in|reported"
            + "|reports|quoted by|citing|cited by|informed|revealed to|told the news agency|as per|said to"
            + "|according to (?:an? )?(?:\\w+ )?(?:report|article|story|investigation)(?: (?:this|last) \\w+| on \\w+)? (?:by|from|in)"
            + "|according to(?: the)?(?: news)?(?: agency)?|(?:report|article|exclusive|story|investigation|dispatch)"
            + " (?:by|from|in|of)) (" + RUN + ")");

    private final String text;
    private final Publishers publishers;
    private final List<Credit> found = new ArrayList<>();

    private Credits(String text, Publishers publishers) {
        this.text = text;
        this.publishers = publishers;
    }

    /// The credits of a text, in order.
    ///
    /// @param body offset where its running words begin
    /// @param end offset where its own words end, behind which another text is appended
    public static List<Credit> in(String text, int body, int end, Publishers publishers) {
        Credits credits = new Credits(text.substring(0, end), publishers);
        credits.lines(body);
        credits.sentences(body);
        credits.found.sort(Comparator.comparingInt(Credit::start));
        return credits.found;
    }

    /// The publisher that a byline names, where it names one and not a person.
    public static Optional<String> ofByline(String byline, Publishers publishers) {
        for (String part : byline.split("[,;|]| and | for | von ")) {
            Optional<String> named = part.isBlank() ? Optional.empty() : publishers.named(part.strip());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private void lines(int body) {
        int head = body + HEAD;
        for (Pattern pattern : List.of(DATELINE, BRACKETED, DATED)) {
            each(pattern, Credit.Kind.WHOLE, 0, head, true);
        }
        each(SLASHED, Credit.Kind.WHOLE, 0, head, false);
        each(SOURCE, Credit.Kind.WHOLE, 0, text.length(), true);
        each(ALONE, Credit.Kind.WHOLE, text.length() * 2 / 3, text.length(), false);
        each(REPORTING, Credit.Kind.WHOLE, text.length() / 2, text.length(), false);
        each(POINTER, Credit.Kind.POINTER, 0, text.length(), false);
        each(TITLED, Credit.Kind.LEAD, 0, body + 1, false);
    }

    private void each(Pattern pattern, Credit.Kind kind, int from, int to, boolean anyName) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String run = matcher.group(1);
            Optional<String> name = anyName ? publishers.credited(run) : known(run);
            if (matcher.start() >= from && matcher.start() < to) {
                name.ifPresent(each -> add(matcher.start(), matcher.end(), each, kind));
            }
        }
    }

    private Optional<String> known(String run) {
        Optional<String> whole = publishers.named(run);
        return whole.isPresent() ? whole : prefix(run);
    }

    private Optional<String> prefix(String run) {
        for (int cut = run.lastIndexOf(' '); cut > 0; cut = run.lastIndexOf(' ', cut - 1)) {
            Optional<String> named = publishers.named(run.substring(0, cut));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<String> suffix(String run) {
        for (int cut = run.indexOf(' '); cut > 0; cut = run.indexOf(' ', cut + 1)) {
            Optional<String> named = publishers.named(run.substring(cut + 1));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private void sentences(int body) {
        String flat = text.replace('\n', ' ');
        Matcher says = SAYS.matcher(flat);
        while (says.find()) {
            Optional<String> whole = publishers.named(says.group(1));
            Optional<String> name = whole.isPresent() ? whole : suffix(says.group(1));
            name.ifPresent(each -> sentence(says.start(), says.end(), each, body));
        }
        Matcher to = SAID_TO.matcher(flat);
        while (to.find()) {
            known(to.group(1)).ifPresent(each -> sentence(to.start(), to.end(), each, body));
        }
    }

    private void sentence(int start, int end, String name, int body) {
        boolean overlaps = found.stream().anyMatch(other -> start < other.end() && other.start() < end);
        if (!overlaps) {
            add(start, end, name, start < body + LEAD ? Credit.Kind.LEAD : Credit.Kind.SENTENCE);
        }
    }

    private void add(int start, int end, String name, Credit.Kind kind) {
        found.add(new Credit(start, end, name, Publishers.key(name), kind));
    }
}
