package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sourceline.ui.kit.Prose;

/// What the inspector has built, kept as long as it says the same: the rest alone is built, styled and laid out anew.
final class Kept {

    private Map<String, Made> made = new HashMap<>();
    private Map<String, Made> before = Map.of();

    /// Something built from what it says.
    private record Made(Object says, Object it) {}

    /// Begins to show the inspector anew; what is not asked for by then is forgotten the next time.
    ///
    /// @param all whether all is to be built anew
    void turn(boolean all) {
        before = all ? Map.of() : made;
        made = new HashMap<>();
    }

    /// What was built under that id the last time, where it says the same; built now otherwise.
    ///
    /// @param says all that it is built from, to be compared
    @SuppressWarnings("unchecked")
    <T> T of(String id, Object says, Supplier<T> build) {
        Made known = before.get(id);
        Made now = known != null && known.says().equals(says) ? known : new Made(says, build.get());
        made.put(id, now);
        return (T) now.it();
    }

    /// A part that stays, under its heading.
    Node part(String id, String heading, List<Node> rows) {
        VBox part = of(id, id, () -> Sheet.part(heading));
        List<Node> all = new ArrayList<>(rows);
        all.addFirst(of("heading-" + id, heading, () -> Prose.paragraph(heading, "part-name")));
        put(part.getChildren(), all);
        return part;
    }

    /// Puts nodes in a list that has most of them already, leaving those where they are.
    static void put(ObservableList<Node> list, List<Node> next) {
        Set<Node> wanted = new HashSet<>(next);
        if (!wanted.containsAll(list)) {
            list.retainAll(wanted);
        }
        for (int i = 0; i < next.size(); i++) {
            Node node = next.get(i);
            if (i == list.size() || !Objects.equals(list.get(i), node)) {
                list.remove(node);
                list.add(i, node);
            }
        }
    }
}
