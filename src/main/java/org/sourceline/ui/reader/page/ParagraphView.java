package org.sourceline.ui.reader.page;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Article;
import org.sourceline.ui.kit.Words;

/// A paragraph on the screen: its text, what is marked in it, and in the margin how many claims cite it.
///
/// The claims themselves, unfolded, stand in the margin too where there is room for them, or else beneath the text.
public final class ParagraphView extends Region {

    /// How wide the text gets at most, in pixels.
    public static final double MEASURE = 540;

    private static final double MARGIN = 34;
    private static final double ROOMY = 700;
    private static final double SIDE = 216;
    private static final double WIDEST_SIDE = 320;
    private static final double GAP = 6;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");
    private static final Words WORDS = Words.of(ParagraphView.class);
    private final Paragraph paragraph;
    private final Runnable claims;
    private int folded = -1;
    private final MarkedText words;
    private final Region bar = new Region();
    private Optional<Label> count = Optional.empty();
    private Optional<Label> offered = Optional.empty();
    private final Optional<Label> kind;
    private Optional<Region> unfolded = Optional.empty();
    private @Nullable ParagraphMarks marks;

    /// A paragraph.
    ///
    /// @param claims unfolds the claims that cite it
    /// @param unfold shows what is left out of the text
    public ParagraphView(Paragraph paragraph, boolean heading, Runnable claims, Runnable unfold) {
        this.claims = claims;
        this.paragraph = paragraph;
        words = new MarkedText(paragraph);
        String style = paragraph.subheading() ? "reader-subheading" : "reader-paragraph";
        getStyleClass().add(heading ? "reader-heading" : style);
        if (paragraph.rightToLeft()) {
            getStyleClass().add("right-to-left");
        }
        kind = paragraph
                .kind()
                .filter(each -> !heading && !paragraph.isOwnWords())
                .map(this::label);
        if (kind.isPresent()) {
            getStyleClass().add("not-own-words");
        }
        bar.getStyleClass().add("margin-bar");
        getChildren().addAll(words, bar);
        kind.ifPresent(label -> {
            getChildren().add(label);
            label.setOnMouseClicked(click -> unfold.run());
        });
    }

    /// Whether it is no part of the report and nothing is marked in it, so that it may be folded up.
    public boolean isLeftOut() {
        boolean bare = marks == null
                || (marks.lines().stream().allMatch(ParagraphMarks.Line::suggested)
                        && marks.lit().isEmpty()
                        && marks.found().isEmpty()
                        && marks.selected().isEmpty()
                        && marks.caret() < 0);
        return bare
                && kind.isPresent()
                && paragraph.kind().filter(Article.Kind::isLeftOut).isPresent();
    }

    /// Folds it up.
    ///
    /// @param run how many paragraphs are folded into this one's line; 0 where another one's line stands for it, -1
    ///   to show it
    public void fold(int run) {
        if (run != folded) {
            folded = run;
            setVisible(run != 0);
            setManaged(run != 0);
            words.setVisible(run < 0);
            pseudoClassStateChanged(FOLDED, run > 0);
            String what =
                    WORDS.say("region." + paragraph.kind().orElseThrow().name().toLowerCase(Locale.ROOT));
            kind.ifPresent(label -> {
                label.setText(run < 0 ? what : WORDS.say("region.folded", what, run));
                label.setTooltip(run < 0 ? null : new Tooltip(WORDS.say("region.why")));
            });
            requestLayout();
        }
    }

    /// Whether its words are not on the screen.
    public boolean isFolded() {
        return folded >= 0;
    }

    private Label label(Article.Kind what) {
        Label label = new Label(WORDS.say("region." + what.name().toLowerCase(Locale.ROOT)));
        label.getStyleClass().add("region-label");
        return label;
    }

    /// Marks what is to be marked; does nothing where it is marked so already.
    public void show(ParagraphMarks wanted) {
        if (!wanted.equals(marks)) {
            marks = wanted;
            boolean lit = !wanted.lit().isEmpty();
            pseudoClassStateChanged(LIT, lit);
            pseudoClassStateChanged(CITED, wanted.claims() > 0);
            count.ifPresent(getChildren()::remove);
            count = wanted.claims() == 0
                    ? Optional.empty()
                    : Optional.of(count(Integer.toString(wanted.claims()), WORDS.say("claims", wanted.claims())));
            count.ifPresent(getChildren()::add);
            offered.ifPresent(getChildren()::remove);
            int more = wanted.claimsOffered();
            offered = more == 0 ? Optional.empty() : Optional.of(count("+" + more, WORDS.say("claims.offered", more)));
            offered.ifPresent(label -> {
                label.getStyleClass().add("margin-offered");
                label.setTooltip(new Tooltip(WORDS.say("claims.offered", more)));
                getChildren().add(label);
            });
            requestLayout();
        }
    }

    private Label count(String many, String says) {
        Label label = new Label(many);
        label.getStyleClass().add("margin-count");
        label.setCursor(Cursor.HAND);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setOnMousePressed(Event::consume);
        label.setOnMouseReleased(Event::consume);
        label.setOnMouseClicked(click -> {
            claims.run();
            click.consume();
        });
        label.setAccessibleText(says);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Shows the claims that cite it, unfolded, or none.
    public void unfold(Optional<? extends Region> wanted) {
        if (!unfolded.equals(wanted)) {
            unfolded.ifPresent(getChildren()::remove);
            unfolded = wanted.map(box -> (Region) box);
            unfolded.ifPresent(getChildren()::add);
            pseudoClassStateChanged(OPEN, unfolded.isPresent());
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double asked) {
        if (isFolded()) {
            return labelHeight();
        }
        double width = asked < 0 ? MEASURE + MARGIN : asked;
        double text = labelHeight() + words.height(measure(width));
        double claimed = unfolded.map(box -> box.prefHeight(besides(width))).orElse(0.0);
        return isRoomy(width) ? Math.max(text, claimed) : text + (claimed > 0 ? claimed + GAP : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return MEASURE + MARGIN;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    private static boolean isRoomy(double width) {
        return width >= ROOMY;
    }

    private static double measure(double width) {
        return Math.max(80, Math.min(MEASURE, width - MARGIN - (isRoomy(width) ? SIDE : 0)));
    }

    /// How wide the claims unfolded are.
    private static double besides(double width) {
        double measure = measure(width);
        return isRoomy(width) ? Math.min(WIDEST_SIDE, width - measure - MARGIN) : measure;
    }

    private double labelHeight() {
        return kind.map(label -> label.prefHeight(-1) + 2).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double width = measure(getWidth());
        double top = labelHeight();
        double height = isFolded() ? getHeight() - top : words.height(width);
        kind.ifPresent(label -> label.resizeRelocate(0, 0, width, label.prefHeight(-1)));
        words.resizeRelocate(0, top, width, height);
        bar.resizeRelocate(width + 12, top + 2, 2, Math.max(0, height - 4));
        count.ifPresent(label -> {
            label.autosize();
            label.relocate(width + 21, top + 1);
        });
        offered.ifPresent(label -> {
            label.autosize();
            label.relocate(width + 19, top + 1 + count.map(Label::getHeight).orElse(0.0));
        });
        unfolded.ifPresent(box -> {
            double wide = besides(getWidth());
            double x = isRoomy(getWidth()) ? width + MARGIN : 0;
            double y = isRoomy(getWidth()) ? top : top + height + GAP;
            box.resizeRelocate(x, y, wide, box.prefHeight(wide));
        });
        words.draw(marks);
    }

    /// The offset in the article nearest to a point of the scene.
    public int offsetAt(double sceneX, double sceneY) {
        return words.offsetAt(sceneX, sceneY);
    }

    /// Where in the scene a stretch of the article stands, by the box around it.
    public Bounds boundsInScene(Span span) {
        return words.boundsInScene(span);
    }

    public Paragraph paragraph() {
        return paragraph;
    }
}
