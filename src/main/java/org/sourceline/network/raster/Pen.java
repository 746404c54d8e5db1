package org.sourceline.network.raster;

import org.jspecify.annotations.Nullable;

/// A pen: draws straight lines, smooth at their edges, on a stencil.
///
/// A line is drawn column by column, or row by row where it is steep: in each the stretch that it covers. It goes by
/// whole numbers from its own start, so it covers the same pixels wherever it is moved by whole pixels.
final class Pen {

    /// Lines wider than this end square to their direction; the ends of thinner ones go with the columns.
    private static final float WIDE = 2.2f;

    private final Stencil stencil;
    private float width;
    private @Nullable Dashes dashes;
    private int a0;
    private int b0;
    private int a1;
    private int b1;
    private boolean steep;
    private boolean back;
    private boolean square;
    private double length;
    private double along;

    Pen(Stencil stencil) {
        this.stencil = stencil;
    }

    /// Begins a line.
    ///
    /// @param wide in pixels
    /// @param pattern dashes that begin with the next line, or null for a line without gaps
    void take(float wide, @Nullable Dashes pattern) {
        width = wide;
        dashes = pattern;
        along = 0;
    }

    /// Skips so many pixels of the pattern.
    void skip(double pixels) {
        along += pixels;
    }

    /// Draws a line; the pattern of dashes goes on from the last.
    ///
    /// @param starts whether it starts here rather than going on from the last one
    /// @param ends whether it ends here rather than being gone on with
    void line(int x0, int y0, int x1, int y1, boolean starts, boolean ends) {
        int dx = Math.abs(x1 - x0);
        int dy = Math.abs(y1 - y0);
        if ((dx | dy) == 0) {
            return;
        }
        steep = dy > dx;
        back = steep ? y1 < y0 : x1 < x0;
        a0 = steep ? (back ? y1 : y0) : back ? x1 : x0;
        a1 = steep ? (back ? y0 : y1) : back ? x0 : x1;
        b0 = steep ? (back ? x1 : x0) : back ? y1 : y0;
        b1 = steep ? (back ? x0 : x1) : back ? y0 : y1;
        square = width > WIDE;
        length = Math.sqrt((double) dx * dx + (double) dy * dy) / 256;
        draw(back ? ends : starts, back ? starts : ends);
        along += length;
    }

    private void draw(boolean open, boolean shut) {
        int da = a1 - a0;
        long slope = (long) ((double) (b1 - b0) / da * (1L << 32));
        int thick = (int) (width * 256 * length * 256 / da + 0.5);
        int over = square ? (int) (width * 128 * Math.abs(b1 - b0) / (length * 256)) + 128 : 0;
        int first = open ? (a0 - over) >> 8 : (a0 + 127) >> 8;
        int last = shut ? (a1 + over + 255) >> 8 : (a1 + 127) >> 8;
        long start = ((long) b0 << 24) + (((first * 256L + 128 - a0) * slope) >> 8) - ((long) thick << 23);
        int from = Math.max(first, steep ? stencil.top : stencil.left);
        int to = Math.min(last, steep ? stencil.bottom : stencil.right);
        int low = steep ? stencil.left : stencil.top;
        int high = steep ? stencil.right : stencil.bottom;
        int aside = 2 + (thick >> 8);
        int least = (Math.min(b0, b1) >> 8) - aside;
        int most = (Math.max(b0, b1) >> 8) + aside;
        if (least >= high || most < low) {
            return;
        }
        if (slope != 0 && (least < low || most >= high)) {
            long before = (((long) low << 32) - ((long) thick << 24) - start) / slope;
            long beyond = (((long) high << 32) - start) / slope;
            from = (int) Math.max(from, first + Math.min(before, beyond) - 1);
            to = (int) Math.min(to, first + Math.max(before, beyond) + 2);
        }
        if (from >= to) {
            return;
        }
        if (steep) {
            stencil.touch(from, to);
        } else {
            stencil.touch(least, most);
        }
        Run run = new Run(first, start, slope, thick, open, shut);
        int whole = dashes != null ? to : open ? Math.clamp((a0 + over + 255) >> 8, from, to) : from;
        int broken = dashes != null ? to : shut ? Math.clamp((a1 - over) >> 8, whole, to) : to;
        ragged(run, from, whole);
        solid(run, whole, broken);
        ragged(run, broken, to);
    }

    /// A line being drawn.
    ///
    /// @param first its first column
    /// @param start where its edge is in that column, in 2⁻³² pixels
    /// @param slope by how much the edge moves from column to column
    /// @param thick how much of a column it covers, in 256ths of pixels
    private record Run(int first, long start, long slope, int thick, boolean open, boolean shut) {

        long edge(int column) {
            return start + (column - first) * slope;
        }
    }

    private void ragged(Run run, int from, int to) {
        if (from < to && square) {
            careful(run, from, to);
        } else if (from < to && dashes != null) {
            broken(run, dashes, from, to);
        } else {
            for (int a = from; a < to; a++) {
                column(a, run.edge(a), run.thick(), within(run, a));
            }
        }
    }

    private void solid(Run run, int from, int to) {
        char[] bare = stencil.bare;
        int forth = steep ? stencil.stride : 1;
        int aside = steep ? 1 : stencil.stride;
        int low = steep ? stencil.left : stencil.top;
        int high = (steep ? stencil.right : stencil.bottom) - (run.thick() >> 8) - 2;
        int thick = run.thick();
        long slope = run.slope();
        long b = run.edge(from);
        for (int a = from; a < to; a++, b += slope) {
            int edge = (int) (b >> 24);
            int row = edge >> 8;
            if (row < low || row > high) {
                column(a, b, thick, 256);
                continue;
            }
            int at = a * forth + row * aside - stencil.origin;
            int share = Math.min(256 - (edge & 255), thick);
            Stencil.cover(bare, at, share);
            int rest = thick - share;
            at += aside;
            while (rest >= 256) {
                bare[at] = 0;
                at += aside;
                rest -= 256;
            }
            Stencil.cover(bare, at, rest);
        }
    }

    /// Draws a thin line that has gaps.
    private void broken(Run run, Dashes pattern, int from, int to) {
        int step = pattern.place(256 * length / (a1 - a0)) * (back ? -1 : 1);
        double far = (run.first() * 256 + 128 - a0) * length / (a1 - a0);
        int at = pattern.place(back ? along + length - far : along + far) + (from - run.first()) * step;
        long b = run.edge(from);
        long slope = run.slope();
        int thick = run.thick();
        int begun = run.open() ? (a0 + 255) >> 8 : from;
        int ended = run.shut() ? a1 >> 8 : to;
        for (int a = from; a < to; a++, b += slope, at += step) {
            int share = pattern.share(at);
            if (share > 0) {
                column(a, b, thick, a >= begun && a < ended ? share : (share * within(run, a)) >> 8);
            }
        }
    }

    /// How much of a column is between the line's ends, of 256.
    private int within(Run run, int a) {
        int from = run.open() ? Math.max(a * 256, a0) : a * 256;
        int to = run.shut() ? Math.min((a + 1) * 256, a1) : (a + 1) * 256;
        return Math.max(0, to - from);
    }

    /// Covers what a line covers of a column.
    ///
    /// @param most how much of that is drawn, of 256
    private void column(int a, long b, int thick, int most) {
        char[] bare = stencil.bare;
        int low = steep ? stencil.left : stencil.top;
        int high = steep ? stencil.right : stencil.bottom;
        int aside = steep ? 1 : stencil.stride;
        int edge = (int) (b >> 24);
        int row = edge >> 8;
        int share = Math.min(256 - (edge & 255), thick);
        int at = a * (steep ? stencil.stride : 1) + row * aside - stencil.origin;
        if (thick <= 256 && row >= low && row < high - 1) {
            Stencil.cover(bare, at, (share * most) >> 8);
            Stencil.cover(bare, at + aside, ((thick - share) * most) >> 8);
            return;
        }
        for (int rest = thick; rest > 0; row++, at += aside) {
            share = Math.min(share, rest);
            if (row >= low && row < high) {
                Stencil.cover(bare, at, (share * most) >> 8);
            }
            rest -= share;
            share = 256;
        }
    }

    /// Draws a wide line whose ends and gaps are square to its direction.
    private void careful(Run run, int from, int to) {
        double forth = (a1 - a0) / (length * 256);
        double aside = (b1 - b0) / (length * 256);
        long b = run.edge(from);
        for (int a = from; a < to; a++, b += run.slope()) {
            int edge = (int) (b >> 24);
            int row = edge >> 8;
            int share = 256 - (edge & 255);
            double place = (a * 256 + 128 - a0) / 256.0 * forth + (row * 256 + 128 - b0) / 256.0 * aside;
            for (int rest = run.thick(); rest > 0; row++, place += aside) {
                share = Math.min(share, rest);
                rest -= share;
                double most = Math.min(run.open() ? place + 0.5 : 1, run.shut() ? length - place + 0.5 : 1);
                int drawn = share;
                if (most < 1) {
                    drawn = (int) (share * Math.max(0, most));
                }
                if (dashes != null) {
                    drawn = (drawn * dashes.share(dashes.place(back ? along + length - place : along + place))) >> 8;
                }
                dot(a, row, drawn);
                share = 256;
            }
        }
    }

    private void dot(int a, int b, int share) {
        int x = steep ? b : a;
        int y = steep ? a : b;
        if (share > 0 && x >= stencil.left && x < stencil.right && y >= stencil.top && y < stencil.bottom) {
            Stencil.cover(stencil.bare, y * stencil.stride + x - stencil.origin, share);
        }
    }
}
