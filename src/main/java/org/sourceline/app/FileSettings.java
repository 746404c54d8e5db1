package org.sourceline.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sourceline.ui.kit.Settings;

/// Settings in a file of the user's state folder, written soon after each change; where it cannot be read or written
/// they last as long as the window.
public final class FileSettings implements Settings {

    private static final Logger LOG = Logger.getLogger(FileSettings.class.getName());

    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Path file;
    private final Properties kept = new Properties();
    private final Object written = new Object();
    private boolean writing;

    /// Settings in that file, which need not be there yet.
    public FileSettings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "The settings cannot be read; the usual ones are used", unreadable);
            }
        }
    }

    @Override
    public synchronized String get(String name, String otherwise) {
        return kept.getProperty(name, otherwise);
    }

    @Override
    public synchronized void put(String name, String value) {
        if (!value.equals(kept.setProperty(name, value)) && !writing) {
            writing = true;
            SOON.execute(this::store);
        }
    }

    /// Writes them down, whole or not at all; nobody who reads or sets one waits for the disk.
    public void store() {
        synchronized (written) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (Writer writer = Files.newBufferedWriter(part)) {
                    copy().store(writer, null);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException unwritable) {
                LOG.log(Level.WARNING, "The settings cannot be kept", unwritable);
            }
        }
    }

    private synchronized Properties copy() {
        writing = false;
        return (Properties) kept.clone();
    }
}
