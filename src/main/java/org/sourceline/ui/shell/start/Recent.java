package org.sourceline.ui.shell.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.ui.kit.Settings;

/// The cases opened last, newest first.
public final class Recent {

    private static final int MOST = 8;
    private static final String SETTING = "recent.";

    private final Settings settings;

    /// The cases that these settings remember.
    public Recent(Settings settings) {
        this.settings = settings;
    }

    /// A case that was open once.
    public record Case(Path folder, String title) {}

    /// The cases, newest first.
    public List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            read(i).ifPresent(cases::add);
        }
        return cases;
    }

    private Optional<Case> read(int at) {
        String[] parts = settings.get(SETTING + at, "").split("\t", 2);
        try {
            return parts.length < 2 ? Optional.empty() : Optional.of(new Case(Path.of(parts[0]), parts[1]));
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }

    /// Puts a case first.
    public void add(Path folder, String title) {
        List<Case> cases = new ArrayList<>(all());
        cases.removeIf(each -> each.folder().equals(folder));
        cases.addFirst(new Case(folder, title));
        for (int i = 0; i < Math.min(MOST, cases.size()); i++) {
            settings.put(
                    SETTING + i, cases.get(i).folder() + "\t" + cases.get(i).title());
        }
    }
}
