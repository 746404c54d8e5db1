package org.sourceline.ui.shell.help;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// The walk: a few steps that point at the panes and say what each is for; it can be left at any time, and all can be
/// used meanwhile.
public final class Walk extends Pane {

    private static final Words WORDS = Words.of(Walk.class);
    private static final double WIDTH = 300;
    private static final double GAP = 12;
    private static final double DOWN = 64;

    private final List<Step> steps;
    private final Region ring = new Region();
    private final VBox card = new VBox(8);
    private int at = -1;

    /// A step of the walk.
    ///
    /// @param words its key among the words
    /// @param shows what it points at; null where that is not on the screen
    /// @param begins done when it begins
    public record Step(String words, Supplier<@Nullable Node> shows, Runnable begins) {}

    /// A walk of these steps, not begun.
    public Walk(List<Step> steps) {
        this.steps = List.copyOf(steps);
        setId("walk");
        setPickOnBounds(false);
        setVisible(false);
        ring.getStyleClass().add("walk-ring");
        ring.setMouseTransparent(true);
        card.getStyleClass().addAll("palette", "walk-card");
        getChildren().setAll(ring, card);
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    /// Begins with the first step.
    public void begin() {
        setVisible(true);
        go(0);
    }

    /// Leaves the walk.
    public void leave() {
        setVisible(false);
        at = -1;
    }

    private void go(int step) {
        if (step >= steps.size()) {
            leave();
            return;
        }
        at = step;
        Step now = steps.get(at);
        now.begins().run();
        Label title = new WrappingLabel(WORDS.say("walk." + now.words()));
        title.getStyleClass().add("strong");
        Label count = new Label(WORDS.say("walk.count", at + 1, steps.size()));
        count.getStyleClass().add("meta");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WordButton next = button(at + 1 == steps.size() ? "walk.done" : "walk.next", () -> go(at + 1))
                .styled("primary")
                .named("walk-next");
        HBox buttons = new HBox(4, count, gap);
        if (at + 1 < steps.size()) {
            buttons.getChildren().add(button("walk.leave", this::leave).named("walk-leave"));
        }
        if (at > 0) {
            buttons.getChildren()
                    .add(button("walk.back", () -> go(at - 1))
                            .styled("outlined")
                            .named("walk-back"));
        }
        buttons.getChildren().add(next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().setAll(title, Prose.paragraph(WORDS.say("walk." + now.words() + ".what")), buttons);
        requestLayout();
        next.button().requestFocus();
    }

    private static WordButton button(String key, Runnable run) {
        return new WordButton(new SimpleStringProperty(WORDS.say(key)), "", new SimpleStringProperty(""), run);
    }

    @Override
    protected void layoutChildren() {
        Node shown = at < 0 ? null : steps.get(at).shows().get();
        boolean there = shown != null && shown.getScene() != null;
        ring.setVisible(there);
        double high = card.prefHeight(WIDTH);
        if (shown == null || !there) {
            card.resizeRelocate((getWidth() - WIDTH) / 2, getHeight() / 3, WIDTH, high);
            return;
        }
        Bounds about = sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        ring.resizeRelocate(about.getMinX(), about.getMinY(), about.getWidth(), about.getHeight());
        boolean right = about.getMaxX() + GAP + WIDTH < getWidth();
        boolean left = about.getMinX() - GAP - WIDTH > 0;
        boolean flat = about.getHeight() < DOWN;
        double x = flat ? about.getMinX() : right ? about.getMaxX() + GAP : left ? about.getMinX() - GAP - WIDTH : GAP;
        double y = flat ? about.getMaxY() + GAP : about.getMinY() + DOWN;
        card.resizeRelocate(
                Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - high - GAP)),
                WIDTH,
                high);
    }
}
