package org.sourceline.store.shape;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The properties of one node, read by type.
public record Reading(Map<String, ? extends @Nullable Object> properties) {

    /// The text under the key, or empty.
    public String text(String key) {
        return properties.get(key) instanceof String text ? text : "";
    }

    /// The whole number under the key, or 0.
    public int number(String key) {
        return number(key, 0);
    }

    /// The whole number under the key, or another where there is none.
    public int number(String key, int otherwise) {
        return properties.get(key) instanceof Number number ? number.intValue() : otherwise;
    }

    /// The number under the key, or 0.
    public double decimal(String key) {
        return properties.get(key) instanceof Number number ? number.doubleValue() : 0;
    }

    /// The truth value under the key, or false.
    public boolean truth(String key) {
        return Boolean.TRUE.equals(properties.get(key));
    }

    /// The list of texts under the key, or an empty one.
    public List<String> texts(String key) {
        return properties.get(key) instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of();
    }

    /// The list of numbers under the key, or an empty one.
    public List<Double> decimals(String key) {
        return properties.get(key) instanceof List<?> list
                ? list.stream().map(each -> ((Number) each).doubleValue()).toList()
                : List.of();
    }

    /// The constant whose name is the text under the key.
    public <E extends Enum<E>> E choice(Class<E> choices, String key) {
        return Enum.valueOf(choices, text(key));
    }
}
