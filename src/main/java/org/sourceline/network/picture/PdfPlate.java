package org.sourceline.network.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.sourceline.network.Typeface;
import org.sourceline.network.scene.Scene;

/// A plate that is written as one page of PDF: words as words of the embedded fonts.
///
/// What joins its letters or runs right to left is drawn as the outlines the screen has, with its words unseen over it,
/// so that it is found all the same.
final class PdfPlate implements Plate, AutoCloseable {

    /// Points to a pixel.
    private static final double POINTS = 0.75;

    private final PDDocument document = new PDDocument();
    private final Scene.Size size;
    private final StringBuilder page = new StringBuilder();
    private final Map<String, PdfFont> fonts = new LinkedHashMap<>();

    /// A page of that size.
    ///
    /// @throws IOException when a font cannot be read
    PdfPlate(Scene.Size size, String title) throws IOException {
        this.size = size;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Sourceline");
        for (int weight : new int[] {1, 2, 4, 5}) {
            fonts.put("F" + weight, new PdfFont(document, Typeface.FILES.get(weight)));
        }
        operate("cm", POINTS, 0, 0, -POINTS, 0, size.height() * POINTS);
        page.append("1 j\n");
    }

    private void operate(String operator, double... operands) {
        for (double operand : operands) {
            page.append(number(operand)).append(' ');
        }
        page.append(operator).append('\n');
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.3f", rounded);
    }

    private void color(String operator, Color color) {
        operate(operator, color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0);
    }

    /// Lays a path down, curves of the second degree as such of the third; whether what is odd in it is outside.
    private boolean path(Shape shape, AffineTransform place) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        PathIterator pieces = shape.getPathIterator(place);
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> operate("m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> operate("l", at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    operate(
                            "c",
                            (x + 2 * at[0]) / 3,
                            (y + 2 * at[1]) / 3,
                            (at[2] + 2 * at[0]) / 3,
                            (at[3] + 2 * at[1]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> operate("c", at);
                default -> page.append("h\n");
            }
            int last = 2 * Math.max(0, kind - 1);
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return pieces.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    @Override
    public void move(double x, double y) {
        operate("cm", 1, 0, 0, 1, x, y);
    }

    @Override
    public void fill(Shape shape, Color color) {
        fill(shape, new AffineTransform(), color);
    }

    private void fill(Shape shape, AffineTransform place, Color color) {
        color("rg", color);
        page.append(path(shape, place) ? "f*\n" : "f\n");
    }

    @Override
    public void draw(Shape path, Pencil pencil, Color color, double... dashes) {
        draw(path, new AffineTransform(), pencil, color, dashes);
    }

    private void draw(Shape path, AffineTransform place, Pencil pencil, Color color, double... dashes) {
        color("RG", color);
        operate("w", pencil.width());
        operate("J", pencil.round() ? 1 : 0);
        page.append(dashes.length == 0 ? "[] 0 d\n" : "[" + number(dashes[0]) + " " + number(dashes[1]) + "] 0 d\n");
        path(path, place);
        page.append("S\n");
    }

    @Override
    public void write(Line line, double x, double y, double angle, Color color) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(angle);
        List<Run> runs = runs(line);
        boolean plain = runs.stream().allMatch(run -> run.font().equals(latin(line)));
        page.append("/Span << /ActualText <feff")
                .append(PdfFont.utf16(line.text()))
                .append("> >> BDC\n");
        if (plain) {
            if (line.halo() != null) {
                color("RG", line.halo());
                operate("w", 2 * Line.HALO);
                page.append("[] 0 d\n");
                show(line, runs, place, 1);
            }
            color("rg", color);
            show(line, runs, place, 0);
        } else {
            Shape letters =
                    Typeface.shape(line.text(), line.size(), line.strong()).outline();
            if (line.halo() != null) {
                draw(letters, place, new Pencil(2 * Line.HALO, true), line.halo());
            }
            fill(letters, place, color);
            show(line, runs, place, 3);
        }
        page.append("EMC\n");
    }

    private static String latin(Line line) {
        return line.strong() ? "F2" : "F1";
    }

    /// Words that one font has.
    private record Run(String font, String words) {}

    /// A line as runs, from left to right; without what no font has.
    private List<Run> runs(Line line) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String font = latin(line);
        for (int point : visual(line.text()).codePoints().toArray()) {
            String next = has(font, point) ? font : has(latin(line), point) ? latin(line) : line.strong() ? "F5" : "F4";
            if (!next.equals(font) && !words.isEmpty()) {
                runs.add(new Run(font, words.toString()));
                words.setLength(0);
            }
            font = next;
            if (has(font, point)) {
                words.appendCodePoint(point);
            } else {
                runs.add(new Run("", ""));
            }
        }
        runs.add(new Run(words.isEmpty() ? latin(line) : font, words.toString()));
        return runs;
    }

    private boolean has(String font, int point) {
        PdfFont known = fonts.get(font);
        return known != null && known.has(point);
    }

    /// A text in the order in which it is seen.
    private static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        Character[] letters = text.chars().mapToObj(unit -> (char) unit).toArray(Character[]::new);
        byte[] levels = new byte[letters.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder seen = new StringBuilder();
        for (char letter : letters) {
            seen.append(letter);
        }
        return seen.toString();
    }

    /// Shows runs, as wide together as on the screen.
    ///
    /// @param mode 0 filled, 1 as their outlines, 3 unseen
    private void show(Line line, List<Run> runs, AffineTransform place, int mode) {
        double natural = 0;
        for (Run run : runs) {
            PdfFont font = fonts.get(run.font());
            natural += font == null ? 0 : font.width(run.words()) * line.size();
        }
        double width = Typeface.width(line.text(), line.size(), line.strong());
        page.append("BT\n");
        operate("Tr", mode);
        operate("Tz", natural == 0 ? 100 : 100 * width / natural);
        double c = place.getScaleX();
        double s = place.getShearY();
        operate("Tm", c, s, s, -c, place.getTranslateX(), place.getTranslateY());
        for (Run run : runs) {
            PdfFont font = fonts.get(run.font());
            if (font != null && !run.words().isEmpty()) {
                page.append('/').append(run.font()).append(' ');
                operate("Tf", line.size());
                page.append('<').append(font.hex(run.words())).append("> Tj\n");
            }
        }
        page.append("ET\n");
    }

    /// Writes the document; the stream stays open.
    void save(OutputStream out) throws IOException {
        PDPage only = new PDPage(new PDRectangle((float) (size.width() * POINTS), (float) (size.height() * POINTS)));
        COSDictionary used = new COSDictionary();
        for (Map.Entry<String, PdfFont> font : fonts.entrySet()) {
            if (font.getValue().isUsed()) {
                used.setItem(COSName.getPDFName(font.getKey()), font.getValue().dictionary());
            }
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, used);
        only.setResources(resources);
        PDStream contents = new PDStream(document);
        try (OutputStream drawn = contents.createOutputStream(COSName.FLATE_DECODE)) {
            drawn.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        }
        only.setContents(contents);
        document.addPage(only);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
