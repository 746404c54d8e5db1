package org.sourceline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        boolean write = "write".equals(System.getProperty("format"));
        List<String> unformatted = new ArrayList<>();
        for (JavaSource source : House.ofRepository().java()) {
            String formatted = format(source.text());
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
        assertThat(format(crooked)).isNotEqualTo(crooked);
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
        assertThat(format(modern)).isEqualTo(modern);
    }

    @Test
    void importsThatNothingNamesGo() throws FormatterException {
        assertThat(format("import java.util.List;\n\nclass Plain {}\n")).isEqualTo("class Plain {}\n");
    }

    private static String format(String source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(source);
    }
}
