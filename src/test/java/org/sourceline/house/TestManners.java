package org.sourceline.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules on tests: none is skipped, none sleeps, none is repeated or ordered.
final class TestManners {

    private static final Predicate<String> SKIPS =
            Pattern.compile("(?:Disabled|Enabled)\\w*|Ignore").asMatchPredicate();
    private static final Predicate<String> GIVES_UP =
            Pattern.compile("(?:assume[A-Z]\\w*|assumingThat|abort)").asMatchPredicate();
    private static final Predicate<String> SLEEPS =
            Pattern.compile("sleep\\w*|park(?:Nanos|Until)").asMatchPredicate();
    private static final Predicate<String> ORDERS = Pattern.compile(
                    "RepeatedTest|RetryingTest|TestMethodOrder|TestClassOrder|Order")
            .asMatchPredicate();

    static final List<Rule> RULES = List.of(
            rule("skipped-tests", "every test runs everywhere", SKIPS, GIVES_UP),
            rule("sleeping-tests", "a test waits for what it waits for, not for time to pass", _ -> false, SLEEPS),
            rule("ordered-tests", "a test runs once and in any order", ORDERS, _ -> false));

    private TestManners() {}

    private static Rule rule(String name, String says, Predicate<String> annotations, Predicate<String> calls) {
        return Rule.ofEachFile(name, says, source -> {
            if (!source.isTest()) {
                return Stream.empty();
            }
            Stream<Tree> annotated = Trees.of(source, AnnotationTree.class)
                    .filter(annotation -> annotations.test(lastName(annotation.getAnnotationType())))
                    .map(Tree.class::cast);
            Stream<Tree> called = Trees.of(source, MethodInvocationTree.class)
                    .filter(call -> calls.test(lastName(call.getMethodSelect())))
                    .map(Tree.class::cast);
            return Stream.concat(annotated, called).map(tree -> source.at(tree) + " says " + tree);
        });
    }

    private static String lastName(Tree tree) {
        return switch (tree) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
    }
}
