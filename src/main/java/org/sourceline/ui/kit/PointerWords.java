package org.sourceline.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// Words beside the pointer, within the canvas that they lie on.
public final class PointerWords extends Region {

    private static final double FAR = 14;
    private static final double WIDEST = 320;
    private static final double EDGE = 4;

    private final TextFlow words = Prose.paragraph();

    /// Words of that style class.
    public PointerWords(String styleClass) {
        words.getStyleClass().add(styleClass);
        words.setVisible(false);
        words.setManaged(false);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(words);
    }

    /// Says something beside a point of the canvas; nothing where there are no words.
    public void say(String says, double x, double y) {
        words.setVisible(!says.isEmpty());
        if (!says.isEmpty() && getParent() instanceof Region canvas) {
            words.getChildren().setAll(Prose.words(says));
            words.applyCss();
            double wide = Math.min(WIDEST, Math.ceil(words.prefWidth(-1)) + 1);
            words.resize(wide, words.prefHeight(wide));
            double left = Math.min(x + FAR, canvas.getWidth() - words.getWidth() - EDGE);
            boolean below = y + FAR + words.getHeight() < canvas.getHeight();
            words.relocate(Math.max(EDGE, left), below ? y + FAR : y - words.getHeight() - 2 * EDGE);
        }
    }
}
