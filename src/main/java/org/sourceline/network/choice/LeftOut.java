package org.sourceline.network.choice;

import java.util.List;

/// How a chart says what it leaves out.
final class LeftOut {

    private LeftOut() {}

    /// Adds "3 entities without links not shown" to the words; nothing where there are none.
    static void say(List<String> words, int count, String one, String rest) {
        if (count > 0) {
            String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
            words.add("%,d %s %s".formatted(count, count == 1 ? one : many, rest));
        }
    }
}
