package org.sourceline.ui.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the window remembers from one day to the next: short texts under names, on any thread.
public interface Settings {

    /// The text under a name, or `otherwise`.
    String get(String name, String otherwise);

    /// Keeps a text under a name.
    void put(String name, String value);

    /// The number under a name, or `otherwise` where there is none that can be read.
    default double number(String name, double otherwise) {
        try {
            return Double.parseDouble(get(name, Double.toString(otherwise)));
        } catch (NumberFormatException notOurs) {
            return otherwise;
        }
    }

    /// Settings that are forgotten with the window.
    static Settings forgetful() {
        Map<String, String> kept = new ConcurrentHashMap<>();
        return new Settings() {
            @Override
            public String get(String name, String otherwise) {
                return kept.getOrDefault(name, otherwise);
            }

            @Override
            public void put(String name, String value) {
                kept.put(name, value);
            }
        };
    }
}
