package org.sourceline.network.raster;

/// The columns of one line at a time, or its rows where it is steep: covers on a stencil the stretch that the line has
/// in each.
///
/// A line moves from column to column by the same step, so what it covers is worked out by whole numbers alone.
final class Columns {

    /// A line that covers no more of a column, in 256ths of pixels, covers two pixels of it at most.
    private static final int THIN = 256;

    /// Likewise three pixels; the stencil's margin is wide enough for such a line wherever it crosses the border.
    private static final int BROAD = 512;

    private final Stencil stencil;
    private boolean steep;
    private int first;
    private long start;
    private long slope;
    private int thick;

    Columns(Stencil stencil) {
        this.stencil = stencil;
    }

    /// Takes a line.
    ///
    /// @param turned whether its columns are rows
    /// @param from a column
    /// @param at where the line's edge is in that column, in 2⁻³² pixels
    /// @param step by how much the edge moves to the next
    /// @param whole how much of a column it covers, in 256ths of pixels
    void take(boolean turned, int from, long at, long step, int whole) {
        steep = turned;
        first = from;
        start = at;
        slope = step;
        thick = whole;
    }

    /// Where the edge is in a column, in 2⁻³² pixels.
    long edge(int column) {
        return start + (column - first) * slope;
    }

    /// By how much the edge moves from column to column, in 2⁻³² pixels.
    long slope() {
        return slope;
    }

    /// How much of a column the line covers, in 256ths of pixels.
    int thick() {
        return thick;
    }

    private boolean isFree() {
        return thick <= BROAD;
    }

    /// Covers all the line has from a column up to, without, another.
    void solid(int from, int to) {
        if (!isFree()) {
            for (int a = from; a < to; a++) {
                column(a, 256);
            }
        } else if (thick <= THIN) {
            thin(from, to);
        } else {
            broad(from, to);
        }
    }

    /// Draws a line that covers two pixels of a column at most.
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

    /// Draws a line that covers three pixels of a column at most.
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

    /// Covers what a pattern leaves of that.
    ///
    /// @param place the first column's place in the pattern
    /// @param further by how much that moves to the next
    void dashed(Dashes pattern, int place, int further, int from, int to) {
        if (thick <= THIN) {
            thinDashed(pattern, place, further, from, to);
        } else {
            for (int a = from; a < to; a++) {
                column(a, pattern.share(place + (a - from) * further));
            }
        }
    }

    private void thinDashed(Dashes pattern, int place, int further, int from, int to) {
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

    /// Covers what the line has in a column.
    ///
    /// @param most how much of that is drawn, of 256
    void column(int a, int most) {
        char[] bare = stencil.bare;
        int low = steep ? stencil.left : stencil.top;
        int high = steep ? stencil.right : stencil.bottom;
        int aside = steep ? 1 : stencil.stride;
        int edge = (int) (edge(a) >> 24);
        int row = edge >> 8;
        int share = Math.min(256 - (edge & 255), thick);
        int at = a * (steep ? stencil.stride : 1) + row * aside - stencil.origin;
        if (isFree()) {
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
}
