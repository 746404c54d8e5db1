package org.sourceline.house;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects what a Java file holds of one sort of tree, in the order it is written.
final class Trees<T extends Tree> extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Class<T> sort;
    private final List<T> found = new ArrayList<>();

    private Trees(Class<T> sort) {
        this.sort = sort;
    }

    /// All trees of that sort in the file, nested ones included.
    static <T extends Tree> Stream<T> of(JavaSource source, Class<T> sort) {
        return in(source.unit(), sort);
    }

    /// All trees of that sort in the tree, nested ones included.
    static <T extends Tree> Stream<T> in(Tree tree, Class<T> sort) {
        Trees<T> trees = new Trees<>(sort);
        trees.scan(tree, null);
        return trees.found.stream();
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (sort.isInstance(tree)) {
            found.add(sort.cast(tree));
        }
        return super.scan(tree, null);
    }
}
