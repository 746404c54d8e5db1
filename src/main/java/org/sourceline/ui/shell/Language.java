package org.sourceline.ui.shell;

import java.util.Locale;
import org.sourceline.ui.kit.Settings;

/// The language of the window: the one chosen, or the system's.
final class Language {

    private static final String SETTING = "language";

    private final Settings settings;

    /// As it was when the JVM began, whatever was chosen since.
    private final Locale system = Locale.forLanguageTag(System.getProperty("user.language", "en"));

    /// The language chosen last, in force from now on.
    Language(Settings settings) {
        this.settings = settings;
        apply();
    }

    /// Chooses a language.
    ///
    /// @param tag BCP 47 tag, or empty for the system's
    void choose(String tag) {
        settings.put(SETTING, tag);
        apply();
    }

    /// The tag of the language chosen, or empty for the system's.
    String chosen() {
        return settings.get(SETTING, "");
    }

    private void apply() {
        Locale.setDefault(Locale.Category.DISPLAY, chosen().isEmpty() ? system : Locale.forLanguageTag(chosen()));
    }
}
