package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;

@Execution(ExecutionMode.CONCURRENT)
class NothingLeavesTest {

    @TempDir
    private Path folder;

    @Test
    void nothingInTheDatabaseReportsOrListens() throws Exception {
        try (CaseStore store = new CaseFolder(folder.resolve("case")).create(new CaseCard("Quiet", 1, "{}"))) {
            List<Map<String, @Nullable Object>> on = store.read(view -> view.query(
                    "SHOW SETTINGS YIELD name, value WHERE value = 'true' AND (name CONTAINS 'fleet'"
                            + " OR name CONTAINS 'usage_report'"
                            + " OR name IN ['server.bolt.enabled', 'server.http.enabled', 'server.https.enabled'])"
                            + " RETURN name",
                    Map.of()));
            assertThat(on).isEmpty();
            List<Map<String, @Nullable Object>> some = store.read(
                    view -> view.query("SHOW SETTINGS YIELD name WHERE name CONTAINS 'fleet' RETURN name", Map.of()));
            assertThat(some).as("settings are shown at all").isNotEmpty();
        }
    }
}
