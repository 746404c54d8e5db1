package org.sourceline.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An emphasis: how large nodes are drawn and in which colours where a measure says so, and not their links and types.
public final class Emphasis {

    /// Nothing is emphasized.
    public static final Emphasis NONE = new Emphasis(new float[0], new byte[0]);

    /// How many groups have a colour of their own; all others share one.
    public static final int GROUPS = 8;

    /// How many steps quantities are coloured in.
    public static final int STEPS = 5;

    private static final double SMALLEST = 9;
    private static final double LARGEST = 27;
    private static final List<String> COLORS = List.of(
            "group-1", "group-2", "group-3", "group-4", "group-5", "group-6", "group-7", "group-8", "muted", "scale-1",
            "scale-2", "scale-3", "scale-4", "scale-5");

    private final float[] radii;
    private final byte[] colors;

    private Emphasis(float[] radii, byte[] colors) {
        this.radii = radii;
        this.colors = colors;
    }

    /// The same with nodes whose areas grow with quantities, one for each node; the greatest has the largest.
    public Emphasis sized(double[] quantities) {
        double most =
                Math.max(Double.MIN_NORMAL, Arrays.stream(quantities).max().orElse(0));
        float[] sized = new float[quantities.length];
        for (int node = 0; node < sized.length; node++) {
            sized[node] = (float) (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(quantities[node] / most));
        }
        return new Emphasis(sized, colors);
    }

    /// The same with nodes in the colours of the groups whose numbers from 0 are given, one for each node.
    public Emphasis grouped(double[] groups) {
        byte[] grouped = new byte[groups.length];
        for (int node = 0; node < grouped.length; node++) {
            grouped[node] = (byte) Math.min(GROUPS, (int) groups[node]);
        }
        return new Emphasis(radii, grouped);
    }

    /// The same with nodes in the colours of quantities, one for each node.
    public Emphasis scaled(double[] quantities) {
        double most =
                Math.max(Double.MIN_NORMAL, Arrays.stream(quantities).max().orElse(0));
        byte[] scaled = new byte[quantities.length];
        for (int node = 0; node < scaled.length; node++) {
            int step = (int) (STEPS * Math.sqrt(quantities[node] / most));
            scaled[node] = (byte) (GROUPS + 1 + Math.clamp(step, 0, STEPS - 1));
        }
        return new Emphasis(radii, scaled);
    }

    /// The theme's tokens for all colours there are; [#color] is a place among them.
    public static List<String> colors() {
        return COLORS;
    }

    /// The token of the colour of a group, by its number from 0.
    public static String groupColor(int group) {
        return COLORS.get(Math.min(GROUPS, group));
    }

    /// The tokens of the colours of quantities, the least first.
    public static Stream<String> scaleColors() {
        return COLORS.stream().skip(GROUPS + 1);
    }

    /// Where the colour of a node stands among [#colors]; −1 for that of its type.
    public int color(int node) {
        return node < colors.length ? colors[node] : -1;
    }

    /// The radius of a node at zoom 1 which usually has another.
    double radius(int node, double usual) {
        return node < radii.length ? radii[node] : usual;
    }
}
