package org.sourceline.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules on catching.
final class Failures {

    private static final Set<String> BROAD = Set.of("Exception", "Throwable", "RuntimeException", "Error");
    private static final String LAST_RESORT = "src/main/java/org/sourceline/app/LastResort.java";

    /// A name that says why nothing need be done: two words at least, none of them a mere word for what was caught.
    private static final Pattern REASON = Pattern.compile(
            "(?!(?:.*(?:Exception|Error|Problem)|(?:ignored?|expected|unused|swallowed|caught).*)$)[a-z0-9]+(?:[A-Z][a-z0-9]*)+");

    static final List<Rule> RULES = List.of(
            Rule.ofEachFile(
                    "broad-catch", "only job and app.LastResort catch whatever may come", Failures::broadCatches),
            Rule.ofEachFile(
                    "swallowed-exception", "an empty catch names why, as in everyJavaHasIt", Failures::swallowed));

    private Failures() {}

    private static Stream<String> broadCatches(JavaSource source) {
        if (source.isIn("job") || source.path().equals(LAST_RESORT)) {
            return Stream.empty();
        }
        return Trees.of(source, CatchTree.class)
                .filter(caught -> types(caught).anyMatch(BROAD::contains))
                .map(caught -> source.at(caught) + " catches too much");
    }

    private static Stream<String> types(CatchTree caught) {
        Tree type = caught.getParameter().getType();
        Stream<? extends Tree> types =
                type instanceof UnionTypeTree union ? union.getTypeAlternatives().stream() : Stream.of(type);
        return types.map(each -> each.toString().replaceFirst("^java\\.lang\\.", ""));
    }

    private static Stream<String> swallowed(JavaSource source) {
        return Trees.of(source, CatchTree.class)
                .filter(caught -> caught.getBlock().getStatements().isEmpty())
                .filter(caught ->
                        !REASON.matcher(caught.getParameter().getName()).matches())
                .map(caught -> source.at(caught) + " swallows what it catches");
    }
}
