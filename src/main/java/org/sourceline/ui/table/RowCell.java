package org.sourceline.ui.table;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.kit.ScriptText;

/// A cell on the screen: numbers to the right, names with the mark of their type, Arabic in its own font.
final class RowCell extends TableCell<Row, Object> {

    private static final double MARK = 12;

    /// Arabic letters stand that much below the middle of their font.
    private static final double LOWER = 4;

    private final Ontology ontology;
    private @Nullable TypeMark mark;
    private String marked = "";

    RowCell(Ontology ontology) {
        this.ontology = ontology;
        getStyleClass().add("row-cell");
    }

    @Override
    protected void updateItem(@Nullable Object cell, boolean none) {
        super.updateItem(cell, none);
        if (none || cell == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        String words = cell.toString();
        if (!words.equals(getText())) {
            setText(words);
            boolean arabic = ScriptText.hasArabic(words);
            if (arabic != getStyleClass().contains(ScriptText.ARABIC)) {
                if (arabic) {
                    getStyleClass().add(ScriptText.ARABIC);
                } else {
                    getStyleClass().remove(ScriptText.ARABIC);
                }
            }
        }
        Pos side = cell instanceof Integer ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
        if (getAlignment() != side) {
            setAlignment(side);
        }
        TypeMark shown = cell instanceof Row.Named named ? mark(named.type()) : null;
        if (getGraphic() != shown) {
            setGraphic(shown);
        }
        if (shown != null) {
            shown.setTranslateY(getStyleClass().contains(ScriptText.ARABIC) ? LOWER : 0);
        }
    }

    /// The one mark of the cell, which stays where it is and marks another type.
    private @Nullable TypeMark mark(String type) {
        EntityType known = ontology.type(type).orElse(null);
        if (known == null) {
            return null;
        }
        TypeMark shown = mark;
        if (shown == null) {
            shown = new TypeMark(known, MARK);
            mark = shown;
        } else if (!type.equals(marked)) {
            shown.show(known);
        }
        marked = type;
        return shown;
    }
}
