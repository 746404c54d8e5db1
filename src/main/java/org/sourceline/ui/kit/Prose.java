package org.sourceline.ui.kit;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Running words on the screen: each script in a font that has it, each paragraph in the direction it is read.
public final class Prose {

    private static final String ARABIC = "arabic";

    private Prose() {}

    /// Whether a text is read from right to left, by its first letter that has a direction.
    public static boolean isRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /// A paragraph that wraps, in its own direction.
    ///
    /// @param styles style classes of the words
    public static TextFlow paragraph(String text, String... styles) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(words(text, styles));
        turn(flow, text);
        return flow;
    }

    /// Turns a paragraph into the direction that `text` is read in.
    public static void turn(TextFlow flow, String text) {
        boolean turned = isRightToLeft(text);
        flow.setNodeOrientation(turned ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setTextAlignment(TextAlignment.LEFT);
    }

    /// The words of a paragraph, cut where the script changes.
    ///
    /// @param styles style classes of each
    public static List<Text> words(String text, String... styles) {
        List<Text> words = new ArrayList<>();
        int start = 0;
        boolean arabic = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int script = UScript.getScript(point);
            boolean neutral = script == UScript.COMMON || script == UScript.INHERITED;
            boolean next = neutral ? arabic : script == UScript.ARABIC;
            if (next != arabic) {
                add(words, text.substring(start, at), arabic, styles);
                start = at;
                arabic = next;
            }
            at += Character.charCount(point);
        }
        add(words, text.substring(start), arabic, styles);
        return words;
    }

    private static void add(List<Text> words, String text, boolean arabic, String... styles) {
        if (!text.isEmpty()) {
            Text node = new Text(text);
            node.getStyleClass().addAll(styles);
            if (arabic) {
                node.getStyleClass().add(ARABIC);
            }
            words.add(node);
        }
    }

    /// Gives a label or button the font and the direction of its text.
    public static <L extends Labeled> L dress(L labeled) {
        String text = labeled.getText();
        labeled.getStyleClass().remove(ARABIC);
        if (text.codePoints().anyMatch(point -> UScript.getScript(point) == UScript.ARABIC)) {
            labeled.getStyleClass().add(ARABIC);
        }
        return labeled;
    }
}
