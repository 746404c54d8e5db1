package org.sourceline.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Where a command writes: what was asked for to standard output, progress and problems to standard error.
public final class Terminal {

    private static final JsonMapper JSON = new JsonMapper();
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private int progressWidth;

    /// A terminal that writes there.
    ///
    /// @param watched whether somebody watches standard error, so that progress is worth showing
    public Terminal(PrintStream out, PrintStream err, boolean watched) {
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    /// The terminal of this process: its standard output and error, which is watched where it is a terminal itself,
    /// wherever standard output goes.
    public static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                StandardError.isTerminal());
    }

    /// Writes one row: as an object on a line with `--json`, else in words.
    public void row(boolean json, Map<String, @Nullable Object> row, Supplier<String> words) {
        clearProgress();
        out.print(json ? JSON.writeValueAsString(row) + "\n" : words.get() + "\n");
    }

    /// Writes a line of words to standard output.
    public void say(String words) {
        clearProgress();
        out.print(words + "\n");
    }

    /// Standard output, for what is asked of the command line itself, such as its help.
    public PrintWriter output() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /// Standard error, for how the command line is used.
    public PrintWriter errors() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /// Writes what went wrong to standard error.
    public void problem(Problem problem) {
        complain(problem.getMessage());
    }

    /// Writes a line to standard error.
    public void complain(String words) {
        clearProgress();
        err.println("sourceline: " + words);
    }

    /// Progress on one line of standard error, when somebody watches it.
    public Progress progress() {
        return (done, total, what) -> {
            if (watched) {
                String line = total > 0 ? "%3d %% %s".formatted(done * 100 / total, what) : what;
                String cut = line.substring(0, Math.min(line.length(), 78));
                err.print("\r" + cut + " ".repeat(Math.max(0, progressWidth - cut.length())));
                err.flush();
                progressWidth = cut.length();
            }
        };
    }

    private void clearProgress() {
        if (progressWidth > 0) {
            err.print("\r" + " ".repeat(progressWidth) + "\r");
            err.flush();
            progressWidth = 0;
        }
    }

    /// Asks for a password, or says that there is nobody to ask.
    public static String password() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("Password: "))
                .map(String::new)
                .orElse("");
    }

    /// Writes out whatever still waits.
    public void flush() {
        clearProgress();
        out.flush();
        err.flush();
    }
}
