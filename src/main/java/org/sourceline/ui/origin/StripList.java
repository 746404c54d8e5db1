package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.text.reuse.Span;
import org.sourceline.text.reuse.Strips;
import org.sourceline.text.reuse.Variant;
import org.sourceline.ui.desk.MarkedWords;
import org.sourceline.ui.kit.Words;

/// Two texts side by side on the screen: what both say stands in one line and is joined, the words that differ marked;
/// what one alone says stands faint on its side.
final class StripList extends VBox {

    private static final Words WORDS = Words.of(StripList.class);

    StripList() {
        getStyleClass().add("strips");
    }

    /// Shows two texts.
    void show(Evidence evidence) {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < evidence.strips().size(); i++) {
            rows.add(row(
                    evidence.strips().get(i),
                    evidence.one(),
                    evidence.two(),
                    evidence.variants().get(i)));
        }
        getChildren().setAll(rows);
    }

    private static Node row(Strips.Strip strip, String one, String two, Set<Variant> variants) {
        boolean joined =
                strip.both() && strip.one().length() > 0 && strip.other().length() > 0;
        VBox row = new VBox(new Pair(
                side(one, strip.one(), strip.gone(), "gone"), side(two, strip.other(), strip.come(), "come"), joined));
        row.getStyleClass().addAll("strip", joined ? "joined" : "apart");
        if (!variants.isEmpty()) {
            FlowPane chips = chips(variants);
            chips.setAlignment(Pos.CENTER);
            row.getChildren().add(chips);
        }
        return row;
    }

    /// What differs, a chip each.
    static FlowPane chips(Set<Variant> variants) {
        FlowPane chips = new FlowPane(6, 4);
        variants.stream().sorted().forEach(variant -> {
            Label chip = new Label(WORDS.say("variant." + variant.name().toLowerCase(Locale.ROOT)));
            chip.getStyleClass().addAll("chip", "variant");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chips.getChildren().add(chip);
        });
        return chips;
    }

    private static Region side(String text, Span span, List<Span> differ, String style) {
        List<int[]> marks = differ.stream()
                .map(each -> new int[] {each.start() - span.start(), each.end() - span.start()})
                .toList();
        MarkedWords side = new MarkedWords(text.substring(span.start(), span.end()), marks);
        side.getStyleClass().add(style);
        return side;
    }

    /// Two stretches in halves of one width, with a line between them where they say the same.
    private static final class Pair extends Region {

        private static final double GUTTER = 26;
        private static final double THICK = 1.5;
        private static final double FIRST_LINE = 9;
        private final Region left;
        private final Region right;
        private final Region joint = new Region();

        Pair(Region left, Region right, boolean joined) {
            this.left = left;
            this.right = right;
            joint.getStyleClass().add("strip-joint");
            joint.setVisible(joined);
            getChildren().setAll(left, joint, right);
        }

        private static double half(double width) {
            return Math.max(60, Math.floor((width - GUTTER) / 2));
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 2 * left.minWidth(-1) + GUTTER;
        }

        @Override
        protected double computePrefHeight(double width) {
            double half = half(width < 0 ? getWidth() : width);
            return Math.ceil(Math.max(left.prefHeight(half), right.prefHeight(half)));
        }

        @Override
        protected void layoutChildren() {
            double half = half(getWidth());
            left.resizeRelocate(0, 0, half, getHeight());
            right.resizeRelocate(getWidth() - half, 0, half, getHeight());
            joint.resizeRelocate(half + 4, FIRST_LINE, getWidth() - 2 * half - 8, THICK);
        }
    }
}
