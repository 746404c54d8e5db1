package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.model.EntityType;

@Execution(ExecutionMode.CONCURRENT)
class ThemeTest {

    private static final List<String> GROUNDS = List.of("panel", "bg", "canvas");

    static Stream<Theme> themes() {
        return Stream.of(Theme.light(), Theme.dark(), Theme.contrast());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTokenForTextIsReadableOnEveryGround(Theme theme) {
        for (String token : List.of("fg", "muted", "accent", "ok", "warn", "danger")) {
            for (String ground : GROUNDS) {
                assertThat(contrast(theme.color(token), theme.color(ground)))
                        .as("%s on %s, %s", token, ground, theme.name())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTypesColourIsReadableOnEveryGround(Theme theme) {
        for (EntityType type : Charts.ONTOLOGY.types()) {
            for (String ground : GROUNDS) {
                assertThat(contrast(theme.color(type), theme.color(ground)))
                        .as("%s on %s, %s", type.id(), ground, theme.name())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsAreReadableOnWhatIsSelectedOrSoft(Theme theme) {
        for (String ground : List.of("sunk", "selection", "accent-soft", "warn-soft", "danger-soft")) {
            for (String token : List.of("fg", "muted")) {
                readable(theme, token, ground);
            }
        }
        readable(theme, "accent", "accent-soft");
        readable(theme, "warn", "warn-soft");
        readable(theme, "danger", "danger-soft");
        readable(theme, theme.isDark() ? "bg" : "panel", "accent");
    }

    private static void readable(Theme theme, String token, String ground) {
        assertThat(contrast(theme.color(token), theme.color(ground)))
                .as("%s on %s, %s", token, ground, theme.name())
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeHasTheSeventeenTokensOfTheLookAndThoseOfMeasures(Theme theme) {
        Set<String> measures = new HashSet<>(Emphasis.colors());
        measures.remove("muted");
        assertThat(theme.tokens()).containsKeys(measures.toArray(String[]::new));
        Map<String, String> others = new HashMap<>(theme.tokens());
        others.keySet().removeAll(measures);
        assertThat(others)
                .containsOnlyKeys(
                        "bg",
                        "panel",
                        "sunk",
                        "canvas",
                        "line",
                        "fg",
                        "muted",
                        "subtle",
                        "accent",
                        "accent-soft",
                        "selection",
                        "ok",
                        "warn",
                        "danger",
                        "warn-soft",
                        "danger-soft",
                        "link")
                .allSatisfy((token, hex) -> assertThat(hex).matches("#[0-9a-f]{6}"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theColoursOfMeasuresStandOutFromTheCanvas(Theme theme) {
        for (String token : Emphasis.colors()) {
            assertThat(contrast(theme.color(token), theme.color("canvas")))
                    .as("%s of %s", token, theme.name())
                    .isGreaterThanOrEqualTo(token.startsWith("scale") ? 3 : 4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aColourThatATokenDoesNotNameIsRefused(Theme theme) {
        assertThatThrownBy(() -> theme.hex("mauve")).hasMessageContaining("mauve");
    }

    /// Contrast after WCAG 2.2, 1 to 21.
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
