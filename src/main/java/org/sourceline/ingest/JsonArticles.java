package org.sourceline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sourceline.ingest.plain.Content;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;
import org.sourceline.text.Encoding;
import org.sourceline.text.Language;
import org.sourceline.text.Normal;
import org.sourceline.text.Words;
import org.sourceline.text.WrittenDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles from JSON: one object, an array of them, or one on each line.
final class JsonArticles {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(ArticleReader.LARGEST)
                            .build())
                    .build())
            .build();
    private static final String SHAPE = "Give each article as an object with at least a \"text\".";

    private static final String REPAIR = "Repair it, or export it again.";

    private final Path file;
    private final Instant captured;
    private final Consumer<Reading> sink;

    JsonArticles(Path file, Instant captured, Consumer<Reading> sink) {
        this.file = file;
        this.captured = captured;
        this.sink = sink;
    }

    /// Reads a file that is one object or an array of objects; one that is a row of objects is read line by line.
    ///
    /// @param whole the file's bytes
    /// @param utf8 the same in UTF-8, without a byte order mark
    void readWhole(byte[] whole, byte[] utf8) throws IOException {
        try (JsonParser parser = JSON.createParser(utf8)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                fail(0, ArticleReader.name(file) + " is empty.", SHAPE);
            } else if (first == JsonToken.START_ARRAY) {
                if (elements(parser, utf8) == 0) {
                    fail(0, ArticleReader.name(file) + " is an empty list.", SHAPE);
                }
            } else {
                JsonNode node = parser.readValueAsTree();
                if (node.isObject() && parser.nextToken() == JsonToken.START_OBJECT) {
                    readLines(new ByteArrayInputStream(utf8));
                } else {
                    one(node, 0, whole);
                }
            }
        } catch (JacksonException broken) {
            fail(
                    0,
                    ArticleReader.name(file) + " is not valid JSON: " + broken.getOriginalMessage() + where(broken)
                            + ".",
                    REPAIR);
        }
    }

    /// Reads the elements of the array that the parser has come to.
    ///
    /// @return how many there are
    private int elements(JsonParser parser, byte[] utf8) {
        int element = 0;
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                JsonNode node = parser.readValueAsTree();
                int end = (int) parser.currentLocation().getByteOffset();
                element++;
                one(node, element, Arrays.copyOfRange(utf8, start, end));
            }
        } catch (JacksonException broken) {
            element++;
            fail(
                    element,
                    "Article " + element + " of " + ArticleReader.name(file)
                            + " is not valid JSON, nor is what follows: " + broken.getOriginalMessage() + where(broken)
                            + ".",
                    REPAIR);
        }
        return element;
    }

    /// Reads a file with one object on each line, a line at a time.
    void readLines(InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, ArticleReader.LARGEST);
        int found = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line.length > ArticleReader.LARGEST) {
                found++;
                fail(
                        lines.number(),
                        "Line " + lines.number() + " of " + ArticleReader.name(file) + " is longer than 64 MiB.",
                        "Split it into smaller articles.");
            } else if (!ByteLines.isBlank(line)) {
                found++;
                line(line, lines.number());
            }
        }
        if (found == 0) {
            fail(0, ArticleReader.name(file) + " is empty.", "Check that it is the file you meant.");
        }
    }

    private void line(byte[] bytes, int number) {
        if (Encoding.decode(bytes, false).isEmpty()) {
            fail(
                    number,
                    "Line " + number + " of " + ArticleReader.name(file) + " is not UTF-8.",
                    "Save the file as UTF-8.");
            return;
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            JsonNode node = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                fail(
                        number,
                        "Line " + number + " of " + ArticleReader.name(file) + " holds more than one thing.",
                        "Put each article on a line of its own.");
            } else {
                one(node, number, bytes);
            }
        } catch (JacksonException broken) {
            fail(
                    number,
                    "Line " + number + " of " + ArticleReader.name(file) + " is not valid JSON: "
                            + broken.getOriginalMessage() + ".",
                    REPAIR);
        }
    }

    private void one(JsonNode node, int line, byte[] bytes) {
        String where = line == 0 ? ArticleReader.name(file) : "Article " + line + " of " + ArticleReader.name(file);
        if (!node.isObject()) {
            fail(line, where + " is not an object with an article's text.", SHAPE);
            return;
        }
        String text =
                Normal.once(node.path("text").isString() ? node.path("text").asString() : "");
        if (Words.count(text) == 0) {
            fail(line, where + " has no text.", SHAPE);
            return;
        }
        FuzzyDate published = FuzzyDate.UNKNOWN;
        String date = said(node, "published", "date");
        if (!date.isEmpty()) {
            published = WrittenDate.parse(date);
        }
        Content.Facts facts = new Content.Facts(
                said(node, "title", "title"),
                said(node, "byline", "byline"),
                said(node, "site", "site"),
                said(node, "url", "url"),
                published,
                Language.withRegion(said(node, "language", "lang") + "-" + said(node, "region", "region")));
        Content content = Content.of(facts, text);
        if (!date.isEmpty() && published.isUnknown()) {
            content = content.undated();
        }
        Article.Original original =
                new Article.Original(Hash.of(bytes), ArticleReader.fileName(file), FileFormat.JSON.mediaType(), line);
        sink.accept(new Reading.Read(file, line, ArticleDraft.of(content, captured, original, bytes)));
    }

    private static String said(JsonNode node, String name, String otherName) {
        JsonNode value =
                node.path(name).isString() || node.path(name).isNumber() ? node.path(name) : node.path(otherName);
        return value.isString() || value.isNumber()
                ? Normal.once(value.asString()).strip()
                : "";
    }

    private static String where(JacksonException broken) {
        return broken.getLocation() == null
                ? ""
                : " (line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr() + ")";
    }

    private void fail(int line, String whatHappened, String whatYouCanDo) {
        sink.accept(new Reading.Failed(file, line, new Problem(whatHappened, whatYouCanDo)));
    }
}
