package org.sourceline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FlowTest {

    @Test
    void arabicIsLaidOutAtAnyWidth() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
                    for (String text : new String[] {"نهر واحد", "نهر واحد · 16 Feb", "16 Feb · نهر واحد"}) {
                        for (int width = 0; width < 300; width += 3) {
                            layOut(ScriptText.flow(text), width);
                            layOut(Prose.paragraph(text), width);
                        }
                    }
                })
                .get();
    }

    private static void layOut(TextFlow flow, double width) {
        Scene scene = new Scene(new Group(flow));
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        assertThat(scene.getRoot().getBoundsInParent().getHeight()).isPositive();
        for (Node run : flow.getChildren()) {
            assertThat(run.getBoundsInParent().getWidth()).isNotNegative();
        }
    }
}
