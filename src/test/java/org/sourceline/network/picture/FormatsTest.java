package org.sourceline.network.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Picture;
import org.sourceline.network.Camera;
import org.sourceline.network.Chart;
import org.sourceline.network.Charts;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.scene.Scene;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Execution(ExecutionMode.CONCURRENT)
class FormatsTest {

    private static final Scene.Size SIZE = new Scene.Size(1600, 1000);
    private static final Picture NONE = new Picture("p", "none", List.of());
    private static final Chart CHART = Charts.militia().chart();
    private static final Positions AT = LiveGraph.layout(CHART, 42, NONE, ChartPicture.aspect(SIZE));

    @TempDir
    private Path folder;

    private static ChartPicture picture(Theme theme) {
        Scene.Look look = Scene.Look.PLAIN.selecting(Set.of("e-14"));
        return new ChartPicture(AT, theme, look, "Marwa & the harbour <2020>");
    }

    private Path drawn(String name) throws IOException {
        Path file = folder.resolve(name);
        picture(Theme.light()).write(file, SIZE);
        return file;
    }

    private Document svg() throws Exception {
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        return reader.newDocumentBuilder().parse(drawn("chart.svg").toFile());
    }

    private static List<Element> all(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> things(Document svg, String kind) {
        return all(svg.getDocumentElement(), "g").stream()
                .filter(thing -> thing.getAttribute("class").equals(kind))
                .toList();
    }

    @Test
    void anSvgHoldsEveryNodeAndLinkOfTheChart() throws Exception {
        Document svg = svg();
        assertThat(things(svg, "node")).hasSameSizeAs(CHART.nodes());
        assertThat(things(svg, "link")).hasSameSizeAs(CHART.links());
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    }

    @Test
    void anSvgSaysOfEveryLinkHowManyClaimsItHas() throws Exception {
        List<String> titles = things(svg(), "link").stream()
                .map(link -> all(link, "title").getFirst().getTextContent())
                .toList();
        assertThat(titles)
                .contains("Colonel Idris Tamm commands Cedar Brigade: 1 claim, 4 articles, 4 reports, 4 origins")
                .allMatch(title -> title.matches(".+: \\d+ claims?, \\d+ articles?, \\d+ reports?, \\d+ origins?"));
    }

    @Test
    void anSvgHasItsWordsAsWordsArabicFromTheRight() throws Exception {
        List<Element> texts = all(svg().getDocumentElement(), "text");
        assertThat(texts).extracting(Element::getTextContent).contains("Cedar Brigade", "Marwa & the harbour <2020>");
        assertThat(texts)
                .filteredOn(text -> text.getTextContent().equals("لواء الفجر"))
                .singleElement()
                .satisfies(text -> assertThat(text.getAttribute("direction")).isEqualTo("rtl"));
    }

    @Test
    void aNameWithLettersThatXmlForbidsIsStillWellFormed() throws Exception {
        Chart odd =
                new Charts().entity("e-a", "Person", "A\u0001\uffffB\ud800C").chart();
        Positions at = LiveGraph.layout(odd, 1, NONE, 1);
        Path file = folder.resolve("odd.svg");
        new ChartPicture(at, Theme.dark(), Scene.Look.PLAIN, "Odd").write(file, new Scene.Size(300, 300));
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(things(read, "node")).hasSize(1);
    }

    @Test
    void aPdfHasItsWordsAsWordsAndItsFontsWithIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(drawn("chart.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertThat(text).contains("Marwa & the harbour <2020>", "Cedar Brigade", "Armed group");
            assertThat(text).contains("الفجر");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void aPdfLooksLikeThePicture() throws IOException {
        for (Theme theme : List.of(Theme.light(), Theme.dark())) {
            Path file = folder.resolve(theme.name() + ".pdf");
            picture(theme).write(file, SIZE);
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
                Path screen = Path.of("target/screens/formats/pdf-" + theme.name() + ".png");
                Files.createDirectories(screen.getParent());
                ImageIO.write(page, "png", screen.toFile());
                assertThat(difference(page, picture(theme).image(SIZE))).isLessThan(1.5);
            }
        }
    }

    @Test
    void anEngravedSceneLooksLikeThePaintedOne() {
        Scene.Size room = new Scene.Size(1200, 800);
        Camera camera = Camera.fit(AT.bounds(), 1160, 760);
        Scene scene = Scene.of(AT, camera, room, Theme.light(), Scene.Look.PLAIN.numbering(true));
        BufferedImage empty = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        BufferedImage engraved = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        for (BufferedImage image : List.of(empty, engraved)) {
            Graphics2D g = image.createGraphics();
            g.setColor(Theme.light().color("canvas"));
            g.fillRect(0, 0, 1200, 800);
            if (image.equals(engraved)) {
                new Engraver(new GraphicsPlate(g), scene).engrave();
            }
            g.dispose();
        }
        BufferedImage painted = Painter.image(scene);
        assertThat(difference(engraved, painted) / difference(empty, painted))
                .as("of all that is drawn")
                .isLessThan(0.27);
    }

    /// How far two pictures are apart, of 255, on the average of their pixels.
    private static double difference(BufferedImage a, BufferedImage b) {
        assertThat(a.getWidth()).isEqualTo(b.getWidth());
        assertThat(a.getHeight()).isEqualTo(b.getHeight());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((p >> shift & 0xff) - (q >> shift & 0xff));
                }
            }
        }
        return sum / 3.0 / a.getWidth() / a.getHeight();
    }
}
