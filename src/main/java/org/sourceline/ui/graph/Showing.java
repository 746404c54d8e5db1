package org.sourceline.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Picture;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.View;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.live.Wish;
import org.sourceline.ui.graph.measure.Measuring;
import org.sourceline.ui.graph.motion.LayoutLoop;
import org.sourceline.ui.graph.picture.KeptPlaces;
import org.sourceline.ui.graph.picture.Pictures;

/// How a chart comes on the canvas: the first as it was left, a saved picture exactly as it was saved, any other with
/// known nodes where they are.
final class Showing {

    /// So many changes are shown by the next frame at most.
    private static final int FEW = 100;

    private final ChartViewModel model;
    private final Pictures pictures;
    private final ChartCanvas canvas;
    private final LayoutLoop layout;
    private final KeptPlaces kept;
    private final Function<String, Wish> wish;
    private final Measuring measuring;
    private @Nullable Picture opening;
    private boolean laidOut;
    private boolean fits;

    /// Showing on a canvas.
    ///
    /// @param wish a wish for the layout with that id; for none, the one wished for where nothing is known
    Showing(
            ChartViewModel model,
            ChartCanvas canvas,
            LayoutLoop layout,
            KeptPlaces kept,
            Function<String, Wish> wish,
            Measuring measuring) {
        this.model = model;
        this.pictures = model.pictures();
        this.canvas = canvas;
        this.layout = layout;
        this.kept = kept;
        this.wish = wish;
        this.measuring = measuring;
    }

    /// Shows a picture as it was saved, as soon as its chart is built.
    void open(Picture picture) {
        opening = picture;
        measuring.show(picture.view().size(), picture.view().colour());
        model.choice().open(picture.query());
    }

    /// What places the chart that is built next before it is shown; empty where it is not to lie as the one before
    /// does, or where too much has changed for the next frame.
    ///
    /// @param changes how many changes it is built for
    Optional<Building.Finish> placing(int changes) {
        return changes <= FEW && laidOut && opening == null
                ? Optional.of(new Placing(layout, pictures.kept()))
                : Optional.empty();
    }

    private record Placing(LayoutLoop layout, Picture picture) implements Building.Finish {

        @Override
        public void ready(Chart chart, Runnable then) {
            layout.place(chart, picture, then);
        }

        @Override
        public boolean isQuick() {
            return layout.isQuick();
        }
    }

    /// Shows the chart that was built.
    void show() {
        Picture picture = opening;
        opening = null;
        Chart chart = model.chart();
        if (picture != null) {
            View view = picture.view();
            fits = view.zoom() == 0;
            laidOut = true;
            if (!fits) {
                canvas.see(new Camera(view.x(), view.y(), view.zoom()));
            }
            layout.restore(chart, pictures.kept(), picture.places(), wish.apply(view.layout()));
        } else if (laidOut) {
            layout.show(chart, pictures.kept());
        } else {
            laidOut = !chart.nodes().isEmpty();
            begin(chart);
        }
    }

    /// Shows the first chart as it was left, where most of it is known from then; lays it out anew otherwise.
    private void begin(Chart chart) {
        List<Picture.Spot> places = kept.spots();
        long known = places.stream()
                .filter(place -> chart.node(place.entity()).isPresent())
                .count();
        if (known * 2 > chart.nodes().size()) {
            layout.restore(chart, pictures.kept(), places, wish.apply(""));
        } else {
            layout.layOut(chart, pictures.kept(), wish.apply(""));
        }
    }

    /// Fits a picture that was saved so, once it is on the canvas.
    void moved() {
        if (fits) {
            fits = false;
            canvas.fit();
        }
    }

    /// What makes a picture of what is shown now, on any thread.
    Supplier<Picture> now(String id, String name) {
        Positions positions = canvas.positions();
        Picture before = pictures.kept();
        Camera camera = canvas.camera();
        View view =
                before.view().laidOut(wish.apply("").layout().id()).measured(measuring.sizeId(), measuring.colourId());
        view = canvas.isFitted() ? view.from(0, 0, 0) : view.from(camera.x(), camera.y(), camera.zoom());
        ChartQuery query = model.choice().query().get();
        View shown = view;
        return () -> new Picture(id, name, before.spots(), places(positions), query, shown, before.notes());
    }

    private static List<Picture.Spot> places(Positions positions) {
        List<Picture.Spot> places = new ArrayList<>();
        for (int i = 0; i < positions.chart().nodes().size(); i++) {
            places.add(new Picture.Spot(positions.chart().nodes().get(i).id(), positions.x(i), positions.y(i)));
        }
        return places;
    }
}
