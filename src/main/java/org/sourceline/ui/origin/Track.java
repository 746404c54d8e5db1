package org.sourceline.ui.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import org.sourceline.model.Derivation;
import org.sourceline.model.FuzzyDate;
import org.sourceline.ui.desk.said.Said;

/// The track of time beside the rows of a lineage: a dot for each article on its day, and from each a line to what it
/// derives from, dotted until that is confirmed.
final class Track extends Pane {

    private static final double EDGE = 16;
    private static final double DOT = 4.5;
    private static final double THIN = 1.2;
    private static final double THICKER = 2;
    private static final double BEND = .55;

    private List<LineageModel.Line> lines = List.of();

    Track() {
        getStyleClass().add("lineage-track");
        setMouseTransparent(true);
    }

    /// Shows the articles of a lineage.
    void show(List<LineageModel.Line> wanted) {
        lines = wanted;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = LineageRows.NAME + 2 * EDGE;
        double right = Math.max(left, getWidth() - LineageRows.SHARE - EDGE - 12);
        LongSummaryStatistics days = lines.stream()
                .flatMap(line -> line.published().earliest().stream())
                .mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
        List<Node> drawn = new ArrayList<>();
        Map<String, double[]> spots = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            double y = i * LineageRows.ROW + LineageRows.ROW / 2;
            spots.put(lines.get(i).id(), new double[] {x(lines.get(i).published(), days, left, right), y});
            Line guide = new Line(left - 2 * EDGE + DOT, y, right + EDGE, y);
            guide.getStyleClass().add("track-guide");
            drawn.add(guide);
        }
        for (LineageModel.Line line : lines) {
            line.main()
                    .filter(each -> spots.containsKey(each.from()))
                    .ifPresent(each -> drawn.add(curve(
                            each,
                            spots.getOrDefault(each.from(), new double[2]),
                            spots.getOrDefault(line.id(), new double[2]))));
        }
        for (LineageModel.Line line : lines) {
            double[] at = spots.getOrDefault(line.id(), new double[2]);
            Circle dot = new Circle(at[0], at[1], DOT);
            dot.getStyleClass().add(style(line));
            drawn.add(dot);
        }
        getChildren().setAll(drawn);
    }

    private static String style(LineageModel.Line line) {
        if (line.elsewhere()) {
            return "track-stub";
        }
        return line.isApart() ? "track-apart" : line.published().earliest().isEmpty() ? "track-undated" : "track-dot";
    }

    private static CubicCurve curve(Derivation derivation, double[] from, double[] to) {
        double bend = (to[1] - from[1]) * BEND;
        CubicCurve curve = new CubicCurve(from[0], from[1], from[0], from[1] + bend, to[0], to[1] - bend, to[0], to[1]);
        curve.getStyleClass().addAll("track-line", "line-" + derivation.status());
        curve.setStrokeWidth(THIN + THICKER * derivation.share());
        return curve;
    }

    /// Where a day stands; what has none stands before the first.
    private static double x(FuzzyDate date, LongSummaryStatistics days, double left, double right) {
        long first = days.getMin();
        long last = days.getMax();
        if (first >= last) {
            return date.earliest().isEmpty() ? left - EDGE + DOT : (left + right) / 2;
        }
        return date.earliest()
                .map(day -> left + (right - left) * (day.toEpochDay() - first) / (last - first))
                .orElse(left - EDGE + DOT);
    }

    /// The first and the last day, in words, for the ends of the track.
    static Label[] ends(List<LineageModel.Line> lines) {
        List<FuzzyDate> dated = lines.stream()
                .map(LineageModel.Line::published)
                .filter(date -> date.earliest().isPresent())
                .sorted(Comparator.comparing(date -> date.earliest().orElseThrow()))
                .toList();
        Label first = new Label(dated.isEmpty() ? "" : Said.brief(dated.getFirst()));
        Label last = new Label(
                dated.isEmpty() || dated.getFirst().equals(dated.getLast()) ? "" : Said.brief(dated.getLast()));
        first.getStyleClass().add("meta");
        last.getStyleClass().add("meta");
        return new Label[] {first, last};
    }
}
