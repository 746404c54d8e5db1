package org.sourceline.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

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
            Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointAt(at));
            boolean neutral = script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
            boolean here = neutral ? arabic && !Character.isDigit(text.codePointAt(at)) : isArabic(script);
            if (here != arabic && at > start) {
                runs.add(run(text.substring(start, at), arabic));
                start = at;
            }
            arabic = here;
        }
        if (start < text.length()) {
            runs.add(run(text.substring(start), arabic));
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

    private static Text run(String characters, boolean arabic) {
        Text run = new Text(characters);
        run.getStyleClass().add("run");
        if (arabic) {
            run.getStyleClass().add(ARABIC);
        }
        return run;
    }
}
