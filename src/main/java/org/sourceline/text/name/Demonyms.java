package org.sourceline.text.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The words that say of what nation, region or faith somebody is, which are written with a capital and name nobody.
public final class Demonyms {

    private static final Set<String> WORDS = read();

    private Demonyms() {}

    private static Set<String> read() {
        try (InputStream in =
                Objects.requireNonNull(Demonyms.class.getResourceAsStream("demonyms.txt"), "demonyms.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(all.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whether a word is one, also of several people or after a hyphen: Iraqi, Iraqis, pro-Iranian.
    public static boolean is(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String last = small.substring(small.lastIndexOf('-') + 1);
        return WORDS.contains(small)
                || one(last)
                || (small.contains("-") && one(small.substring(0, small.indexOf('-'))));
    }

    private static boolean one(String small) {
        boolean many = small.endsWith("s") && WORDS.contains(small.substring(0, small.length() - 1));
        return many || WORDS.contains(small);
    }
}
