package org.sourceline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, by which texts and originals are kept.
public final class Hash {

    private Hash() {}

    /// The SHA-256 of the bytes, in lower-case hex.
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The SHA-256 of the text's UTF-8 bytes, in lower-case hex.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
