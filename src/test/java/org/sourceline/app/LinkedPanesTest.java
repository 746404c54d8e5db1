package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.network.scene.Scene;
import org.testfx.api.FxRobot;

/// What is selected in one pane is lit in the others, and each leads to the others by a key.
class LinkedPanesTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final FxRobot robot = sample.robot;

    @Test
    void aLinkIsFollowedToItsWordsAndBackByKeys() throws Exception {
        Claim claim = cited();
        sample.go(new Place.OfClaim(claim.id()));
        enter(".chart-canvas");
        robot.type(KeyCode.W);
        assertThat(focused().getStyleClass()).contains("card");
        robot.type(KeyCode.ENTER);
        sample.trial().settle();
        Place words = sample.place();
        assertThat(sample.index().citationsOf(claim.id()))
                .extracting(each -> Place.of(each.passage()))
                .contains(words);
        assertThat(robot.lookup(".lit-ground").queryAll()).isNotEmpty();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(sample.place()).isEqualTo(new Place.OfClaim(claim.id()));
    }

    @Test
    void whyTheLineIsThereIsOneKeyFromTheWordsThatSaySo() throws Exception {
        Claim claim = cited();
        Citation citation = sample.index().citationsOf(claim.id()).getFirst();
        for (String pane : List.of(".reader-column", ".chart-canvas", ".inspector .card")) {
            sample.go(Place.of(citation.passage()));
            enter(pane);
            robot.type(KeyCode.W);
            assertThat(sample.place()).as(pane).isInstanceOf(Place.OfClaim.class);
            assertThat(focused().getStyleClass()).as(pane).contains("card");
        }
    }

    @Test
    void whatIsSelectedInTheReaderIsLitOnTheChartAndTheOtherWayRound() throws Exception {
        Article article = article();
        sample.go(new Place.OfArticle(article.id()));
        enter(".reader-column");
        robot.type(KeyCode.N).type(KeyCode.ENTER);
        sample.trial().settle();
        Mention first = sample.index().mentionsIn(article.id()).getFirst();
        String entity = sample.index().identity().speaker(first.entity());
        assertThat(sample.place()).isEqualTo(new Place.OfEntity(entity));
        Scene chart = Objects.requireNonNull(
                TrialWindow.on(() -> sample.trial().chart().scene()));
        assertThat(chart.node(entity).orElseThrow().light()).isEqualTo(Scene.Light.SELECTED);
        Mention other = sample.index().mentionsIn(article.id()).get(1);
        sample.go(new Place.OfEntity(other.entity()));
        assertThat(robot.lookup(".same-ground").queryAll()).isNotEmpty();
    }

    private void enter(String pane) {
        Node node = TrialWindow.on(() -> robot.lookup(pane).query());
        TrialWindow.run(node::requestFocus);
    }

    private Node focused() {
        return Objects.requireNonNull(
                TrialWindow.on(() -> sample.trial().window.scene().getFocusOwner()));
    }

    /// A claim that one can read about.
    private Claim cited() {
        return sample.index().all(Claim.class).stream()
                .filter(each -> !sample.index().citationsOf(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// An article whose first two mentions are of different entities.
    private Article article() {
        return sample.index().all(Article.class).stream()
                .filter(each -> {
                    List<Mention> mentions = sample.index().mentionsIn(each.id());
                    return mentions.size() > 1
                            && !sample.trial()
                                    .desk()
                                    .index()
                                    .identity()
                                    .same(
                                            mentions.get(0).entity(),
                                            mentions.get(1).entity());
                })
                .findFirst()
                .orElseThrow();
    }
}
