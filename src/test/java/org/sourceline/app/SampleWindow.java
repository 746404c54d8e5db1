package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sourceline.casefile.Folders;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Sight;
import org.sourceline.ui.kit.Enlarged;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.shell.Panes;
import org.sourceline.ui.shell.Workbench;
import org.testfx.api.FxRobot;

/// The sample case in a window of its own for each test, as it is when it is made.
public final class SampleWindow implements BeforeEachCallback, AfterEachCallback {

    private static @Nullable Path made;

    public final FxRobot robot = new QuickRobot();
    private final int width;
    private final int height;
    private @Nullable TrialWindow trial;
    private @Nullable Path home;

    public SampleWindow(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Path fresh = Files.createTempDirectory("sample");
        home = fresh;
        Folders.copy(sample(), fresh.resolve("Sample"));
        trial = TrialWindow.open(fresh, width, height);
        TrialWindow.run(trial().window::sample);
        trial().settle();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (trial().window.desk() != null) {
            act("language-system");
        }
        trial().close();
        Folders.delete(home());
        assertThat(trial().bugs).isEmpty();
    }

    /// The sample case, made once and never opened.
    private static synchronized Path sample() throws Exception {
        Path known = made;
        if (known == null) {
            Path folder = Files.createTempDirectory("made");
            new FolderCases(folder, "tester").sample(Progress.NONE).store().close();
            known = folder.resolve("Sample");
            made = known;
        }
        return known;
    }

    public TrialWindow trial() {
        return Objects.requireNonNull(trial);
    }

    /// The folder that the cases are in.
    public Path home() {
        return Objects.requireNonNull(home);
    }

    /// Closes the window, and opens another with the same settings on the sample case as it was left.
    public void reopen() throws Exception {
        TrialWindow before = trial();
        before.close();
        trial = TrialWindow.open(home(), width, height, before.settings);
        TrialWindow.run(trial().window::sample);
        trial().settle();
    }

    Workbench workbench() {
        return (Workbench) ((Enlarged) trial().window.scene().getRoot()).content();
    }

    public Panes panes() {
        return Objects.requireNonNull(trial().panes.get());
    }

    /// Draws the window to a picture once it is still, and holds it to what can be told of a drawing without eyes.
    public void look(String picture) throws Exception {
        trial().settle();
        trial().picture(picture);
        assertThat(TrialWindow.on(
                        () -> Sight.flaws(Objects.requireNonNull(trial().stage.getScene()))))
                .isEmpty();
    }

    /// Does what has that id.
    public void act(String id) {
        TrialWindow.run(
                () -> Objects.requireNonNull(workbench().actions().get(id), id).perform());
    }

    /// What an action is called now.
    public String title(String id) {
        return TrialWindow.on(() -> Objects.requireNonNull(workbench().actions().get(id), id)
                .title()
                .get());
    }

    public void go(Place place) throws Exception {
        TrialWindow.run(() -> trial().desk().navigator().go(place));
        trial().settle();
    }

    public CaseIndex index() {
        return trial().desk().index();
    }

    public Place place() {
        return trial().desk().navigator().place().get();
    }

    /// The article with the most mentions.
    Article busiest() {
        return index().all(Article.class).stream()
                .max(Comparator.comparing(
                        article -> index().mentionsIn(article.id()).size()))
                .orElseThrow();
    }

    /// The entity with the most claims.
    public String mostClaimed() {
        return index().all(Entity.class).stream()
                .max(Comparator.comparing(
                        entity -> index().claimsOf(entity.id()).size()))
                .orElseThrow()
                .id();
    }

    /// The claim with the most citations.
    String mostCited() {
        return index().all(Claim.class).stream()
                .max(Comparator.comparing(
                        claim -> index().citationsOf(claim.id()).size()))
                .orElseThrow()
                .id();
    }

    /// What is on the screen and matches.
    public List<Node> seen(String query) {
        return TrialWindow.on(() -> robot.lookup(query).queryAll().stream()
                .filter(SampleWindow::isSeen)
                .toList());
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    static Bounds bounds(Node node) {
        return TrialWindow.on(() -> node.localToScene(node.getLayoutBounds()));
    }
}
