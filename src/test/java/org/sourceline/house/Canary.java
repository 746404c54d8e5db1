package org.sourceline.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A canary: a few files as one text, in which each begins with a line `-- path --`.
///
/// It lies in the folder of its rule, which must reject it, unless its name begins with "innocent": then the rule must
/// let
/// it pass.
///
/// @param rule name of the rule
/// @param name of its file
record Canary(String rule, String name, String text) {

    private static final Path FOLDER = Path.of("src/test/resources/org/sourceline/house/canaries");

    /// All that are kept.
    static List<Canary> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Canary(
                            FOLDER.relativize(file).getName(0).toString(),
                            file.getFileName().toString(),
                            House.read(file.toString())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether its rule must let it pass.
    boolean isInnocent() {
        return name.startsWith("innocent");
    }

    /// Its files as if they were a repository.
    House house() {
        Map<String, String> files = new LinkedHashMap<>();
        String path = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                path = line.substring(3, line.length() - 3);
                files.put(path, "");
            } else {
                files.merge(path, line + "\n", String::concat);
            }
        }
        return House.of(files);
    }
}
