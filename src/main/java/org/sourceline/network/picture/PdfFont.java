package org.sourceline.network.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A bundled font within a PDF, whole; words are written in it by the numbers of its letters.
///
/// PDFBox embeds no OpenType font with PostScript outlines by itself, which Inter is. The dictionaries are those of ISO
/// 32000-1, 9.7 and 9.9.
final class PdfFont {

    private final PDDocument document;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final boolean postScript;
    private final double unitsPerEm;
    private final Map<Integer, Integer> used = new TreeMap<>();

    /// The font with that class path.
    ///
    /// @throws IOException when it cannot be read
    PdfFont(PDDocument document, String path) throws IOException {
        this.document = document;
        postScript = path.endsWith(".otf");
        try (InputStream in = PdfFont.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This copy of Sourceline lacks " + path);
            }
            RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in);
            font = postScript ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
        }
        letters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /// Whether it has a letter.
    boolean has(int codePoint) {
        return letters.getGlyphId(codePoint) != 0;
    }

    /// Words as the numbers of their letters, in hexadecimal; remembered, so that who reads the PDF gets the words.
    String hex(String words) {
        StringBuilder hex = new StringBuilder();
        words.codePoints().forEach(point -> {
            int letter = letters.getGlyphId(point);
            used.putIfAbsent(letter, point);
            hex.append("%04x".formatted(letter));
        });
        return hex.toString();
    }

    /// The width of words at size 1.
    double width(String words) {
        return words.codePoints().mapToDouble(this::advance).sum() / unitsPerEm;
    }

    private double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(codePoint));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether anything is written in it.
    boolean isUsed() {
        return !used.isEmpty();
    }

    /// Its dictionary, once all words are written.
    COSDictionary dictionary() throws IOException {
        COSName name = COSName.getPDFName(font.getName());
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, postScript ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(name));
        descendant.setItem(COSName.W, widths());
        if (!postScript) {
            descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        }
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.FONT);
        whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
        whole.setItem(COSName.BASE_FONT, name);
        whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        whole.setItem(COSName.DESCENDANT_FONTS, descendants);
        whole.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return whole;
    }

    private COSDictionary descriptor(COSName name) throws IOException {
        HeaderTable head = font.getHeader();
        COSArray box = new COSArray();
        box.add(thousandths(head.getXMin()));
        box.add(thousandths(head.getYMin()));
        box.add(thousandths(head.getXMax()));
        box.add(thousandths(head.getYMax()));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(
                COSName.ASCENT, thousandths(font.getHorizontalHeader().getAscender()));
        descriptor.setItem(
                COSName.DESCENT, thousandths(font.getHorizontalHeader().getDescender()));
        descriptor.setItem(
                COSName.CAP_HEIGHT, thousandths(font.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.STEM_V, 80);
        if (postScript) {
            COSStream file = stream(font.getTableBytes(font.getTableMap().get("CFF ")));
            file.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0C"));
            descriptor.setItem(COSName.FONT_FILE3, file);
        } else {
            byte[] bytes = font.getOriginalData().readAllBytes();
            COSStream file = stream(bytes);
            file.setInt(COSName.LENGTH1, bytes.length);
            descriptor.setItem(COSName.FONT_FILE2, file);
        }
        return descriptor;
    }

    private COSInteger thousandths(double units) {
        return COSInteger.get(Math.round(units * 1000 / unitsPerEm));
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (int letter : used.keySet()) {
            COSArray one = new COSArray();
            one.add(thousandths(font.getAdvanceWidth(letter)));
            widths.add(COSInteger.get(letter));
            widths.add(one);
        }
        return widths;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// Which letter stands for which character.
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <ffff> endcodespacerange
                """);
        used.forEach((letter, point) -> map.append("1 beginbfchar <%04x> <".formatted(letter))
                .append(utf16(Character.toString(point)))
                .append("> endbfchar\n"));
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }

    /// A text as UTF-16 in hexadecimal.
    static String utf16(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append("%04x".formatted(unit)));
        return hex.toString();
    }
}
