package org.sourceline.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Running words on the screen: each script in a font that has it, each paragraph in the direction it is read.
public final class Prose {

    /// A dot between two parts; the marks about it keep dates and counts beside Arabic in their order.
    private static final String APART = "\u200e · \u200e";

    private static final String LEFT_TO_RIGHT = "\u200e";

    private Prose() {}

    /// A paragraph that wraps, in its own direction.
    ///
    /// @param styles style classes of the words
    public static TextFlow paragraph(String text, String... styles) {
        TextFlow flow = new Flow();
        flow.getChildren().setAll(words(text, styles));
        turn(flow, text);
        return flow;
    }

    /// A line of our own words that wraps, read from left to right whatever names stand in it.
    ///
    /// @param styles style classes of the words
    public static TextFlow line(String text, String... styles) {
        TextFlow flow = new Flow();
        flow.getChildren().setAll(words(LEFT_TO_RIGHT + text, styles));
        flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return flow;
    }

    /// Parts of a line set apart by dots, each keeping its own direction; empty parts are left out.
    public static String apart(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(APART));
    }

    /// An empty paragraph, for words of several kinds.
    public static TextFlow paragraph() {
        return new Flow();
    }

    /// Turns a paragraph into the direction that `text` is read in.
    public static void turn(TextFlow flow, String text) {
        boolean turned = ScriptText.isRightToLeft(text);
        flow.setNodeOrientation(turned ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setTextAlignment(TextAlignment.LEFT);
    }

    /// The words of a paragraph, cut where the script changes.
    ///
    /// @param styles style classes of each
    public static List<Text> words(String text, String... styles) {
        List<Text> words = ScriptText.runs(text);
        words.forEach(word -> word.getStyleClass().addAll(styles));
        return words;
    }

    /// Gives a label or button the font of its text's script.
    public static <L extends Labeled> L dress(L labeled) {
        boolean arabic = ScriptText.hasArabic(labeled.getText());
        if (!arabic) {
            labeled.getStyleClass().remove(ScriptText.ARABIC);
        } else if (!labeled.getStyleClass().contains(ScriptText.ARABIC)) {
            labeled.getStyleClass().add(ScriptText.ARABIC);
        }
        return labeled;
    }
}
