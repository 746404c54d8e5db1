package org.sourceline;

import org.sourceline.app.Launch;

/// Starts Sourceline: a subcommand, or else the workbench.
public final class Main {

    private Main() {}

    /// Starts Sourceline with the words of the command line.
    public static void main(String[] words) {
        System.exit(Launch.run(words));
    }
}
