package org.sourceline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.reader.ReaderPanel;
import org.testfx.util.WaitForAsyncUtils;

/// Suggestions taken up while all panes are open, and the frames until each pane shows it.
record TakingUp(SampleWindow sample) {

    /// A new name is taken up in the reader, then one more place of it there and one in the review.
    void isShownByAllPanesInTheNextFrame() throws Exception {
        sample.act("pane-chart");
        sample.act("pane-inspector");
        sample.act("chart-everything");
        sample.trial().settle();
        Looked reader = ((ReaderPanel) sample.panes().reader()).suggested();
        look(reader, offer -> reader.alike().size() > 2);
        take("suggestion-accept", Map.of("reader", reader(), "entities", entities()));
        String entity = sample.index().all(Entity.class).getFirst().id();
        assertThat(sample.trial().chart().chart().node(entity)).isPresent();
        sample.go(new Place.OfEntity(entity));
        look(reader, offer -> offer.suggestion().entity().equals(entity));
        BooleanSupplier inspector = says(sample.panes().inspector());
        Node field = sample.robot.lookup("#name-" + entity).query();
        take("suggestion-accept", Map.of("reader", reader(), "entities", entities(), "inspector", inspector));
        assertThat(sample.robot.lookup("#name-" + entity).queryAll()).containsExactly(field);
        sample.act("review-case");
        look(
                ((ReviewPanel) sample.panes().review()).suggested(),
                offer -> offer.suggestion().entity().equals(entity));
        BooleanSupplier review = says(sample.panes().review());
        inspector = says(sample.panes().inspector());
        take("queue-accept", Map.of("review", review, "entities", entities(), "inspector", inspector));
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

    private void take(String accept, Map<String, BooleanSupplier> views) throws Exception {
        FramesUntil frames = TrialWindow.on(() ->
                new FramesUntil(sample.trial().desk(), sample.trial().stage.getScene(), views));
        sample.act(accept);
        assertThat(frames.await())
                .containsOnlyKeys(views.keySet())
                .allSatisfy((view, frame) -> assertThat(frame).as(view).isEqualTo(1));
        sample.trial().settle();
    }

    /// Whether the reader underlines one name more than now.
    private BooleanSupplier reader() {
        int before = TrialWindow.on(this::underlined);
        return () -> underlined() == before + 1;
    }

    private int underlined() {
        return sample.panes().reader().node().lookupAll(".mention-line").size();
    }

    /// Whether the list of entities has other rows than now.
    private BooleanSupplier entities() {
        ListView<?> list = (ListView<?>) sample.panes().entities().node().lookup(".list-view");
        List<?> before = TrialWindow.on(() -> List.copyOf(list.getItems()));
        return () -> !before.equals(list.getItems());
    }

    /// Whether a pane says something else than now.
    private static BooleanSupplier says(Panel pane) {
        String before = TrialWindow.on(() -> words(pane));
        return () -> !before.equals(words(pane));
    }

    private static String words(Panel pane) {
        return pane.node().lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining("\n"));
    }
}
