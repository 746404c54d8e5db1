package org.sourceline.network.raster;

import org.jspecify.annotations.Nullable;

/// A pen: draws straight lines, smooth at their edges, on a sheet.
///
/// A line is drawn column by column, or row by row where it is steep: in each the stretch that it covers. It goes by
/// whole numbers from its own start, so it covers the same pixels wherever it is moved by whole pixels.
final class Pen {

    /// Lines wider than this end square to their direction; the ends of thinner ones go with the columns.
    private static final float WIDE = 2.2f;

    private final Sheet sheet;
    private int color;
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

    Pen(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Takes up ink.
    ///
    /// @param wide in pixels
    /// @param pattern dashes that begin with the next line, or null for a line without gaps
    void take(int ink, float wide, @Nullable Dashes pattern) {
        color = ink;
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
        long slope = ((long) (b1 - b0) << 32) / da;
        int thick = (int) (width * 256 * length * 256 / da + 0.5);
        int over = square ? (int) (width * 128 * Math.abs(b1 - b0) / (length * 256)) + 128 : 0;
        int first = open ? (a0 - over) >> 8 : (a0 + 127) >> 8;
        int last = shut ? (a1 + over + 255) >> 8 : (a1 + 127) >> 8;
        long start = ((long) b0 << 24) + (((first * 256L + 128 - a0) * slope) >> 8) - ((long) thick << 23);
        int from = Math.max(first, steep ? sheet.top : sheet.left);
        int to = Math.min(last, steep ? sheet.bottom : sheet.right);
        int low = steep ? sheet.left : sheet.top;
        int high = steep ? sheet.right : sheet.bottom;
        if (slope != 0) {
            long before = (((long) low << 32) - ((long) thick << 24) - start) / slope;
            long beyond = (((long) high << 32) - start) / slope;
            from = (int) Math.max(from, first + Math.min(before, beyond) - 1);
            to = (int) Math.min(to, first + Math.max(before, beyond) + 2);
        } else if (start >= (long) high << 32 || start + ((long) thick << 24) <= (long) low << 32) {
            return;
        }
        if (from >= to) {
            return;
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
        } else if (from < to) {
            broken(run, from, to);
        }
    }

    private void solid(Run run, int from, int to) {
        int[] pixels = sheet.pixels;
        int forth = steep ? sheet.stride : 1;
        int aside = steep ? 1 : sheet.stride;
        int low = steep ? sheet.left : sheet.top;
        int high = (steep ? sheet.right : sheet.bottom) - (run.thick() >> 8) - 2;
        int ink = color;
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
            int at = a * forth + row * aside;
            int share = 256 - (edge & 255);
            if (share >= thick) {
                Sheet.cover(pixels, at, ink, thick);
                continue;
            }
            Sheet.cover(pixels, at, ink, share);
            int rest = thick - share;
            at += aside;
            while (rest >= 256) {
                pixels[at] = ink;
                at += aside;
                rest -= 256;
            }
            Sheet.cover(pixels, at, ink, rest);
        }
    }

    /// Draws a thin line that begins, ends or has gaps.
    private void broken(Run run, int from, int to) {
        int step = dashes == null ? 0 : dashes.place(256 * length / (a1 - a0)) * (back ? -1 : 1);
        int far = run.first() * 256 + 128 - a0;
        double place = back ? along + length - far * length / (a1 - a0) : along + far * length / (a1 - a0);
        int at = dashes == null ? 0 : dashes.place(place) + (from - run.first()) * step;
        long b = run.edge(from);
        boolean ends = run.open() || run.shut();
        for (int a = from; a < to; a++, b += run.slope(), at += step) {
            int share = dashes == null ? 256 : dashes.share(at);
            if (share > 0 && ends) {
                share = (share * within(run, a)) >> 8;
            }
            if (share > 0) {
                column(a, b, run.thick(), share);
            }
        }
    }

    /// How much of a column is between the line's ends, of 256.
    private int within(Run run, int a) {
        int from = run.open() ? Math.max(a * 256, a0) : a * 256;
        int to = run.shut() ? Math.min((a + 1) * 256, a1) : (a + 1) * 256;
        return Math.max(0, to - from);
    }

    private void column(int a, long b, int thick, int most) {
        int[] pixels = sheet.pixels;
        int low = steep ? sheet.left : sheet.top;
        int high = steep ? sheet.right : sheet.bottom;
        int aside = steep ? 1 : sheet.stride;
        int edge = (int) (b >> 24);
        int row = edge >> 8;
        int share = 256 - (edge & 255);
        int at = a * (steep ? sheet.stride : 1) + row * aside;
        for (int rest = thick; rest > 0; row++, at += aside) {
            share = Math.min(share, rest);
            if (row >= low && row < high) {
                Sheet.cover(pixels, at, color, (share * most) >> 8);
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
        if (share > 0 && x >= sheet.left && x < sheet.right && y >= sheet.top && y < sheet.bottom) {
            Sheet.cover(sheet.pixels, y * sheet.stride + x, color, share);
        }
    }
}
