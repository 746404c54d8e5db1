package org.sourceline.ui.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.network.Theme;
import org.sourceline.network.Typeface;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.ThemeSheet;

/// The look of the window: light, dark, or what the system says.
public final class Looks {

    private static final String SETTING = "look";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private Choice choice;
    private @Nullable Scene scene;
    private @Nullable Ontology ontology;

    /// What the user may choose.
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// The look that was chosen last.
    public Looks(Settings settings) {
        this.settings = settings;
        ThemeSheet.loadFonts(Typeface.FILES);
        choice = read(settings.get(SETTING, Choice.SYSTEM.name()));
        theme.set(themeOf(choice));
        Platform.getPreferences().colorSchemeProperty().addListener(changed -> choose(choice));
    }

    private static Choice read(String name) {
        for (Choice each : Choice.values()) {
            if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return Choice.SYSTEM;
    }

    private static Theme themeOf(Choice choice) {
        boolean systemIsDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return choice == Choice.DARK || (choice == Choice.SYSTEM && systemIsDark) ? Theme.dark() : Theme.light();
    }

    /// Chooses a look.
    public void choose(Choice next) {
        choice = next;
        settings.put(SETTING, next.name());
        theme.set(themeOf(next));
        dress();
    }

    /// The other of light and dark.
    public void flip() {
        choose(theme.get().isDark() ? Choice.LIGHT : Choice.DARK);
    }

    /// Dresses a scene from now on.
    ///
    /// @param types the ontology whose types have colours; null for none
    public void dress(Scene dressed, @Nullable Ontology types) {
        scene = dressed;
        ontology = types;
        dress();
    }

    private void dress() {
        if (scene != null) {
            Theme now = theme.get();
            Map<String, String> types = new HashMap<>();
            if (ontology != null) {
                for (EntityType type : ontology.types()) {
                    types.put(type.id(), now.hex(type));
                }
            }
            new ThemeSheet(now.isDark(), now.tokens(), types).dress(scene);
        }
    }

    /// The theme in force.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// What was chosen.
    public Choice choice() {
        return choice;
    }
}
