package org.sourceline.app;

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
        return new CommandLines(Terminal.ofProcess(), Workbenches::show).execute(words);
    }
}
