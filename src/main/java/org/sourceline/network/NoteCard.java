package org.sourceline.network;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sourceline.model.chart.Note;

/// A note of the analyst as a card on the canvas: as large at any zoom, its upper left corner where the note is.
///
/// @param lines its words, broken where they are too wide
public record NoteCard(Note note, List<String> lines) {

    /// How wide words may be, in pixels.
    public static final double WIDEST = 180;

    /// The size of its words in pixels.
    public static final double TEXT = 12;

    /// The room between its words and its edge.
    public static final double PAD = 8;

    /// The height of a line of its words in pixels.
    public static final double LINE = 16;

    public NoteCard {
        lines = List.copyOf(lines);
    }

    /// The card of a note.
    public static NoteCard of(Note note) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : note.text().strip().split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && Typeface.width(longer, TEXT, false) > WIDEST) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return new NoteCard(note, lines);
    }

    /// Its width in pixels.
    public double width() {
        return 2 * PAD
                + lines.stream()
                        .mapToDouble(line -> Typeface.width(line, TEXT, false))
                        .max()
                        .orElse(0);
    }

    /// Its height in pixels.
    public double height() {
        return 2 * PAD + LINE * lines.size();
    }

    /// The rectangle it takes of a chart at zoom 1.
    Rectangle2D bounds() {
        return new Rectangle2D.Double(note.x(), note.y(), width(), height());
    }
}
