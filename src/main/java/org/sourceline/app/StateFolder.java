package org.sourceline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its log and settings: the state folder each system has for a user.
public final class StateFolder {

    private StateFolder() {}

    /// The folder for a user with that environment and home.
    ///
    /// Source: XDG Base Directory Specification; on Windows `%LOCALAPPDATA%`; on macOS `~/Library/Application Support`.
    public static Path of(Map<String, String> environment, String home) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        @Nullable String local = environment.get("LOCALAPPDATA");
        @Nullable String state = environment.get("XDG_STATE_HOME");
        if (system.contains("win") && local != null) {
            return Path.of(local, "Sourceline");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Sourceline");
        }
        return state != null && !state.isBlank()
                ? Path.of(state, "sourceline")
                : Path.of(home, ".local", "state", "sourceline");
    }
}
