package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.desk.TrialScreen;

/// Claims that a paragraph may make, offered in its margin.
class ClaimOffersTest {

    private static final String SENTENCE = "Fighters of the Marwa Front attacked Port Sabel on 3 March 2021.";
    private static final String TEXT = "A short report from the coast.\n\n" + SENTENCE + " It was quiet by noon.";

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String article = "";

    @BeforeAll
    static void prepare() throws Exception {
        TrialScreen.start();
        trial = new TrialDesk(folder);
        article = trial.article("Shots at the port", "The Lantern", "2021-03-05", TEXT, Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static OpenReader open(String theme) throws Exception {
        trial.tag(article, TEXT, "Marwa Front", "ArmedGroup", "Marwa Front");
        trial.tag(article, TEXT, "Port Sabel", "Facility", "Port Sabel");
        OpenReader reader = OpenReader.at(trial, article, 760, 560, theme);
        TrialScreen.run(() -> reader.panel.model().pointing().at(TEXT.indexOf(SENTENCE) + 2));
        reader.robot.type(KeyCode.M);
        return reader;
    }

    @Test
    void oneKeyRecordsAClaimWithItsSentence() throws Exception {
        try (OpenReader reader = open("light")) {
            reader.screen.picture("claim-offer-light");
            whileTheDiskIsFullTheOfferStays(reader);
            assertThat(reader.desk.index().all(Claim.class)).isEmpty();
            reader.robot.type(KeyCode.ENTER);
            assertThat(reader.desk.index().all(Claim.class))
                    .singleElement()
                    .matches(claim -> claim.predicate().equals("ATTACKED"))
                    .matches(claim -> claim.when().toString().equals("2021-03-03"));
            assertThat(reader.desk.index().all(Citation.class))
                    .singleElement()
                    .matches(citation -> citation.passage().exact().equals(SENTENCE));
            assertThat(TrialScreen.on(() -> reader.panel.view().hasKeys())).isTrue();
        }
    }

    private static void whileTheDiskIsFullTheOfferStays(OpenReader reader) {
        trial.offstage().full(true);
        reader.robot.type(KeyCode.ENTER);
        trial.offstage().full(false);
        assertThat(TrialScreen.on(() -> reader.panel.view().hasClaims())).isTrue();
        assertThat(TrialScreen.on(() -> reader.desk.notices().shown().size())).isEqualTo(1);
        reader.robot.type(KeyCode.M).type(KeyCode.M);
    }

    @Test
    void aClaimRejectedIsNotOfferedAgain() throws Exception {
        try (OpenReader reader = open("dark")) {
            reader.screen.picture("claim-offer-dark");
            reader.robot.type(KeyCode.X);
            assertThat(TrialScreen.on(() -> reader.panel.view().hasClaims())).isFalse();
            OpenReader again = OpenReader.at(trial, article, 760, 560);
            assertThat(TrialScreen.on(() -> again.panel.view().hasClaims())).isFalse();
            again.screen.close();
        }
    }

    @Test
    void aDateThatMayBeAnotherIsOfferedWithTheOtherAndWhyItIsReadSo() throws Exception {
        String sentence = "On 03/04/2020 fighters of the Marwa Front shelled Port Sabel again.";
        String text = "A report from the coast.\n\n" + sentence + " It was quiet by 04/13/2020, they said.";
        String numbers = trial.article("Shells", "The Lantern", "2021-03-05", text, Map.of());
        trial.tag(numbers, text, "Marwa Front", "ArmedGroup", "Marwa Front");
        trial.tag(numbers, text, "Port Sabel", "Facility", "Port Sabel");
        try (OpenReader reader = OpenReader.at(trial, numbers, 760, 560, "light")) {
            TrialScreen.run(() -> reader.panel.model().pointing().at(text.indexOf(sentence) + 2));
            reader.robot.type(KeyCode.M);
            reader.screen.picture("claim-offer-dates");
            List<ToggleButton> dates = List.copyOf(
                    reader.robot.lookup(".claim-dates .toggle-button").queryAllAs(ToggleButton.class));
            assertThat(dates).extracting(ToggleButton::getText).containsExactly("4 Mar 2020", "3 Apr 2020");
            assertThat(dates).extracting(ToggleButton::isSelected).containsExactly(true, false);
            assertThat(reader.robot.lookup(".claim-card .card-about").queryAs(TextFlow.class).getChildren().stream()
                            .map(word -> ((Text) word).getText())
                            .collect(Collectors.joining()))
                    .contains("month first, as 04/13/2020 in this text");
            TrialScreen.run(dates.getLast()::fire);
            assertThat(dates).extracting(ToggleButton::isSelected).containsExactly(false, true);
            reader.screen.picture("claim-offer-date-chosen");
            TrialScreen.run(reader.robot.lookup(".claim-card .primary").queryButton()::fire);
            assertThat(reader.desk.index().all(Claim.class))
                    .anyMatch(claim -> claim.when().toString().equals("2020-04-03"));
        }
    }
}
