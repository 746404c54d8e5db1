package org.sourceline.network.picture;

import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import org.sourceline.model.chart.Note;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.NoteCard;
import org.sourceline.network.Theme;
import org.sourceline.network.scene.Scene;

/// The notes of a chart, drawn over it.
final class NoteCards {

    private static final double ROUND = 6;

    private final Plate plate;
    private final Theme theme;

    NoteCards(Plate plate, Theme theme) {
        this.plate = plate;
        this.theme = theme;
    }

    /// Draws them all.
    void draw(Chart chart, Camera camera, Scene.Size size) {
        for (Note note : chart.notes()) {
            Point2D at = camera.onCanvas(note.x(), note.y(), size.width(), size.height());
            draw(NoteCard.of(note), at.getX(), at.getY());
        }
    }

    private void draw(NoteCard card, double x, double y) {
        RoundRectangle2D ground = new RoundRectangle2D.Double(x, y, card.width(), card.height(), 2 * ROUND, 2 * ROUND);
        plate.fill(ground, theme.color("warn-soft"));
        plate.draw(ground, new Plate.Pencil(1, false), theme.color("line"));
        for (int i = 0; i < card.lines().size(); i++) {
            Plate.Line line = new Plate.Line(card.lines().get(i), NoteCard.TEXT, false);
            double baseline = y + NoteCard.PAD + NoteCard.LINE * i + NoteCard.TEXT;
            plate.write(line, x + NoteCard.PAD, baseline, 0, theme.color("fg"));
        }
    }
}
