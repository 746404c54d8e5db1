package org.sourceline.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules on names that say nothing.
final class Naming {

    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl", "Data", "Info");
    private static final Set<String> EMPTY_PREFIXES = Set.of("Base", "Abstract");
    private static final Set<String> EMPTY_PACKAGES =
            Set.of("manager", "helper", "helpers", "util", "utils", "impl", "data", "info", "base", "common", "misc");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern HUNGARIAN = Pattern.compile("I[A-Z][a-z].*");

    static final List<Rule> RULES = List.of(
            Rule.ofEachFile("type-names", "a name says what the type is", Naming::emptyTypeNames),
            Rule.ofEachFile("package-names", "a name says what the package is for", Naming::emptyPackageNames));

    private Naming() {}

    private static Stream<String> emptyTypeNames(JavaSource source) {
        return Trees.of(source, ClassTree.class)
                .filter(Naming::isEmpty)
                .map(type -> source.at(type) + " " + type.getSimpleName() + " is a name without meaning");
    }

    private static boolean isEmpty(ClassTree type) {
        String name = type.getSimpleName().toString();
        List<String> words = List.of(WORDS.split(name));
        return words.stream().anyMatch(EMPTY_WORDS::contains)
                || EMPTY_PREFIXES.contains(words.getFirst())
                || (type.getKind() == Tree.Kind.INTERFACE
                        && HUNGARIAN.matcher(name).matches());
    }

    private static Stream<String> emptyPackageNames(JavaSource source) {
        return Stream.of(source.folder().split("/"))
                .skip("src/main/java".split("/").length)
                .filter(EMPTY_PACKAGES::contains)
                .map(name -> source.path() + " lies in \"" + name + "\", a name without meaning");
    }
}
