package org.sourceline.network.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.network.Typeface;

@Execution(ExecutionMode.CONCURRENT)
class MasksTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 240;
    private static final int PAPER = 0xfffbfbfc;
    private static final int INK = 0xff1b1f24;
    private static final int LINE = 0xff9aa3ad;
    private static final Masks.Kind NAME = new Masks.Kind(11.5, false, true);
    private static final Masks.Kind BARE = new Masks.Kind(11.5, false, false);

    private final Masks masks = new Masks(MasksTest::shaped, 2_000_000);

    private static Letters.Line shaped(String text, double size, boolean strong) {
        Typeface.Shaped shaped = Typeface.shape(text, size, strong);
        return new Letters.Line(shaped.outline(), shaped.width());
    }

    private static int[] filled(int color) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, color);
        return pixels;
    }

    private int[] drawn(Masks.Kind kind, double scale, double angle, int color) {
        int[] pixels = filled(color);
        masks.of("Cedar Brigade", kind, scale, angle).draw(new Surface(pixels, WIDTH), 150, 120, INK, PAPER);
        return pixels;
    }

    private static long darkIn(int[] pixels) {
        return Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) < 0x80).count();
    }

    @Test
    void lettersAreDarkAndTheirHaloHidesALineUnderThem() {
        int[] pixels = drawn(NAME, 1, 0, LINE);
        assertThat(darkIn(pixels)).isBetween(100L, 900L);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel == PAPER).count())
                .isGreaterThan(150);
        assertThat(Arrays.stream(drawn(BARE, 1, 0, LINE))
                        .filter(pixel -> pixel == PAPER)
                        .count())
                .isZero();
    }

    @Test
    void everyPixelStaysOpaqueAndBetweenItsColours() {
        for (int pixel : drawn(NAME, 2, 0.7, 0xffffffff)) {
            assertThat(pixel >>> 24).isEqualTo(0xff);
            assertThat(pixel & 0xff).isGreaterThanOrEqualTo(INK & 0xff);
        }
        for (int pixel : drawn(BARE, 1, 0, 0)) {
            assertThat(pixel & 0xff).isLessThanOrEqualTo(pixel >>> 24);
        }
    }

    @Test
    void bandsTogetherDrawWhatTheWholeDraws() {
        int[] whole = drawn(NAME, 2, -0.9, LINE);
        int[] banded = filled(LINE);
        Mask mask = masks.of("Cedar Brigade", NAME, 2, -0.9);
        for (int top = 0; top < HEIGHT; top += 7) {
            for (int left = 0; left < WIDTH; left += 50) {
                Surface band = new Surface(banded, WIDTH, left, top, left + 50, Math.min(HEIGHT, top + 7));
                mask.draw(band, 150, 120, INK, PAPER);
            }
        }
        assertThat(banded).isEqualTo(whole);
    }

    @Test
    void wordsBeyondTheEdgeAreCutNotWrapped() {
        int[] pixels = filled(LINE);
        Mask mask = masks.of("Cedar Brigade", NAME, 1, 0);
        mask.draw(new Surface(pixels, WIDTH), 0, 120, INK, PAPER);
        mask.draw(new Surface(pixels, WIDTH), -500, 120, INK, PAPER);
        mask.draw(new Surface(pixels, WIDTH), 150, -400, INK, PAPER);
        for (int row = 0; row < HEIGHT; row++) {
            assertThat(pixels[row * WIDTH + WIDTH - 1]).isEqualTo(LINE);
        }
        assertThat(darkIn(pixels)).isBetween(50L, 450L);
    }

    @Test
    void aMaskIsMadeOnceForEachAngleInSteps() {
        assertThat(masks.of("Cedar Brigade", NAME, 1, 0.5)).isSameAs(masks.of("Cedar Brigade", NAME, 1, 0.501));
        assertThat(masks.of("Cedar Brigade", NAME, 1, 0.5)).isNotSameAs(masks.of("Cedar Brigade", NAME, 1, 0.52));
        assertThat(masks.of("Cedar Brigade", NAME, 1, 0)).isNotSameAs(masks.of("Cedar Brigade", NAME, 2, 0));
        assertThat(masks.of("Cedar Brigade", NAME, 1, 0)).isNotSameAs(masks.of("Cedar Brigade", BARE, 1, 0));
    }

    @Test
    void theLongestUnusedAreForgottenFirst() {
        Masks few = new Masks(MasksTest::shaped, 20_000);
        Mask kept = few.of("Kept", NAME, 1, 0);
        Mask first = few.of("First", NAME, 1, 0);
        for (int i = 0; i < 200; i++) {
            few.of("Name " + i, NAME, 1, 0);
            assertThat(few.of("Kept", NAME, 1, 0)).isSameAs(kept);
            assertThat(few.held()).isLessThanOrEqualTo(20_000);
        }
        assertThat(few.of("First", NAME, 1, 0)).isNotSameAs(first);
    }

    @Test
    void nothingIsDrawnOfNoWords() {
        int[] pixels = filled(LINE);
        masks.of("", NAME, 1, 0).draw(new Surface(pixels, WIDTH), 150, 120, INK, PAPER);
        assertThat(pixels).containsOnly(LINE);
    }

    @Test
    void aPictureOfWordsInAllScriptsAndAnglesIsKept() throws IOException {
        int width = 720;
        int height = 520;
        int[] pixels = new int[width * height];
        Arrays.setAll(pixels, i -> (i / width + i % width) % 24 < 2 ? LINE : PAPER);
        Surface surface = new Surface(pixels, width);
        String[] words = {"Cedar Brigade", "لواء الفجر", "Nadia Sorrel (سرايا) 12", "旅団 Δ", "Harbour Authority"};
        for (int i = 0; i < words.length; i++) {
            masks.of(words[i], NAME, 1, 0).draw(surface, 100, 30 + 30 * i, INK, PAPER);
            masks.of(words[i], new Masks.Kind(11.5, true, true), 1, 0).draw(surface, 260, 30 + 30 * i, INK, PAPER);
            masks.of(words[i], NAME, 2, 0).draw(surface, 520, 40 + 50 * i, INK, PAPER);
        }
        for (int i = -4; i <= 4; i++) {
            Mask mask =
                    masks.of(i % 2 == 0 ? "supplied by" : "يدعم اللواء", new Masks.Kind(11, false, true), 1, i * 0.36);
            mask.draw(surface, 90 + (i + 4) * 68, 380 + i * 4, 0xff57606a, PAPER);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", folder.resolve("masks.png").toFile());
        assertThat(darkIn(pixels)).isGreaterThan(2_000);
    }
}
