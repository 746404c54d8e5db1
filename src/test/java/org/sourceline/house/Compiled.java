package org.sourceline.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles sources that are only in memory, for rules that judge classes.
final class Compiled {

    private Compiled() {}

    /// The classes of these sources, which may only use the JDK and each other.
    ///
    /// @throws IllegalArgumentException when they do not compile
    static JavaClasses classes(Map<String, String> sources) {
        try {
            Path folder = Files.createTempDirectory("canary");
            try {
                compile(sources, folder);
                return new ClassFileImporter().importPath(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void compile(Map<String, String> sources, Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            var units = sources.entrySet().stream()
                    .map(source -> new JavaSource.InMemory(source.getKey(), source.getValue()))
                    .toList();
            var said = new StringBuilder();
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            problem -> said.append(problem).append('\n'),
                            List.of("-proc:none", "-implicit:none"),
                            null,
                            units)
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
