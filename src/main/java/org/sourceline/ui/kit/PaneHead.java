package org.sourceline.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a pane: its title, a word on what it shows, and what can be done there.
///
/// Where the pane is narrow the last of the buttons that can be spared are left out, and then its title is cut.
public final class PaneHead extends HBox {

    private static final int SHORT = 14;
    private static final double ROOM_FOR_NAME = 60;
    private static final double ROOM_FOR_NOTE = 40;

    private final Label name = new Label();
    private final Label note = new Label();
    private final Tooltip whole = new Tooltip();
    private final Tooltip more = new Tooltip();
    private final List<Node> spare = new ArrayList<>();

    /// The least width it made do with, so that what cannot be fitted is not tried again.
    private double fitted;

    /// A head.
    ///
    /// @param right what stands at its far end
    public PaneHead(String title, Node... right) {
        getStyleClass().add("pane-head");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("pane-title");
        title(title);
        name.setTooltip(whole);
        HBox.setMargin(note, new Insets(0, 4, 0, 6));
        note.setMinWidth(0);
        note.setTooltip(more);
        note.getStyleClass().add("pane-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, note, gap);
        getChildren().addAll(right);
        for (Node node : right) {
            if (node instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        widthProperty().subscribe(width -> fit());
        name.fontProperty().subscribe(font -> fit());
    }

    /// Leaves these out where there is no room for them, the last of them first: all that they do is in a menu too.
    public void spare(Node... buttons) {
        spare.addAll(Arrays.asList(buttons));
        fit();
    }

    private void fit() {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        spare.forEach(button -> shown(button, true));
        name.setMinWidth(name.getText().length() > SHORT ? ROOM_FOR_NAME : USE_PREF_SIZE);
        applyCss();
        for (int i = spare.size() - 1; i >= 0 && super.computeMinWidth(-1) > getWidth(); i--) {
            shown(spare.get(i), false);
        }
        if (super.computeMinWidth(-1) > getWidth()) {
            name.setMinWidth(ROOM_FOR_NOTE);
        }
        fitted = super.computeMinWidth(-1);
    }

    private static void shown(Node button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }

    /// Calls the pane otherwise; a long name may be cut.
    public void title(String title) {
        name.setText(title);
        whole.setText(title);
        name.setMinWidth(title.length() > SHORT ? ROOM_FOR_NAME : USE_PREF_SIZE);
        Prose.dress(name);
        fit();
    }

    /// It makes do with what there is.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double least = super.computeMinWidth(-1);
        if (least > getWidth() && least != fitted) {
            fit();
        }
        super.layoutChildren();
        note.setVisible(note.getWidth() >= Math.min(ROOM_FOR_NOTE, note.prefWidth(-1)));
    }

    /// Says what the pane shows; that is left out where there is hardly room for it.
    public void say(String words) {
        say(words, words);
    }

    /// Says what the pane shows, and more where the mouse rests on it.
    public void say(String words, String further) {
        note.setText(words);
        more.setText(further);
        Prose.dress(note);
    }
}
