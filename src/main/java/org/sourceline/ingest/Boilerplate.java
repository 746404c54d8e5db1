package org.sourceline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Lines that sites put around their articles in many languages, as listed in `boilerplate.txt`.
final class Boilerplate {

    private static final int LONGEST = 200;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern CREDIT = Pattern.compile("(?iu)^(photo|image|picture|photograph|photos|file photo|foto|bild|crédit|credit|credits|صورة|تصوير|عکس)"
            + "( credit| courtesy| by|graph)?\\s*[:/].{2,80}$"
            + "|^.{0,100}[/|(\\[,–-]\\s*(getty( images)?|reuters|ap|afp|epa|afp via getty images|ap photo|shutterstock|istock|anadolu( agency)?|file photo|handout|wikimedia commons)[\\s/\\w]{0,30}[)\\]]?$");
    private static final Map<String, Pattern> LISTS = read();

    private Boilerplate() {}

    /// Whether the whole line is the site's and not the article's.
    static boolean is(String line) {
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
    static boolean isTail(String line) {
        return line.length() <= LONGEST
                && list("tail").matcher(EDGES.matcher(line).replaceAll("")).matches();
    }

    /// Whether the line does no more than credit a picture.
    static boolean isCredit(String line) {
        return line.length() <= LONGEST && CREDIT.matcher(line.strip()).matches();
    }

    private static Pattern list(String name) {
        return Objects.requireNonNull(LISTS.get(name));
    }

    private static Map<String, Pattern> read() {
        try (InputStream in = Objects.requireNonNull(Boilerplate.class.getResourceAsStream("boilerplate.txt"))) {
            Map<String, List<String>> found = new HashMap<>();
            String name = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf(']') == line.lastIndexOf(']') && line.matches("\\[\\w+]")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    found.computeIfAbsent(name, key -> new ArrayList<>()).add("(?:" + line.strip() + ")");
                }
            }
            Map<String, Pattern> lists = new HashMap<>();
            found.forEach((key, lines) -> lists.put(
                    key,
                    Pattern.compile(
                            (key.equals("ending") ? "(?:^|\\b)(?:" : "(?:") + String.join("|", lines) + ")" + (key.equals("ending") ? "$" : ""),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            return Map.copyOf(lists);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
