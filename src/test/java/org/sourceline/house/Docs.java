package org.sourceline.house;

import com.sun.source.tree.PackageTree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules on what packages and types say of themselves.
final class Docs {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");
    private static final int SENTENCES = 3;

    static final List<Rule> RULES = List.of(
            new Rule("package-info", "every package has a package-info", Docs::packagesWithout),
            Rule.ofEachFile(
                    "package-doc", "a package-info is one to three sentences and @NullMarked", Docs::poorPackageInfo),
            Rule.ofEachFile(
                    "type-doc", "every type of the program begins with a sentence that says what it is", Docs::mute));

    private Docs() {}

    private static Stream<String> packagesWithout(House house) {
        Set<String> told = house.java().stream()
                .filter(JavaSource::isPackageInfo)
                .map(Docs::packageOf)
                .collect(Collectors.toSet());
        return house.java().stream()
                .filter(source -> !told.contains(packageOf(source)))
                .map(source -> source.folder() + " has no package-info.java")
                .distinct();
    }

    private static Stream<String> poorPackageInfo(JavaSource source) {
        if (!source.isPackageInfo()) {
            return Stream.empty();
        }
        PackageTree tree = Objects.requireNonNull(source.unit().getPackage());
        long sentences = source.doc(tree).stream()
                .skip(1)
                .flatMap(doc ->
                        SENTENCE_END.matcher(CODE.matcher(doc).replaceAll("")).results())
                .count();
        boolean marked = tree.getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
        return Stream.of(
                        sentences >= 1 && sentences <= SENTENCES ? "" : " has " + sentences + " sentences",
                        marked ? "" : " is not @NullMarked")
                .filter(breach -> !breach.isEmpty())
                .map(breach -> source.path() + breach);
    }

    private static Stream<String> mute(JavaSource source) {
        if (!source.isMain()) {
            return Stream.empty();
        }
        return source.topLevelTypes()
                .filter(type -> source.doc(type).isEmpty()
                        || !source.doc(type).getFirst().endsWith("."))
                .map(type -> source.at(type) + " " + type.getSimpleName() + " does not say what it is");
    }

    private static String packageOf(JavaSource source) {
        PackageTree tree = source.unit().getPackage();
        return tree == null ? "" : tree.getPackageName().toString();
    }
}
