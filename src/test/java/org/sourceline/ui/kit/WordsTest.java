package org.sourceline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("words.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyWordIsSaidInGermanTooWithTheSameArguments(Path english) throws IOException {
        Path german = english.resolveSibling("words_de.properties");
        assertThat(german).exists();
        assertThat(arguments(german)).isEqualTo(arguments(english));
    }

    @Test
    void thereIsSomethingToSay() throws IOException {
        assertThat(english()).hasSizeGreaterThan(8);
    }

    /// The arguments of each pattern by its key.
    private static Map<String, Set<String>> arguments(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        Map<String, Set<String>> arguments = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            MessagePattern pattern = new MessagePattern(words.getProperty(key));
            Set<String> own = new TreeSet<>();
            for (int part = 0; part < pattern.countParts(); part++) {
                MessagePattern.Part.Type type = pattern.getPartType(part);
                if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                    own.add(pattern.getSubstring(pattern.getPart(part)));
                }
            }
            arguments.put(key, own);
        }
        return arguments;
    }
}
