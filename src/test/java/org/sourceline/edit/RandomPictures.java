package org.sourceline.edit;

import java.util.List;
import java.util.Random;
import org.sourceline.edit.picture.DeletePicture;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.edit.picture.RenamePicture;
import org.sourceline.edit.picture.SavePicture;
import org.sourceline.edit.picture.WriteNote;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.chart.Note;
import org.sourceline.store.neo4j.Things;

/// Edits of the chart and of pictures saved by name, made up at random.
final class RandomPictures {

    private final Random random;
    private final List<String> names;

    /// @param names that pictures may be given
    RandomPictures(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    /// The next edit; those of one entity place that one.
    Edit next(Entity entity) {
        String picture = random.nextInt(2) == 0 ? "p-other" : PlaceEntity.CHART;
        Picture.Spot spot = new Picture.Spot(entity.id(), random.nextGaussian(), random.nextDouble() * 1e6);
        return switch (random.nextInt(5)) {
            case 0, 1, 2 -> pictures(picture);
            case 3 ->
                new WriteNote(picture, new Note("n-" + random.nextInt(3), random.nextInt(3) == 0 ? "" : "why?", 1, 2));
            default -> new PlaceEntity(picture, entity.id(), random.nextInt(4) == 0 ? null : spot);
        };
    }

    private Edit pictures(String picture) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new DeletePicture(picture);
            case 2, 3 -> new RenamePicture(picture, name());
            case 4 -> new SavePicture(new Picture(picture, name(), List.of()));
            default -> new SavePicture(Things.wholePicture(picture));
        };
    }

    private String name() {
        return names.get(random.nextInt(names.size()));
    }
}
