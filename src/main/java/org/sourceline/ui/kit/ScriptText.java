package org.sourceline.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text in several scripts: a run of Arabic script carries the style class `arabic`, so that css gives it its own font.
public final class ScriptText {

    /// The style class of a run in Arabic script.
    public static final String ARABIC = "arabic";

    private ScriptText() {}

    /// The runs of a text in order, together exactly its characters.
    public static List<Text> runs(String text) {
        List<Text> runs = new ArrayList<>();
        int start = 0;
        boolean arabic = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            boolean neutral = script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
            boolean here = neutral ? arabic && (point < '0' || point > '9') : isArabic(script);
            if (here != arabic && at > start) {
                add(runs, text.substring(start, at), arabic);
                start = at;
            }
            arabic = here;
        }
        if (start < text.length()) {
            add(runs, text.substring(start), arabic);
        }
        return runs;
    }

    /// Whether a text reads from right to left: by its first strong character.
    public static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Whether anything in a text is in Arabic script.
    public static boolean hasArabic(String text) {
        return text.codePoints().anyMatch(point -> isArabic(Character.UnicodeScript.of(point)));
    }

    private static boolean isArabic(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.ARABIC;
    }

    /// A text that wraps, aligned and directed as it reads.
    ///
    /// Use this and no wrapping label where Arabic may stand: JavaFX 26.0.2 fails to break a run from right to left.
    public static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        show(flow, text);
        return flow;
    }

    /// Puts another text into a flow.
    public static void show(TextFlow flow, String text) {
        flow.getChildren().setAll(runs(text));
        flow.setNodeOrientation(
                isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setAccessibleText(text);
    }

    /// Every Arabic word is a run of its own, because JavaFX 26.0.2 throws when it has to break a run from right to left.
    private static void add(List<Text> runs, String characters, boolean arabic) {
        if (!arabic) {
            runs.add(run(characters, false));
            return;
        }
        int start = 0;
        for (int at = 1; at <= characters.length(); at++) {
            if (at == characters.length()
                    || Character.isWhitespace(characters.charAt(at)) != Character.isWhitespace(characters.charAt(at - 1))) {
                runs.add(run(characters.substring(start, at), true));
                start = at;
            }
        }
    }

    private static Text run(String characters, boolean arabic) {
        Text run = new Text(characters);
        run.getStyleClass().add("run");
        if (arabic) {
            run.getStyleClass().add(ARABIC);
        }
        return run;
    }
}
