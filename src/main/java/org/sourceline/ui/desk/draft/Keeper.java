package org.sourceline.ui.desk.draft;

import java.util.Map;

/// Keeps drafts from one run to the next.
public interface Keeper {

    /// Keeps these in place of all kept before; soon, and without holding up who asks.
    void keep(Map<String, String> all);

    /// Keeps what was handed over last before it returns.
    void finish();

    /// Keeps nothing.
    static Keeper none() {
        return new Keeper() {
            @Override
            public void keep(Map<String, String> all) {}

            @Override
            public void finish() {}
        };
    }
}
