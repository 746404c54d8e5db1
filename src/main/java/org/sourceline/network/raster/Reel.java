package org.sourceline.network.raster;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Geometry;
import org.sourceline.network.scene.Scene;

/// A reel: one view's frames in turn, each made from the last as far as that goes; one thread at a time.
///
/// Where a whole frame takes too long for a chart that moves, a quick one comes first: moved by the camera, the last
/// frame is shifted and what came into sight painted without words; otherwise the chart is sketched, with as many links
/// as there is time for.
public final class Reel {

    /// What a whole frame may take so that none need be quick, in nanoseconds.
    private static final double WHOLE = 12e6;

    /// What a sketch is to take, in nanoseconds.
    private static final double SKETCH = 8e6;

    private final double patience;
    private @Nullable Geometry geometry;
    private @Nullable Scene last;
    private int[] pixels = new int[0];
    private boolean shiftable;
    private double took;
    private double share = 0.25;

    /// An empty reel.
    public Reel() {
        this(WHOLE);
    }

    /// An empty reel of which a whole frame may take so many nanoseconds.
    Reel(double patience) {
        this.patience = patience;
    }

    /// What to paint.
    ///
    /// @param scale device pixels to each pixel of the scene
    public record Shot(
            Positions positions, Camera camera, Scene.Size size, Theme theme, Scene.Look look, double scale) {}

    /// A frame.
    ///
    /// @param whole whether it shows all there is to show
    /// @param links how many of the links it shows, of 1
    public record Take(Scene scene, boolean whole, double links) {}

    /// Device pixels in a row of a shot.
    public static int width(Shot shot) {
        return (int) Math.ceil(shot.size().width() * shot.scale());
    }

    /// Rows of device pixels of a shot.
    public static int height(Shot shot) {
        return (int) Math.ceil(shot.size().height() * shot.scale());
    }

    /// Paints a quick frame, unless a whole one is as well.
    ///
    /// @param to the pixels to paint, which nobody else changes until the next frame is painted
    public @Nullable Take quick(Shot shot, int[] to) {
        Scene before = last;
        if (took < patience || before == null) {
            return null;
        }
        Geometry now = geometry(shot);
        Scene scene = Scene.bare(now, shot.camera(), shot.size(), shot.theme(), shot.look());
        int dx = scene.left() - before.left();
        int dy = scene.top() - before.top();
        boolean same = now == before.geometry();
        if (same && dx == 0 && dy == 0) {
            return null;
        }
        boolean alike = before.size().equals(shot.size())
                && before.theme() == shot.theme()
                && before.look().equals(shot.look());
        if (same && shiftable && alike && Math.abs(dx) < width(shot) && Math.abs(dy) < height(shot)) {
            Painter.pan(scene, pixels, dx, dy, to);
            keep(scene, to, true);
            return new Take(scene, false, 1);
        }
        long start = System.nanoTime();
        double shown = share;
        Painter.sketch(scene, to, shown);
        share = Math.clamp(share * Math.clamp(SKETCH / (System.nanoTime() - start), 0.5, 1.25), 0.01, 1.0);
        keep(scene, to, false);
        return new Take(scene, false, shown);
    }

    /// Paints a whole frame.
    ///
    /// @param overtaken asked from time to time whether it is no longer wanted, on any thread
    /// @return the frame, or null where it was given up
    public @Nullable Take whole(Shot shot, int[] to, BooleanSupplier overtaken) {
        long start = System.nanoTime();
        Scene scene = Scene.of(geometry(shot), shot.camera(), shot.size(), shot.theme(), shot.look());
        boolean patient = took < patience;
        if (!Painter.paint(scene, to, patient ? () -> false : overtaken)) {
            return null;
        }
        took = System.nanoTime() - start;
        keep(scene, to, true);
        return new Take(scene, true, 1);
    }

    private void keep(Scene scene, int[] painted, boolean canBeShifted) {
        last = scene;
        pixels = painted;
        shiftable = canBeShifted;
    }

    /// The geometry of what is asked for: the last one, or of a chart known already, as far as nothing has changed.
    private Geometry geometry(Shot shot) {
        Geometry known = geometry;
        double zoom = shot.camera().zoom();
        if (known == null
                || known.positions() != shot.positions()
                || known.zoom() != zoom
                || known.scale() != shot.scale()) {
            Chart chart = shot.positions().chart();
            Design design = known != null && known.design().chart() == chart ? known.design() : new Design(chart);
            known = new Geometry(design, shot.positions(), zoom, shot.scale());
            geometry = known;
        }
        return known;
    }
}
