package org.sourceline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log: to a file in the user's state folder, and nothing to the terminal.
public final class Logging {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 4;

    private Logging() {}

    /// The folder that the log is kept in.
    static Path folder() {
        return StateFolder.of(System.getenv(), System.getProperty("user.home")).resolve("logs");
    }

    /// Sends everything logged from now on to the log file; without one that can be written, nowhere.
    public static void toFile() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Path folder = folder();
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("sourceline-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }
}
