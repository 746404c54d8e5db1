package org.sourceline.ui.inspector;

import java.text.Normalizer;
import java.util.Locale;

/// Folds names to what people type of them: no case, no accents, no apostrophes.
final class Folding {

    private Folding() {}

    /// The name folded.
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}‘’'ʿʾ`]+", "")
                .replaceAll("[\\s-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
