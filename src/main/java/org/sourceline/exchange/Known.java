package org.sourceline.exchange;

import org.jspecify.annotations.Nullable;

/// Text as JSON has it: null where nothing is known.
final class Known {

    private Known() {}

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
