package org.sourceline.network.label;

import java.util.Arrays;

/// The halo around letters: every pixel as strongly as the strongest letter's pixel within reach.
final class Halo {

    /// Letters are thin and seldom cover a pixel wholly; their halo does.
    private static final int GAIN = 480;

    private final int reach;
    private final int[] weights;

    /// A halo that reaches so many pixels beyond the letters.
    Halo(double pixels) {
        reach = (int) Math.floor(pixels + 0.5);
        weights = new int[(2 * reach + 1) * (2 * reach + 1)];
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                double share = Math.clamp(pixels + 0.5 - Math.hypot(dx, dy), 0, 1);
                weights[(dy + reach) * (2 * reach + 1) + dx + reach] = (int) Math.round(share * GAIN);
            }
        }
    }

    /// How much of each pixel the halo covers, from 0 to 255.
    ///
    /// @param letters how much of each the letters cover, row by row
    /// @param width pixels in a row
    int[] around(int[] letters, int width) {
        int height = letters.length / width;
        int[] halo = new int[letters.length];
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int weight = weights[(dy + reach) * (2 * reach + 1) + dx + reach];
                for (int row = Math.max(0, -dy); row < Math.min(height, height - dy) && weight > 0; row++) {
                    int to = row * width + Math.max(0, -dx);
                    int from = to + dy * width + dx;
                    spread(letters, from, halo, to, width - Math.abs(dx), weight);
                }
            }
        }
        Arrays.setAll(halo, i -> Math.min(255, halo[i]));
        return halo;
    }

    private static void spread(int[] letters, int from, int[] halo, int to, int count, int weight) {
        for (int i = 0; i < count; i++) {
            halo[to + i] = Math.max(halo[to + i], (letters[from + i] * weight) >> 8);
        }
    }
}
