package org.sourceline;

/// Starts Sourceline.
public final class Main {

    private Main() {}

    /// Starts Sourceline with the words of the command line.
    public static void main(String[] args) {
        System.exit(0);
    }
}
