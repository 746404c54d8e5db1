package org.sourceline.network.raster;

import org.sourceline.network.Theme;

/// The colours of a scene that are not those of types, as opaque ARGB.
record Inks(
        int canvas,
        int panel,
        int line,
        int foreground,
        int muted,
        int link,
        int danger,
        int accent,
        int accentSoft,
        int selection) {

    static Inks of(Theme theme) {
        return new Inks(
                theme.color("canvas").getRGB(),
                theme.color("panel").getRGB(),
                theme.color("line").getRGB(),
                theme.color("fg").getRGB(),
                theme.color("muted").getRGB(),
                theme.color("link").getRGB(),
                theme.color("danger").getRGB(),
                theme.color("accent").getRGB(),
                theme.color("accent-soft").getRGB(),
                theme.color("selection").getRGB());
    }
}
