package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.DoubleClick;
import org.sourceline.ui.desk.Dropped;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.reader.page.ParagraphView;
import org.sourceline.ui.reader.page.Span;
import org.testfx.api.FxRobot;

/// The seven journeys that the workbench is measured by, each from the window alone.
class JourneysTest {

    private static final String STORY = String.join(
            "\n\n",
            "Two brigades on the river",
            "Abu Hassan al-Basri met Karim Daoud in Basra on Monday.",
            "The Nahr Front and the Harbour Office sent men from Tikrit to Mosul, a clerk said.",
            "Dalia Nouri, of the Tigris Herald, wrote that the Sawt Brigade was trained there.",
            "The Reed Company denied it.");

    private static final List<String> NAMES = List.of(
            "Abu Hassan al-Basri",
            "Karim Daoud",
            "Basra",
            "Nahr Front",
            "Harbour Office",
            "Tikrit",
            "Mosul",
            "Dalia Nouri",
            "Sawt Brigade",
            "Reed Company");

    private static final List<KeyCode> TYPES = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT1,
            KeyCode.DIGIT6,
            KeyCode.DIGIT2,
            KeyCode.DIGIT4,
            KeyCode.DIGIT6,
            KeyCode.DIGIT6,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT4);

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @TempDir
    private Path folder;

    private final FxRobot robot = new QuickRobot();
    private int actions;

    @Test
    void firstRun() throws Exception {
        Settings settings = Settings.forgetful();
        TrialWindow first = TrialWindow.open(folder, 1280, 800, settings);
        press("#start-sample");
        first.settle();
        assertThat(sample.seen("#walk")).as("the walk begins by itself").isNotEmpty();
        first.picture("journey-1-first-run");
        for (int step = 1; step <= 6; step++) {
            robot.type(KeyCode.SPACE);
            first.settle();
        }
        assertThat(sample.seen("#walk")).isEmpty();
        first.close();
        TrialWindow second = TrialWindow.open(folder, 1280, 800, settings);
        press("#start-sample");
        second.settle();
        assertThat(sample.seen("#walk")).as("and never again").isEmpty();
        second.close();
        assertThat(first.bugs).isEmpty();
        assertThat(second.bugs).isEmpty();
    }

    @Test
    void importToFirstCitedLinkTakesTwelveActionsFromADroppedFile() throws Exception {
        anEmptyCase();
        drop();
        act(() -> robot.clickOn(".article-list .list-cell"));
        act(() -> doubleClick("Sawt Brigade"));
        act(() -> robot.type(KeyCode.DIGIT2));
        act(() -> doubleClick("Nahr Front"));
        act(() -> robot.type(KeyCode.DIGIT2));
        act(() -> robot.type(KeyCode.R));
        act(() -> click("Sawt Brigade"));
        act(() -> robot.write("trained"));
        act(() -> robot.type(KeyCode.ENTER));
        sample.trial().settle();
        sample.trial().picture("journey-2-first-cited-link");
        Claim claim = sample.index().all(Claim.class).getFirst();
        assertThat(sample.index().citationsOf(claim.id())).hasSize(1);
        assertThat(actions).isLessThanOrEqualTo(12);
    }

    @Test
    void tenEntitiesAreTaggedByTheKeyboardAlone() throws Exception {
        anEmptyCase();
        drop();
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.F6).type(KeyCode.F6);
        for (int i = 0; i < NAMES.size(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write(NAMES.get(i)).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            robot.type(TYPES.get(i));
        }
        sample.trial().settle();
        sample.trial().picture("journey-3-ten-entities");
        assertThat(sample.index().all(Entity.class))
                .extracting(Entity::name)
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void aClaimTakesThreeActionsOnceBothEndsAreTagged() throws Exception {
        Article article = articleOfTwo();
        int before = sample.index().count(Claim.class);
        sample.go(new Place.OfArticle(article.id()));
        TrialWindow.run(() -> robot.lookup(".reader-column").query().requestFocus());
        robot.type(KeyCode.N);
        act(() -> robot.type(KeyCode.R));
        act(() -> robot.type(KeyCode.DOWN).type(KeyCode.ENTER));
        sample.trial().settle();
        sample.trial().picture("journey-4-claim");
        act(() -> robot.write("related").type(KeyCode.ENTER));
        assertThat(sample.index().count(Claim.class)).isEqualTo(before + 1);
        assertThat(sample.place()).isInstanceOf(Place.OfClaim.class);
        String claim = ((Place.OfClaim) sample.place()).claim();
        assertThat(sample.index().citationsOf(claim))
                .extracting(each -> each.passage().article())
                .containsExactly(article.id());
        assertThat(actions).isEqualTo(3);
    }

    @Test
    void aLinkLeadsToItsWordsAndBack() throws Exception {
        String claim = sample.mostCited();
        sample.go(new Place.OfClaim(claim));
        Citation cited = sample.index().citationsOf(claim).getFirst();
        TrialWindow.run(() -> robot.lookup("#card-" + cited.id()).query().requestFocus());
        robot.type(KeyCode.ENTER);
        sample.trial().settle();
        assertThat(sample.place()).isEqualTo(Place.of(cited.passage()));
        sample.trial().picture("journey-5-link-to-words");
        assertThat(onScreen(cited.passage().exact())).isNotNull();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        sample.trial().settle();
        assertThat(sample.place()).isEqualTo(new Place.OfClaim(claim));
    }

    @Test
    void twoEntitiesAreJudgedTheSameAndPartedAgainAfterARestart() throws Exception {
        robot.clickOn(row("Asaib Ahl al-Haq"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        List<Entity> two = sample.index().all(Entity.class).stream()
                .filter(each -> Set.of("Asaib Ahl al-Haq", "al-Zahir cell").contains(each.name()))
                .toList();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        sample.trial().settle();
        sample.trial().picture("journey-6-judged-same");
        assertThat(same(two)).isTrue();
        sample.reopen();
        assertThat(same(two)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        sample.trial().settle();
        assertThat(same(two)).isFalse();
    }

    @Test
    void anEntityIsFoundByItsNameInArabicScript() throws Exception {
        Entity named = sample.index().all(Entity.class).stream()
                .filter(each -> !ScriptText.hasArabic(each.name()))
                .filter(each -> each.aliases().stream().anyMatch(ScriptText::hasArabic))
                .findFirst()
                .orElseThrow();
        String alias = named.aliases().stream()
                .filter(ScriptText::hasArabic)
                .findFirst()
                .orElseThrow();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(alias);
        sample.trial().picture("journey-7-arabic-alias");
        robot.type(KeyCode.ENTER);
        assertThat(sample.place()).isEqualTo(new Place.OfEntity(named.id()));
    }

    private void anEmptyCase() throws Exception {
        sample.act("close");
        TrialWindow.run(() -> sample.trial().window.create(folder.resolve("river"), "The river"));
        sample.trial().settle();
    }

    private void drop() throws Exception {
        Path story = Files.writeString(folder.resolve("river.txt"), STORY);
        act(() -> Dropped.on(sample.workbench(), story));
        sample.trial().settle();
        assertThat(sample.index().count(Article.class)).isEqualTo(1);
    }

    private void act(Runnable action) {
        action.run();
        QuickRobot.settle();
        actions++;
    }

    private void press(String query) {
        Supplier<RowButton> row = () -> (RowButton) robot.lookup(query).query();
        TrialWindow.run(() -> row.get().fire());
    }

    private void doubleClick(String words) {
        DoubleClick.at(onScreen(words));
    }

    private void click(String words) {
        robot.clickOn(onScreen(words));
    }

    /// The middle of words in the article on the screen.
    private Point2D onScreen(String words) {
        return TrialWindow.on(() -> {
            for (ParagraphView view : robot.lookup(".reader-paragraph").queryAllAs(ParagraphView.class)) {
                int at = view.paragraph().text().indexOf(words);
                if (at >= 0) {
                    int from = view.paragraph().span().start() + at;
                    Bounds bounds = view.boundsInScene(new Span(from, from + words.length()));
                    return view.localToScreen(view.sceneToLocal(bounds.getCenterX(), bounds.getCenterY()));
                }
            }
            throw new AssertionError(words + " is not on the screen");
        });
    }

    private Node row(String name) {
        return sample.seen(".entity-list .list-cell").stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean same(List<Entity> two) {
        return sample.index().identity().same(two.get(0).id(), two.get(1).id());
    }

    /// An article whose first two mentions are of different entities.
    private Article articleOfTwo() {
        return sample.index().all(Article.class).stream()
                .filter(each -> {
                    List<Mention> mentions = sample.index().mentionsIn(each.id());
                    return mentions.size() > 1
                            && !sample.index()
                                    .identity()
                                    .same(
                                            mentions.get(0).entity(),
                                            mentions.get(1).entity());
                })
                .findFirst()
                .orElseThrow();
    }
}
