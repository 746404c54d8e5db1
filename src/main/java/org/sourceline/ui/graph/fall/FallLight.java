package org.sourceline.ui.graph.fall;

import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sourceline.exchange.fall.FallList;
import org.sourceline.job.RunningJob;
import org.sourceline.lineage.Falling;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.graph.path.Surface;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// What would fall, lit on the chart for as long as one is there, and a strip above it that says so; nothing is
/// changed.
public final class FallLight extends HBox {

    private static final Words WORDS = Words.of(FallLight.class);

    private final Desk desk;
    private final Surface surface;
    private Place.@Nullable OfFall shown;
    private @Nullable RunningJob working;
    private @Nullable Falling falling;

    /// A strip that is away until something is to be lit.
    public FallLight(Desk desk, Surface surface) {
        super(8);
        this.desk = desk;
        this.surface = surface;
        setId("fallen");
        getStyleClass().addAll("chip-strip", "fallen");
        setAlignment(Pos.CENTER_LEFT);
        away();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.navigator().place().addListener((at, before, now) -> follow(now));
    }

    private void away() {
        setVisible(false);
        setManaged(false);
    }

    private void follow(Place place) {
        if (working != null) {
            working.cancel();
        }
        if (place instanceof Place.OfFallen(Place.OfFall fall)) {
            shown = fall;
            falling = null;
            ask(fall);
        } else if (shown != null) {
            shown = null;
            falling = null;
            away();
            surface.light(Set.of());
        }
    }

    private void ask(Place.OfFall fall) {
        working = desk.jobs().start(WORDS.say("job"), progress -> Falling.of(desk.index(), fall), found -> {
            if (fall.equals(shown)) {
                boolean first = falling == null;
                falling = found;
                show(fall, found);
                if (first) {
                    surface.leave();
                }
            }
        });
    }

    /// Lights it again where the chart or the case is another.
    public void refresh() {
        if (shown != null && falling != null) {
            ask(shown);
        }
    }

    private void show(Place.OfFall fall, Falling found) {
        Fallen fallen = Fallen.of(surface.chart(), found);
        String name = FallList.name(desk.index(), fall);
        TextFlow says = Prose.line(Prose.apart(
                WORDS.say("if." + fall.pillar(), name == null ? WORDS.say("lost") : name),
                WORDS.say("lit", fallen.links().size(), fallen.nodes().size()),
                fallen.absent() == 0 ? "" : WORDS.say("absent", fallen.absent()),
                WORDS.say("unchanged")));
        HBox.setHgrow(says, Priority.ALWAYS);
        WordButton back = new WordButton(
                        new SimpleStringProperty(WORDS.say("back")),
                        WORDS.say("escape"),
                        new SimpleStringProperty(""),
                        () -> desk.navigator().go(fall))
                .styled("small", "outlined")
                .named("fallen-back");
        getChildren().setAll(says, back);
        setVisible(true);
        setManaged(true);
        surface.light(fallen.ids());
    }

    /// Goes back to the list of what falls where Escape is pressed while that is lit.
    public void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && shown != null) {
            desk.navigator().go(shown);
            key.consume();
        }
    }
}
