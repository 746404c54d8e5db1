package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;

/// The picture in the README; `-Dgolden=write` puts a new one there.
class ReadmePictureTest {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 960;

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(WIDTH, HEIGHT);

    @Test
    void theReadmesPictureShowsAQuotedPassageInItsArticle() throws Exception {
        String claim = sample.mostCited();
        String article = sample.busiest().id();
        Citation cited = sample.index().citationsOf(claim).stream()
                .filter(each -> each.stance() == Citation.Stance.SUPPORTS
                        && each.passage().article().equals(article))
                .findFirst()
                .orElseThrow();
        TrialWindow.run(() -> sample.robot.lookup(".legend-fold").queryButton().fire());
        sample.act("chart-tidy");
        sample.go(new Place.OfClaim(claim));
        sample.go(Place.of(cited.passage()));
        sample.trial().settle();
        sample.trial().picture("workbench");
        Path drawn = Path.of("target", "screens", "workbench.png");
        Path shown = Path.of("assets", "screens", "workbench.png");
        if (System.getProperty("golden", "").equals("write")) {
            Files.copy(drawn, shown, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(ImageIO.read(shown.toFile()).getWidth()).isEqualTo(WIDTH);
    }
}
