package org.sourceline.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sourceline.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON objects, one a line; each line that is none, or that makes no sense, is a problem of its own.
final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final String name;
    private final Consumer<Problem> failed;

    /// @param name what the lines come from, for problems
    /// @param failed told of each line that was passed over
    JsonLines(String name, Consumer<Problem> failed) {
        this.name = name;
        this.failed = failed;
    }

    /// What the sound lines make, in their order.
    <T> List<T> read(InputStream in, Maker<T> make) throws Problem {
        List<T> made = new ArrayList<>();
        Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        try (BufferedReader lines = new BufferedReader(utf8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                    line = line.substring(BYTE_ORDER_MARK.length());
                }
                if (!line.isBlank()) {
                    take(line, name + ":" + number, make, made);
                }
            }
        } catch (IOException unreadable) {
            throw new Problem(
                    name + " cannot be read (" + unreadable.getMessage() + ").",
                    "Check the path, and that the file is UTF-8.",
                    null,
                    unreadable);
        }
        return made;
    }

    private <T> void take(String line, String where, Maker<T> make, List<T> made) {
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.isObject()) {
                throw new Problem("This line is not a JSON object.", "Write one object a line.");
            }
            made.add(make.from(object));
        } catch (JacksonException notJson) {
            failed.accept(new Problem(
                    where + ": this line is not JSON (" + notJson.getOriginalMessage() + ").",
                    "Mend the line.",
                    null,
                    notJson));
        } catch (Problem problem) {
            failed.accept(new Problem(
                    where + ": " + problem.whatHappened(), problem.whatYouCanDo(), problem.place(), problem));
        }
    }

    /// The text of a field that must be there.
    static String text(JsonNode object, String field) throws Problem {
        JsonNode value = object.path(field);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new Problem("\"" + field + "\" is missing.", "Give it as text.");
        }
        return value.stringValue();
    }

    /// The text of a field, or empty.
    static String maybe(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    /// The offset in a field that must be there.
    static int offset(JsonNode object, String field) throws Problem {
        JsonNode value = object.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new Problem("\"" + field + "\" is not an offset.", "Give a whole number of UTF-16 code units.");
        }
        return value.intValue();
    }

    /// Makes sense of one line.
    ///
    /// @param <T> what a line makes
    @FunctionalInterface
    interface Maker<T> {

        /// What the line's object makes.
        T from(JsonNode object) throws Problem;
    }
}
