package org.sourceline.suggest.run;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sourceline.text.Spelling;

/// The words that tell what a name is, read from the lists beside this class, and names that everybody knows.
public final class Cues {

    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final Map<String, String> common = new HashMap<>();
    private final Set<String> openers;
    private int longestCommon = 1;

    public Cues() {
        String section = "";
        for (String line : read("cues.txt").split("\n")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                put(section, line);
            }
        }
        put("place", read("capitals.txt").replace('\n', ','));
        for (String country : Locale.getISOCountries()) {
            know(Locale.of("", country).getDisplayCountry(Locale.ENGLISH), "Place");
        }
        for (String zone : TimeZone.getAvailableIDs()) {
            if (zone.matches("(?:Africa|America|Asia|Atlantic|Australia|Europe)/[A-Za-z_]+")) {
                know(zone.substring(zone.indexOf('/') + 1).replace('_', ' '), "Place");
            }
        }
        openers = Set.copyOf(new ArrayList<>(new LinkedHashMap<>(words(read("openers.txt"))).keySet()));
    }

    private static Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : text.strip().split("\\s+")) {
            words.put(word, word);
        }
        return words;
    }

    static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(String section, String line) {
        String[] parts = section.split(" ");
        for (String entry : line.split(",")) {
            String word = entry.strip();
            if (word.isEmpty()) {
                continue;
            }
            if (parts.length == 1 && !parts[0].equals("of") && !parts[0].equals("never")) {
                know(word, parts[0].equals("place") ? "Place" : parts[0]);
            } else {
                sections.computeIfAbsent(parts[0], kind -> new HashMap<>())
                        .putIfAbsent(word.toLowerCase(Locale.ROOT), parts.length == 1 ? "" : parts[1]);
            }
        }
    }

    private void know(String name, String type) {
        common.putIfAbsent(written(name), type);
        longestCommon = Math.max(longestCommon, name.split("[ -]").length);
    }

    /// Acronyms keep their capitals, so that "us" is not the US.
    private static String written(String name) {
        String bare = name.replace(".", "");
        boolean acronym = bare.length() <= 4 && bare.equals(bare.toUpperCase(Locale.ROOT));
        return acronym ? bare : Spelling.key(name);
    }

    /// The type that a word tells as a cue of that kind.
    public Optional<String> type(String kind, String word) {
        return Optional.ofNullable(sections.getOrDefault(kind, Map.of())
                .get(word.toLowerCase(Locale.ROOT).replace('’', '\'')));
    }

    public boolean has(String kind, String word) {
        return type(kind, word).isPresent();
    }

    /// The type of a name that everybody knows.
    public Optional<String> common(String name) {
        return Optional.ofNullable(common.get(written(name)));
    }

    /// How many words the longest name that everybody knows has.
    public int longestCommon() {
        return longestCommon;
    }

    /// Whether a word begins sentences that name nobody.
    public boolean opens(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /// All cues of a kind, for reading what stands before or after a name.
    public List<String> all(String kind) {
        return List.copyOf(sections.getOrDefault(kind, Map.of()).keySet());
    }
}
