package org.sourceline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        for (JavaSource source : House.ofRepository().java()) {
            String formatted = formatted(source);
            if (!formatted.equals(source.text()) && write) {
                Files.writeString(Path.of(source.path()), formatted);
            } else if (!formatted.equals(source.text())) {
                unformatted.add(source.path());
            }
        }
        assertThat(unformatted)
                .as("mvn -B test -Dtest=FormatTest -Dformat=write formats them")
                .isEmpty();
    }

    @Test
    void whatIsNotFormattedIsRejected() throws FormatterException {
        String crooked = """
            package org.sourceline;
            import java.util.*;
            class Crooked { int a( ){return 1 ;} }
            """;
        assertThat(SourceFormat.format(crooked)).isNotEqualTo(crooked);
    }

    @Test
    void markdownCommentsAndNewJavaSurvive() throws FormatterException {
        String modern = """
            package org.sourceline;

            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            import java.util.SortedMap;
            import java.util.concurrent.TimeoutException;

            /// A shape, as a [List] or a [the map][Map] of numbers, or {@link Set#of}.
            ///
            /// | left | right |
            /// | ---- | ----- |
            ///
            /// - a point
            ///   that goes on
            sealed interface Shape {
                /// A circle.
                ///
                /// @param r as in [SortedMap#firstKey]
                record Circle(int r) implements Shape {}

                record Square(int side) implements Shape {}

                /// @throws TimeoutException never
                static int area(Shape shape) {
                    return switch (shape) {
                        case Circle(int r) when r > 1 -> 3 * r * r;
                        case Circle(int _) -> 3;
                        case Square(var side) -> side * side;
                    };
                }
            }
            """;
        assertThat(SourceFormat.format(modern)).isEqualTo(modern);
    }

    @Test
    void importsThatNothingNamesGo() throws FormatterException {
        assertThat(SourceFormat.format("import java.util.List;\n\nclass Plain {}\n"))
                .isEqualTo("class Plain {}\n");
    }

    @Test
    void aLongStringIsLeftAsItIsWritten() throws FormatterException {
        String pattern = """
                class Patterns {
                    static final String LONG =
                            "(?:\\\\p{Lu}[\\\\p{Lu}\\\\p{M}.,'’ -]{2,40}|\\\\p{Lu}[\\\\p{L}.'’ -]{2,30},? ?\\\\p{L}{0,20}) ?\\\\((?:\\\\p{Lu}[\\\\p{L} ]{1,20})\\\\)";
                }
                """;
        assertThat(SourceFormat.format(pattern)).isEqualTo(pattern);
    }

    @Test
    void aLineOfACommentThatIsTooLongIsWrapped() throws FormatterException {
        String words = "word ".repeat(25).strip();
        assertThat(SourceFormat.format("""
                class Wordy {
                    /// %s
                    /// and on.
                    ///
                    /// @param a %s
                    void f(int a) {}

                    /// %s
                    String s = \"""
                    /// %s
                    \""";
                }
                """.formatted(words, words, words, words)))
                .isEqualTo("""
                class Wordy {
                    /// %s
                    /// word word word and on.
                    ///
                    /// @param a %s
                    ///   word word word word word
                    void f(int a) {}

                    /// %s
                    /// word word word
                    String s = \"""
                    /// %s
                    \""";
                }
                """.formatted(start(words, 22), start(words, 20), start(words, 22), words));
    }

    @Test
    void aWideLineOfACommentStaysBelowOthers() throws FormatterException {
        String comment = "    /// %s\n".formatted("wide ".repeat(23).strip().substring(2));
        assertThat(comment).hasSize(121);
        String source = "class Wide {\n    /// First.\n    ///\n" + comment + comment + "    int a;\n}\n";
        assertThat(SourceFormat.format(source)).isEqualTo(source);
    }

    private static String start(String words, int count) {
        return words.substring(0, 5 * count - 1);
    }

    private static String formatted(JavaSource source) {
        try {
            String formatted = SourceFormat.format(source.text());
            if (!SourceFormat.format(formatted).equals(formatted)) {
                throw new AssertionError(source.path() + " is formatted anew each time");
            }
            return formatted;
        } catch (FormatterException unreadable) {
            throw new AssertionError(source.path() + " cannot be formatted", unreadable);
        }
    }
}
