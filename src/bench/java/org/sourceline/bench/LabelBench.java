package org.sourceline.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sourceline.network.Typeface;
import org.sourceline.network.label.LabelRoom;
import org.sourceline.network.label.Letters;
import org.sourceline.network.label.LinkWords;
import org.sourceline.network.label.Mask;
import org.sourceline.network.label.Masks;
import org.sourceline.network.label.Names;
import org.sourceline.network.label.Surface;

/// Placing names and words on a canvas of 1280 by 800 and drawing all that fit, in a warm program.
final class LabelBench {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int ROUNDS = 60;
    private static final int WARM = 40;
    private static final int GROUND = 0xfffbfbfc;
    private static final int INK = 0xff1b1f24;
    private static final Masks.Kind NAME = new Masks.Kind(Typeface.LABEL, false, true);
    private static final List<String> FIRST =
            List.of("Cedar Brigade", "لواء الفجر", "Nadia Sorrel", "Harbour Authority", "سرايا النهر", "Depot");

    private final int count;
    private final String[] names;
    private final float[] xs;
    private final float[] ys;
    private final float[] radii;
    private final float[] widths;
    private final float[] heights;
    private final int[] order;
    private final byte[] sides;
    private final LabelRoom room = new LabelRoom(0, 0, WIDTH, HEIGHT);

    private LabelBench(int count, long seed) {
        this.count = count;
        names = new String[count];
        xs = new float[count];
        ys = new float[count];
        radii = new float[count];
        widths = new float[count];
        heights = new float[count];
        order = new int[count];
        sides = new byte[count];
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            names[i] = FIRST.get(random.nextInt(FIRST.size())) + " " + i % 500;
            xs[i] = random.nextFloat() * WIDTH;
            ys[i] = random.nextFloat() * HEIGHT;
            radii[i] = i < count / 20 ? 5.5f : 2.5f;
            widths[i] = (float) Typeface.width(names[i], Typeface.LABEL, false);
            heights[i] = 15;
            order[i] = i;
        }
        Arrays.fill(sides, Names.NONE);
    }

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        for (int count : new int[] {1_000, 10_000, 20_000, 100_000}) {
            LabelBench bench = new LabelBench(count, 7);
            String size = "%,d candidates".formatted(count);
            double ours = measured(bench::obstacles, bench::place);
            double grown = Math.max(1, count / 20_000.0);
            figures.add(new Figure("names placed, 95th percentile", size, ours, null, "none", "ms", 3 * grown));
            double words = bench.words();
            figures.add(new Figure(
                    "words along links placed, 95th percentile", size, words, null, "none", "ms", 12 * grown));
            if (count == 20_000) {
                double peer = measured(() -> {}, bench::placeByRectangles);
                figures.add(new Figure("names placed", size, ours, peer, "list of rectangles", "ms", 0.2));
                figures.addAll(bench.drawn());
            }
        }
        return figures;
    }

    private static double measured(Runnable before, Runnable what) {
        double[] millis = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            before.run();
            long start = System.nanoTime();
            what.run();
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Samples.quantile(millis, 0.95);
    }

    private void obstacles() {
        room.clear(0, 0);
        for (int i = 0; i < count; i++) {
            if (radii[i] > 4) {
                room.take(xs[i], ys[i], radii[i], radii[i]);
            } else {
                room.avoid(xs[i], ys[i], radii[i], radii[i]);
            }
        }
    }

    private int place() {
        return new Names(xs, ys, radii, widths, heights).place(room, order, sides);
    }

    /// Words of as many links as there are names, each of seven places along its link.
    private double words() {
        Random random = new Random(3);
        int places = 7;
        int[] first = new int[count + 1];
        float[][] boxes = new float[6][count * places];
        for (int i = 0; i < count; i++) {
            first[i + 1] = (i + 1) * places;
            float angle = (random.nextFloat() - 0.5f) * 3.1f;
            for (int place = 0; place < places; place++) {
                int box = i * places + place;
                boxes[0][box] = xs[i] + (place - 3) * 9 * (float) Math.cos(angle);
                boxes[1][box] = ys[i] + (place - 3) * 9 * (float) Math.sin(angle);
                boxes[2][box] = angle;
                boxes[3][box] = 70;
                boxes[4][box] = 15;
                boxes[5][box] = 0.02f * Math.abs(place - 3);
            }
        }
        var sizes = new LinkWords.Sizes(boxes[3], boxes[4], boxes[5]);
        LinkWords words = new LinkWords(first, boxes[0], boxes[1], boxes[2], sizes);
        int[] chosen = new int[count];
        Arrays.fill(chosen, LinkWords.NONE);
        return measured(this::obstacles, () -> words.place(room, order, chosen, 0.6));
    }

    /// The names placed by comparing each with all before it.
    private int placeByRectangles() {
        Names all = new Names(xs, ys, radii, widths, heights);
        float[][] placed = new float[count][];
        int size = 0;
        for (int i : order) {
            boolean free = false;
            for (byte side = 0; side < 8 && !free; side++) {
                float left = all.x(i, side) - widths[i] / 2 - 2;
                float top = all.y(i, side) - heights[i] / 2;
                float right = left + widths[i] + 4;
                float bottom = top + heights[i];
                free = left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT;
                for (int k = 0; k < size && free; k++) {
                    float[] other = placed[k];
                    free = left >= other[2] || other[0] >= right || top >= other[3] || other[1] >= bottom;
                }
                if (free) {
                    placed[size++] = new float[] {left, top, right, bottom};
                }
            }
        }
        return size;
    }

    private List<Figure> drawn() {
        obstacles();
        int shown = place();
        Names all = new Names(xs, ys, radii, widths, heights);
        Masks masks = new Masks(LabelBench::shaped, 16_000_000);
        int[] pixels = new int[WIDTH * HEIGHT];
        Surface surface = new Surface(pixels, WIDTH);
        String size = "%,d names at 1280 × 800".formatted(shown);
        double cold = measured(() -> {}, () -> draw(all, new Masks(LabelBench::shaped, 16_000_000), surface));
        double warm = measured(() -> Arrays.fill(pixels, GROUND), () -> draw(all, masks, surface));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        double peer = measured(() -> {}, () -> drawByOutline(all, image));
        return List.of(
                new Figure("all names that fit drawn with halo, 95th percentile", size, warm, null, "none", "ms", 3),
                new Figure("their masks made anew each time", size, cold, null, "none", "ms", 100),
                new Figure("all names that fit drawn with halo", size, warm, peer, "Java2D outlines", "ms", 0.2));
    }

    static Letters.Line shaped(String text, double size, boolean strong) {
        Typeface.Shaped shaped = Typeface.shape(text, size, strong);
        return new Letters.Line(shaped.outline(), shaped.width());
    }

    private void draw(Names all, Masks masks, Surface surface) {
        for (int i = 0; i < count; i++) {
            if (sides[i] != Names.NONE) {
                Mask mask = masks.of(names[i], NAME, 1, 0);
                mask.draw(surface, Math.round(all.x(i, sides[i])), Math.round(all.y(i, sides[i])), INK, GROUND);
            }
        }
    }

    private void drawByOutline(Names all, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < count; i++) {
            if (sides[i] != Names.NONE) {
                Typeface.Shaped shaped = Typeface.shape(names[i], Typeface.LABEL, false);
                double x = all.x(i, sides[i]) - shaped.width() / 2;
                double y = all.y(i, sides[i]) + 4;
                g.translate(x, y);
                g.setColor(new Color(GROUND));
                g.draw(shaped.outline());
                g.setColor(new Color(INK));
                g.fill(shaped.outline());
                g.translate(-x, -y);
            }
        }
        g.dispose();
    }
}
