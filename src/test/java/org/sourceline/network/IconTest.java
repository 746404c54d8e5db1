package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws the program's icon, two nodes joined by a line that carries a quotation mark, and holds `assets/icon` to it.
///
/// `-Dgolden=write` writes the icon anew.
@Execution(ExecutionMode.CONCURRENT)
class IconTest {

    private static final Path FOLDER = Path.of("assets/icon");
    private static final boolean WRITE = System.getProperty("golden", "check").equals("write");

    private record Part(Shape shape, String color) {}

    private static List<Part> parts() {
        Shape line = new BasicStroke(20, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                .createStrokedShape(new Line2D.Double(112, 400, 400, 112));
        Shape quote = Typeface.shape("“", 300, true).outline();
        Rectangle2D box = quote.getBounds2D();
        AffineTransform middle = AffineTransform.getTranslateInstance(256 - box.getCenterX(), 256 - box.getCenterY());
        return List.of(
                new Part(new RoundRectangle2D.Double(16, 16, 480, 480, 112, 112), "#173a63"),
                new Part(line, "#9fc3ee"),
                new Part(new Ellipse2D.Double(66, 354, 92, 92), "#ffffff"),
                new Part(NodeShape.HEXAGON.outline(400, 112, 50), "#ff8d85"),
                new Part(new Ellipse2D.Double(164, 164, 184, 184), "#173a63"),
                new Part(new Ellipse2D.Double(176, 176, 160, 160), "#ffffff"),
                new Part(middle.createTransformedShape(quote), "#0b62d6"));
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 512})
    void theIconIsTheOneDrawnHere(int size) throws IOException {
        BufferedImage drawn = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawn.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 512.0, size / 512.0);
        for (Part part : parts()) {
            g.setColor(Color.decode(part.color()));
            g.fill(part.shape());
        }
        g.dispose();
        Path file = FOLDER.resolve("sourceline-" + size + ".png");
        if (WRITE) {
            ImageIO.write(drawn, "png", file.toFile());
        }
        BufferedImage kept = ImageIO.read(file.toFile());
        int off = 0;
        for (int i = 0; i < size * size; i++) {
            off += kept.getRGB(i % size, i / size) == drawn.getRGB(i % size, i / size) ? 0 : 1;
        }
        assertThat(off).isLessThan(size * size / 100);
    }

    @Test
    void theScalableIconIsTheSame() throws IOException {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">\n");
        parts().forEach(part ->
                svg.append("<path fill=\"%s\" d=\"%s\"/>\n".formatted(part.color(), path(part.shape()))));
        svg.append("</svg>\n");
        Path file = FOLDER.resolve("sourceline.svg");
        if (WRITE) {
            Files.writeString(file, svg);
        }
        assertThat(Files.readString(file)).isEqualTo(svg.toString());
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                path.append(String.format(Locale.ROOT, "%.1f", at[i])).append(' ');
            }
        }
        return path.toString().strip();
    }
}
