package org.sourceline;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sourceline.app.Logging;
import org.sourceline.cli.CommandLines;
import org.sourceline.cli.terminal.Terminal;

/// Starts Sourceline: a subcommand, or else the workbench.
public final class Main {

    private Main() {}

    /// Starts Sourceline with the words of the command line.
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Logging.toFile();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean watched =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        System.exit(new CommandLines(new Terminal(out, err, watched), folder -> 0).execute(args));
    }
}
