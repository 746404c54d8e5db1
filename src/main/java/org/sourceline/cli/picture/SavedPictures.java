package org.sourceline.cli.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;

/// The pictures that a case keeps, drawn without a window.
final class SavedPictures {

    private static final long SEED = 1;

    private SavedPictures() {}

    /// The picture with that name; for no name the chart itself.
    ///
    /// @throws Problem when there is none
    static Picture named(CaseIndex index, String name) throws Problem {
        if (name.isBlank()) {
            return index.find(Picture.class, PlaceEntity.CHART)
                    .orElseGet(() -> new Picture(PlaceEntity.CHART, "Chart", List.of()));
        }
        List<Picture> saved = index.all(Picture.class).stream()
                .filter(picture -> !picture.id().equals(PlaceEntity.CHART))
                .toList();
        return saved.stream()
                .filter(picture -> picture.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "There is no picture called " + name + ".",
                        saved.isEmpty()
                                ? "The case keeps no pictures yet."
                                : "Name one of them: "
                                        + saved.stream()
                                                .map(Picture::name)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
    }

    /// Where a picture's nodes are.
    ///
    /// @param asSaved whether they are where they were saved, where that is known; laid out otherwise
    static Positions positions(Picture picture, Chart chart, Wish wish, boolean asSaved) {
        if (!asSaved || picture.places().isEmpty()) {
            return LiveGraph.layout(chart, SEED, picture, wish);
        }
        LiveGraph live = new LiveGraph(Chart.empty(chart.ontology()), SEED);
        live.show(chart, new Picture(picture.id(), picture.name(), picture.places()));
        live.show(chart, picture);
        return live.ground(wish);
    }
}
