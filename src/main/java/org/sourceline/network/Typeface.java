package org.sourceline.network;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bundled letters: Inter, and Noto for Arabic and Persian, shaped and measured the same on every machine.
public final class Typeface {

    /// Class path of every bundled font file.
    public static final List<String> FILES = List.of(
            "/org/sourceline/assets/fonts/Inter-Regular.otf",
            "/org/sourceline/assets/fonts/Inter-Medium.otf",
            "/org/sourceline/assets/fonts/Inter-SemiBold.otf",
            "/org/sourceline/assets/fonts/Inter-Bold.otf",
            "/org/sourceline/assets/fonts/NotoSansArabic-Regular.ttf",
            "/org/sourceline/assets/fonts/NotoSansArabic-Bold.ttf");

    /// The size of a node's name, in pixels.
    public static final double LABEL = 11.5;

    /// The size of a link's words, in pixels.
    public static final double SMALL = 11;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final List<Font> FONTS = FILES.stream().map(Typeface::load).toList();
    private static final Font REST = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int KEPT = 8192;

    private static final Map<Key, Shaped> SHAPED = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Shaped> eldest) {
            return size() > KEPT;
        }
    };

    private Typeface() {}

    private record Key(String text, double size, boolean strong) {}

    private static Font load(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This copy of Sourceline lacks " + path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The font " + path + " is damaged", broken);
        }
    }

    /// The width of a line of text in pixels.
    public static double width(String text, double size, boolean strong) {
        return shape(text, size, strong).width();
    }

    /// A line of text, shaped: Arabic letters joined and running right to left, each script in a font that has it.
    ///
    /// @param size in pixels
    /// @param strong semi-bold rather than medium
    public static Shaped shape(String text, double size, boolean strong) {
        Key key = new Key(text.isEmpty() ? " " : text, size, strong);
        synchronized (SHAPED) {
            Shaped known = SHAPED.get(key);
            if (known == null) {
                known = shape(key);
                SHAPED.put(key, known);
            }
            return known;
        }
    }

    private static Shaped shape(Key key) {
        AttributedString words = new AttributedString(key.text());
        words.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        int start = 0;
        int font = fontFor(key.text().codePointAt(0), 0, key.strong());
        for (int at = 0; at < key.text().length(); ) {
            int point = key.text().codePointAt(at);
            int next = fontFor(point, font, key.strong());
            if (next != font) {
                set(words, font, key.size(), start, at);
                start = at;
                font = next;
            }
            at += Character.charCount(point);
        }
        set(words, font, key.size(), start, key.text().length());
        TextLayout layout = new TextLayout(words.getIterator(), CONTEXT);
        return new Shaped(layout, layout.getOutline(null), layout.getAdvance());
    }

    private static void set(AttributedString words, int font, double size, int start, int end) {
        if (end > start) {
            Font face = font < 0 ? REST : FONTS.get(font);
            words.addAttribute(TextAttribute.FONT, face.deriveFont((float) size), start, end);
        }
    }

    private static int fontFor(int point, int before, boolean strong) {
        boolean neutral = Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT;
        if (neutral) {
            return before;
        }
        int latin = strong ? 2 : 1;
        int arabic = strong ? 5 : 4;
        return FONTS.get(latin).canDisplay(point) ? latin : FONTS.get(arabic).canDisplay(point) ? arabic : -1;
    }

    /// A line of text that has been shaped.
    ///
    /// @param layout draws it
    /// @param outline its letters' outlines, the baseline starting at the origin
    /// @param width its width in pixels
    public record Shaped(TextLayout layout, Shape outline, double width) {}
}
