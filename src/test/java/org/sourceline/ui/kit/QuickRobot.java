package org.sourceline.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;

/// A robot that types as fast as the window follows: after each key it waits until that is laid out, and no longer.
public final class QuickRobot extends FxRobot {

    private static final long PATIENCE = 60;

    /// The next pulse lays out what was done, and the beginning of the one after it is when that is over.
    private static final int PULSES = 2;

    private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    private final BaseRobot base = robotContext().getBaseRobot();

    /// Waits until what was done is laid out, and what that led to is done.
    public static void settle() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    Platform.runLater(() -> settled.complete(true));
                }
            }
        }.start());
        settled.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            keyboard.releaseNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        for (int at = keys.length - 1; at >= 0; at--) {
            keyboard.releaseNoWait(keys[at]);
        }
        settle();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard.releaseNoWait(keys);
        settle();
        return this;
    }

    @Override
    public FxRobot write(String words) {
        for (int at = 0; at < words.length(); at++) {
            String letter = words.substring(at, at + 1);
            KeyCode key = letter.equals("\n") ? KeyCode.ENTER : letter.equals("\t") ? KeyCode.TAB : KeyCode.UNDEFINED;
            base.typeKeyboard(focused().getScene(), key, letter);
        }
        settle();
        return this;
    }

    private Window focused() {
        return listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow);
    }
}
