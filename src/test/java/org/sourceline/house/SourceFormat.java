package org.sourceline.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The format of our sources: Palantir's, with `///` comments kept from it, because it breaks them where they are wide.
///
/// Its own way to fix imports is not used, because it would break long strings along with them.
final class SourceFormat {

    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).formatJavadoc(false).build());
    private static final String STAND_IN = "/// ";

    private SourceFormat() {}

    /// The source as it should be.
    ///
    /// @throws FormatterException when it is not Java
    static String format(String source) throws FormatterException {
        String needed = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), STYLE);
        List<String> hidden = new ArrayList<>();
        String bare = replaceComments(needed, comment -> {
            hidden.add(comment);
            return STAND_IN + (hidden.size() - 1);
        });
        return Comments.wrapped(replaceComments(
                FORMATTER.formatSource(bare),
                standIn -> hidden.get(Integer.parseInt(standIn.substring(STAND_IN.length())))));
    }

    private static String replaceComments(String source, UnaryOperator<String> replacement) {
        StringBuilder replaced = new StringBuilder();
        int[] from = {0};
        Comments.in(source)
                .filter(comment -> comment.group().startsWith(STAND_IN))
                .forEach(comment -> {
                    replaced.append(source, from[0], comment.start()).append(replacement.apply(comment.group()));
                    from[0] = comment.end();
                });
        return replaced.append(source.substring(from[0])).toString();
    }
}
