package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TypefaceTest {

    @Test
    void aNameInArabicRunsRightToLeftWithItsLettersJoined() {
        Typeface.Shaped name = Typeface.shape("لواء الفجر", 12, false);
        assertThat(name.layout().isLeftToRight()).isFalse();
        double apart = "لواء"
                .codePoints()
                .mapToDouble(point -> Typeface.width(Character.toString(point), 12, false))
                .sum();
        assertThat(Typeface.width("لواء", 12, false)).isLessThan(apart);
    }

    @Test
    void strongWordsAreWider() {
        assertThat(Typeface.width("Cedar Brigade", 12, true)).isGreaterThan(Typeface.width("Cedar Brigade", 12, false));
    }

    @Test
    void everyBundledFontIsReadByJavaFxToo() {
        for (String file : Typeface.FILES) {
            Font font = Font.loadFont(Objects.requireNonNull(Typeface.class.getResourceAsStream(file)), 13);
            assertThat(font).as(file).isNotNull();
        }
    }
}
