package org.sourceline.ui.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
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

/// The look of the window: light, dark, of high contrast, or what the system says; and how large.
public final class Looks {

    private static final String SETTING = "look";
    private static final String SIZE = "text-size";
    private static final double LARGEST = 1.5;
    private static final double STEPS = 10;

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.SYSTEM);
    /// Follows the system, which lives longer than any window, as long as this look is in use.
    private final InvalidationListener system = changed -> choose(choice.get());

    private @Nullable Scene scene;
    private @Nullable Ontology ontology;

    /// What the user may choose.
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM,
        CONTRAST
    }

    /// The look that was chosen last.
    public Looks(Settings settings) {
        this.settings = settings;
        ThemeSheet.loadFonts(Typeface.FILES);
        choice.set(read(settings.get(SETTING, Choice.SYSTEM.name())));
        size.set(Math.clamp(settings.number(SIZE, 1), 1, LARGEST));
        theme.set(themeOf(choice.get()));
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
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
        if (choice == Choice.CONTRAST) {
            return Theme.contrast();
        }
        boolean systemIsDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return choice == Choice.DARK || (choice == Choice.SYSTEM && systemIsDark) ? Theme.dark() : Theme.light();
    }

    /// Chooses a look.
    public void choose(Choice next) {
        choice.set(next);
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
            new ThemeSheet(now.isDark(), now.tokens(), types)
                    .enlarged(size.get())
                    .dress(scene);
        }
    }

    /// The theme in force.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// What was chosen.
    public ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Shows everything larger or smaller by so many tenths, from its usual size to half as large again.
    public void enlarge(int tenths) {
        size.set(Math.clamp(Math.round(size.get() * STEPS + tenths) / STEPS, 1, LARGEST));
        settings.put(SIZE, Double.toString(size.get()));
        dress();
    }

    /// How many times its usual size everything is shown.
    public ReadOnlyDoubleProperty size() {
        return size.getReadOnlyProperty();
    }
}
