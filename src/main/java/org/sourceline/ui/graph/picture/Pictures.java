package org.sourceline.ui.graph.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.edit.picture.DeletePicture;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.edit.picture.RenamePicture;
import org.sourceline.edit.picture.SavePicture;
import org.sourceline.model.Ids;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.choice.Choice;

/// The pictures of a case, and which of them the chart shows: its own, on which one works, or one that was saved.
public final class Pictures {

    /// The picture that is the chart itself.
    public static final String CHART = PlaceEntity.CHART;

    private final Desk desk;
    private final Ids ids = Ids.random();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(CHART);
    private @Nullable Supplier<Picture> working;

    /// The pictures of the case on a desk.
    public Pictures(Choice choice) {
        desk = choice.desk();
    }

    /// Those saved by name, by name.
    public List<Picture> saved() {
        return desk.index().all(Picture.class).stream()
                .filter(picture -> !picture.id().equals(CHART))
                .sorted(Comparator.comparing(Picture::name))
                .toList();
    }

    /// The id of the one shown.
    public ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    /// Whether the one shown was saved by name.
    public boolean isSaved() {
        return !current.get().equals(CHART);
    }

    /// The one shown, as the case keeps it.
    public Picture kept() {
        return find(current.get()).orElseGet(() -> new Picture(current.get(), "Chart", List.of()));
    }

    private Optional<Picture> find(String id) {
        return desk.index().find(Picture.class, id);
    }

    /// Shows another from now on.
    ///
    /// @param shown makes a picture of what is shown, of an id and a name
    /// @return what it is to show: for the chart itself what was last asked for on it; nothing where it is shown or
    ///   gone
    public Optional<Picture> turnTo(String id, BiFunction<String, String, Supplier<Picture>> shown) {
        if (id.equals(current.get()) || (!id.equals(CHART) && find(id).isEmpty())) {
            return Optional.empty();
        }
        if (!isSaved()) {
            working = shown.apply(CHART, kept().name());
        }
        current.set(id);
        return Optional.of(kept()).map(this::asWorked);
    }

    private Picture asWorked(Picture picture) {
        Supplier<Picture> kept = working;
        if (!picture.id().equals(CHART) || kept == null) {
            return picture;
        }
        return on(picture, kept.get());
    }

    /// What is shown, with the pins and the notes that are kept.
    private static Picture on(Picture kept, Picture shown) {
        return new Picture(
                shown.id(), shown.name(), kept.spots(), shown.places(), shown.query(), shown.view(), kept.notes());
    }

    /// Goes to a picture, and shows it again as it was saved where one is there.
    public void go(String id) {
        desk.navigator().go(new Place.OfPicture(id));
    }

    /// The one shown, where changes to the case alter more of it than where entities are pinned and what is written on
    /// it.
    public Optional<Picture> altered(List<Change> changes) {
        for (Change change : changes) {
            if (change.item() instanceof Picture && change.id().equals(current.get())) {
                if (!(change.after() instanceof Picture now)) {
                    current.set(CHART);
                } else if (change.before() instanceof Picture before && !alike(before, now)) {
                    return Optional.of(now);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Picture one, Picture other) {
        return one.query().equals(other.query())
                && one.view().equals(other.view())
                && one.places().equals(other.places());
    }

    /// Saves what is shown under the name it has.
    ///
    /// @param shown makes a picture of what is shown, of an id and a name
    public void save(BiFunction<String, String, Supplier<Picture>> shown) {
        Supplier<Picture> now = shown.apply(current.get(), kept().name());
        desk.edit(saving(now, current.get()), done -> desk.notices().tell(desk.titleOf(done)));
    }

    /// Saves what is shown as another picture, which is shown from then on.
    public void saveAs(String name, BiFunction<String, String, Supplier<Picture>> shown) {
        String id = ids.next("p");
        Supplier<Picture> now = shown.apply(id, name.strip());
        desk.edit(saving(now, current.get()), done -> {
            if (!isSaved()) {
                working = now;
            }
            current.set(id);
            desk.notices().tell(desk.titleOf(done));
            go(id);
        });
    }

    /// An edit that makes the picture which it saves, off the screen's thread, with what was pinned and noted by then.
    ///
    /// @param worked id of the picture on which it was pinned and noted
    private static Edit saving(Supplier<Picture> picture, String worked) {
        return basis -> {
            Picture shown = picture.get();
            Picture whole = basis.before()
                    .find(Picture.class, worked)
                    .map(kept -> on(kept, shown))
                    .orElse(shown);
            return new SavePicture(whole).plan(basis);
        };
    }

    /// Gives the one shown another name.
    public void rename(String name) {
        desk.edit(new RenamePicture(current.get(), name.strip()));
    }

    /// Deletes the one shown.
    public void delete() {
        desk.edit(new DeletePicture(current.get()), done -> desk.notices().tell(desk.titleOf(done)));
    }
}
