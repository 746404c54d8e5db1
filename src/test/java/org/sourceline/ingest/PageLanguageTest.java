package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PageLanguageTest {

    @TempDir
    private Path folder;

    @Test
    void aPagesLanguageKeepsTheRegionThatIsSaidAnywhereOfThatLanguage() throws IOException {
        String page = "<html lang='%s'><head><meta property='og:locale' content='%s'></head><body>" + "<p>"
                + "The bridge was closed by the guards on Monday.";
        assertThat(Reads.one(Reads.file(folder, "a.html", page.formatted("en", "en_US")))
                        .language())
                .isEqualTo("en-US");
        assertThat(Reads.one(Reads.file(folder, "b.html", page.formatted("en-GB", "en_US")))
                        .language())
                .isEqualTo("en-GB");
        assertThat(Reads.one(Reads.file(folder, "c.html", page.formatted("fr", "en_US")))
                        .language())
                .isEqualTo("fr");
    }
}
