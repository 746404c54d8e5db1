package org.sourceline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.reader.ReaderPanel;
import org.testfx.util.WaitForAsyncUtils;

/// Suggestions taken up while all panes are open, and the frames until each pane shows it.
///
/// What is made beside the screen's thread is given the time that it takes, so that frames are counted and not the pace
/// of the machine.
record TakingUp(SampleWindow sample) {

    /// A new name is taken up in the reader, then another, then one more place of it there and one in the review.
    void isShownByAllPanesInTheNextFrame() throws Exception {
        sample.act("pane-chart");
        sample.act("pane-inspector");
        sample.act("chart-everything");
        sample.trial().settle();
        OpenPanes open = new OpenPanes(sample.panes());
        Looked reader = ((ReaderPanel) sample.panes().reader()).suggested();
        look(reader, offer -> reader.alike().size() > 2);
        sample.act("suggestion-accept");
        sample.trial().settle();
        String entity = sample.index().all(Entity.class).getFirst().id();
        look(reader, offer -> offer.suggestion().isNew());
        take("suggestion-accept", open::ofNewName);
        sample.go(new Place.OfEntity(entity));
        look(reader, offer -> offer.suggestion().entity().equals(entity));
        Node field = sample.robot.lookup("#name-" + entity).query();
        take("suggestion-accept", open::ofPlace);
        assertThat(sample.robot.lookup("#name-" + entity).queryAll()).containsExactly(field);
        sample.act("review-case");
        look(
                ((ReviewPanel) sample.panes().review()).suggested(),
                offer -> offer.suggestion().entity().equals(entity));
        take("queue-accept", open::ofPlaceInReview);
    }

    /// Looks at an offer once it is there: the reader looks for offers anew a moment after a change.
    private static void look(Looked looked, Predicate<Offer> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> TrialWindow.on(() -> isAt(looked, wanted)));
        QuickRobot.settle();
    }

    private static boolean isAt(Looked looked, Predicate<Offer> wanted) {
        for (int i = 0; i <= looked.count() && looked.at().filter(wanted).isEmpty(); i++) {
            looked.step(1);
        }
        return looked.at().filter(wanted).isPresent();
    }

    private void take(String accept, Supplier<Map<String, BooleanSupplier>> open) throws Exception {
        Map<String, BooleanSupplier> views = TrialWindow.on(open::get);
        Scene scene = sample.trial().stage.getScene();
        FramesUntil frames = new FramesUntil(scene, views);
        Runnable wait = this::awaitChart;
        TrialWindow.run(() -> {
            scene.addPreLayoutPulseListener(wait);
            sample.trial().desk().watch(changes -> {
                frames.begin();
                awaitChart();
            });
        });
        sample.act(accept);
        assertThat(frames.await())
                .containsOnlyKeys(views.keySet())
                .allSatisfy((view, shown) -> assertThat(shown.frame()).as(view).isEqualTo(1));
        TrialWindow.run(() -> scene.removePreLayoutPulseListener(wait));
        sample.trial().settle();
    }

    /// Waits until what the chart asked for beside the screen's thread is made.
    private void awaitChart() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!sample.trial().chart().isReady() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
