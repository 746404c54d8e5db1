package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sourceline.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command line typed into, and what it said.
record Session(int status, String out, String err) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Runs the words.
    static Session of(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int status = new CommandLines(terminal, none -> 0).execute(words);
        return new Session(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs the words, which all goes well with, and returns the objects that they printed.
    static List<JsonNode> rows(String... words) {
        Session session = of(words);
        assertThat(session.err()).isEmpty();
        assertThat(session.status()).isZero();
        return session.rows();
    }

    /// What it printed, each line of which must be a JSON object.
    List<JsonNode> rows() {
        List<JsonNode> rows = out.lines().map(JSON::readTree).toList();
        assertThat(rows).allMatch(JsonNode::isObject);
        return rows;
    }
}
