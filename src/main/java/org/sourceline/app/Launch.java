package org.sourceline.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sourceline.cli.CommandLines;
import org.sourceline.cli.terminal.Terminal;

/// Launches what the command line asks for: a subcommand, or else the workbench.
public final class Launch {

    private Launch() {}

    /// Launches it.
    ///
    /// @return the exit status
    public static int run(String... words) {
        System.setProperty("java.awt.headless", "true");
        Logging.toFile();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new CommandLines(new Terminal(out, err, watched), Workbenches::show).execute(words);
    }
}
