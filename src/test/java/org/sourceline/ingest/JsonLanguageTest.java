package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JsonLanguageTest {

    @TempDir
    private Path folder;

    @Test
    void aLanguageAndItsRegionMayStandApart() {
        Path file = Reads.file(folder, "a.jsonl", """
                {"text":"One word","language":"en","region":"US"}
                {"text":"Two words","language":"en-GB"}
                {"text":"Three words","lang":"-","region":"-"}
                """);
        assertThat(Reads.all(file))
                .extracting(each -> ((Reading.Read) each).draft().language())
                .startsWith("en-US", "en-GB")
                .hasSize(3);
    }
}
