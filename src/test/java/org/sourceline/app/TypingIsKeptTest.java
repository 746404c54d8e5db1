package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.DoubleClick;
import org.sourceline.ui.kit.Enlarged;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.shell.Cases;
import org.sourceline.ui.shell.Workbench;
import org.testfx.api.FxRobot;

/// What is typed and not stored, in each place where one types: it outlasts whatever happens around it.
class TypingIsKeptTest {

    @TempDir
    private static Path home;

    private final FxRobot robot = new QuickRobot();
    private final List<Typing> typings = new ArrayList<>();
    private TrialWindow trial;

    /// A place where one types.
    ///
    /// @param field id of the field
    /// @param open makes the field be there
    /// @param store tries to store what is typed
    private record Typing(Place place, String field, String text, Runnable open, Runnable store) {}

    @BeforeAll
    static void makeTheSample() throws Exception {
        Cases.OpenCase made = new FolderCases(home, "tester").sample(Progress.NONE);
        made.store().close();
    }

    @BeforeEach
    void open() throws Exception {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path kept :
                    files.filter(file -> file.endsWith("drafts.properties")).toList()) {
                Files.delete(kept);
            }
        }
        reopen();
        inTheReader();
        inTheInspector();
    }

    private void reopen() throws Exception {
        trial = TrialWindow.open(home, 1280, 800);
        TrialWindow.run(trial.window::sample);
        trial.settle();
    }

    @AfterEach
    void close() {
        assertThat(trial.bugs).isEmpty();
        trial.close();
    }

    private void inTheReader() {
        List<Article> articles = articles();
        Place busiest = new Place.OfArticle(articles.getFirst().id());
        Place next = new Place.OfArticle(articles.get(1).id());
        Citation cited = index().citationsIn(articles.getLast().id()).getFirst();
        Runnable nothing = () -> {};
        typings.add(new Typing(busiest, "article-notes", "Ask the clerk", () -> act("article-notes"), this::leave));
        typings.add(new Typing(next, "tag-name", "The Clerk", this::selectWords, () -> act("tag-1")));
        typings.add(new Typing(
                Place.of(cited.passage()),
                "edit-when-" + cited.id(),
                "1999-05",
                () -> {
                    act("paragraph-claims");
                    robot.type(KeyCode.F2);
                },
                this::enter));
        typings.add(new Typing(busiest, "find-words", "drone", () -> act("find-in-article"), nothing));
        typings.add(new Typing(busiest, "claim-speaker", "a clerk at the gate", this::claim, () -> {
            robot.clickOn("#claim-says").write("related").type(KeyCode.TAB);
            act("claim-record");
        }));
        typings.add(new Typing(busiest, "claim-says", "was seen with", nothing, nothing));
    }

    private void inTheInspector() {
        Article article = articles().getFirst();
        Entity entity = index().all(Entity.class).getFirst();
        Citation cited = index().citationsIn(article.id()).getFirst();
        Source source = index().find(Source.class, article.source()).orElseThrow();
        Place described = new Place.OfArticle(article.id());
        Place named = new Place.OfEntity(entity.id());
        Runnable nothing = () -> {};
        typings.add(new Typing(described, "byline-" + article.id(), "A clerk", nothing, this::enter));
        typings.add(new Typing(
                described,
                "grade-reason-" + source.id(),
                "It was there",
                nothing,
                () -> press("grade-store-" + source.id())));
        typings.add(
                new Typing(new Place.OfClaim(cited.claim()), "when-" + cited.claim(), "someday", nothing, this::enter));
        typings.add(new Typing(named, "notes-" + entity.id(), "Seen at the gate", nothing, this::leave));
        typings.add(new Typing(named, "reason-" + entity.id(), "The same men", nothing, () -> press("judge-SAME")));
    }

    /// A field that is emptied once its text is stored, when it is left.
    private Typing alias() {
        Entity entity = index().all(Entity.class).getFirst();
        return new Typing(
                new Place.OfEntity(entity.id()), "alias-" + entity.id(), "Gatekeepers", () -> {}, this::enter);
    }

    @Test
    void whenAJobFails() throws Exception {
        trial.full(true);
        typings.add(alias());
        for (Typing typing : typings) {
            type(typing);
            typing.store().run();
            assertThat(field(typing).getText()).as(typing.field()).isEqualTo(typing.text());
        }
        theyAreAllThere();
        trial.full(false);
    }

    @Test
    void whenTheCaseChangesBelow() throws Exception {
        typeAll();
        Entity other = index().all(Entity.class).stream()
                .filter(each ->
                        typings.stream().noneMatch(typing -> typing.place().equals(new Place.OfEntity(each.id()))))
                .findFirst()
                .orElseThrow();
        TrialWindow.run(() -> trial.desk().edit(AlterEntity.note(other.id(), "Somebody else was here")));
        theyAreAllThere();
        TrialWindow.run(() -> trial.desk().undo());
        theyAreAllThere();
    }

    @Test
    void whenTheLanguageChanges() throws Exception {
        typeAll();
        act("language-de");
        trial.settle();
        theyAreAllThere();
        act("language-system");
    }

    @Test
    void whenTheWindowClosesAndOpensAgain() throws Exception {
        typeAll();
        trial.close();
        reopen();
        theyAreAllThere();
    }

    private void typeAll() throws Exception {
        for (Typing typing : typings) {
            type(typing);
        }
    }

    private void type(Typing typing) throws Exception {
        go(typing.place());
        typing.open().run();
        trial.settle();
        TrialWindow.run(() -> field(typing).requestFocus());
        TrialWindow.run(() -> field(typing).setText(typing.text()));
        assertThat(field(typing).getText()).as(typing.field()).isEqualTo(typing.text());
    }

    private void theyAreAllThere() throws Exception {
        for (Typing typing : typings) {
            go(typing.place());
            assertThat(field(typing).getText()).as(typing.field()).isEqualTo(typing.text());
        }
    }

    private TextInputControl field(Typing typing) {
        return robot.lookup("#" + typing.field()).queryTextInputControl();
    }

    private void selectWords() {
        DoubleClick.on(robot.lookup(".reader-paragraph").nth(1).query());
    }

    private void claim() {
        act("next-mention");
        act("claim-start");
        do {
            act("next-mention");
            act("claim-pick");
        } while (!robot.lookup("#claim-says").query().getParent().getParent().isVisible());
    }

    private void enter() {
        robot.type(KeyCode.ENTER);
    }

    private void leave() {
        TrialWindow.run(() -> robot.lookup(".reader-column").query().requestFocus());
    }

    private void press(String id) {
        TrialWindow.run(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    private void act(String id) {
        Enlarged root = (Enlarged) trial.window.scene().getRoot();
        Action found =
                Objects.requireNonNull(((Workbench) root.content()).actions().get(id), id);
        TrialWindow.run(found::perform);
    }

    private void go(Place place) throws Exception {
        TrialWindow.run(() -> trial.desk().navigator().go(place));
        trial.settle();
    }

    private CaseIndex index() {
        return trial.desk().index();
    }

    /// The articles, the one with the most mentions first.
    private List<Article> articles() {
        return index().all(Article.class).stream()
                .filter(article -> !index().citationsIn(article.id()).isEmpty())
                .sorted(Comparator.comparing((Article article) ->
                                index().mentionsIn(article.id()).size())
                        .reversed())
                .toList();
    }
}
