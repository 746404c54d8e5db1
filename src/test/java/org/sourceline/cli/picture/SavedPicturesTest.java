package org.sourceline.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Picture;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.Wish;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;

@Execution(ExecutionMode.CONCURRENT)
class SavedPicturesTest {

    private static final Wish FORCE = Wish.of(Layout.FORCE, "", List.of(), 1.5);

    @Test
    void aSavedPictureIsDrawnWhereItsNodesWere() {
        Chart chart = Charts.militia().chart();
        List<Picture.Spot> places = new ArrayList<>();
        chart.nodes()
                .forEach(node -> places.add(new Picture.Spot(node.id(), places.size() * 17.25, places.size() % 7)));
        Picture whole = new Picture("p-1", "Money", List.of());
        Picture picture =
                new Picture("p-1", "Money", places.subList(0, 2), places, whole.query(), whole.view(), List.of());
        Positions drawn = SavedPictures.positions(picture, chart, FORCE, true);
        for (int i = 0; i < places.size(); i++) {
            assertThat(drawn.x(i)).isEqualTo(places.get(i).x());
            assertThat(drawn.y(i)).isEqualTo(places.get(i).y());
            assertThat(drawn.pinned(i)).isEqualTo(i < 2);
        }
        assertThat(SavedPictures.positions(picture, chart, FORCE, false).xs()).isNotEqualTo(drawn.xs());
    }

    @Test
    void aPictureIsFoundByItsNameAndAnUnknownOneNamesThoseThereAre() throws Problem {
        CaseIndex index = new CaseIndex();
        assertThatThrownBy(() -> SavedPictures.named(index, "Money")).hasMessageContaining("no picture called Money");
        Picture money = new Picture("p-1", "Money", List.of());
        index.apply(List.of(Change.made(money)));
        assertThat(SavedPictures.named(index, " money")).isEqualTo(money);
        assertThat(SavedPictures.named(index, "").id()).isEqualTo("p-chart");
        assertThatThrownBy(() -> SavedPictures.named(index, "Chart"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.whatYouCanDo()).isEqualTo("Name one of them: Money"));
    }
}
