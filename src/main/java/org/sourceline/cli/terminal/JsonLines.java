package org.sourceline.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sourceline.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of JSON objects, one a line; each line that is none is a problem of its own.
public final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /// The lines of the file; a line that cannot be made sense of goes to standard error, and the others on.
    ///
    /// @param make makes sense of one line's object
    /// @param <T> what a line makes
    public static <T> Lines<T> read(Path file, Terminal terminal, Maker<T> make) throws Problem {
        List<T> made = new ArrayList<>();
        int failed = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    failed += take(line, file + ":" + number, terminal, make, made);
                }
            }
        } catch (IOException unreadable) {
            throw new Problem(
                    file + " cannot be read (" + unreadable.getMessage() + ").",
                    "Check the path, and that the file is UTF-8.",
                    null,
                    unreadable);
        }
        return new Lines<>(made, failed);
    }

    private static <T> int take(String line, String where, Terminal terminal, Maker<T> make, List<T> made) {
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.isObject()) {
                throw new Problem("This line is not a JSON object.", "Write one object a line.");
            }
            made.add(make.from(object, where));
            return 0;
        } catch (JacksonException notJson) {
            terminal.complain(where + ": this line is not JSON (" + notJson.getOriginalMessage() + ").");
        } catch (Problem problem) {
            terminal.complain(where + ": " + problem.getMessage());
        }
        return 1;
    }

    /// The text of a field that must be there.
    public static String text(JsonNode object, String field) throws Problem {
        JsonNode value = object.path(field);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new Problem("\"" + field + "\" is missing.", "Give it as text.");
        }
        return value.stringValue();
    }

    /// The text of a field, or empty.
    public static String maybe(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    /// The offset in a field that must be there.
    public static int offset(JsonNode object, String field) throws Problem {
        JsonNode value = object.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new Problem("\"" + field + "\" is not an offset.", "Give a whole number of UTF-16 code units.");
        }
        return value.intValue();
    }

    /// What the lines of a file made.
    ///
    /// @param <T> what a line makes
    /// @param failed how many lines could not be made sense of
    public record Lines<T>(List<T> made, int failed) {}

    /// Makes sense of one line.
    ///
    /// @param <T> what a line makes
    @FunctionalInterface
    public interface Maker<T> {
        /// Makes sense of an object.
        ///
        /// @param where file and line, for problems
        T from(JsonNode object, String where) throws Problem;
    }
}
