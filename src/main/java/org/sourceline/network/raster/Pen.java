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
    private final Columns columns;
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

    private int first;
    private int from;
    private int to;
    private boolean opens;
    private boolean shuts;

    Pen(Stencil stencil) {
        this.stencil = stencil;
        columns = new Columns(stencil);
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
        opens = open;
        shuts = shut;
        double inverse = 1.0 / (a1 - a0);
        long slope = (long) ((b1 - b0) * inverse * (1L << 32));
        int thick = (int) (width * 256 * length * 256 * inverse + 0.5);
        int over = square ? (int) (width * 128 * Math.abs(b1 - b0) / (length * 256)) + 128 : 0;
        first = open ? (a0 - over) >> 8 : (a0 + 127) >> 8;
        int last = shut ? (a1 + over + 255) >> 8 : (a1 + 127) >> 8;
        long start = ((long) b0 << 24) + (((first * 256L + 128 - a0) * slope) >> 8) - ((long) thick << 23);
        columns.take(steep, first, start, slope, thick);
        int aside = 2 + (thick >> 8);
        cut(last, (Math.min(b0, b1) >> 8) - aside, (Math.max(b0, b1) >> 8) + aside);
        if (from >= to) {
            return;
        }
        if (dashes != null) {
            ragged(from, to);
        } else {
            int whole = open ? Math.clamp((a0 + over + 255) >> 8, from, to) : from;
            int broken = shut ? Math.clamp((a1 - over) >> 8, whole, to) : to;
            ragged(from, whole);
            columns.solid(whole, broken);
            ragged(broken, to);
        }
    }

    /// Finds the columns up to a last one in which the line is on the sheet, and says there which rows it touches.
    ///
    /// @param least a row, of a column, above all of the line
    /// @param most one below all of it
    private void cut(int last, int least, int most) {
        from = Math.max(first, steep ? stencil.top : stencil.left);
        to = Math.min(last, steep ? stencil.bottom : stencil.right);
        int low = steep ? stencil.left : stencil.top;
        int high = steep ? stencil.right : stencil.bottom;
        if (least >= high || most < low) {
            to = from;
            return;
        }
        long slope = columns.slope();
        if (slope != 0 && (least < low || most >= high)) {
            long start = columns.edge(first);
            long before = (((long) low << 32) - ((long) columns.thick() << 24) - start) / slope;
            long beyond = (((long) high << 32) - start) / slope;
            from = (int) Math.max(from, first + Math.min(before, beyond) - 1);
            to = (int) Math.min(to, first + Math.max(before, beyond) + 2);
        }
        if (from < to) {
            stencil.touch(steep ? from : least, steep ? to : most);
        }
    }

    private void ragged(int begin, int end) {
        if (begin < end && square) {
            careful(begin, end);
        } else if (begin < end && dashes != null) {
            broken(dashes, begin, end);
        } else {
            for (int a = begin; a < end; a++) {
                columns.column(a, within(a));
            }
        }
    }

    /// Draws a thin line that has gaps.
    private void broken(Dashes pattern, int begin, int end) {
        double forth = length / (a1 - a0);
        int step = pattern.place(256 * forth) * (back ? -1 : 1);
        double far = (first * 256 + 128 - a0) * forth;
        int at = pattern.place(back ? along + length - far : along + far) + (begin - first) * step;
        int begun = opens ? Math.clamp((a0 + 255) >> 8, begin, end) : begin;
        int ended = shuts ? Math.clamp(a1 >> 8, begun, end) : end;
        columns.dashed(pattern, at + (begun - begin) * step, step, begun, ended);
        for (int a = begin; a < end; a++) {
            if (a < begun || a >= ended) {
                columns.column(a, (pattern.share(at + (a - begin) * step) * within(a)) >> 8);
            }
        }
    }

    /// How much of a column is between the line's ends, of 256.
    private int within(int a) {
        int least = opens ? Math.max(a * 256, a0) : a * 256;
        int most = shuts ? Math.min((a + 1) * 256, a1) : (a + 1) * 256;
        return Math.max(0, most - least);
    }

    /// Draws a wide line whose ends and gaps are square to its direction.
    private void careful(int begin, int end) {
        double forth = (a1 - a0) / (length * 256);
        double aside = (b1 - b0) / (length * 256);
        long b = columns.edge(begin);
        for (int a = begin; a < end; a++, b += columns.slope()) {
            int edge = (int) (b >> 24);
            int row = edge >> 8;
            int share = 256 - (edge & 255);
            double place = (a * 256 + 128 - a0) / 256.0 * forth + (row * 256 + 128 - b0) / 256.0 * aside;
            for (int rest = columns.thick(); rest > 0; row++, place += aside) {
                share = Math.min(share, rest);
                rest -= share;
                double most = Math.min(opens ? place + 0.5 : 1, shuts ? length - place + 0.5 : 1);
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
