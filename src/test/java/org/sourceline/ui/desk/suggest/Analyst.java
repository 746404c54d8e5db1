package org.sourceline.ui.desk.suggest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.EntityType;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Decides on suggestions by keys as one does who knows what the articles name, and counts the keys; a chord counts as
/// one.
public final class Analyst {

    private static final int NUMBERED = 9;

    /// The key, what it asks for, and what that tells.
    private static final int ROUNDS = 3;

    private final List<Tagged> truth;
    private final FxRobot robot;
    private int keys;

    /// What an article names somewhere.
    public record Tagged(String article, int start, int end, String type) {}

    public Analyst(List<Tagged> truth, FxRobot robot) {
        this.truth = List.copyOf(truth);
        this.robot = robot;
    }

    /// Presses a key, or several at once.
    public void press(KeyCode... chord) {
        keys++;
        robot.push(chord);
    }

    /// Presses a key without waiting until what it does is laid out, only until it is done and shown.
    private void strike(KeyCode... chord) {
        keys++;
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(chord);
        for (int at = chord.length - 1; at >= 0; at--) {
            keyboard.releaseNoWait(chord[at]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            on(() -> true);
        }
    }

    public int keys() {
        return keys;
    }

    /// Decides on one offer after the other until none is looked at or one is that was put off.
    ///
    /// @param everywhere whether to reject words everywhere that nowhere name anything
    public void decide(Looked looked, boolean everywhere) {
        for (Optional<Offer> at = at(looked);
                at.filter(offer -> !offer.putOff()).isPresent();
                at = at(looked)) {
            Offer offer = at.orElseThrow();
            List<Offer> alike = on(looked::alike);
            int number = truth(offer).map(Tagged::type).map(Analyst::number).orElse(0);
            if (isRight(offer) && alike.size() > 1 && alike.stream().allMatch(this::isRight)) {
                strike(KeyCode.SHIFT, KeyCode.ENTER);
            } else if (isRight(offer)) {
                strike(KeyCode.ENTER);
            } else if (number > 0 && number <= NUMBERED) {
                strike(KeyCode.valueOf("DIGIT" + number));
            } else if (everywhere
                    && alike.stream().noneMatch(each -> truth(each).isPresent())) {
                strike(KeyCode.SHIFT, KeyCode.X);
            } else {
                strike(KeyCode.X);
            }
        }
    }

    /// The offer looked at.
    public static Optional<Offer> at(Looked looked) {
        return on(looked::at);
    }

    private static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    }

    private boolean isRight(Offer offer) {
        return truth(offer)
                .filter(tagged -> tagged.type().equals(offer.suggestion().type()))
                .isPresent();
    }

    private Optional<Tagged> truth(Offer offer) {
        return truth.stream()
                .filter(tagged -> tagged.article().equals(offer.suggestion().article()))
                .filter(tagged -> tagged.start() < offer.suggestion().end()
                        && offer.suggestion().start() < tagged.end())
                .findFirst();
    }

    private static int number(String type) {
        return OntologyFile.defaultOne().types().stream()
                        .map(EntityType::id)
                        .toList()
                        .indexOf(type)
                + 1;
    }
}
