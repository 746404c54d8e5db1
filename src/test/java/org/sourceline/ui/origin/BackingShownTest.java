package org.sourceline.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.edit.claim.Uncite;
import org.sourceline.edit.lineage.DecideDerivation;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Place;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.ChartLink;
import org.sourceline.ui.graph.ChartPanel;
import org.testfx.api.FxRobot;

/// What carries a claim is counted by origins wherever it is counted, and what denies it stands beside what supports
/// it.
class BackingShownTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:[^\\p{L}.]+\\p{L}+){7}");

    private final FxRobot robot = sample.robot;

    @Test
    void whatCarriesAClaimIsCountedAlikeOnTheChartAndInTheInspector() throws Exception {
        Article copy = sample.index().all(Article.class).stream()
                .filter(each -> each.original().name().startsWith("briefing-desk"))
                .findFirst()
                .orElseThrow();
        Derivation derivation = sample.index().lineage().main(copy.id()).orElseThrow();
        Claim claim = sample.index().all(Claim.class).stream()
                .filter(each -> sample.index().citationsOf(each.id()).stream()
                        .anyMatch(citation -> citation.passage().article().equals(copy.id())))
                .filter(each -> backing(each).articles() >= 3 && backing(each).reports() == 1)
                .filter(each -> drawn(each).evidence().claims().size() == 1)
                .findFirst()
                .orElseThrow();
        int articles = backing(claim).articles();
        sample.go(new Place.OfClaim(claim.id()));
        counted(claim, articles, "1 report · 1 origin", 1);
        DecideDerivation reject = new DecideDerivation(derivation.id(), Status.REJECTED);
        TrialWindow.run(() -> sample.trial().desk().edit(reject));
        sample.trial().settle();
        counted(claim, articles, "2 reports · 2 origins", 2);
        sample.act("undo");
        sample.trial().settle();
        sample.go(new Place.OfClaim(claim.id()));
        counted(claim, articles, "1 report · 1 origin", 1);
        citedInItsCopies(claim, copy, articles);
    }

    /// What is taken from a claim is found again in the copy that says it, and cited in one step.
    private void citedInItsCopies(Claim claim, Article copy, int articles) throws Exception {
        Citation cited = sample.index().citationsOf(claim.id()).stream()
                .filter(each -> each.passage().article().equals(copy.id()))
                .findFirst()
                .orElseThrow();
        TrialWindow.run(() -> sample.trial().desk().edit(new Uncite(cited.id())));
        sample.trial().settle();
        assertThat(backing(claim).articles()).isEqualTo(articles - 1);
        key(KeyCode.SHORTCUT, KeyCode.F9);
        sample.look("origins-retold");
        robot.clickOn("#cite-" + copy.id());
        sample.trial().settle();
        assertThat(sample.index().citationsOf(claim.id()))
                .filteredOn(each -> each.passage().article().equals(copy.id()))
                .singleElement()
                .matches(each -> each.passage().overlaps(cited.passage())
                        && each.stance() == cited.stance()
                        && each.attribution().equals(cited.attribution()));
        assertThat(sample.seen("#cite-" + copy.id()))
                .as("nothing is left to cite")
                .isEmpty();
    }

    private void counted(Claim claim, int articles, String says, int origins) {
        assertThat(drawn(claim).articles()).isEqualTo(articles);
        assertThat(drawn(claim).origins()).isEqualTo(origins);
        assertThat(sample.seen(".inspector .chip"))
                .filteredOn(Label.class::isInstance)
                .extracting(chip -> ((Label) chip).getText())
                .contains(articles + " articles", says);
    }

    private Backing backing(Claim claim) {
        return sample.index().backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
    }

    private ChartLink drawn(Claim claim) {
        return ((ChartPanel) sample.panes().chart()).chart().linkOf(claim.id()).orElseThrow();
    }

    @Test
    void whatSpeaksForAClaimAndAgainstItStandsSideBySide() throws Exception {
        Claim denied = sample.index().all(Claim.class).stream()
                .filter(claim -> sample.index().citationsOf(claim.id()).stream()
                        .anyMatch(citation -> citation.stance() == Citation.Stance.DENIES))
                .findFirst()
                .orElseThrow();
        sample.go(new Place.OfClaim(denied.id()));
        key(KeyCode.SHORTCUT, KeyCode.F9);
        assertThat(sample.place()).isEqualTo(new Place.OfSides(denied.id()));
        assertThat(sample.seen(".side-passage")).hasSameSizeAs(sample.index().citationsOf(denied.id()));
        assertThat(sample.seen(".side-passage.stance-DENIES")).isNotEmpty();
        assertThat(sample.seen("#sides-verdict")).hasSize(1);
        sample.look("origins-sides");
        key(KeyCode.ESCAPE);
        assertThat(sample.place()).isEqualTo(new Place.OfClaim(denied.id()));
        robot.clickOn("#denied-chip");
        sample.trial().settle();
        assertThat(sample.place()).isEqualTo(new Place.OfSides(denied.id()));
        Node passage = sample.seen(".side-passage").getFirst();
        TrialWindow.run(passage::requestFocus);
        key(KeyCode.ENTER);
        assertThat(sample.place()).isInstanceOf(Place.InArticle.class);
        hundreds(denied);
    }

    /// What hundreds of passages make of a claim is worked out off the screen's thread, and shown as far as one asks.
    private void hundreds(Claim claim) throws Exception {
        int before = sample.index().citationsOf(claim.id()).size();
        cite(claim, 400);
        assertThat(sample.index().citationsOf(claim.id())).hasSizeGreaterThan(300);
        sample.trial().hold(true);
        TrialWindow.run(() -> sample.trial().desk().navigator().go(new Place.OfSides(claim.id())));
        assertThat(sample.seen("#sides .side-passage"))
                .as("the screen's own thread weighs nothing")
                .hasSize(before);
        sample.trial().hold(false);
        sample.trial().settle();
        assertThat(sample.seen("#sides .stance-SUPPORTS").size()).isLessThanOrEqualTo(2 * FirstRows.FIRST);
        int shown = sample.seen("#sides .side-passage").size();
        assertThat(sample.seen(".inspector .card"))
                .as("nor are all of them cards at once")
                .hasSize(12);
        sample.look("origins-sides-many");
        Button more = (Button) sample.seen("#sides .more-rows").getFirst();
        TrialWindow.run(more::requestFocus);
        key(KeyCode.SPACE);
        assertThat(sample.seen("#sides .side-passage")).hasSize(shown + 100);
        Node at = TrialWindow.on(() -> sample.trial().stage.getScene().getFocusOwner());
        assertThat(at.getStyleClass()).as("the keys are at the first that came").contains("side-passage");
    }

    private void cite(Claim claim, int count) throws Exception {
        List<CitationDraft> drafts = new ArrayList<>();
        for (Article article : sample.index().all(Article.class)) {
            String text = sample.trial()
                    .desk()
                    .store()
                    .read(view -> view.textOf(article.id()))
                    .orElseThrow();
            Matcher words = WORDS.matcher(text);
            while (words.find() && drafts.size() < count) {
                drafts.add(CitationDraft.supporting(article.id(), words.start(), words.end()));
            }
        }
        TrialWindow.run(() -> sample.trial().desk().edit(new Cite(claim.id(), drafts)));
        sample.trial().settle();
    }

    private void key(KeyCode... keys) throws Exception {
        robot.push(keys);
        sample.trial().settle();
    }
}
