package org.sourceline.edit.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Edit;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.model.chart.Note;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Writes a note on a picture, or writes it anew, or puts it elsewhere; a blank one is taken away.
///
/// @param picture id of the picture, which is made if it is not there yet
public record WriteNote(String picture, Note note) implements Edit {

    private static final int SHORT = 40;

    @Override
    public Plan plan(Basis basis) throws Problem {
        @Nullable Picture before = basis.before().find(Picture.class, picture).orElse(null);
        Picture from = before == null ? new Picture(picture, "Chart", List.of()) : before;
        String was = from.notes().stream()
                .filter(each -> each.id().equals(note.id()))
                .map(Note::text)
                .findFirst()
                .orElse("");
        boolean blank = note.text().isBlank();
        Picture after = blank ? from.withoutNote(note.id()) : from.with(note);
        return after.equals(from)
                ? Plan.nothing()
                : new Plan(
                        blank
                                ? "Take the note \"" + brief(was) + "\" away"
                                : "Write the note \"" + brief(note.text()) + "\"",
                        new Place.OfPicture(picture),
                        List.of(new Change(before, after)));
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
