package org.sourceline.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file, parsed by the compiler's own parser.
///
/// @param path from the repository's root, with forward slashes
/// @param docs reads positions and doc comments in `unit`
record JavaSource(String path, String text, CompilationUnitTree unit, DocTrees docs) {

    private static final String MAIN = "src/main/java/";

    /// Parses files, given by path.
    ///
    /// @throws IllegalArgumentException when one of them is not Java
    static List<JavaSource> parse(Map<String, String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<String> wrong = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problem -> wrong.add(problem.toString()),
                        List.of("-proc:none"),
                        null,
                        files.entrySet().stream()
                                .map(file -> new InMemory(file.getKey(), file.getValue()))
                                .toList());
        try {
            DocTrees docs = DocTrees.instance(task);
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(new JavaSource(
                        path, unit.getSourceFile().getCharContent(true).toString(), unit, docs));
            }
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", wrong));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether it belongs to the program, not to its tests or benchmarks.
    boolean isMain() {
        return path.startsWith(MAIN);
    }

    /// Whether it belongs to the tests.
    boolean isTest() {
        return path.startsWith("src/test/java/");
    }

    /// Whether it is the program's, in that package of ours or below it.
    boolean isIn(String part) {
        return path.startsWith(MAIN + "org/sourceline/" + part.replace('.', '/') + "/");
    }

    /// Whether it says what its package is.
    boolean isPackageInfo() {
        return path.endsWith("/package-info.java");
    }

    /// The folder it lies in.
    String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /// The types it declares, without those inside them.
    Stream<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
    }

    /// The doc comment's first sentence and then the whole of it, or nothing where there is none.
    List<String> doc(Tree tree) {
        var comment = docs.getDocCommentTree(TreePath.getPath(unit, tree));
        if (comment == null) {
            return List.of();
        }
        return Stream.of(comment.getFirstSentence(), comment.getFullBody())
                .map(parts -> String.join(
                                "", parts.stream().map(Object::toString).toList())
                        .strip())
                .toList();
    }

    /// How many lines the tree runs over, from its first annotation or modifier to its last brace.
    long lines(Tree tree) {
        return line(docs.getSourcePositions().getEndPosition(unit, tree)) - line(start(tree)) + 1;
    }

    /// Where a tree begins, as people write it: file, colon, line.
    String at(Tree tree) {
        return path + ":" + line(start(tree));
    }

    private long start(Tree tree) {
        return docs.getSourcePositions().getStartPosition(unit, tree);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    /// A Java file that is only in memory.
    static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        /// The file of that path from the repository's root.
        InMemory(String path, String text) {
            super(URI.create("mem:/" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
