package org.sourceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.job.Progress;

/// What a command writes is the same whatever the system speaks.
class SameEverywhereTest {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"));

    @TempDir
    private Path folder;

    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.FORMAT, format);
        Locale.setDefault(Locale.Category.DISPLAY, display);
    }

    @Test
    void exportsAndListsAreTheSameInEveryLanguage() throws Exception {
        String place = folder.resolve("case").toString();
        SampleCase.make(folder.resolve("case"), folder.resolve("articles"), Progress.NONE);
        List<List<String>> written = new ArrayList<>();
        for (Locale spoken : SPOKEN) {
            Locale.setDefault(Locale.Category.FORMAT, spoken);
            Locale.setDefault(Locale.Category.DISPLAY, spoken);
            List<String> texts = new ArrayList<>();
            for (String form : List.of("html", "report", "graphml")) {
                Path file = Files.createDirectories(folder.resolve(spoken.toLanguageTag()))
                        .resolve("case." + form);
                Session session = Session.of("export", place, "--format", form, "--out", file.toString());
                assertThat(session.status()).as(session.err()).isZero();
                texts.add(Files.readString(file));
            }
            texts.add(Session.of("claims", place).out());
            texts.add(Session.of("history", place).out());
            written.add(texts);
        }
        assertThat(written).allMatch(written.getFirst()::equals);
    }
}
