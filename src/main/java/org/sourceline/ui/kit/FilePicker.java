package org.sourceline.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for files and folders.
public interface FilePicker {

    /// Asks for a folder; empty when none was chosen.
    Optional<Path> folder(String title);

    /// Asks for files to read; empty when none were chosen.
    List<Path> files(String title);

    /// Asks where to save a file; empty when nowhere was chosen.
    ///
    /// @param name the name it would have
    /// @param endings how the names of files end that can be written, the dot included; none for any
    Optional<Path> save(String title, String name, String... endings);

    /// Asks by the system's own dialogs.
    ///
    /// @param owner the window they belong to
    static FilePicker onScreen(Supplier<@Nullable Window> owner) {
        return new FilePicker() {
            @Override
            public Optional<Path> folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
            }

            @Override
            public List<Path> files(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
                return chosen == null
                        ? List.of()
                        : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> save(String title, String name, String... endings) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(name);
                for (String ending : endings) {
                    String sort = ending.substring(1).toUpperCase(Locale.ROOT);
                    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(sort, "*" + ending));
                }
                return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
            }
        };
    }
}
