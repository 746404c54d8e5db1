package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Picture;
import org.sourceline.model.Place;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.network.scene.Scene;
import org.sourceline.network.scene.Scene.Light;
import org.sourceline.ui.kit.QuickRobot;
import org.sourceline.ui.shell.Looks;
import org.testfx.util.WaitForAsyncUtils;

/// What one asks of the chart: what joins two entities, what connects several, who matters and who belongs together.
class AskingTest {

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    @Test
    void twoEntitiesAreJoinedByTheBestSourcedPathsWhichAreLitAndShownAlone() throws Exception {
        String from = sample.mostClaimed();
        String to = farFrom(from);
        choose(from, to);
        until(() -> !rows().isEmpty());
        assertThat(says(rows().getFirst()))
                .containsPattern("weakest: .+, \\d+ articles? · \\d+ reports? · \\d+ independent origin");
        TrialWindow.run(() -> rows().getFirst().requestFocus());
        sample.robot.type(KeyCode.ENTER);
        sample.trial().settle();
        assertThat(lit(from)).isEqualTo(Light.SELECTED);
        assertThat(lit(to)).isEqualTo(Light.SELECTED);
        assertThat(scene().links()).anyMatch(link -> link.light() == Light.SELECTED);
        sample.trial().picture("paths-light");
        int all = scene().nodes().size();
        TrialWindow.run(() -> sample.robot.lookup("#path-keep").queryButton().fire());
        sample.trial().settle();
        assertThat(scene().nodes()).hasSizeBetween(3, all - 1);
        assertThat(lit(from)).isEqualTo(Light.SELECTED);
        sample.trial().picture("paths-only");
        sample.robot.type(KeyCode.ESCAPE);
        assertThat(sample.seen("#path-tool")).isEmpty();
    }

    @Test
    void theKindOfPathCanBeChangedAndAThirdEntityMakesItAConnectingNetwork() throws Exception {
        String from = sample.mostClaimed();
        String to = farFrom(from);
        choose(from, to);
        until(() -> !rows().isEmpty());
        for (Kind kind : List.of(Kind.SHORTEST, Kind.ALL, Kind.DATED)) {
            ChoiceBox<Kind> kinds = box("#path-kind");
            TrialWindow.run(() -> kinds.setValue(kind));
            until(() -> !found().equals("Searching…"));
            sample.trial().picture("paths-" + kind.name().toLowerCase(Locale.ROOT));
        }
        String third = sample.index().all(Entity.class).stream()
                .map(Entity::id)
                .filter(id ->
                        !id.equals(from) && !id.equals(to) && distances(from).containsKey(id))
                .max(Comparator.comparing(id -> distances(from).getOrDefault(id, 0)))
                .orElseThrow();
        sample.go(new Place.OfEntity(third));
        TrialWindow.run(
                () -> sample.robot.lookup("#path-add-current").queryButton().fire());
        until(() -> found().contains("network"));
        assertThat(says(rows().getFirst())).contains("Smallest network");
        TrialWindow.run(() -> rows().getFirst().requestFocus());
        sample.robot.type(KeyCode.ENTER);
        sample.trial().settle();
        assertThat(Stream.of(from, to, third).map(this::lit)).containsOnly(Light.SELECTED);
        sample.trial().picture("connecting");
    }

    @Test
    void nodesAreSizedByBetweennessAndColouredByCommunityAndTheLegendNamesBothWithTheirParameters() throws Exception {
        Scene before = scene();
        sample.act("chart-size-betweenness");
        sample.act("chart-colour-community");
        until(() -> sample.trial().chart().chart().emphasis().color(0) >= 0
                && !scene().nodes().equals(before.nodes())
                && !sample.seen(".measure-legend .legend-row").isEmpty());
        sample.trial().settle();
        String size = label("#measure-size");
        assertThat(size).contains("betweenness (shortest paths");
        assertThat(label("#measure-colour")).contains("Leiden, resolution 1, 2 rounds, seed 1");
        sample.trial().picture("measures-light");
        TrialWindow.run(() -> sample.trial().looks.choose(Looks.Choice.DARK));
        sample.trial().settle();
        sample.trial().picture("measures-dark");
        sample.act("chart-size-pagerank");
        sample.act("chart-colour-betweenness");
        until(() -> label("#measure-size").contains("PageRank (damping 0.85"));
        sample.trial().settle();
        sample.trial().picture("measures-scale-dark");
        sample.act("chart-size-links");
        sample.act("chart-colour-type");
        sample.trial().settle();
        assertThat(sample.seen(".measure-legend")).isEmpty();
        assertThat(radii(scene())).isEqualTo(radii(before));
    }

    @Test
    void communitiesBecomeOneNodeEach() throws Exception {
        int before = scene().nodes().size();
        sample.act("chart-group-community");
        until(() -> scene().nodes().size() < before);
        assertThat(scene().nodes())
                .anyMatch(node -> node.node().group())
                .allMatch(node -> node.node().name().startsWith("around "));
        sample.trial().picture("communities-grouped");
    }

    @Test
    void aSavedPictureKeepsItsMeasures() throws Exception {
        sample.act("chart-size-closeness");
        sample.act("chart-colour-community");
        until(() -> !sample.seen(".measure-legend .legend-row").isEmpty());
        sample.act("picture-save-as");
        sample.robot.write("Who is close").type(KeyCode.ENTER);
        sample.trial().settle();
        String saved = sample.index().all(Picture.class).stream()
                .filter(picture -> picture.name().equals("Who is close"))
                .findFirst()
                .orElseThrow()
                .id();
        List<Long> radii = radii(scene());
        sample.act("chart-size-links");
        sample.act("chart-colour-type");
        sample.trial().settle();
        assertThat(radii(scene())).isNotEqualTo(radii);
        sample.go(new Place.OfPicture("p-chart"));
        sample.go(new Place.OfPicture(saved));
        until(() -> !sample.seen(".measure-legend .legend-row").isEmpty());
        assertThat(label("#measure-size")).contains("closeness (harmonic)");
        assertThat(radii(scene())).isEqualTo(radii);
    }

    private static List<Long> radii(Scene scene) {
        return scene.nodes().stream()
                .map(node -> Math.round(100 * node.spot().radius()))
                .toList();
    }

    /// Opens the tool and types the names of two entities.
    private void choose(String from, String to) {
        sample.act("chart-paths");
        for (String entity : List.of(from, to)) {
            TextField field =
                    TrialWindow.on(() -> sample.robot.lookup("#path-add").query());
            TrialWindow.run(field::requestFocus);
            String name = sample.index().speaker(entity).orElseThrow().name();
            TrialWindow.run(() -> field.setText(name));
            sample.robot.type(KeyCode.ENTER);
            QuickRobot.settle();
        }
    }

    private List<Node> rows() {
        return sample.seen(".path-row");
    }

    private static String says(Node row) {
        return Objects.requireNonNullElse(row.getAccessibleText(), "");
    }

    private String found() {
        return label(".path-found");
    }

    private String label(String query) {
        return TrialWindow.on(() -> ((Label) sample.robot.lookup(query).query()).getText());
    }

    private <T> ChoiceBox<T> box(String query) {
        return TrialWindow.on(() -> sample.robot.lookup(query).query());
    }

    private Scene scene() {
        return Objects.requireNonNull(
                TrialWindow.on(() -> sample.trial().chart().scene()));
    }

    private Light lit(String entity) {
        return scene().node(entity).orElseThrow().light();
    }

    private void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        sample.trial().settle();
    }

    /// The first entity by id that is three links away from another, or as far as any is.
    private String farFrom(String entity) {
        Map<String, Integer> distances = distances(entity);
        int far = Math.min(
                3, distances.values().stream().mapToInt(Integer::intValue).max().orElseThrow());
        return distances.entrySet().stream()
                .filter(each -> each.getValue() == far)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> distances(String entity) {
        Map<String, Integer> distances = new HashMap<>(Map.of(entity, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(entity));
        while (!queue.isEmpty()) {
            String at = queue.poll();
            int next = Objects.requireNonNull(distances.get(at)) + 1;
            for (Claim claim : sample.index().claimsOf(at)) {
                boolean linked = claim.status() == Claim.Status.ASSERTED
                        && !sample.index().citationsOf(claim.id()).isEmpty();
                String subject = sample.index().identity().speaker(claim.subject());
                String other = subject.equals(at) ? sample.index().identity().speaker(claim.object()) : subject;
                if (linked && distances.putIfAbsent(other, next) == null) {
                    queue.add(other);
                }
            }
        }
        return distances;
    }
}
