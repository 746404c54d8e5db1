package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A process that says line by line what it does, and can be stopped, let go on and killed.
final class Worker {

    private final Process process;
    private final Path errors;
    private final Reader out;

    /// What it has begun to say of a line.
    private final StringBuilder line = new StringBuilder();

    private Worker(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts one.
    ///
    /// @param errors file that its errors go to
    static Worker start(List<String> command, Path errors) throws IOException {
        return new Worker(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    /// The next line it says, waited for.
    String next() throws IOException {
        int end = line.indexOf("\n");
        while (end < 0) {
            int letter = out.read();
            if (letter < 0) {
                throw new AssertionError("The worker has ended: " + errors());
            }
            line.append((char) letter);
            end = line.indexOf("\n");
        }
        String said = line.substring(0, end);
        line.delete(0, end + 1);
        return said;
    }

    /// The lines it has said and nobody has heard, those only that are whole.
    private List<String> left() throws IOException {
        List<String> said = new ArrayList<>();
        while (out.ready()) {
            line.append((char) out.read());
            if (line.charAt(line.length() - 1) == '\n') {
                said.add(next());
            }
        }
        return said;
    }

    /// Stops it where it is.
    ///
    /// @return what it has said until then
    List<String> stop() throws IOException {
        signal("STOP");
        while (!isStopped()) {
            Thread.onSpinWait();
        }
        return left();
    }

    /// Lets it go on where it was stopped.
    void goOn() throws IOException {
        signal("CONT");
    }

    /// Sends a signal by the shell's own command, which is there even where the program of that name is not.
    private void signal(String name) throws IOException {
        assertThat(process.isAlive()).as("the worker works: %s", errors()).isTrue();
        Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
        assertThat(kill.onExit().join().exitValue()).isZero();
    }

    /// Whether every thread of it stands still.
    private boolean isStopped() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
        }
        return true;
    }

    /// Kills it.
    ///
    /// @return what it has said until then
    List<String> kill() throws IOException {
        assertThat(process.isAlive()).as("the worker works: %s", errors()).isTrue();
        process.toHandle().destroyForcibly();
        process.onExit().join();
        return toEnd();
    }

    /// What it says until it ends.
    List<String> toEnd() throws IOException {
        String rest = line + out.readAllAsString();
        process.onExit().join();
        return rest.lines().toList();
    }

    /// Whether it ended well.
    boolean isDone() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /// What it says of errors.
    String errors() throws IOException {
        return Files.readString(errors);
    }
}
