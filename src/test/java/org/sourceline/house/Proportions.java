package org.sourceline.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules on how long and how wide things may be.
final class Proportions {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 6;
    private static final int PACKAGE = 20;

    static final List<Rule> RULES = List.of(
            Rule.ofEachFile("file-length", "a file has at most " + FILE + " lines", Proportions::longFiles),
            Rule.ofEachFile("method-length", "a method has at most " + METHOD + " lines", Proportions::longMethods),
            Rule.ofEachFile(
                    "constructor-width",
                    "a constructor takes at most " + PARAMETERS + " parameters, but in app and in records",
                    Proportions::wideConstructors),
            new Rule("package-size", "a package has at most " + PACKAGE + " files", Proportions::bigPackages));

    private Proportions() {}

    private static Stream<String> longFiles(JavaSource source) {
        long lines = source.text().lines().count();
        return lines <= FILE ? Stream.empty() : Stream.of(source.path() + " has " + lines + " lines");
    }

    private static Stream<String> longMethods(JavaSource source) {
        Stream<Tree> members = Trees.of(source, ClassTree.class).flatMap(type -> type.getMembers().stream());
        return members.filter(member -> member instanceof MethodTree || member instanceof BlockTree)
                .filter(method -> source.lines(method) > METHOD)
                .map(method -> source.at(method) + " begins a method of " + source.lines(method) + " lines");
    }

    private static Stream<String> wideConstructors(JavaSource source) {
        if (source.isIn("app")) {
            return Stream.empty();
        }
        return Trees.of(source, ClassTree.class)
                .filter(type -> type.getKind() != Tree.Kind.RECORD)
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member instanceof MethodTree method
                        && method.getReturnType() == null
                        && method.getParameters().size() > PARAMETERS)
                .map(constructor -> source.at(constructor) + " begins too wide a constructor");
    }

    private static Stream<String> bigPackages(House house) {
        return house.java().stream().collect(Collectors.groupingBy(JavaSource::folder)).entrySet().stream()
                .filter(folder -> folder.getValue().size() > PACKAGE)
                .map(folder -> folder.getKey() + " has " + folder.getValue().size() + " files");
    }
}
