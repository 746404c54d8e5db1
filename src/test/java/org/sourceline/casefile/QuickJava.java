package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// A command line that starts a Java on the tests' own class path soon, from a cache of the classes it needs, loaded
/// and linked.
final class QuickJava {

    private QuickJava() {}

    /// The command line up to the main class, after that class has run once for the cache.
    static List<String> trained(Path folder, String... mainAndWords) throws IOException {
        List<String> java = new ArrayList<>();
        java.add(ProcessHandle.current().info().command().orElse("java"));
        java.addAll(List.of(System.getProperty("sourceline.jvm.flags", "").split(" ")));
        java.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Xlog:disable", "-cp", classPath(folder)));
        Path archive = folder.resolve("classes.aot");
        List<String> training = new ArrayList<>(java);
        training.add(1, "-XX:AOTCacheOutput=" + archive);
        training.addAll(List.of(mainAndWords));
        Path errors = folder.resolve("training.txt");
        Process process = new ProcessBuilder(training)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        assertThat(process.onExit().join().exitValue())
                .as(Files.readString(errors))
                .isZero();
        java.add(1, "-XX:AOTCache=" + archive);
        return java;
    }

    /// The class path with each folder as a jar, since a cache holds classes of jars only.
    private static String classPath(Path folder) throws IOException {
        String[] parts = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator);
        List<String> jars = new ArrayList<>();
        for (String part : parts) {
            Path path = Path.of(part);
            jars.add(Files.isDirectory(path) ? packed(path, folder.resolve("part-" + jars.size() + ".jar")) : part);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String packed(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, packed);
            }
        }
        return jar.toString();
    }
}
