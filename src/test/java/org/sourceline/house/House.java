package org.sourceline.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the rules are held against: this repository, or a canary.
///
/// @param java the Java sources
/// @param texts the other files that people write, by path from the repository's root
/// @param classes the compiled classes of the program, without its tests
record House(List<JavaSource> java, Map<String, String> texts, Supplier<JavaClasses> classes) {

    private static final List<String> TEXTS = List.of(".md", ".xml", ".css", ".properties", ".cfg", ".yml", ".cypher");

    /// The repository that this test runs in.
    static House ofRepository() {
        Map<String, String> java = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        files("src", Integer.MAX_VALUE).forEach(path -> (path.endsWith(".java") ? java : texts).put(path, read(path)));
        files("assets", Integer.MAX_VALUE).forEach(path -> texts.put(path, read(path)));
        files(".ci", 1).forEach(path -> texts.put(path, read(path)));
        files("", 1).forEach(path -> texts.put(path, read(path)));
        return new House(
                JavaSource.parse(java),
                texts,
                once(() -> new ClassFileImporter().importPath(Path.of("target/classes"))));
    }

    /// A few files as if they were a repository; the program's classes are compiled from them when a rule wants them.
    static House of(Map<String, String> files) {
        Map<String, String> java = new TreeMap<>(files);
        java.keySet().removeIf(path -> !path.endsWith(".java"));
        Map<String, String> texts = new TreeMap<>(files);
        texts.keySet().removeAll(java.keySet());
        return new House(JavaSource.parse(java), texts, () -> Compiled.classes(java));
    }

    /// The file's text.
    static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static Supplier<JavaClasses> once(Supplier<JavaClasses> maker) {
        List<JavaClasses> made = new ArrayList<>();
        return () -> {
            if (made.isEmpty()) {
                made.add(maker.get());
            }
            return made.getFirst();
        };
    }

    private static Stream<String> files(String folder, int depth) {
        if (!Files.isDirectory(Path.of(folder))) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.walk(Path.of(folder), depth)) {
            return paths
                    .filter(Files::isRegularFile)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(House::isWritten)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder, unreadable);
        }
    }

    private static boolean isWritten(String path) {
        boolean script = path.startsWith(".ci/") || path.startsWith("src/main/launcher/");
        boolean text = path.endsWith(".java") || TEXTS.stream().anyMatch(path::endsWith);
        return (script || text) && !path.startsWith("src/test/resources/");
    }
}
