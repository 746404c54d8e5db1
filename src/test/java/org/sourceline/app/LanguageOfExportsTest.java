package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.CommandLines;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.job.Progress;

/// What leaves a case is written in the words of the case, whatever the screen and the system speak.
class LanguageOfExportsTest {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"));

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

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
    void aPageIsInTheWordsOfTheCaseOnAScreenInAnotherLanguage() throws Exception {
        String english = page("english");
        sample.act("language-de");
        sample.trial().settle();
        assertThat(page("german")).isEqualTo(english);
        assertThat(english).contains("claimed responsibility for");
    }

    /// The page of a snapshot without its picture.
    private String page(String name) throws Exception {
        Path picture = folder.resolve(name + ".png");
        sample.trial().chosen.set(picture);
        sample.act("snapshot");
        sample.trial().settle();
        return Files.readString(folder.resolve(name + ".html")).replaceAll("data:image/png;base64,[^\"]+", "");
    }

    @Test
    void aCommandWritesTheSameWhateverTheSystemSpeaks() throws Exception {
        Path home = folder.resolve("home");
        new FolderCases(home, "tester").sample(Progress.NONE).store().close();
        for (String form : List.of("html", "report", "graphml")) {
            List<String> written = new ArrayList<>();
            for (Locale spoken : SPOKEN) {
                Locale.setDefault(Locale.Category.FORMAT, spoken);
                Locale.setDefault(Locale.Category.DISPLAY, spoken);
                Path file = Files.createDirectories(folder.resolve(spoken.toLanguageTag()))
                        .resolve("case." + form);
                String at = home.resolve("Sample").resolve("case").toString();
                PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
                CommandLines lines = new CommandLines(new Terminal(quiet, quiet, false), none -> 0);
                assertThat(lines.execute("export", at, "--format", form, "--out", file.toString()))
                        .isZero();
                written.add(Files.readString(file));
            }
            assertThat(written).as(form).allMatch(written.getFirst()::equals);
        }
    }
}
