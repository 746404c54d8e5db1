package org.sourceline.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.app.SampleWindow;
import org.sourceline.app.TrialWindow;
import org.sourceline.edit.claim.AlterClaim;
import org.sourceline.edit.lineage.DecideDerivation;
import org.sourceline.lineage.Falling;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Place;
import org.sourceline.network.Chart;
import org.sourceline.network.scene.Scene;
import org.sourceline.ui.graph.ChartPanel;
import org.sourceline.ui.shell.Looks;
import org.testfx.api.FxRobot;

/// Who re-ran whom is seen over time, read side by side and decided; every count follows.
class OriginPanelTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final FxRobot robot = sample.robot;

    private Article article(String file) {
        return sample.index().all(Article.class).stream()
                .filter(each -> each.original().name().startsWith(file))
                .findFirst()
                .orElseThrow();
    }

    private Derivation derivation(Article article) {
        return sample.index().all(Derivation.class).stream()
                .filter(each -> each.isOfArticle() && each.article().equals(article.id()))
                .findFirst()
                .orElseThrow();
    }

    private void key(KeyCode... keys) throws Exception {
        robot.push(keys);
        sample.trial().settle();
    }

    @Test
    void aDerivationIsDecidedByKeysBesideBothTextsAndWhatFallsIsListedAndHandedOn() throws Exception {
        Article mirror = article("gulf-mirror");
        sample.go(new Place.OfArticle(mirror.id()));
        key(KeyCode.F9);
        assertThat(sample.place()).isEqualTo(new Place.OfLineage(mirror.id()));
        assertThat(sample.seen(".lineage-row")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(sample.seen(".track-stub"))
                .as("the agency's report is not in the case")
                .hasSize(1);
        assertThat(sample.seen(".strip.joined")).hasSizeGreaterThan(3);
        assertThat(sample.seen(".cue")).isNotEmpty();
        sample.trial().picture("origins-side-by-side");

        key(KeyCode.C);
        assertThat(derivation(mirror).status()).isEqualTo(Status.CONFIRMED);
        key(KeyCode.X);
        assertThat(derivation(mirror).status()).isEqualTo(Status.REJECTED);
        assertThat(sample.index().lineage().origin(mirror.id())).isEqualTo(mirror.id());
        assertThat(sample.seen(".track-apart"))
                .as("it is still shown where it was")
                .hasSize(1);
        sample.trial().picture("origins-rejected");
        key(KeyCode.T);
        assertThat(derivation(mirror).status()).isEqualTo(Status.PROPOSED);
        sample.act("undo");
        assertThat(derivation(mirror).status()).isEqualTo(Status.REJECTED);
        assertThat(sample.place()).isEqualTo(new Place.OfLineage(mirror.id()));
        sample.act("undo");
        sample.act("undo");
        assertThat(derivation(mirror).status()).isEqualTo(Status.PROPOSED);

        key(KeyCode.N);
        assertThat(sample.place()).isInstanceOf(Place.OfLineage.class).isNotEqualTo(new Place.OfLineage(mirror.id()));
        key(KeyCode.ESCAPE);
        assertThat(sample.place()).isEqualTo(new Place.OfArticle(mirror.id()));
        assertThat(sample.seen(".lineage-row")).isEmpty();
        hiddenAndDrawnAnew(mirror);
        falls();
    }

    private void hiddenAndDrawnAnew(Article mirror) throws Exception {
        assertThat(TrialWindow.on(
                        () -> Objects.requireNonNull(sample.trial().stage.getScene())
                                .getAccelerators()
                                .keySet()))
                .as("its keys work nowhere else")
                .doesNotContain(KeyCombination.valueOf("X"));
        sample.go(new Place.OfLineage(mirror.id()));
        sample.act("table");
        assertThat(sample.place()).as("it was hidden, and left").isEqualTo(new Place.OfArticle(mirror.id()));
        sample.go(new Place.OfLineage(mirror.id()));
        assertThat(sample.seen(".lineage-row")).as("and is shown again").isNotEmpty();
        sample.trial().hold(true);
        sample.go(new Place.OfLineage(""));
        key(KeyCode.X);
        assertThat(derivation(mirror).status())
                .as("nothing can be decided on until it is worked out what is shown")
                .isEqualTo(Status.PROPOSED);
        sample.trial().hold(false);
        sample.go(new Place.OfLineage(mirror.id()));
        TrialWindow.run(() -> robot.lookup("#line-" + mirror.id()).query().requestFocus());
        key(KeyCode.C);
        key(KeyCode.X);
        assertThat(derivation(mirror).status())
                .as("the keys stay with what was drawn anew")
                .isEqualTo(Status.REJECTED);
        assertThat(((Label) sample.seen("#derivation-status").getFirst()).getText())
                .isEqualTo("rejected");
        key(KeyCode.ESCAPE);
    }

    private void falls() throws Exception {
        Article post = article("regional-post");
        sample.go(new Place.OfArticle(post.id()));
        String before = sample.title("undo");
        key(KeyCode.SHIFT, KeyCode.F9);
        assertThat(sample.place()).isEqualTo(new Place.OfFall(Place.Pillar.ARTICLE, post.id()));
        Falling falling = Falling.ofArticle(sample.index(), post.id());
        assertThat(falling.claims()).isNotEmpty();
        assertThat(sample.seen(".fall-row"))
                .hasSize(falling.claims().size()
                        + falling.parted().size()
                        + falling.broken().size()
                        + falling.weakened().size());
        sample.look("falls");
        Path file = sample.home().resolve("falls.csv");
        sample.trial().chosen.set(file);
        robot.clickOn("#falls-export");
        sample.trial().settle();
        assertThat(Files.readAllLines(file))
                .hasSize(1 + sample.seen(".fall-row").size())
                .first()
                .asString()
                .startsWith("falls,id,subject");
        robot.clickOn("#falls-ORIGIN");
        sample.trial().settle();
        assertThat(sample.seen(".fall-row"))
                .as("its copies fall with the report")
                .hasSizeGreaterThan(falling.claims().size());
        assertThat(sample.title("undo")).isEqualTo(before);
        lit(new Place.OfFall(Place.Pillar.ORIGIN, sample.index().lineage().origin(post.id())));
        key(KeyCode.ESCAPE);
        assertThat(sample.place()).isEqualTo(new Place.OfArticle(post.id()));
    }

    /// What falls is lit on the chart, and one key puts it back.
    private void lit(Place.OfFall fall) throws Exception {
        Falling falling = Falling.of(sample.index(), fall);
        robot.clickOn("#falls-lit");
        sample.trial().settle();
        assertThat(sample.place()).isEqualTo(new Place.OfFallen(fall));
        Scene scene = Objects.requireNonNull(chart().scene());
        Chart drawn = chart().chart();
        List<Integer> links = IntStream.range(0, drawn.links().size())
                .filter(link -> scene.lights().link(link) == Scene.Light.SELECTED)
                .boxed()
                .toList();
        List<Integer> nodes = IntStream.range(0, drawn.nodes().size())
                .filter(node -> scene.lights().node(node) == Scene.Light.SELECTED)
                .boxed()
                .toList();
        Set<String> gone = falling.claims().stream().map(Claim::id).collect(Collectors.toSet());
        assertThat(links)
                .isNotEmpty()
                .allMatch(link ->
                        gone.containsAll(drawn.links().get(link).evidence().claims()));
        assertThat(nodes).hasSameSizeAs(falling.parted());
        sample.look("falls-lit");
        key(KeyCode.ESCAPE);
        assertThat(sample.place()).as("one key puts it back").isEqualTo(fall);
        assertThat(sample.seen("#fallen")).isEmpty();
    }

    private ChartPanel chart() {
        return (ChartPanel) sample.panes().chart();
    }

    @Test
    void claimsOfOneOriginAreSiftedOutAndWarnedAboutAndArticlesAreGroupedByOrigin() throws Exception {
        warned();
        sample.act("table-claims");
        int all = table().getItems().size();
        robot.clickOn("#only-one-origin");
        sample.trial().settle();
        long one = sample.index().all(Claim.class).stream()
                .filter(claim -> sample.index()
                                .backing(List.of(claim.id()), Citation.Stance.SUPPORTS)
                                .origins()
                        == 1)
                .count();
        assertThat(table().getItems()).hasSize((int) one).hasSizeLessThan(all);
        sample.look("origins-claims");
        robot.clickOn("#only-one-origin");
        sample.trial().settle();
        assertThat(table().getItems()).hasSize(all);
        sample.act("table");
        sample.act("group-articles");
        sample.trial().settle();
        assertThat(sample.seen(".row-group")).hasSize(2);
        sample.look("origins-grouped");
        DecideDerivation reject =
                new DecideDerivation(derivation(article("gulf-mirror")).id(), Status.REJECTED);
        TrialWindow.run(() -> sample.trial().desk().edit(reject));
        sample.trial().settle();
        assertThat(((Label) sample.seen(".row-group").getFirst()).getText()).contains("4 articles");
    }

    private TableView<?> table() {
        return robot.lookup("#table-claims").queryTableView();
    }

    private void warned() throws Exception {
        Claim claim = sample.index().all(Claim.class).stream()
                .filter(each -> sample.index()
                                .backing(List.of(each.id()), Citation.Stance.SUPPORTS)
                                .origins()
                        == 1)
                .findFirst()
                .orElseThrow();
        sample.go(new Place.OfClaim(claim.id()));
        assertThat(sample.seen(".credibility-short")).isEmpty();
        TrialWindow.run(() -> sample.trial().desk().edit(AlterClaim.credibility(claim.id(), 1)));
        assertThat(sample.seen(".credibility-short")).hasSize(1);
        robot.clickOn("#origins-chip");
        sample.trial().settle();
        assertThat(sample.place()).isInstanceOf(Place.OfLineage.class);
        sample.act("table");
        assertThat(sample.place()).isEqualTo(new Place.OfClaim(claim.id()));
        sample.act("table");
    }

    @Test
    void noWordIsCutOrFaintInEitherThemeOrInGerman() throws Exception {
        views("light");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.DARK));
        sample.act("language-de");
        views("de");
    }

    private void views(String name) throws Exception {
        sample.act("origins-all");
        sample.look("origins-" + name);
        sample.go(
                new Place.OfFall(Place.Pillar.ARTICLE, article("regional-post").id()));
        sample.look("falls-" + name);
        sample.go(new Place.OfCase());
    }
}
