package org.sourceline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.problem.Problem;

class JsonLinesTest {

    @Test
    void aByteOrderMarkAtTheBeginningIsPassedOver() throws Problem {
        List<Problem> failed = new ArrayList<>();
        String lines = "\uFEFF{\"n\": \"one\"}\r\n{\"n\": \"two\"}\n\uFEFF{\"n\": \"three\"}\n";
        List<String> made = new JsonLines("n.jsonl", failed::add)
                .read(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        object -> JsonLines.text(object, "n"));
        assertThat(made).containsExactly("one", "two");
        assertThat(failed)
                .extracting(Problem::whatHappened)
                .allMatch(words -> words.startsWith("n.jsonl:3: "))
                .hasSize(1);
    }
}
