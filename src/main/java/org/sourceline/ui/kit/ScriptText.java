package org.sourceline.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text in several scripts: a run of Arabic carries the style class `arabic`, so that css gives it its own font.
public final class ScriptText {

    /// The style class of a run in Arabic script.
    public static final String ARABIC = "arabic";

    private static final String ARABIC_SIGNS = "،؛؟٪٫٬";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private ScriptText() {}

    /// The runs of a text in order, together exactly its characters.
    ///
    /// Every Arabic word is a run of its own, and every sign between them: JavaFX 26.0.2 throws when it has to
    /// break a run from right to left into lines, and puts a sign from another font at the wrong end of its word.
    public static List<Text> runs(String text) {
        List<Text> runs = new ArrayList<>();
        int start = 0;
        Sort sort = Sort.OTHER;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Sort here = sort(text.codePointAt(at), sort);
            if (at > start && (here != sort || here == Sort.SIGN)) {
                runs.add(run(text.substring(start, at), sort));
                start = at;
            }
            sort = here;
        }
        if (start < text.length()) {
            runs.add(run(text.substring(start), sort));
        }
        return runs;
    }

    private static Sort sort(int point, Sort before) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        if (script == Character.UnicodeScript.ARABIC || ARABIC_SIGNS.indexOf(point) >= 0) {
            return Sort.ARABIC;
        }
        if (before == Sort.OTHER) {
            return Sort.OTHER;
        }
        if (script == Character.UnicodeScript.INHERITED
                || point == ZERO_WIDTH_NON_JOINER
                || point == ZERO_WIDTH_JOINER) {
            return before;
        }
        if (Character.isWhitespace(point)) {
            return Sort.SPACE;
        }
        boolean digit = Character.isDigit(point);
        return script == Character.UnicodeScript.COMMON && !digit ? Sort.SIGN : Sort.OTHER;
    }

    private enum Sort {
        ARABIC,
        SPACE,
        SIGN,
        OTHER
    }

    /// Whether a text reads from right to left: by its first strong character.
    public static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Whether anything in a text is in Arabic script.
    public static boolean hasArabic(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC);
    }

    /// A text that wraps, aligned and directed as it reads.
    ///
    /// Use this where Arabic may stand, not a wrapping label: JavaFX 26.0.2 cannot break a run from right to left.
    public static TextFlow flow(String text) {
        TextFlow flow = new Flow();
        show(flow, text);
        return flow;
    }

    /// Puts another text into a flow.
    public static void show(TextFlow flow, String text) {
        flow.getChildren().setAll(runs(text));
        flow.setNodeOrientation(isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setAccessibleText(text);
    }

    /// A run on the screen; the pointer finds the paragraph about it and not the run.
    ///
    /// JavaFX 26.0.2 throws when it looks for the pointer in the letters of a run that is not laid out yet.
    private static Text run(String characters, Sort sort) {
        Text run = new Text(characters);
        run.getStyleClass().add("run");
        run.setMouseTransparent(true);
        if (sort == Sort.ARABIC || sort == Sort.SPACE) {
            run.getStyleClass().add(ARABIC);
        }
        return run;
    }
}
