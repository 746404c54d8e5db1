package org.sourceline.ui.desk.rows;

import java.util.List;
import javafx.collections.ObservableList;

/// Swaps what a list on the screen holds for something else, so that cells whose row stays are not drawn anew.
public final class Swap {

    /// So many rows are put in place one by one at most.
    private static final int FEW = 200;

    private Swap() {}

    /// Puts rows in place of those that are there; what is equal at both ends stays.
    public static <R> void in(ObservableList<R> list, List<R> next) {
        int most = Math.min(list.size(), next.size());
        int head = 0;
        while (head < most && list.get(head).equals(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && list.get(list.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        List<R> between = next.subList(head, next.size() - tail);
        int gone = list.size() - tail - head;
        if (between.isEmpty()) {
            list.remove(head, head + gone);
        } else if (gone == 0) {
            list.addAll(head, between);
        } else if (gone == between.size() && gone <= FEW) {
            for (int i = 0; i < gone; i++) {
                if (!list.get(head + i).equals(between.get(i))) {
                    list.set(head + i, between.get(i));
                }
            }
        } else {
            list.setAll(next);
        }
    }
}
