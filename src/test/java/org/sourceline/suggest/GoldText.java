package org.sourceline.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sourceline.store.Hash;
import org.sourceline.text.Normal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text with the names in it marked by hand, before any rule was run on it.
///
/// @param hyphens whether parts of words with a hyphen are marked too
public record GoldText(String id, String text, List<Name> names, boolean hyphens) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TYPES =
            Map.of("Location", "Place", "Media", "MediaOutlet", "Government", "GovernmentBody");

    /// A name marked in the text.
    public record Name(int start, int end, String type, String entity) {

        boolean meets(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    /// The articles beside this checkout, where there are any, with the names marked in them.
    public static List<GoldText> articles() throws IOException {
        Path real = Path.of(System.getProperty("sourceline.articles", "../shared/articles"));
        Map<String, List<Name>> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(GoldText.class.getResourceAsStream("names.jsonl"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .forEach(
                            name -> names.computeIfAbsent(name.path("article").asString(), article -> new ArrayList<>())
                                    .add(name(name, "name")));
        }
        if (!Files.isDirectory(real)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(real)) {
            return files.sorted().map(file -> article(file, names)).toList();
        }
    }

    private static GoldText article(Path file, Map<String, List<Name>> names) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String id = "a-" + Hash.of(bytes).substring(0, 16);
            String text = Normal.once(new String(bytes, StandardCharsets.UTF_8));
            return new GoldText(id, text, names.getOrDefault(id, List.of()), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The annotated texts of the corpus beside this checkout, where there is one.
    public static List<GoldText> corpus() throws IOException {
        Path corpus = Path.of(System.getProperty("sourceline.corpus", "../shared/corpus"));
        List<GoldText> texts = new ArrayList<>();
        if (Files.isDirectory(corpus)) {
            Map<String, String> byId = new HashMap<>();
            for (String line : Files.readAllLines(corpus.resolve("articles.jsonl"))) {
                JsonNode article = JSON.readTree(line);
                byId.put(article.path("id").asString(), article.path("text").asString());
            }
            for (String line : Files.readAllLines(corpus.resolve("mentions.jsonl"))) {
                JsonNode marked = JSON.readTree(line);
                List<Name> names = new ArrayList<>();
                marked.path("mentions").forEach(name -> names.add(name(name, "entity")));
                String id = marked.path("id").asString();
                texts.add(new GoldText(id, Objects.requireNonNull(byId.get(id)), names, false));
            }
        }
        return texts;
    }

    private static Name name(JsonNode name, String entity) {
        String type = name.path("type").asString();
        return new Name(
                name.path("start").asInt(),
                name.path("end").asInt(),
                TYPES.getOrDefault(type, type),
                name.path(entity).asString());
    }

    /// Whether a stretch is a part of a word with a hyphen, and such parts are not marked.
    boolean ignores(int start, int end) {
        boolean before = start > 1 && text.charAt(start - 1) == '-' && !Character.isWhitespace(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
        return !hyphens && (before || after);
    }
}
