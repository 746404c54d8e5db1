package org.sourceline.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.desk.draft.Drafts;
import org.sourceline.ui.desk.draft.Keeper;

/// The file in a case's folder that keeps its drafts, so that what was being typed outlasts a crash.
///
/// It is written a moment after typing stops or pauses, whole or not at all, and is gone when there is nothing to keep.
final class DraftFile implements Keeper {

    private static final Logger LOG = Logger.getLogger(DraftFile.class.getName());
    private static final String NAME = "drafts.properties";
    private static final long MOMENT = 300;
    private final Path file;
    private final Executor soon = CompletableFuture.delayedExecutor(MOMENT, TimeUnit.MILLISECONDS);
    private final AtomicReference<@Nullable Map<String, String>> waiting = new AtomicReference<>();

    private volatile boolean failed;

    private DraftFile(Path file) {
        this.file = file;
    }

    /// The drafts of the case in a folder.
    static Drafts in(Path folder) {
        DraftFile kept = new DraftFile(folder.resolve(NAME));
        return new Drafts(kept.read(), kept);
    }

    private Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "What was being typed cannot be read from " + file, unreadable);
                setAside();
            }
            properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        }
        return texts;
    }

    /// Keeps a file that cannot be read from being written over.
    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(NAME + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException immovable) {
            LOG.log(Level.WARNING, "It cannot be set aside either", immovable);
        }
    }

    @Override
    public void keep(Map<String, String> all) {
        if (waiting.getAndSet(all) == null || failed) {
            failed = false;
            soon.execute(this::finish);
        }
    }

    @Override
    public synchronized void finish() {
        Map<String, String> all = waiting.getAndSet(null);
        if (all == null) {
            return;
        }
        try {
            write(all);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "What is being typed cannot be kept", unwritable);
            waiting.compareAndSet(null, all);
            failed = true;
        }
    }

    private void write(Map<String, String> all) throws IOException {
        if (all.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Properties properties = new Properties();
        properties.putAll(all);
        Path part = file.resolveSibling(NAME + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            properties.store(writer, null);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
