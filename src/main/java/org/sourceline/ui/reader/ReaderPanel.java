package org.sourceline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Panel;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.suggest.Offers;
import org.sourceline.ui.reader.tag.TagDraft;

/// The reader: one article, in which words are tagged and claims are recorded, and a second one beside it on demand.
///
/// The second keeps to its article; what one goes to in either is lit in both.
public final class ReaderPanel implements Panel {

    private static final Words WORDS = Words.of(ReaderPanel.class);
    private static final double ROOMY = 760;
    private final Suggesting suggesting;
    private final ReaderPane pane;
    private final SplitPane split = new SplitPane();
    private Optional<ReaderPane> beside = Optional.empty();

    /// A reader of the case on a desk.
    ///
    /// @param suggesting finds what is suggested in the articles read
    public ReaderPanel(Desk desk, Suggesting suggesting) {
        this.suggesting = suggesting;
        ReaderModel model = new ReaderModel(desk);
        pane = new ReaderPane(model, suggesting, List.of(beside(model)));
        desk.whenToCite(pane.claim()::begin);
        split.getStyleClass().add("reader-split");
        split.getItems().setAll(pane.view().root());
        split.setFocusTraversable(false);
        split.widthProperty()
                .subscribe(width -> split.setOrientation(
                        width.doubleValue() < ROOMY ? Orientation.VERTICAL : Orientation.HORIZONTAL));
        if (model.wasBeside()) {
            showBeside();
        }
    }

    private Action beside(ReaderModel model) {
        KeyCombination key = new KeyCodeCombination(KeyCode.B);
        return new Action(
                "beside",
                Bindings.createStringBinding(
                        () -> WORDS.say(split.getItems().size() > 1 ? "beside.close" : "beside"),
                        split.getItems(),
                        model.revision()),
                key,
                Bindings.createStringBinding(
                        () -> model.reading().isEmpty() ? WORDS.say("cannot.article") : "", model.revision()),
                this::turnBeside);
    }

    /// Keeps the article read beside, so that another can be opened next to it; or puts it away.
    private void turnBeside() {
        if (split.getItems().size() > 1) {
            split.getItems().remove(1);
            beside.ifPresent(second -> second.model().putAway());
            pane.view().focus();
            return;
        }
        ReaderPane second = showBeside();
        pane.model()
                .reading()
                .ifPresent(reading -> second.model().keep(reading.article().id()));
    }

    private ReaderPane showBeside() {
        ReaderPane second = beside.orElseGet(this::second);
        beside = Optional.of(second);
        split.getItems().add(second.view().root());
        split.setDividerPositions(0.5);
        return second;
    }

    /// The second reader, with what closes it at the end of its head.
    private ReaderPane second() {
        Action away = away();
        ReaderPane second = new ReaderPane(pane.model().beside(), suggesting, List.of(away));
        second.view()
                .head()
                .getChildren()
                .add(new WordButton(away.title(), away.keys(), away.cannot(), away::perform)
                        .icon("fth-x")
                        .wordless()
                        .styled("small", "head-end")
                        .named("close-beside"));
        return second;
    }

    private Action away() {
        return new Action(
                "beside",
                Bindings.createStringBinding(() -> WORDS.say("beside.close")),
                new KeyCodeCombination(KeyCode.B),
                Bindings.createStringBinding(() -> ""),
                this::turnBeside);
    }

    @Override
    public String id() {
        return "reader";
    }

    @Override
    public String title() {
        return WORDS.say("reader");
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public HBox head() {
        return pane.view().head();
    }

    @Override
    public List<Action> actions() {
        return pane.actions();
    }

    /// Gives the keys to the text.
    public void focus() {
        pane.view().focus();
    }

    /// What is suggested in the article open.
    public Looked suggested() {
        return pane.offers();
    }

    ReaderModel model() {
        return pane.model();
    }

    Offers offers() {
        return pane.offers();
    }

    TagDraft tag() {
        return pane.tag();
    }

    ClaimDraft claim() {
        return pane.claim();
    }

    ReaderView view() {
        return pane.view();
    }

    /// The reader beside, once it was opened.
    Optional<ReaderPane> beside() {
        return beside;
    }
}
