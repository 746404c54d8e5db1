package org.sourceline.network.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.sourceline.network.Camera;
import org.sourceline.network.Ground;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.Typeface;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.scene.Scene;

/// A picture to keep: the chart under its title, above a legend that also says what is left out.
public final class ChartPicture {

    static final int MARGIN = 24;
    private static final int HEAD = 56;

    /// The room for dates above a line of time, as a share of its height.
    private static final double DATES = 0.04;

    private final Positions positions;
    private final Theme theme;
    private final Scene.Look look;
    private final String title;

    /// A picture of a chart.
    ///
    /// @param look what is lit and written, as on the screen
    public ChartPicture(Positions positions, Theme theme, Scene.Look look, String title) {
        this.positions = positions;
        this.theme = theme;
        this.look = look;
        this.title = title;
    }

    /// Writes it to a file, whole or not at all, in the format that its name ends in; else as PNG.
    ///
    /// @throws IOException when the file cannot be written
    public void write(Path file, Scene.Size size) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            write(out, Format.of(file).orElse(Format.PNG), size);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(OutputStream out, Format format, Scene.Size size) throws IOException {
        switch (format) {
            case PNG -> {
                if (!ImageIO.write(image(size), "png", out)) {
                    throw new IOException("This Java writes no PNG");
                }
            }
            case SVG -> {
                try (SvgPlate plate = new SvgPlate(out, size, title)) {
                    compose(plate, size, scene -> new Engraver(plate, scene).engrave());
                }
            }
            case PDF -> {
                try (PdfPlate plate = new PdfPlate(size, title)) {
                    compose(plate, size, scene -> new Engraver(plate, scene).engrave());
                    plate.save(out);
                }
            }
        }
    }

    /// The bytes of a PNG of it.
    ///
    /// @throws IOException when this Java writes no PNG
    public byte[] png(Scene.Size size) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        write(drawn, Format.PNG, size);
        return drawn.toByteArray();
    }

    /// How many times as wide as high the chart is in a picture of that size: what to lay it out for.
    public static double aspect(Scene.Size size) {
        return size.width() / Math.max(1.0, size.height() - HEAD - 5 * Legend.ROW);
    }

    /// The picture as an image of that size.
    public BufferedImage image(Scene.Size size) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        compose(new GraphicsPlate(g), size, scene -> g.drawImage(Painter.image(scene), 0, 0, null));
        g.dispose();
        return image;
    }

    private void compose(Plate plate, Scene.Size size, Consumer<Scene> chart) {
        List<String> said = new ArrayList<>(positions.chart().leftOut());
        Scene scene = scene(size, said);
        if (!scene.wording().skipped().isEmpty()) {
            said.add(scene.wording().skipped());
            scene = scene(size, said);
            said.set(said.size() - 1, scene.wording().skipped());
        }
        plate.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()), theme.color("canvas"));
        plate.write(new Plate.Line(title, 18, true), MARGIN, 35, 0, theme.color("fg"));
        plate.move(0, HEAD);
        chart.accept(scene);
        dates(plate, scene);
        new NoteCards(plate, theme).draw(positions.chart(), camera(scene.size()), scene.size());
        plate.move(0, -HEAD);
        legend(plate, size, said);
    }

    /// The dates of a line of time, each at the top of its line, as far as they have room.
    private void dates(Plate plate, Scene scene) {
        double free = 0;
        for (Ground.Tick tick : positions.ground().ticks()) {
            double x = scene.onCanvas(tick.x(), 0).getX() + 4;
            if (x > free && x < scene.size().width() - MARGIN) {
                plate.write(
                        new Plate.Line(tick.date(), 11, false, theme.color("canvas")), x, 11, 0, theme.color("muted"));
                free = x + Typeface.width(tick.date(), 11, false) + 8;
            }
        }
    }

    /// The chart alone, fitted between title and legend.
    private Scene scene(Scene.Size size, List<String> said) {
        double foot = foot(size, said);
        int height = Math.max(1, (int) (size.height() - HEAD - foot));
        Scene.Size room = new Scene.Size(size.width(), height);
        return Scene.of(positions, camera(room), room, theme, look);
    }

    private Camera camera(Scene.Size room) {
        Rectangle2D bounds = positions.bounds();
        double above = positions.ground().ticks().isEmpty() ? 0 : DATES * bounds.getHeight();
        bounds.add(bounds.getX(), bounds.getY() - above);
        return Camera.fit(bounds, room.width() - 2.0 * MARGIN, Math.max(1, room.height() - 16.0));
    }

    private double foot(Scene.Size size, List<String> said) {
        Legend counted = new Legend(null, positions.chart(), theme, size.width(), 0);
        counted.draw(look.numbered(), said);
        return (2 + counted.rows()) * Legend.ROW;
    }

    private void legend(Plate plate, Scene.Size size, List<String> said) {
        double top = size.height() - foot(size, said) + Legend.ROW * 0.4;
        Line2D rule = new Line2D.Double(MARGIN, top, size.width() - MARGIN, top);
        plate.draw(rule, new Plate.Pencil(1, false), theme.color("line"));
        new Legend(plate, positions.chart(), theme, size.width(), top + Legend.ROW * 0.9).draw(look.numbered(), said);
    }
}
