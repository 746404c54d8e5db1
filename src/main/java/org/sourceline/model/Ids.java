package org.sourceline.model;

import java.util.Random;
import java.util.random.RandomGenerator;

/// Makes ids: a letter for the kind of item and thirteen random characters, 65 bits, so that two never meet.
public final class Ids {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 13;
    private final RandomGenerator random;

    private Ids(RandomGenerator random) {
        this.random = random;
    }

    /// Ids that nobody can foresee.
    public static Ids random() {
        return new Ids(new java.security.SecureRandom());
    }

    /// The same ids in the same order for the same seed, for samples and tests.
    public static Ids seeded(long seed) {
        return new Ids(new Random(seed));
    }

    /// The next id, such as `e-3k9…` for the kind `e`.
    public synchronized String next(String kind) {
        StringBuilder id = new StringBuilder(kind).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
