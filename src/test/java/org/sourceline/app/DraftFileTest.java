package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.ui.desk.draft.Drafts;

class DraftFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereAgain() {
        Drafts drafts = DraftFile.in(folder);
        drafts.of("note", "1").put("text", "Seen at the harbour, \"كتائب\"\n");
        drafts.finish();

        assertThat(DraftFile.in(folder).of("note", "1").get("text", "")).isEqualTo("Seen at the harbour, \"كتائب\"\n");
    }

    @Test
    void aFileThatCannotBeReadIsSetAsideAndNotWrittenOver() throws Exception {
        Files.writeString(folder.resolve("drafts.properties"), "note-1=\\u00zz");

        Drafts drafts = DraftFile.in(folder);
        drafts.of("note", "2").put("text", "new");
        drafts.finish();

        assertThat(folder.resolve("drafts.properties.unreadable")).hasContent("note-1=\\u00zz");
        assertThat(DraftFile.in(folder).of("note", "2").get("text", "")).isEqualTo("new");
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() throws Exception {
        Path away = folder.resolve("away");
        Drafts drafts = DraftFile.in(away);
        drafts.of("note", "1").put("text", "kept in memory");
        drafts.finish();

        Files.createDirectories(away);
        drafts.finish();

        assertThat(DraftFile.in(away).of("note", "1").get("text", "")).isEqualTo("kept in memory");
    }
}
