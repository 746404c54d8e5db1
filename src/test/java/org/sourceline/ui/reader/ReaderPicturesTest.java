package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.edit.GradeSource;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.ui.article.ArticleListPanel;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.Settings;

class ReaderPicturesTest {

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String rockets = "";
    private static String arabic = "";

    @BeforeAll
    static void prepare() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        rockets = trial.article(
                Stories.ROCKETS_TITLE,
                "Kurdish Wire",
                "2021-02-16",
                Stories.ROCKETS,
                new LinkedHashMap<>(
                        Map.of(Stories.CAPTION, Article.Kind.REPEATED, Stories.ROCKETS_TITLE, Article.Kind.HEADLINE)));
        arabic = trial.article(Stories.ARABIC_TITLE, "وكالة الرافدين", "2021-02-16", Stories.ARABIC, Map.of());
        trial.article("Elite cells replace the old militias", "Levant Gazette", "2021-05-21", Stories.CELLS, Map.of());
        trial.article(
                "A new tactic: small and secret", "The Aerial", "2021-05", Stories.CELLS + " And more.", Map.of());
        for (List<String> tag : Stories.TAGS) {
            trial.tag(rockets, Stories.ROCKETS, tag.get(0), tag.get(1), tag.get(2));
        }
        trial.tag(arabic, Stories.ARABIC, "سرايا أولياء الدم", "ArmedGroup", "Saraya Awliya al-Dam");
        trial.tag(arabic, Stories.ARABIC, "أربيل", "Place", "Erbil");
        trial.tag(arabic, Stories.ARABIC, "Telegram", "MediaOutlet", "Telegram");
        cite("Saraya Awliya al-Dam", "CLAIMED_RESPONSIBILITY_FOR", "Erbil airport rockets", Stories.CLAIM);
        cite("Saraya Awliya al-Dam", "FRONT_FOR", "Asaib Ahl al-Haq", Stories.FRONT);
        Source source = trial.desk().index().all(Source.class).stream()
                .filter(each -> each.name().equals("Kurdish Wire"))
                .findFirst()
                .orElseThrow();
        trial.editor().apply(new GradeSource(source.id(), new Source.Grade(Source.Reliability.B, "2021-03-01", "")));
    }

    private static void cite(String subject, String predicate, String object, String words) throws Exception {
        int start = Stories.ROCKETS.indexOf(words);
        trial.editor()
                .apply(new RecordClaim(
                        trial.entity(subject).id(),
                        predicate,
                        trial.entity(object).id(),
                        FuzzyDate.UNKNOWN,
                        List.of(CitationDraft.supporting(rockets, start, start + words.length()))));
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theReaderIsPictured(String theme) throws Exception {
        Desk desk = trial.desk();
        ReaderPanel[] reader = new ReaderPanel[1];
        TrialScreen screen = TrialScreen.showing(() -> sideBySide(desk, reader), 780, 860, theme);
        int start = Stories.ROCKETS.indexOf(Stories.CLAIM);
        go(desk, new Place.InArticle(rockets, start, start + Stories.CLAIM.length()));
        screen.picture("reader-" + theme);
        TrialScreen.run(() -> {
            reader[0].model().pointing().nameAt(Stories.ROCKETS.indexOf("Sinjar") + 2);
            reader[0].focus();
        });
        screen.picture("reader-tag-bar-" + theme);
        TrialScreen.run(() -> {
            reader[0].tag().as(5);
            reader[0].focus();
        });
        screen.picture("reader-after-tagging-" + theme);
        TrialScreen.run(() -> {
            reader[0].claim().start();
            reader[0].claim().pick(reader[0].model().mentions().get(3));
        });
        screen.picture("reader-claim-bar-" + theme);
        go(desk, new Place.OfArticle(arabic));
        TrialScreen.run(() -> {
            reader[0].claim().clear();
            reader[0].model().pointing().nameAt(Stories.ARABIC.indexOf("الصواريخ") + 2);
        });
        screen.picture("reader-arabic-" + theme);
        TrialScreen.run(desk::undo);
        screen.close();
        assertThat(Files.size(Path.of("target/screens/reader-" + theme + ".png")))
                .isPositive();
        assertThat(trial.failures()).isEmpty();
    }

    @Test
    void theEmptyPanesArePictured(@TempDir Path empty) throws Exception {
        try (TrialDesk nothing = new TrialDesk(empty)) {
            Desk desk = nothing.desk();
            TrialScreen screen = TrialScreen.showing(() -> sideBySide(desk, new ReaderPanel[1]), 780, 300, "light");
            screen.picture("reader-empty");
            screen.close();
            assertThat(nothing.failures()).isEmpty();
        }
    }

    private static Parent sideBySide(Desk desk, ReaderPanel[] made) {
        made[0] = new ReaderPanel(desk, new Suggesting(desk, Settings.forgetful()));
        javafx.scene.layout.Region list = (javafx.scene.layout.Region) new ArticleListPanel(desk).node();
        list.setPrefWidth(250);
        list.setMinWidth(250);
        HBox box = new HBox(1, list, made[0].node());
        HBox.setHgrow(made[0].node(), Priority.ALWAYS);
        return box;
    }

    private static void go(Desk desk, Place place) {
        TrialScreen.run(() -> desk.navigator().go(place));
    }
}
