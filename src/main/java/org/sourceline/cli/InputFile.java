package org.sourceline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sourceline.problem.Problem;

/// Opens the files a subcommand is given.
final class InputFile {

    private InputFile() {}

    static InputStream open(Path file) throws Problem {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new Problem(
                    file + " cannot be opened (" + unreadable.getMessage() + ").", "Check the path.", null, unreadable);
        }
    }
}
