package org.sourceline.network.picture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A format that pictures are written in, told by how a file's name ends.
public enum Format {
    /// Pixels.
    PNG,
    /// Lines and words that a browser shows and finds.
    SVG,
    /// Lines and words on one page.
    PDF;

    /// The format of a file; empty where its name ends in none of theirs.
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /// How the name of its files ends, dot included.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
