package org.sourceline.network;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;

/// A picture as PNG: the chart under its title, above a legend that also says what is left out.
public final class PngPicture {

    private static final int MARGIN = 24;
    private static final int HEAD = 56;
    private static final double ROW = 20;
    private static final double TEXT = 12;

    private final Positions positions;
    private final Theme theme;
    private final Scene.Look look;
    private final String title;

    /// A picture of a chart.
    ///
    /// @param look what is lit and written, as on the screen
    public PngPicture(Positions positions, Theme theme, Scene.Look look, String title) {
        this.positions = positions;
        this.theme = theme;
        this.look = look;
        this.title = title;
    }

    /// Writes it to a file, whole or not at all.
    ///
    /// @throws IOException when the file cannot be written
    public void write(Path file, Scene.Size size) throws IOException {
        BufferedImage image = image(size);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("This Java writes no PNG");
            }
        }
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /// How many times as wide as high the chart is in a picture of that size: what to lay it out for.
    public static double aspect(Scene.Size size) {
        return size.width() / Math.max(1.0, size.height() - HEAD - 5 * ROW);
    }

    /// The picture as an image of that size.
    public BufferedImage image(Scene.Size size) {
        List<String> said = new ArrayList<>(positions.chart().leftOut());
        Scene scene = scene(size, said);
        if (!scene.skipped().isEmpty()) {
            said.add(scene.skipped());
            scene = scene(size, said);
            said.set(said.size() - 1, scene.skipped());
        }
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Painter.smooth(g);
        g.setColor(theme.color("canvas"));
        g.fillRect(0, 0, size.width(), size.height());
        text(g, title, MARGIN, 35, 18, "fg");
        Graphics2D chart = (Graphics2D)
                g.create(0, HEAD, scene.size().width(), scene.size().height());
        Painter.draw(scene, chart);
        NoteCard.draw(positions.chart(), camera(scene.size()), scene.size(), theme, chart);
        chart.dispose();
        legend(g, size, said);
        g.dispose();
        return image;
    }

    /// The chart alone, fitted between title and legend.
    private Scene scene(Scene.Size size, List<String> said) {
        double foot = foot(size, said);
        int height = Math.max(1, (int) (size.height() - HEAD - foot));
        Scene.Size room = new Scene.Size(size.width(), height);
        return Scene.of(positions, camera(room), room, theme, look);
    }

    private Camera camera(Scene.Size room) {
        return Camera.fit(positions.bounds(), room.width() - 2.0 * MARGIN, Math.max(1, room.height() - 16.0));
    }

    private double foot(Scene.Size size, List<String> said) {
        return 2 * ROW + rows(size, said) * ROW;
    }

    private int rows(Scene.Size size, List<String> said) {
        Flow flow = new Flow(null, size, 0);
        flow.kinds();
        flow.meanings();
        said.forEach(flow::sentence);
        return flow.rows();
    }

    private void legend(Graphics2D g, Scene.Size size, List<String> said) {
        double top = size.height() - foot(size, said) + ROW * 0.4;
        g.setColor(theme.color("line"));
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(MARGIN, top, size.width() - MARGIN, top));
        Flow flow = new Flow(g, size, top + ROW * 0.9);
        flow.kinds();
        flow.meanings();
        said.forEach(flow::sentence);
    }

    private void text(Graphics2D g, String words, double x, double y, double textSize, String token) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.setColor(theme.color(token));
        g.fill(Typeface.shape(words, textSize, textSize > TEXT).outline());
        g.setTransform(before);
    }

    /// The legend's entries set one after the other in rows; without graphics it only counts the rows.
    private final class Flow {

        private final @Nullable Graphics2D g;
        private final double width;
        private final double top;
        private double x = MARGIN;
        private int row;

        Flow(@Nullable Graphics2D g, Scene.Size size, double top) {
            this.g = g;
            this.width = size.width();
            this.top = top;
        }

        int rows() {
            return x == MARGIN ? row : row + 1;
        }

        void kinds() {
            for (Chart.Kind kind : positions.chart().kinds()) {
                EntityType type = positions.chart().ontology().type(kind.type()).orElse(null);
                String words = "%s %,d".formatted(kind.label(), kind.count());
                double at = next(18 + Typeface.width(words, TEXT, false));
                if (g != null) {
                    NodeShape shape = type == null ? NodeShape.CIRCLE : NodeShape.of(type.shape());
                    g.setColor(type == null ? theme.color("muted") : theme.color(type));
                    g.fill(shape.outline(at + 6, y() - 4, 5.5));
                    text(g, words, at + 18, y(), TEXT, "fg");
                }
            }
            end();
        }

        void meanings() {
            for (Scene.Style style : positions.chart().links().stream()
                    .map(Staging::style)
                    .distinct()
                    .sorted()
                    .toList()) {
                String words = meaning(style);
                double at = next(38 + Typeface.width(words, TEXT, false));
                if (g != null) {
                    sample(g, style, at);
                    text(g, words, at + 38, y(), TEXT, "muted");
                }
            }
            if (x > MARGIN && look.numbered()) {
                sentence("Numbers on links are those of the notes");
            }
            end();
        }

        void sentence(String words) {
            double at = next(Typeface.width(words, TEXT, false));
            if (g != null) {
                text(g, words, at, y(), TEXT, "muted");
            }
        }

        private void sample(Graphics2D graphics, Scene.Style style, double at) {
            Color color = theme.color(style == Scene.Style.DOUBLE ? "danger" : "link");
            graphics.setColor(color);
            Painter.stretch(
                    graphics, style, 1.6, new Line2D.Double(at, y() - 4, at + 30, y() - 4), theme.color("canvas"));
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

    private static String meaning(Scene.Style style) {
        return switch (style) {
            case SOLID -> "several articles: the wider, the more";
            case DASHED -> "one article only";
            case DOUBLE -> "disputed";
            case DOTTED -> "proposal, without evidence yet";
        };
    }
}
