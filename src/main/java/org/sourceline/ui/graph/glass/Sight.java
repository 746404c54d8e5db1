package org.sourceline.ui.graph.glass;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.sourceline.network.Camera;
import org.sourceline.network.scene.Scene;

/// What glass lies on: a canvas that shows a scene and can be looked at from elsewhere.
public interface Sight {

    /// The scene on the screen; null before the first frame.
    @Nullable
    Scene scene();

    /// Where it is looked from.
    Camera camera();

    /// Looks from there.
    void see(Camera from);

    /// Where a point of the chart is on the canvas.
    Point2D onCanvas(double chartX, double chartY);
}
