package org.sourceline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, one at a time, without their ends and without a leading UTF-8 byte order mark.
final class ByteLines {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    /// @param longest number of bytes beyond which a line is cut, one byte later
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// 1-based number of the line last given.
    int number() {
        return number;
    }

    /// The next line; null after the last.
    byte @Nullable [] next() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && (at < filled || fill())) {
            int feed = at;
            while (feed < filled && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, at, Math.min(feed - at, longest + 1 - line.size()));
            ended = feed < filled;
            at = ended ? feed + 1 : feed;
        }
        number++;
        return bare(line.toByteArray());
    }

    /// Whether a line has nothing but spaces.
    static boolean isBlank(byte[] line) {
        for (byte unit : line) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private byte[] bare(byte[] line) {
        int start = number == 1 && line.length >= 3 && Arrays.equals(line, 0, 3, MARK, 0, 3) ? 3 : 0;
        int end = line.length > start && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return start == 0 && end == line.length ? line : Arrays.copyOfRange(line, start, end);
    }
}
