package org.sourceline.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An ontology as a file: JSON with a name, types and predicates, their fields named as in [Ontology].
public final class OntologyFile {

    private static final String DEFAULT = "/org/sourceline/assets/ontology.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OntologyFile() {}

    /// Reads an ontology.
    ///
    /// @param json UTF-8, or what else JSON may be written in
    /// @param nameForProblems what a problem calls the file
    /// @throws Problem saying what is wrong, at which line or with which type or predicate, and what to do
    public static Ontology read(byte[] json, String nameForProblems) throws Problem {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException unreadable) {
            throw notJson(unreadable, nameForProblems);
        }
        OntologyCheck.check(root, nameForProblems);
        try {
            return JSON.treeToValue(root, Ontology.class);
        } catch (JacksonException refused) {
            Throwable reason = Objects.requireNonNullElse(refused.getCause(), refused);
            throw new Problem(
                    "The ontology " + nameForProblems + " cannot be used: " + reason.getMessage() + ".",
                    "Give every type and predicate an id of its own that is allowed.",
                    null,
                    refused);
        }
    }

    /// The ontology that a new case begins with, as JSON in UTF-8.
    public static byte[] defaultJson() {
        try (InputStream file = OntologyFile.class.getResourceAsStream(DEFAULT)) {
            return Objects.requireNonNull(file, DEFAULT).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(DEFAULT, unreadable);
        }
    }

    /// The ontology that a new case begins with.
    public static Ontology defaultOne() {
        return parse(new String(defaultJson(), StandardCharsets.UTF_8));
    }

    /// The ontology in JSON that has been read before, such as that which a case carries.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Ontology parse(String json) {
        try {
            return read(json.getBytes(StandardCharsets.UTF_8), "of the case");
        } catch (Problem unsound) {
            throw new IllegalArgumentException(unsound.whatHappened(), unsound);
        }
    }

    private static Problem notJson(JacksonException unreadable, String name) {
        var location = unreadable.getLocation();
        String where = location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return new Problem(
                "The ontology " + name + " is not JSON" + where + ": " + unreadable.getOriginalMessage() + ".",
                "Mend it there, in a text editor that knows JSON.",
                null,
                unreadable);
    }
}
