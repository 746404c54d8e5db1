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

    /// The first column, where the line's edge is in it, and by how much that moves to the next, in 2⁻³² pixels.
    private int first;

    private long start;
    private long slope;

    /// How much of a column it covers, in 256ths of pixels.
    private int thick;

    private boolean opens;
    private boolean shuts;

    /// Whether it covers three pixels of a column at most, for which the stencil's margin is wide enough.
    private boolean free;

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
        opens = open;
        shuts = shut;
        int da = a1 - a0;
        double inverse = 1.0 / da;
        slope = (long) ((b1 - b0) * inverse * (1L << 32));
        thick = (int) (width * 256 * length * 256 * inverse + 0.5);
        int over = square ? (int) (width * 128 * Math.abs(b1 - b0) / (length * 256)) + 128 : 0;
        first = open ? (a0 - over) >> 8 : (a0 + 127) >> 8;
        int last = shut ? (a1 + over + 255) >> 8 : (a1 + 127) >> 8;
        start = ((long) b0 << 24) + (((first * 256L + 128 - a0) * slope) >> 8) - ((long) thick << 23);
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
        free = thick <= 512;
        if (dashes != null) {
            ragged(from, to);
        } else {
            int whole = open ? Math.clamp((a0 + over + 255) >> 8, from, to) : from;
            int broken = shut ? Math.clamp((a1 - over) >> 8, whole, to) : to;
            ragged(from, whole);
            solid(whole, broken);
            ragged(broken, to);
        }
    }

    private long edge(int column) {
        return start + (column - first) * slope;
    }

    private void ragged(int from, int to) {
        if (from < to && square) {
            careful(from, to);
        } else if (from < to && dashes != null) {
            broken(dashes, from, to);
        } else {
            for (int a = from; a < to; a++) {
                column(a, edge(a), within(a));
            }
        }
    }

    private void solid(int from, int to) {
        if (!free) {
            for (int a = from; a < to; a++) {
                column(a, edge(a), 256);
            }
        } else if (thick <= 256) {
            thin(from, to);
        } else {
            broad(from, to);
        }
    }

    /// Draws a free line that covers two pixels of a column at most.
    private void thin(int from, int to) {
        char[] bare = stencil.bare;
        int forth = steep ? stencil.stride : 1;
        int aside = steep ? 1 : stencil.stride;
        int whole = thick;
        long step = slope;
        long b = edge(from);
        int column = from * forth - stencil.origin;
        for (int a = from; a < to; a++, b += step, column += forth) {
            int at = column + (int) (b >> 32) * aside;
            int share = Math.min(256 - ((int) (b >> 24) & 255), whole);
            Stencil.cover(bare, at, share);
            Stencil.cover(bare, at + aside, whole - share);
        }
    }

    /// Draws a free line that covers three pixels of a column at most.
    private void broad(int from, int to) {
        char[] bare = stencil.bare;
        int forth = steep ? stencil.stride : 1;
        int aside = steep ? 1 : stencil.stride;
        int whole = thick;
        long step = slope;
        long b = edge(from);
        int column = from * forth - stencil.origin;
        for (int a = from; a < to; a++, b += step, column += forth) {
            int at = column + (int) (b >> 32) * aside;
            int share = 256 - ((int) (b >> 24) & 255);
            int second = Math.min(256, whole - share);
            Stencil.cover(bare, at, share);
            Stencil.cover(bare, at + aside, second);
            Stencil.cover(bare, at + 2 * aside, whole - share - second);
        }
    }

    /// Draws a thin line that has gaps.
    private void broken(Dashes pattern, int from, int to) {
        double forth = length / (a1 - a0);
        int step = pattern.place(256 * forth) * (back ? -1 : 1);
        double far = (first * 256 + 128 - a0) * forth;
        int at = pattern.place(back ? along + length - far : along + far) + (from - first) * step;
        int begun = opens ? Math.clamp((a0 + 255) >> 8, from, to) : from;
        int ended = shuts ? Math.clamp(a1 >> 8, begun, to) : to;
        for (int a = from; a < begun; a++, at += step) {
            column(a, edge(a), (pattern.share(at) * within(a)) >> 8);
        }
        if (thick <= 256) {
            dashed(pattern, at, step, begun, ended);
            at += step * (ended - begun);
        } else {
            for (int a = begun; a < ended; a++, at += step) {
                column(a, edge(a), pattern.share(at));
            }
        }
        for (int a = ended; a < to; a++, at += step) {
            column(a, edge(a), (pattern.share(at) * within(a)) >> 8);
        }
    }

    /// Draws dashes that cover two pixels of a column at most.
    private void dashed(Dashes pattern, int place, int further, int from, int to) {
        char[] bare = stencil.bare;
        int forth = steep ? stencil.stride : 1;
        int aside = steep ? 1 : stencil.stride;
        int whole = thick;
        long step = slope;
        long b = edge(from);
        int column = from * forth - stencil.origin;
        int along = place;
        for (int a = from; a < to; a++, b += step, column += forth, along += further) {
            int most = pattern.share(along);
            if (most > 0) {
                int at = column + (int) (b >> 32) * aside;
                int share = Math.min(256 - ((int) (b >> 24) & 255), whole);
                Stencil.cover(bare, at, (share * most) >> 8);
                Stencil.cover(bare, at + aside, ((whole - share) * most) >> 8);
            }
        }
    }

    /// How much of a column is between the line's ends, of 256.
    private int within(int a) {
        int from = opens ? Math.max(a * 256, a0) : a * 256;
        int to = shuts ? Math.min((a + 1) * 256, a1) : (a + 1) * 256;
        return Math.max(0, to - from);
    }

    /// Covers what a line covers of a column.
    ///
    /// @param most how much of that is drawn, of 256
    private void column(int a, long b, int most) {
        char[] bare = stencil.bare;
        int low = steep ? stencil.left : stencil.top;
        int high = steep ? stencil.right : stencil.bottom;
        int aside = steep ? 1 : stencil.stride;
        int edge = (int) (b >> 24);
        int row = edge >> 8;
        int share = Math.min(256 - (edge & 255), thick);
        int at = a * (steep ? stencil.stride : 1) + row * aside - stencil.origin;
        if (free) {
            int second = Math.min(256, thick - share);
            Stencil.cover(bare, at, (share * most) >> 8);
            Stencil.cover(bare, at + aside, (second * most) >> 8);
            Stencil.cover(bare, at + 2 * aside, ((thick - share - second) * most) >> 8);
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
    private void careful(int from, int to) {
        double forth = (a1 - a0) / (length * 256);
        double aside = (b1 - b0) / (length * 256);
        long b = edge(from);
        for (int a = from; a < to; a++, b += slope) {
            int edge = (int) (b >> 24);
            int row = edge >> 8;
            int share = 256 - (edge & 255);
            double place = (a * 256 + 128 - a0) / 256.0 * forth + (row * 256 + 128 - b0) / 256.0 * aside;
            for (int rest = thick; rest > 0; row++, place += aside) {
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
