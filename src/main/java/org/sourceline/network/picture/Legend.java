package org.sourceline.network.picture;

import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;
import org.sourceline.network.Chart;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Theme;
import org.sourceline.network.Typeface;
import org.sourceline.network.scene.Design;
import org.sourceline.network.scene.Scene.Style;

/// The legend of a picture: types with their counts, what lines mean, what is left out, one after the other in rows.
final class Legend {

    /// The height of a row.
    static final double ROW = 20;

    private static final int MARGIN = ChartPicture.MARGIN;
    private static final double TEXT = 12;

    private final @Nullable Plate plate;
    private final Chart chart;
    private final Theme theme;
    private final double width;
    private final double top;
    private double x = MARGIN;
    private int row;

    /// A legend on a plate; without one it only counts its rows.
    Legend(@Nullable Plate plate, Chart chart, Theme theme, double width, double top) {
        this.plate = plate;
        this.chart = chart;
        this.theme = theme;
        this.width = width;
        this.top = top;
    }

    /// Draws it.
    ///
    /// @param said sentences that end it
    void draw(boolean numbered, List<String> said) {
        kinds();
        meanings(numbered);
        said.forEach(this::sentence);
    }

    int rows() {
        return x == MARGIN ? row : row + 1;
    }

    private void kinds() {
        for (Chart.Kind kind : chart.kinds()) {
            EntityType type = chart.ontology().type(kind.type()).orElse(null);
            String words = "%s %,d".formatted(kind.label(), kind.count());
            double at = next(18 + Typeface.width(words, TEXT, false));
            if (plate != null) {
                NodeShape shape = type == null ? NodeShape.CIRCLE : NodeShape.of(type.shape());
                plate.fill(
                        shape.outline(at + 6, y() - 4, 5.5), type == null ? theme.color("muted") : theme.color(type));
                write(plate, words, at + 18, "fg");
            }
        }
        end();
    }

    private void meanings(boolean numbered) {
        for (Style style :
                chart.links().stream().map(Design::style).distinct().sorted().toList()) {
            String words = meaning(style);
            double at = next(38 + Typeface.width(words, TEXT, false));
            if (plate != null) {
                Line2D sample = new Line2D.Double(at, y() - 4, at + 30, y() - 4);
                String color = style == Style.DOUBLE ? "danger" : "link";
                Engraving.line(plate, style, 1.6, sample, theme.color(color), theme.color("canvas"));
                write(plate, words, at + 38, "muted");
            }
        }
        if (x > MARGIN && numbered) {
            sentence("Numbers on links are those of the notes");
        }
        end();
    }

    private static String meaning(Style style) {
        return switch (style) {
            case SOLID -> "several origins: the wider, the more";
            case DASHED -> "one origin only";
            case DOUBLE -> "disputed";
            case DOTTED -> "proposal, without evidence yet";
        };
    }

    private void sentence(String words) {
        double at = next(Typeface.width(words, TEXT, false));
        if (plate != null) {
            write(plate, words, at, "muted");
        }
    }

    private void write(Plate on, String words, double at, String token) {
        on.write(new Plate.Line(words, TEXT, false), at, y(), 0, theme.color(token));
    }

    private double next(double entry) {
        if (x > MARGIN && x + entry > width - MARGIN) {
            end();
        }
        double at = x;
        x += entry + 22;
        return at;
    }

    private void end() {
        if (x > MARGIN) {
            x = MARGIN;
            row++;
        }
    }

    private double y() {
        return top + row * ROW + 4;
    }
}
