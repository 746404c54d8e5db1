package org.sourceline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sourceline.problem.Problem;

/// Tells the pages and reports that Sourceline wrote from files of others, which it does not overwrite unasked.
public final class OwnFile {

    /// What stands near the beginning of every page and report.
    static final String MARK = "Written by Sourceline";

    private static final int BEGINNING = 4096;

    private OwnFile() {}

    /// Makes sure that a page or report may be written there: that nothing is there, or a page or report of ours.
    ///
    /// @throws Problem when a file of somebody else's is there
    public static void requireFree(Path text) throws Problem {
        if (Files.exists(text) && !isOurs(text)) {
            throw taken(text);
        }
    }

    /// Makes sure that a page or report may be written there, and a picture beside it.
    ///
    /// @throws Problem when a file of somebody else's is there; a picture is ours where the text beside it is
    public static void requireFree(Path text, Path picture) throws Problem {
        requireFree(text);
        if (Files.exists(picture) && !Files.exists(text)) {
            throw taken(picture);
        }
    }

    private static boolean isOurs(Path text) throws Problem {
        try (InputStream in = Files.newInputStream(text)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException unreadable) {
            throw new Problem(
                    text + " is there already and cannot be read (" + unreadable.getMessage() + ").",
                    "Choose another name.",
                    null,
                    unreadable);
        }
    }

    private static Problem taken(Path file) {
        return new Problem(
                file + " is there already, and Sourceline did not write it.", "Move it away, or choose another name.");
    }
}
