package org.sourceline.model;

import java.util.List;
import java.util.stream.Stream;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Note;
import org.sourceline.model.chart.View;

/// A picture: what is on the canvas, saved by name.
///
/// @param spots where the analyst has put entities; what is not named here is placed by the layout
/// @param places where the layout had put the others when it was saved
/// @param query what is asked for
/// @param view how it is looked at
/// @param notes what the analyst wrote on the canvas
public record Picture(
        String id, String name, List<Spot> spots, List<Spot> places, ChartQuery query, View view, List<Note> notes)
        implements Item {

    public Picture {
        spots = List.copyOf(spots);
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /// A picture of the whole case that says where entities are.
    public Picture(String id, String name, List<Spot> spots) {
        this(id, name, spots, List.of(), ChartQuery.ALL, View.FITTED, List.of());
    }

    /// The picture with `spot` in the place of whatever it said of that entity before.
    public Picture with(Spot spot) {
        return put(Stream.concat(others(spot.entity()), Stream.of(spot)).toList());
    }

    /// The picture that says nothing of that entity's place.
    public Picture without(String entity) {
        return put(others(entity).toList());
    }

    private Stream<Spot> others(String entity) {
        return spots.stream().filter(each -> !each.entity().equals(entity));
    }

    private Picture put(List<Spot> newSpots) {
        return new Picture(id, name, newSpots, places, query, view, notes);
    }

    /// The picture under another name.
    public Picture named(String newName) {
        return new Picture(id, newName, spots, places, query, view, notes);
    }

    /// The picture with `note` in the place of the one with its id, or as its last.
    public Picture with(Note note) {
        boolean known = notes.stream().anyMatch(each -> each.id().equals(note.id()));
        return noted(
                known
                        ? notes.stream()
                                .map(each -> each.id().equals(note.id()) ? note : each)
                                .toList()
                        : Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /// The picture without the note with that id.
    public Picture withoutNote(String note) {
        return noted(notes.stream().filter(each -> !each.id().equals(note)).toList());
    }

    private Picture noted(List<Note> newNotes) {
        return new Picture(id, name, spots, places, query, view, newNotes);
    }

    /// A place in the chart's own units.
    public record Spot(String entity, double x, double y) {}
}
