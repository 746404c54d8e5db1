package org.sourceline.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes rows for standard output, their fields in order.
public final class Row {

    private Row() {}

    /// The row with those fields and values in turn.
    public static Map<String, @Nullable Object> of(@Nullable Object... fieldsAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i + 1 < fieldsAndValues.length; i += 2) {
            row.put(String.valueOf(fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
        return row;
    }
}
