package org.sourceline.network;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sourceline.model.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A theme: the colours of one look, light or dark, by the names that chart and screen use for them.
public final class Theme {

    private static final Theme LIGHT = read("light");
    private static final Theme DARK = read("dark");
    private static final Theme CONTRAST = read("contrast");

    private final String name;
    private final Map<String, String> tokens;

    private Theme(String name, Map<String, String> tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    /// The theme on a light ground.
    public static Theme light() {
        return LIGHT;
    }

    /// The theme on a dark ground.
    public static Theme dark() {
        return DARK;
    }

    /// The theme of high contrast, on black.
    public static Theme contrast() {
        return CONTRAST;
    }

    private static Theme read(String name) {
        String path = "/org/sourceline/assets/themes/" + name + ".json";
        try (InputStream in = Theme.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This copy of Sourceline lacks " + path);
            }
            Map<String, String> tokens = new LinkedHashMap<>();
            JsonNode read = JsonMapper.shared().readTree(in);
            read.properties()
                    .forEach(
                            token -> tokens.put(token.getKey(), token.getValue().asString()));
            return new Theme(name, tokens);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }

    /// Its name: `light`, `dark` or `contrast`.
    public String name() {
        return name;
    }

    /// Whether its ground is dark.
    public boolean isDark() {
        return !name.equals("light");
    }

    /// Every token with its colour as `#rrggbb`, in the order of the file.
    public Map<String, String> tokens() {
        return new LinkedHashMap<>(tokens);
    }

    /// The colour of a token as `#rrggbb`.
    ///
    /// @throws IllegalArgumentException when the theme has no such token
    public String hex(String token) {
        String hex = tokens.get(token);
        if (hex == null) {
            throw new IllegalArgumentException("The theme " + name + " has no colour called " + token);
        }
        return hex;
    }

    /// The colour of a token.
    ///
    /// @throws IllegalArgumentException when the theme has no such token
    public Color color(String token) {
        return Color.decode(hex(token));
    }

    /// The colour of a type of entity as `#rrggbb`.
    public String hex(EntityType type) {
        return isDark() ? type.dark() : type.light();
    }

    /// The colour of a type of entity.
    public Color color(EntityType type) {
        return Color.decode(hex(type));
    }
}
