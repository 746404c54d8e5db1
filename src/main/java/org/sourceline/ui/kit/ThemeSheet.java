package org.sourceline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The style sheet of a theme: its colours under the names that our sheets use, and AtlantaFX's own colours set to
/// them.
///
/// A token `x` is looked up as `-sl-x`, the colour of a type as `-sl-type-` and its id.
public final class ThemeSheet {

    private static final String ALPHA_HALF = "80";
    private static final double BODY = 13;
    private static final double META = 12;

    /// AtlantaFX's colours, each with the token that stands for it here.
    private static final Map<String, String> ATLANTA = atlanta();

    private final boolean dark;
    private final Map<String, String> colors = new LinkedHashMap<>();
    private double size = 1;

    /// The sheet of a theme.
    ///
    /// @param tokens colour as `#rrggbb` by the token's name
    /// @param types colour as `#rrggbb` by the id of the type
    public ThemeSheet(boolean dark, Map<String, String> tokens, Map<String, String> types) {
        this.dark = dark;
        tokens.forEach((token, color) -> colors.put("-sl-" + token, color));
        colors.put("-sl-on-accent", Objects.requireNonNull(tokens.get(dark ? "bg" : "panel")));
        types.forEach((type, color) -> colors.put("-sl-type-" + type, color));
    }

    private static Map<String, String> atlanta() {
        Map<String, String> map = new LinkedHashMap<>();
        String pairs = """
                dark fg, light panel, fg-default fg, fg-muted muted, fg-subtle muted, fg-emphasis on-accent,
                bg-default panel, bg-overlay panel, bg-subtle bg, bg-inset sunk, border-default line, border-muted line,
                border-subtle line, shadow-default line, neutral-emphasis-plus fg, neutral-emphasis muted, neutral-muted line,
                neutral-subtle sunk, accent-fg accent, accent-emphasis accent, accent-muted selection,
                accent-subtle accent-soft, success-fg ok, success-emphasis ok, success-muted line, success-subtle sunk,
                warning-fg warn, warning-emphasis warn, warning-muted warn-soft, warning-subtle warn-soft, danger-fg danger,
                danger-emphasis danger, danger-muted danger-soft, danger-subtle danger-soft
                """;
        for (String pair : pairs.strip().split(",\\s*")) {
            String[] names = pair.split(" ");
            map.put("-color-" + names[0], "-sl-" + names[1]);
        }
        return map;
    }

    /// The sheet as CSS.
    public String css() {
        StringBuilder css = new StringBuilder(".root {\n");
        colors.forEach((name, color) -> line(css, name, color));
        ATLANTA.forEach((name, token) -> line(css, name, Objects.requireNonNull(colors.get(token), token)));
        line(css, "-sl-veil", Objects.requireNonNull(colors.get("-sl-accent-soft")) + "b0");
        line(css, "-sl-shade", (dark ? "#000000" : "#1b1f24") + (dark ? ALPHA_HALF : "2e"));
        css.append("}\n");
        popups(css);
        return css.toString();
    }

    /// What pops up stands in a window of its own, which grows by its letters.
    private void popups(StringBuilder css) {
        css.append(String.format(
                Locale.ROOT,
                ".root.popup, .context-menu, .combo-box-popup .list-cell { -fx-font-size: %.1fpx; }%n"
                        + ".root.popup .tooltip, .tooltip.tooltip { -fx-font-size: %.1fpx; }%n",
                BODY * size,
                META * size));
    }

    /// The same with what pops up larger by a factor.
    public ThemeSheet enlarged(double factor) {
        size = factor;
        return this;
    }

    private static void line(StringBuilder css, String name, String value) {
        css.append("  ").append(name).append(": ").append(value).append(";\n");
    }

    /// The sheet as a `data:` address, which JavaFX reads like a file's.
    public String address() {
        byte[] bytes = css().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /// Dresses a scene in the theme, and whatever pops up over it.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(address(), sheet(ThemeSheet.class, "workbench.css"));
    }

    /// The address of a style sheet beside a class.
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    /// Loads fonts, so that style sheets can name them.
    ///
    /// @param paths class paths of font files
    public static void loadFonts(List<String> paths) {
        for (String path : paths) {
            try (InputStream in = Objects.requireNonNull(ThemeSheet.class.getResourceAsStream(path), path)) {
                Objects.requireNonNull(Font.loadFont(in, 13), path);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path, unreadable);
            }
        }
    }
}
