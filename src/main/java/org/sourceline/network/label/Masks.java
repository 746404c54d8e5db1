package org.sourceline.network.label;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The masks of words that are on the chart, each made once; those not asked for longest are forgotten first.
///
/// Any thread may ask, one at a time; a mask once had may be drawn from by several threads.
public final class Masks {

    /// Steps of angle in half a turn: at half a degree each, the ends of long words are a fifth of a pixel off.
    private static final int STEPS = 360;

    /// The width of the halo around letters, in pixels.
    private static final double HALO = 2;

    /// How far below the middle of its room the baseline of a line is, as a share of its size.
    public static final double DROP = 0.36;

    private final Letters letters;
    private final long most;
    private final Map<String, Mask> known = new LinkedHashMap<>(256, 0.75f, true);
    private long held;

    /// Masks of what `letters` shapes.
    ///
    /// @param most pixels kept, of six bytes each
    public Masks(Letters letters, long most) {
        this.letters = letters;
        this.most = most;
    }

    /// The mask of words.
    ///
    /// @param kind size, weight and halo
    /// @param scale device pixels to each pixel
    /// @param angle in radians, clockwise, between a quarter turn left and right
    public synchronized Mask of(String text, Kind kind, double scale, double angle) {
        int step = (int) Math.round(angle / Math.PI * STEPS);
        Mask head = known.get(text);
        for (Mask mask = head; mask != null; mask = mask.next) {
            if (mask.isOf(kind, scale, step)) {
                return mask;
            }
        }
        Mask mask = make(text, kind, scale, step, head);
        known.put(text, mask);
        held += mask.pixels();
        forget(text);
        return mask;
    }

    /// Size, weight and halo of words.
    ///
    /// @param size in pixels
    /// @param strong semi-bold rather than medium
    /// @param halo whether letters stand in a halo
    public record Kind(double size, boolean strong, boolean halo) {}

    /// How many pixels all masks kept have.
    synchronized long held() {
        return held;
    }

    private void forget(String justMade) {
        Iterator<Map.Entry<String, Mask>> eldest = known.entrySet().iterator();
        while (held > most && eldest.hasNext()) {
            Map.Entry<String, Mask> entry = eldest.next();
            if (!entry.getKey().equals(justMade)) {
                for (Mask mask = entry.getValue(); mask != null; mask = mask.next) {
                    held -= mask.pixels();
                }
                eldest.remove();
            }
        }
    }

    private Mask make(String text, Kind kind, double scale, int step, @Nullable Mask next) {
        Letters.Line line = letters.shape(text, kind.size(), kind.strong());
        AffineTransform place = new AffineTransform();
        place.rotate(step * Math.PI / STEPS);
        place.scale(scale, scale);
        double drop = kind.size() * DROP;
        place.translate(-line.width() / 2, step == 0 ? Math.round(drop * scale) / scale : drop);
        Shape outline = place.createTransformedShape(line.outline());
        Rectangle box = outline.getBounds();
        int margin = (int) Math.ceil(kind.halo() ? HALO * scale + 1 : 1);
        box.grow(margin, margin);
        int[] covered = coverage(outline, box);
        int[] around = kind.halo() ? new Halo(HALO * scale).around(covered, box.width) : new int[covered.length];
        return new Mask(new Mask.Key(kind, scale, step), box, Mask.shares(covered, around), next);
    }

    /// How much of each pixel of a box an outline covers, from 0 to 255.
    private static int[] coverage(Shape outline, Rectangle box) {
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(-box.x, -box.y);
        g.setColor(Color.WHITE);
        g.fill(outline);
        g.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.setAll(pixels, i -> pixels[i] >>> 24);
        return pixels;
    }
}
