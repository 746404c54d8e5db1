package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sourceline.network.Typeface;
import org.sourceline.network.scene.Scene;

/// A plate that is written as SVG: words as words, in the fonts of the screen where they are installed and as wide as
/// there where they are not.
final class SvgPlate implements Plate, AutoCloseable {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Inter, 'Noto Sans Arabic', sans-serif";

    private final XMLStreamWriter xml;
    private final AffineTransform moved = new AffineTransform();

    /// A plate of that size.
    ///
    /// @throws UncheckedIOException when it cannot be written, as from every method
    SvgPlate(OutputStream out, Scene.Size size, String title) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "svg");
            xml.writeDefaultNamespace(NAMESPACE);
            attributes("width", number(size.width()), "height", number(size.height()));
            attributes("viewBox", "0 0 " + size.width() + " " + size.height());
            attributes("font-family", FONTS, "stroke-linejoin", "round");
            title(title);
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }

    private static UncheckedIOException failed(XMLStreamException failed) {
        return new UncheckedIOException(new IOException(failed.getMessage(), failed));
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void title(String words) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "title");
        xml.writeCharacters(allowed(words));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /// What XML allows of a text.
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point >= ' ' && (point < 0xd800 || point > 0xdfff) && (point & 0xfffe) != 0xfffe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }

    private void path(Shape shape, String... attributes) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        PathIterator pieces = shape.getPathIterator(moved);
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int count = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < count; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        try {
            xml.writeEmptyElement(NAMESPACE, "path");
            attributes("d", path.toString());
            attributes(attributes);
            if (pieces.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                attributes("fill-rule", "evenodd");
            }
            xml.writeCharacters("\n");
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void move(double x, double y) {
        moved.translate(x, y);
    }

    @Override
    public void fill(Shape shape, Color color) {
        path(shape, "fill", hex(color));
    }

    @Override
    public void draw(Shape path, Pencil pencil, Color color, double... dashes) {
        List<String> attributes =
                new ArrayList<>(List.of("fill", "none", "stroke", hex(color), "stroke-width", number(pencil.width())));
        if (pencil.round()) {
            attributes.addAll(List.of("stroke-linecap", "round"));
        }
        if (dashes.length > 0) {
            attributes.addAll(List.of("stroke-dasharray", number(dashes[0]) + " " + number(dashes[1])));
        }
        path(path, attributes.toArray(String[]::new));
    }

    @Override
    public void write(Line line, double x, double y, double angle, Color color) {
        double width = Typeface.width(line.text(), line.size(), line.strong());
        String middleX = number(moved.getTranslateX() + x + Math.cos(angle) * width / 2);
        String middleY = number(moved.getTranslateY() + y + Math.sin(angle) * width / 2);
        try {
            xml.writeStartElement(NAMESPACE, "text");
            attributes("x", middleX, "y", middleY, "text-anchor", "middle", "font-size", number(line.size()));
            attributes("font-weight", line.strong() ? "600" : "500", "fill", hex(color));
            attributes("textLength", number(width), "lengthAdjust", "spacingAndGlyphs");
            if (angle != 0) {
                attributes("transform", "rotate(%s %s %s)".formatted(number(Math.toDegrees(angle)), middleX, middleY));
            }
            if (!new Bidi(line.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
                attributes("direction", "rtl");
            }
            if (line.halo() != null) {
                attributes("paint-order", "stroke", "stroke", hex(line.halo()));
                attributes("stroke-width", number(2 * Line.HALO));
            }
            xml.writeCharacters(allowed(line.text()));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void begin(String kind, String says) {
        try {
            xml.writeStartElement(NAMESPACE, "g");
            attributes("class", kind);
            title(says);
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void end() {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }

    /// Ends the document; the stream stays open.
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw failed(failed);
        }
    }
}
