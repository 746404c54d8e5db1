package org.sourceline.ingest.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that sites put around their articles in many languages, as listed in `boilerplate.txt`.
public final class Boilerplate {

    private static final int LONGEST = 200;
    private static final int LONGEST_CAPTION = 400;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final String AGENCY = "(?:(?i:getty(?: images)?|reuters|afp|epa(?:-efe)?|ap(?: photo)?|associated"
            + " press|shutterstock|istock|anadolu(?: agency)?|handout|xinhua|picture alliance|file"
            + " photo)|dpa|UPI|WANA|ISNA|IRNA)";
    private static final Pattern CREDIT = Pattern.compile(
            "^(?iu:photo|photos|image|picture|photograph|foto|bild|crédit|credits?|صورة|تصوير|عکس)(?i:graph)?(?i:"
                    + " credit| courtesy| by)?\\s*[:/].{2,80}$"
                    + "|^.{0,360}(?<!\\p{L})" + AGENCY + "\\s?/\\s?[\\p{L}][\\p{L} .'’/-]{1,60}[)\\]]?$"
                    + "|^.{0,360}(?:/|\\b(?i:via) |\\()" + AGENCY + "[)\\]]?$"
                    + "|^.{0,360}[.] " + AGENCY + "$"
                    + "|^.{4,160}[.] [(\\[]\\p{Lu}[^()]{1,40}[)\\]]$");
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");
    private static final Map<String, Pattern> LISTS = read();

    private Boilerplate() {}

    /// Whether the whole line is the site's and not the article's.
    public static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String core = EDGES.matcher(line).replaceAll("");
        return core.isEmpty()
                ? !line.isBlank() && line.strip().length() < 4
                : list("line").matcher(core).matches()
                        || list("opening").matcher(core).lookingAt()
                        || list("opening").matcher(line.strip()).lookingAt()
                        || list("ending").matcher(core).find();
    }

    /// Whether the line is one after which sites put other articles.
    public static boolean isTail(String line) {
        return line.length() <= LONGEST
                && list("tail").matcher(EDGES.matcher(line).replaceAll("")).matches();
    }

    /// Whether the line is a picture's caption or credit, by the photographer or agency it ends with.
    public static boolean isCredit(String line) {
        return line.length() <= LONGEST_CAPTION && CREDIT.matcher(line.strip()).matches();
    }

    private static Pattern list(String name) {
        return Objects.requireNonNull(LISTS.get(name));
    }

    private static Map<String, Pattern> read() {
        Map<String, List<String>> found = new HashMap<>();
        String name = "";
        for (String line : resource().split("\n")) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                name = section.group(1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                found.computeIfAbsent(name, key -> new ArrayList<>()).add("(?:" + line.strip() + ")");
            }
        }
        Map<String, Pattern> lists = new HashMap<>();
        found.forEach((key, lines) -> {
            String any = "(?:" + String.join("|", lines) + ")" + (key.equals("ending") ? "$" : "");
            lists.put(key, Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        });
        return Map.copyOf(lists);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
