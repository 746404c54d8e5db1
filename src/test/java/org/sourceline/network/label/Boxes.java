package org.sourceline.network.label;

import java.util.ArrayList;
import java.util.List;

/// Turned rectangles, compared each with each by separating axes.
final class Boxes {

    private final List<double[]> all = new ArrayList<>();

    void add(double x, double y, double width, double height, double angle) {
        all.add(new double[] {x, y, width / 2, height / 2, Math.cos(angle), Math.sin(angle)});
    }

    int size() {
        return all.size();
    }

    int overlappingPairs() {
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                pairs += overlap(all.get(i), all.get(k)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean overlap(double[] a, double[] b) {
        return !parted(a, b, a[4], a[5])
                && !parted(a, b, -a[5], a[4])
                && !parted(a, b, b[4], b[5])
                && !parted(a, b, -b[5], b[4]);
    }

    private static boolean parted(double[] a, double[] b, double axisX, double axisY) {
        double apart = Math.abs((a[0] - b[0]) * axisX + (a[1] - b[1]) * axisY);
        return apart >= reach(a, axisX, axisY) + reach(b, axisX, axisY) - 1e-6;
    }

    private static double reach(double[] box, double axisX, double axisY) {
        return box[2] * Math.abs(box[4] * axisX + box[5] * axisY) + box[3] * Math.abs(box[4] * axisY - box[5] * axisX);
    }
}
